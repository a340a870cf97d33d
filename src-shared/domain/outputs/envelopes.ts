/** A window is not needed: the address is printed. Millimetres, the envelope lying, its opening at the back. */
export interface EnvelopeFormat {
  readonly width: number;
  readonly height: number;
  /** Where the address begins. */
  readonly left: number;
  readonly top: number;
}

export const ENVELOPE_NAMES = ['DL', 'C5'] as const;
export type EnvelopeName = (typeof ENVELOPE_NAMES)[number];

/** The right half and the lower half, where sorting machines read (the postal service's recommendation). */
export const ENVELOPES: Readonly<Record<EnvelopeName, EnvelopeFormat>> = {
  DL: { width: 220, height: 110, left: 110, top: 55 },
  C5: { width: 229, height: 162, left: 115, top: 90 },
};
