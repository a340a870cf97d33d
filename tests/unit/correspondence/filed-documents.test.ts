import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropPurpose, isOpenable } from '#shared/domain/filed-documents';

it.each(['facture.pdf', 'Réponse.EML', 'photo.jpeg', 'lettre.docx', 'message.msg'])('opens a copy of %s', (name) => {
  expect(isOpenable(name)).toBe(true);
});

it.each(['setup.exe', 'facture.pdf.exe', 'macro.docm', 'page.html', 'script.ps1', 'sans extension', '.pdf', 'lien.url', 'archive.zip', 'image.svg'])('only saves a copy of %s', (name) => {
  expect(isOpenable(name)).toBe(false);
});

it('never opens what ends in anything that runs, whatever comes before', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom('exe', 'bat', 'cmd', 'js', 'vbs', 'lnk', 'sh', 'app', 'jar', 'docm', 'hta'), (name, extension) => !isOpenable(`${name}.${extension}`)));
});

it.each([
  ['reponse.eml', 'file'],
  ['scan.png', 'file'],
  ['courrier.docx', 'file'],
  ['balance.xlsx', 'either'],
  ['facture.pdf', 'either'],
  ['factures.csv', 'import'],
  ['releve.ofx', 'import'],
  ['export.zip', 'import'],
] as const)('%s dropped on a dossier: %s', (name, purpose) => {
  expect(dropPurpose(name)).toBe(purpose);
});
