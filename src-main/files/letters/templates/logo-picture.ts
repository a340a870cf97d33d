import { ImageRun, LineRuleType, Paragraph } from 'docx';
import { logoSize } from '#shared/domain/letters/logo';
import { mm, SINGLE_LINE } from './layout';

/** A PNG or a JPEG, with its size in pixels. */
export interface LogoPicture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const PIXELS_PER_MM = 96 / 25.4;
/** Between the logo and the creditor's name. */
const BELOW_MM = 2;

/** The creditor's logo, above its name. */
export function logoLine(logo: LogoPicture): Paragraph {
  const { width, height } = logoSize(logo);
  const picture = new ImageRun({
    type: logo.mime === 'image/png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: Math.round(width * PIXELS_PER_MM), height: Math.round(height * PIXELS_PER_MM) },
    // Its own number, not the library's next one: the same template each time.
    altText: { id: '2', name: 'logo', description: 'logo', title: '' },
  });
  return new Paragraph({ spacing: { line: SINGLE_LINE, lineRule: LineRuleType.AUTO, after: mm(BELOW_MM) }, children: [picture] });
}
