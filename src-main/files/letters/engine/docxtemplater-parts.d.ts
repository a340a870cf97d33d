/** Parts of the field engine that come without types. */
declare module 'docxtemplater/js/join-uncorrupt.js' {
  /** Mends what a section that printed nothing leaves behind: a cell without a paragraph, a row without a cell... The parts are changed in place. */
  export default function joinUncorrupt(parts: string[], options: { readonly contentType: string; readonly fileTypeConfig: object }): string[];
}
declare module 'docxtemplater/js/file-type-config.js' {
  const kinds: { readonly docx: () => object };
  export default kinds;
}
