import type { FileKind } from '#shared/domain/imports/fields';
import type { ImportRecords } from '#shared/domain/imports/records';
import type { FileEnd } from '#main/usecases/ports/import-reader';

/** A file with a form of its own, which is no table: nothing to map, nothing to remember. */
export interface OwnForm {
  readonly kind: FileKind;
  /** What its form is called. */
  readonly shape: string;
  readonly encoding: string;
  /** Throws FileProblem when what it says cannot be used. */
  readonly read: () => FormContent;
}

export interface FormContent extends FileEnd {
  readonly records: ImportRecords;
}
