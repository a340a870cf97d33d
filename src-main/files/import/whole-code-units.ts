/**
 * Node decodes UTF-16 of an odd number of bytes at an odd address into memory one byte too short (nodejs/node#64697, in every
 * version to date): a damaged workbook, whose strings are cut anywhere, then ends the whole process. Importing this module
 * makes the decoder see whole code units only, which is what it decodes anyway.
 */
const decode: unknown = Reflect.get(Buffer.prototype, 'toString');
const UTF16 = /^(?:utf-?16le|ucs-?2)$/i;

if (typeof decode === 'function') {
  Reflect.set(Buffer.prototype, 'toString', function wholeUnits(this: Buffer, encoding?: string, start?: number, end?: number): unknown {
    const from = Math.max(0, start ?? 0);
    const to = Math.min(end ?? this.length, this.length);
    const isUtf16 = encoding !== undefined && UTF16.test(encoding);
    const text: unknown = Reflect.apply(decode, this, [encoding, start, isUtf16 ? to - ((to - from) & 1) : end]);
    return text;
  });
}
