import { letterFileName, uniqueNames } from './file-name';
import { renderLetter } from './letter-docx';
import { writeLetterFiles } from './write-letters';

/** Letters as Word files: what the use cases ask of a writer of letters. */
export const docxLetters = {
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render: renderLetter,
  fileName: letterFileName,
  uniqueNames,
  stage: writeLetterFiles,
} as const;
