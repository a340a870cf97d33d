import fileTypeConfig from 'docxtemplater/js/file-type-config.js';
import joinUncorrupt from 'docxtemplater/js/join-uncorrupt.js';

const WORD = { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', fileTypeConfig: fileTypeConfig.docx() };

/** The parts, changed in place, without the cells, rows and tables that a section left empty, which Word takes for damage. */
export const mended = (parts: string[]): string[] => joinUncorrupt(parts, WORD);
