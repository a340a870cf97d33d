import { pngOfSquares } from '../engine/png';

/** What stands for the payment code in a template: a frame, so that nobody takes it for a code that can be read. */
export function placeholderPicture(): Uint8Array {
  const side = 25;
  return pngOfSquares(side, (row, column) => row === 0 || column === 0 || row === side - 1 || column === side - 1 || row === column, 1);
}
