import type { ImportMapping } from '#shared/contract/schemas/import';
import type { FileAnswers, FileQuestion } from '#shared/contract/schemas/import-questions';
import { AmbiguityPanel } from './ambiguity-panel';
import { SummariesPanel } from './summaries-panel';
import { VanishedPanel } from './vanished-panel';

interface FileQuestionsProps {
  readonly questions: readonly FileQuestion[];
  readonly mapping: ImportMapping;
  readonly disabled: boolean;
  readonly onAnswer: (answers: FileAnswers) => void;
  readonly onCorrect: (mapping: ImportMapping) => void;
}

/** What the file leaves to the user to say; each answer is read at once, and the preview shows what it changes. */
export function FileQuestions({ questions, ...rest }: FileQuestionsProps) {
  return questions.map((question) => <Question key={question.about} question={question} {...rest} />);
}

function Question({ question, mapping, disabled, onAnswer, onCorrect }: Omit<FileQuestionsProps, 'questions'> & { readonly question: FileQuestion }) {
  switch (question.about) {
    case 'vanished':
      return <VanishedPanel question={question} disabled={disabled} onAnswer={onAnswer} />;
    case 'summaries':
      return <SummariesPanel question={question} disabled={disabled} onAnswer={onAnswer} />;
    case 'dateOrder':
    case 'decimal':
      return <AmbiguityPanel question={question} disabled={disabled} onChoose={(choice) => { onCorrect({ ...mapping, ...choice }); }} />;
  }
}
