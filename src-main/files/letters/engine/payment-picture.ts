import QRCode from 'qrcode';
import { QR_PICTURE } from '#shared/domain/letters/fields';
import { pngOfSquares } from './png';

/** White modules around a code, without which it is not read. */
const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 4;

/** The payment code as a picture. */
export function paymentPicture(text: string): Buffer {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET_ZONE;
  const inside = (at: number): boolean => at >= QUIET_ZONE && at < side - QUIET_ZONE;
  return pngOfSquares(side, (row, column) => inside(row) && inside(column) && modules.get(row - QUIET_ZONE, column - QUIET_ZONE) === 1, PIXELS_PER_MODULE);
}

/** The part that holds the picture of the payment code, null when the user's template has none. */
export function paymentPicturePart(documentXml: string, relationsXml: string): string | null {
  const picture = documentXml.split('<wp:docPr ').find((piece) => piece.slice(0, piece.indexOf('>')).includes(QR_PICTURE));
  const id = /r:embed="([^"]+)"/.exec(picture ?? '')?.[1];
  if (id === undefined) return null;
  const relation = [...relationsXml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  if (!target?.endsWith('.png')) return null;
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}
