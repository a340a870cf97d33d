/**
 * Puts a text in the clipboard. The clipboard's own interface is a permission, and the page has none: the copy event is
 * the user's gesture, to be called from a click or a key.
 * @returns whether it was copied
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // the grids listen too, for their own rows
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
}
