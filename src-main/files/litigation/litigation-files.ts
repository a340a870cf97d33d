import type { LitigationFiles, PackFile } from '#main/usecases/ports/litigation-files';
import { reportFile } from '../reports/report-file';
import { packPart, writeParts } from '../zip-writer';
import { debtWorkbook } from './debt-workbook';

/** pdfkit writes each page as an object of its own, never packed. */
const PAGE = /\/Type \/Page\n/g;

/** @param version of the application */
export function litigationFiles(version: string): LitigationFiles {
  return {
    version,
    report: reportFile,
    debtWorkbook,
    pageCount: (pdf) => Buffer.from(pdf).toString('latin1').match(PAGE)?.length ?? 0,
    archive,
  };
}

const archive = (files: readonly PackFile[]): Uint8Array => new Uint8Array(writeParts(files.map(({ path, bytes }) => packPart(path, Buffer.from(bytes)))));
