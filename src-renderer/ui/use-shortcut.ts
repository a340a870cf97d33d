import { useEffect, useEffectEvent } from 'react';

interface Chord {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** 'Ctrl+K', 'Ctrl+Entrée', 'F2', as shown to the user. */
function parseChord(text: string): Chord {
  const parts = text.split('+').map((part) => part.trim());
  const last = (parts.at(-1) ?? '').toLowerCase();
  const names: Readonly<Record<string, string>> = { entrée: 'enter', échap: 'escape', espace: ' ', suppr: 'delete' };
  return { key: names[last] ?? last, ctrl: parts.includes('Ctrl'), shift: parts.includes('Maj'), alt: parts.includes('Alt') };
}

const DIGIT = /^Digit(\d)$/;

/** The digit row gives '&é"' on a French keyboard: digits are told by the place of the key. */
const keyOf = (event: KeyboardEvent): string => DIGIT.exec(event.code)?.[1] ?? event.key.toLowerCase();

const matches = (chord: Chord, event: KeyboardEvent): boolean =>
  (chord.key === keyOf(event) || chord.key === event.key.toLowerCase()) &&
  chord.ctrl === (event.ctrlKey || event.metaKey) &&
  chord.shift === event.shiftKey &&
  chord.alt === event.altKey;

/** An open dialog keeps the keyboard to itself. */
const behindDialog = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Runs `action` on a chord such as 'Ctrl+N' anywhere in the window; `inDialog` for a dialog's own. */
export function useShortcut(chord: string | undefined, action: () => void, { enabled = true, inDialog = false } = {}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent, parsed: Chord) => {
    if (event.defaultPrevented || event.repeat || !matches(parsed, event)) return;
    if (!inDialog && behindDialog()) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  useEffect(() => {
    if (chord === undefined || !enabled) return;
    const parsed = parseChord(chord);
    const listener = (event: KeyboardEvent): void => onKeyDown(event, parsed);
    // A chord is the page's even where a field would take its key: Ctrl+Entrée on a choice does not open it.
    const options = { capture: parsed.ctrl || parsed.alt };
    window.addEventListener('keydown', listener, options);
    return () => window.removeEventListener('keydown', listener, options);
  }, [chord, enabled]);
}
