import type { TFunction } from 'i18next';
import type { Line } from './rows';

/** Why a line is there, in a few words. */
export function whyText(t: TFunction<'agenda'>, { kind, count, level: step, note }: Line, late: boolean): string {
  const level = step ?? 0;
  switch (kind) {
    case 'reply':
    case 'callAgain':
    case 'oldDispute':
      return note === '' ? t(`why.${kind}`) : t(`why.${kind}With`, { note });
    case 'letter':
      return t('why.letter', { level, count });
    case 'staleData':
    case 'bankEntries':
      return t(`why.${kind}`, { count });
    case 'limitation6':
    case 'limitation3':
    case 'limitation1':
    case 'limitationOver':
      return t(`why.${kind}`, { count });
    case 'noticeToPost':
    case 'noticeAwaited':
    case 'noticeExpired':
      return t(`why.${kind}`, { date: note });
    case 'phoneStep':
      return t('why.phoneStep', { level });
    case 'promiseDue':
      return t(late ? 'why.promiseLate' : 'why.promiseDue');
    case 'brokenPromise':
    case 'brokenPlan':
    case 'instalmentDue':
    case 'holdEnding':
      return t(`why.${kind}`);
  }
}
