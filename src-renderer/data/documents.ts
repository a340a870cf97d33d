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
