import { bridge } from './bridge';
import { valueOf } from './client';

/** Opens a frozen document, as a read-only copy, in the system's program. @throws RefusedError */
export async function openDocument(documentId: number): Promise<void> {
  valueOf(await bridge().shell.openDocument(documentId));
}
