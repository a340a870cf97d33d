import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export const SMALLEST = { width: 1024, height: 640 } as const;
export const USUAL = { width: 1280, height: 800 } as const;

const rectangle = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST.width),
  height: z.int().min(SMALLEST.height),
});
const kept = rectangle.extend({ isMaximized: z.boolean() });
export type Rectangle = z.infer<typeof rectangle>;
export type KeptBounds = z.infer<typeof kept>;

/** @returns where the window was when it was last closed, or null when that is unknown or on no screen any more */
export function readBounds(file: string, screens: readonly Rectangle[]): KeptBounds | null {
  const bounds = parse(file);
  return bounds !== null && screens.some((screen) => showsTitleBar(screen, bounds)) ? bounds : null;
}

export function writeBounds(file: string, bounds: KeptBounds): void {
  try {
    writeFileSync(file, JSON.stringify(bounds));
  } catch {
    // A full disk must not keep the window from closing; it will open at its usual size.
  }
}

function parse(file: string): KeptBounds | null {
  try {
    return kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Enough of the top edge on the screen to take hold of the window. */
function showsTitleBar(screen: Rectangle, window: Rectangle): boolean {
  const shown = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x);
  return shown >= 200 && window.y >= screen.y && window.y <= screen.y + screen.height - 40;
}
