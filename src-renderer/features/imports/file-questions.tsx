import type { FileAnswers, FileQuestion } from '#shared/contract/schemas/import-questions';
import { VanishedPanel } from './vanished-panel';

interface FileQuestionsProps {
  readonly questions: readonly FileQuestion[];
  readonly disabled: boolean;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** What the file leaves to the user to say; each answer is read at once, and the preview shows what it changes. */
export function FileQuestions({ questions, disabled, onAnswer }: FileQuestionsProps) {
  return questions.map((question) => <VanishedPanel key={question.about} question={question} disabled={disabled} onAnswer={onAnswer} />);
}
