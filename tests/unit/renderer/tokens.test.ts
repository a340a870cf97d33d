import { describe, expect, it } from 'vitest';
import { type ColourTokens, dark, light } from '../../../src-renderer/app/theme/tokens';
import { rampStep } from '../../../src-renderer/ui/ramp';

/** WCAG 2 relative luminance of '#RRGGBB'. */
function luminance(colour: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const themes: [string, ColourTokens][] = [['light', light], ['dark', dark]];

describe.each(themes)('%s tokens', (_name, tokens) => {
  const grounds = ['paper', 'surface', 'sunken', 'selected'] as const;
  const inks = ['ink', 'muted', 'accent', 'positive', 'overdue', 'warning'] as const;

  it.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)))('%s is readable on %s', (ink, ground) => {
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('reads the label of the primary action', () => {
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it('reads each step of the ageing ramp', () => {
    for (const step of tokens.ageing) expect(contrast(step.text, step.fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the ageing ramp in order in greyscale', () => {
    const distances = tokens.ageing.map((step) => contrast(step.fill, tokens.surface));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(new Set(distances).size).toBe(distances.length);
  });
});

describe('rampStep', () => {
  it('spreads the ramp over any number of buckets, keeping its ends', () => {
    for (const count of [1, 2, 4, 8]) {
      expect(rampStep(light.ageing, 0, count)).toBe(light.ageing[0]);
      expect(rampStep(light.ageing, count, count)).toBe(light.ageing.at(-1));
    }
    expect(rampStep(light.ageing, 1, 8)).toBe(light.ageing[1]);
  });
});
