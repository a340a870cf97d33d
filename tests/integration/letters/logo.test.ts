import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pngOfSquares } from '#main/files/letters/engine/png';
import { imageSize } from '#main/files/letters/image-size';
import { LetterRenderer } from '#main/files/letters/letter-render';
import { removeLogo, setLogo } from '#main/usecases/company-logo';
import { letterFor } from '#main/usecases/dunning/letter';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { logoSize } from '#shared/domain/letters/logo';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { letterData } from '../../unit/letters/sample';
import { readDocx } from './read-docx';

const TODAY = '2026-02-25';
/** 40 × 10 modules of 5 pixels would be a bar; a square of 40 is 200 pixels each way. */
const SQUARE = pngOfSquares(40, (row, column) => row === column, 5);
/** The head of a JPEG of 300 × 120, as a camera writes it: an application segment, then the frame. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc00011080078012c03012200021101031101ffd9', 'hex');
const readImage = (bytes: Uint8Array) => imageSize(Buffer.from(bytes));

let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1')], invoices: [invoice('F1')] })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

/** The letter that would be issued today. */
async function letter() {
  const read = essai.books.read;
  const [proposal] = dunningQueue(read, TODAY, null).proposals;
  if (proposal === undefined) throw new Error('nothing is proposed');
  return readDocx(await new LetterRenderer().render(letterFor(read, read.policies.book().company, proposal, TODAY, 'R2026-00001')));
}
const pictures = (parts: ReadonlyMap<string, string>) => [...(parts.get('word/document.xml') ?? '').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/?>(?:(?!<wp:extent).)*?<wp:docPr [^>]*name="([^"]*)"/gs)].map(([, cx, cy, name]) => ({ name, width: Math.round(Number(cx) / 36_000), height: Math.round(Number(cy) / 36_000) }));

describe('the logo of the company', () => {
  it('stands at the head of the letters once given, in its proportions, until it is taken away', async () => {
    expect(pictures((await letter()).parts)).toEqual([]);
    await setLogo(essai.on(TODAY), readImage, { name: 'logo.png', bytes: SQUARE });
    const { parts } = await letter();
    expect(pictures(parts)).toEqual([{ name: 'logo', width: 20, height: 20 }]);
    // A line of a fixed height would cut it.
    expect(/<w:p>(?:(?!<w:p>).)*?<wp:inline/s.exec(parts.get('word/document.xml') ?? '')?.[0]).toContain('w:lineRule="auto"');
    await removeLogo(essai.on(TODAY));
    expect(pictures((await letter()).parts)).toEqual([]);
    expect(essai.books.read.journal.list(0, 5).rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['setLogo', 'removeLogo']));
  });

  it('moves nothing else: what the letter says and the debtor’s place are as without it', async () => {
    const without = await letter();
    await setLogo(essai.on(TODAY), readImage, { name: 'logo.png', bytes: SQUARE });
    const given = await letter();
    expect(given.paragraphs.filter((text) => text !== '')).toEqual(without.paragraphs.filter((text) => text !== ''));
  });

  it('is as large as its room allows', () => {
    expect(logoSize({ width: 600, height: 100 })).toEqual({ width: 60, height: 10 });
    expect(logoSize({ width: 100, height: 400 })).toEqual({ width: 5, height: 20 });
  });

  it('is a PNG or a JPEG by its bytes, whatever its name, and no photograph', async () => {
    expect(readImage(SQUARE)).toEqual({ mime: 'image/png', width: 200, height: 200 });
    expect(readImage(JPEG)).toEqual({ mime: 'image/jpeg', width: 300, height: 120 });
    expect(readImage(SQUARE.subarray(0, 60))).toBeNull();
    const give = (name: string, bytes: Uint8Array) => setLogo(essai.on(TODAY), readImage, { name, bytes });
    await expect(give('logo.png', Buffer.from('<svg onload="alert(1)"/>'))).rejects.toMatchObject({ refusal: { code: 'logoNotAnImage' } });
    await expect(give('photo.jpg', Buffer.concat([JPEG, Buffer.alloc(1_000_000)]))).rejects.toMatchObject({ refusal: { code: 'logoTooLarge' } });
    expect(essai.books.read.company.logo()).toBeNull();
  });

  it('is seen in the preview, beside the payment code', async () => {
    const logo = { mime: 'image/png', width: 200, height: 200, sha256: 'x', bytes: SQUARE } as const;
    const { blocks } = await new LetterRenderer().preview({ template: { key: 'relance-1', language: 'fr', user: null, logo }, data: letterData() });
    const seen = JSON.stringify(blocks).match(/"picture":\{[^}]*\}/g) ?? [];
    expect(seen).toHaveLength(2);
    expect(seen[0]).toContain(`data:image/png;base64,${Buffer.from(SQUARE).toString('base64')}`);
    expect(seen[0]).toContain('"name":"logo"');
  });
});
