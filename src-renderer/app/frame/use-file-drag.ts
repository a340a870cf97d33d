import { useEffect, useEffectEvent, useState } from 'react';
import { type Recognised, recognise } from './recognise';

const carriesFiles = (event: DragEvent): event is DragEvent & { readonly dataTransfer: DataTransfer } =>
  event.dataTransfer?.types.includes('Files') === true;

const typesOf = (transfer: DataTransfer): string[] => [...transfer.items].filter(({ kind }) => kind === 'file').map(({ type }) => type);

const same = (a: Recognised | null, b: Recognised): boolean => a !== null && a.spreadsheets === b.spreadsheets && a.texts === b.texts && a.others === b.others;

/** Files over the window, wherever they are dropped. @returns what is recognised while they hover, else null */
export function useFileDrag(onDrop: (files: readonly File[], target: Element | null) => void): Recognised | null {
  const [over, setOver] = useState<Recognised | null>(null);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const seen = recognise(typesOf(event.dataTransfer));
      setOver((previous) => (same(previous, seen) ? previous : seen));
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(null);
    };
    const onDropped = (event: DragEvent): void => {
      setOver(null);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      drop([...event.dataTransfer.files], event.target instanceof Element ? event.target : null);
    };
    window.addEventListener('dragenter', onDragOver);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragenter', onDragOver);
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, []);
  return over;
}
