import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Puts `text()` in the clipboard on Ctrl+C while the grid has the focus. Without a text selection Chromium sends the
 * event to the body, so the document listens.
 */
export function useCopy(scroller: RefObject<HTMLElement | null>, text: () => string): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (scroller.current?.contains(document.activeElement) !== true || window.getSelection()?.toString() !== '') return;
    event.clipboardData?.setData('text/plain', text());
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => { onCopy(event); };
    document.addEventListener('copy', listener);
    return () => { document.removeEventListener('copy', listener); };
  }, []);
}
