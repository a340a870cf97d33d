import { useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import type { RecoverySectionName } from '../place';

/** Brings a section into view, once it is whole, when a line of the day led to it. */
export function useArrival(name: RecoverySectionName, ready: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const wanted = useSearch({ from: '/clients/$clientId' }).section === name;
  useEffect(() => {
    if (!wanted || !ready) return;
    ref.current?.scrollIntoView({ block: 'start' });
    // who came by keyboard goes on from there
    ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [wanted, ready]);
  return ref;
}
