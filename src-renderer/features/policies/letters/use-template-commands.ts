import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisteredFiles } from '#shared/contract/bridge';
import type { CheckedTemplate } from '#shared/contract/schemas/templates';
import { bridge } from '../../../data/bridge';
import { call, valueOf } from '../../../data/client';
import { registerFiles } from '../../../data/dropped-files';
import { useEngineCommand } from '../../../data/hooks';
import { useProblems, useProblemToast } from '../../../ui/use-problem-toast';
import { useToast } from '../../../ui/toast';
import { type LetterKind, letterTitle } from './letter-name';

export interface TemplateCommands {
  /** The file last read, until it is used or left. */
  readonly checked: CheckedTemplate | null;
  readonly busy: boolean;
  readonly leave: () => void;
  /** A copy for Word, where the user says. */
  readonly save: (letter: LetterKind) => Promise<void>;
  readonly replace: (letter: LetterKind) => Promise<void>;
  readonly checkDropped: (letter: LetterKind, file: File) => Promise<void>;
  /** `before`: the version in use until now, to come back to. */
  readonly use: (checked: CheckedTemplate, before: number | null) => Promise<void>;
  readonly choose: (letter: LetterKind, version: number | null, before: number | null) => Promise<void>;
}

/** What is done with templates. Nothing is written before `use` or `choose`; both can be undone from their toast. */
export function useTemplateCommands(): TemplateCommands {
  const { t } = useTranslation('templates');
  const toast = useToast();
  const problem = useProblemToast();
  const showProblems = useProblems();
  const [checked, setChecked] = useState<CheckedTemplate | null>(null);
  const using = useEngineCommand('templates.use');
  const choosing = useEngineCommand('templates.choose');

  const back = ({ key, language }: LetterKind, version: number | null): void => {
    choosing.mutateAsync({ key, language, version }).then(() => { toast.show({ text: t('done.back') }); }, problem);
  };
  const check = async ({ key, language }: LetterKind, { files, problems }: RegisteredFiles): Promise<void> => {
    showProblems(problems);
    const [file] = files;
    if (file !== undefined) await call('templates.check', { key, language, token: file.token }).then(setChecked, problem);
  };
  const openCopy = (): void => { bridge().shell.openSavedTemplate().then(valueOf).catch(problem); };

  return {
    checked,
    busy: using.isPending || choosing.isPending,
    leave: () => { setChecked(null); },
    save: async ({ key, language }) => {
      const saved = await bridge().shell.saveTemplate({ key, language }).then(valueOf).catch(problem);
      if (saved) toast.show({ text: t('done.saved', { name: saved.name }), action: { label: t('done.open'), onClick: openCopy } });
    },
    replace: async (letter) => check(letter, await bridge().shell.chooseTemplate()),
    checkDropped: async (letter, file) => check(letter, await registerFiles([file])),
    use: async (used, before) => {
      const set = await using.mutateAsync({ stagingId: used.stagingId }).catch(problem);
      if (!set) return;
      setChecked(null);
      toast.show({ text: t('done.used', { letter: letterTitle(used), version: set.version }), action: { label: t('undo'), onClick: () => { back(used, before); } } });
    },
    choose: async (letter, version, before) => {
      const { key, language } = letter;
      const chosen = await choosing.mutateAsync({ key, language, version }).catch(problem);
      if (!chosen) return;
      const text = version === null ? t('done.shipped', { letter: letterTitle(letter) }) : t('done.used', { letter: letterTitle(letter), version });
      toast.show({ text, action: { label: t('undo'), onClick: () => { back(letter, before); } } });
    },
  };
}
