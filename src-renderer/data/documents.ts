import type { MadeFile } from '#shared/contract/schemas/made-file';
import { bridge } from './bridge';
import { valueOf } from './client';

/** Opens a frozen document, as a read-only copy, in the system's program. @throws RefusedError */
export async function openDocument(documentId: number): Promise<void> {
  valueOf(await bridge().shell.openDocument(documentId));
}

/** Saves a copy of a document where the user says. @returns false when the user closed the chooser. @throws RefusedError */
export async function saveDocument(documentId: number): Promise<boolean> {
  return valueOf(await bridge().shell.saveDocument(documentId));
}

/** Makes a file of the books and saves it where the user says; null when they closed the dialog. @throws RefusedError */
export async function saveMade(wanted: MadeFile): Promise<{ readonly name: string } | null> {
  return valueOf(await bridge().shell.saveMade(wanted));
}

/** Opens the made file last saved in the system's program. @throws RefusedError */
export async function openSavedMade(): Promise<void> {
  valueOf(await bridge().shell.openSavedMade());
}
