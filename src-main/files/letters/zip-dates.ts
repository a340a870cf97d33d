const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
/** 1 January 1980, the first day a zip can bear, at midnight. */
const FIRST_DOS_DATE = 0x21;

/**
 * Gives every entry of a zip the same date, in place: a zip bears the local time of writing, and two writings of one
 * letter must have one hash.
 * @throws Error when the bytes are not a zip without a comment
 */
export function fixZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) throw new Error('not a zip');
  const entries = view.getUint16(end + 10, true);
  let central = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i++) {
    const local = view.getUint32(central + 42, true);
    if (view.getUint32(central, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('broken zip');
    setDate(view, central + 12);
    setDate(view, local + 10);
    central += 46 + view.getUint16(central + 28, true) + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
}

/** Time, then date, two bytes each. */
function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DOS_DATE, true);
}
