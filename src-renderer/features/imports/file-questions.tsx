import type { FileAnswers, FileQuestion } from '#shared/contract/schemas/import-questions';
import { SummariesPanel } from './summaries-panel';
import { VanishedPanel } from './vanished-panel';

interface FileQuestionsProps {
  readonly questions: readonly FileQuestion[];
  readonly disabled: boolean;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** What the file leaves to the user to say; each answer is read at once, and the preview shows what it changes. */
export function FileQuestions({ questions, ...rest }: FileQuestionsProps) {
  return questions.map((question) => (question.about === 'vanished' ? <VanishedPanel key={question.about} question={question} {...rest} /> : <SummariesPanel key={question.about} question={question} {...rest} />));
}
