/** The largest a logo is printed, in millimetres: above the creditor's name, clear of the window. */
export const LOGO_ROOM_MM = { width: 60, height: 20 } as const;

/** Of the file: a logo larger than this is a photograph, and each letter carries it. */
export const MOST_LOGO_BYTES = 1_000_000;

/** Width and height in millimetres of a picture of so many pixels, as large as there is room, in its own proportions. */
export function logoSize(pixels: { readonly width: number; readonly height: number }): { readonly width: number; readonly height: number } {
  const scale = Math.min(LOGO_ROOM_MM.width / pixels.width, LOGO_ROOM_MM.height / pixels.height);
  return { width: pixels.width * scale, height: pixels.height * scale };
}
