import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateClient } from '#main/usecases/clients';
import { openObstacle } from '#main/usecases/obstacles/open';
import { makeBooks, type TestBooks } from '../../support/books';
import { partsOf } from '../../support/archives';
import { invoice } from '../../support/files';
import { readDocx } from '../letters/read-docx';
import { plainSpaces, readPdf } from '../outputs/read-pdf';
import { furnish, makePack, professional } from './cases';

// What each document says, word for word, from the books of `professional` on 15 September 2026; amounts worked out by hand.

let essai: TestBooks;
let out: string;
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-contentieux-'));
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const partOf = (name: string): Buffer => partsOf(readFileSync(path.join(out, 'dossier.zip'))).find((part) => part.name === name)?.content ?? Buffer.alloc(0);

interface Paper {
  readonly lines: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

function paper(name: string): Paper {
  const { paragraphs, tables } = readDocx(partOf(name));
  return { lines: paragraphs.map(plainSpaces).filter((line) => line !== ''), tables: tables.map((table) => table.map((row) => row.map(plainSpaces))) };
}

/** What the creditor alone is told. */
const note = (): string[] => partOf('00_A_verifier_avant_envoi.txt').toString('utf8').replace('\ufeff', '').split('\r\n').map(plainSpaces).filter((line) => line !== '');

describe('the documents of a pack', () => {
  beforeEach(async () => {
    await professional(essai, path.join(out, 'lettres'));
    await updateClient(essai.on('2026-09-15'), 1, { phone: '04 72 00 00 01' });
  });

  it('tell what happened, day after day', async () => {
    await makePack(essai, out);
    const { lines, tables } = paper('01_Chronologie.docx');
    expect(lines.slice(0, 3)).toEqual(['Chronologie', 'Essai contre Garage Petit, faits connus au 15 septembre 2026', '2 factures réclamées : F-001, F-002.']);
    expect(tables).toEqual([
      [
        ['Date', 'Fait', 'Pièce'],
        ['20/11/2025', 'Pièce classée au dossier : « Bon de commande 12 ».', 'n° 1'],
        ['01/12/2025', 'Facture F-001 émise : 1 200,00 € TTC.', 'n° 2'],
        ['31/12/2025', 'Échéance de la facture F-001.', ''],
        ['02/01/2026', 'Facture F-002 émise : 3 000,50 € TTC.', ''],
        ['15/01/2026', 'Règlement reçu : 500,00 €, VIR 7, sur la facture F-001.', ''],
        ['31/01/2026', 'Échéance de la facture F-002.', ''],
        ['10/02/2026', 'Lettre R2026-00001 par courrier : « 2 factures en attente de règlement », pour 3 700,50 € de factures.', 'n° 3'],
        ['25/02/2026', 'Lettre R2026-00002 par courrier : « Rappel – 2 factures en attente de règlement », pour 3 700,50 € de factures.', 'n° 4'],
        ['12/03/2026', 'Lettre R2026-00003 par courrier : « Dernier rappel – 2 factures en attente de règlement », pour 3 700,50 € de factures.', 'n° 5'],
        // 22,54 and 54,93 of penalties to that day, 80,00 of indemnities
        ['27/03/2026', 'Lettre R2026-00004 par lettre recommandée avec avis de réception : « Mise en demeure de payer la somme de 3 857,97 € », pour 3 700,50 € de factures.', 'n° 6'],
        ['28/03/2026', 'Lettre R2026-00004 déposée à la poste en recommandé, n° 2C 111 222 3333 4.', ''],
        ['30/03/2026', 'Lettre recommandée R2026-00004, n° 2C 111 222 3333 4 présentée une première fois.', ''],
        ['14/04/2026', 'Lettre recommandée R2026-00004, n° 2C 111 222 3333 4 non réclamée.', ''],
        ['14/04/2026', 'Preuve d’envoi : « Avis de passage ».', 'n° 7'],
        ['20/04/2026', 'Promesse de payer : 700,00 € pour le 04/05/2026, sur la facture F-001.', ''],
        ['05/05/2026', 'Promesse de payer du 20/04/2026 : non tenue.', ''],
        ['10/05/2026', 'Litige (qualité), sur la facture F-002 : une pièce rayée.', ''],
        ['20/05/2026', 'Litige du 10/05/2026 : abandonné par le client.', ''],
        ['21/05/2026', 'Réponse du client (M. Petit) : « Nous paierons » : dès que possible.', ''],
        ['02/06/2026', 'Appel passé (M. Petit) : « Pas de réponse ».', ''],
      ],
    ]);
  });

  it('tell a note only when the user chose it', async () => {
    const note = essai.books.read.dunning.correspondenceOf(1).find(({ kind }) => kind === 'note');
    await makePack(essai, out, { noteIds: [note?.id] });
    expect(paper('01_Chronologie.docx').tables[0]).toContainEqual(['03/06/2026', 'Note : « Ne plus livrer » : décision interne.', '']);
  });

  it('break the debt down period by period, with the source of each rate', async () => {
    await makePack(essai, out);
    const { lines, tables } = paper('03_Decompte.docx');
    expect(tables).toEqual([
      [
        ['Facture', 'Échéance', 'Montant TTC', 'Principal dû', 'Intérêts', 'Indemnité', 'Total'],
        ['F-001', '31/12/2025', '1 200,00', '700,00', '62,98', '40,00', '802,98'],
        ['F-002', '31/01/2026', '3 000,50', '3 000,50', '228,31', '40,00', '3 268,81'],
        ['Total en euros', '', '', '3 700,50', '291,29', '80,00', '4 071,79'],
      ],
      [
        ['Facture', 'Du', 'Au', 'Source', 'Jours', 'Base', 'Taux', 'Intérêts'],
        ['F-001', '01/01/2026', '15/01/2026', '(1)', '15', '1 200,00', '12,15', '5,99'],
        ['F-001', '16/01/2026', '30/06/2026', '(1)', '166', '700,00', '12,15', '38,68'],
        ['F-001', '01/07/2026', '15/09/2026', '(2)', '77', '700,00', '12,40', '18,31'],
        ['F-002', '01/02/2026', '30/06/2026', '(1)', '150', '3 000,50', '12,15', '149,82'],
        ['F-002', '01/07/2026', '15/09/2026', '(2)', '77', '3 000,50', '12,40', '78,49'],
      ],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '– (1) BCE, taux de refinancement du 1er semestre 2026 : 2,15 % (à vérifier), majoré de 10 points',
        '– (2) BCE, taux de refinancement du 2e semestre 2026 : 2,40 % (à vérifier), majoré de 10 points',
        '– Pénalités de retard : taux de refinancement de la BCE majoré de 10 points, du lendemain de l’échéance, sans rappel (C. com. L441-10, II).',
        '– Indemnité forfaitaire de 40 € par facture payée en retard, entre professionnels : C. com. L441-10 et D441-5.',
      ]),
    );
  });

  it('list the exhibits, and what lacks', async () => {
    await makePack(essai, out);
    const { lines, tables } = paper('04_Bordereau_des_pieces.docx');
    const letters = ['003_2026-02-10_Relance-1-Garage-Petit-C1-2026-02-10.docx', '004_2026-02-25_Relance-2-Garage-Petit-C1-2026-02-25.docx', '005_2026-03-12_Derniere-relance-Garage-Petit-C1-2026-03-12.docx', '006_2026-03-27_Mise-en-demeure-Garage-Petit-C1-2026-03-27.docx'];
    expect(tables[0]?.map(([number, date, title, file]) => [number, date, title, file])).toEqual([
      ['Pièce', 'Date', 'Intitulé', 'Fichier'],
      ['n° 1', '20/11/2025', 'Bon de commande 12', '001_2025-11-20_bon-de-commande.pdf'],
      ['n° 2', '01/12/2025', 'Facture F-001', '002_2025-12-01_Facture-F-001.pdf'],
      ['n° 3', '10/02/2026', '2 factures en attente de règlement (R2026-00001, par courrier)', letters[0]],
      ['n° 4', '25/02/2026', 'Rappel – 2 factures en attente de règlement (R2026-00002, par courrier)', letters[1]],
      ['n° 5', '12/03/2026', 'Dernier rappel – 2 factures en attente de règlement (R2026-00003, par courrier)', letters[2]],
      ['n° 6', '27/03/2026', 'Mise en demeure de payer la somme de 3 857,97 € (R2026-00004, par lettre recommandée avec avis de réception)', letters[3]],
      ['n° 7', '14/04/2026', 'Preuve d’envoi : Avis de passage', '007_2026-04-14_avis.pdf'],
    ]);
    // a letter of ours has its pages counted: read back, each PDF has as many
    for (const [row, name] of letters.entries()) expect(tables[0]?.[row + 3]?.[4]).toBe(String((await readPdf(partOf(`pieces/${name.replace('.docx', '.pdf')}`))).length));
    expect(lines).toContain('– Facture F-002 : aucun document conservé ; joindre l’original.');
  });

  it('draft a request with what is to be checked, and never look like an act', async () => {
    await makePack(essai, out, { courtCostsCents: 3_347 });
    const { lines, tables } = paper('05_Projet_de_requete.docx');
    expect(lines.slice(0, 3)).toEqual([
      'Projet de requête en injonction de payer',
      'Établi par Essai le 15 septembre 2026 (articles 1405 à 1425 du Code de procédure civile)',
      'PROJET — à vérifier et à compléter par le créancier ; ce document n’est pas un acte.',
    ]);
    const blank = '……………………………………… (à compléter)';
    expect(tables.slice(1, 6)).toEqual([
      [['Dénomination', 'Essai'], ['Forme juridique', blank], ['SIREN', '732 829 320'], ['Siège', '12 quai Perrache, 69001 Lyon'], ['Représenté par', 'Anne Vauban, gérante']],
      [['Nom ou dénomination', 'Garage Petit'], ['Qualité', 'professionnel'], ['Forme juridique', blank], ['SIREN', '404 833 048'], ['Représentant légal', blank], ['Siège', '3 rue Neuve, 69002 Lyon'], ['Téléphone', '04 72 00 00 01'], ['Notre référence', 'C1']],
      [['Juridiction saisie', blank]],
      [['Principal', '3 700,50 €'], ['Intérêts au 15/09/2026', '291,29 €'], ['Indemnité forfaitaire de recouvrement', '80,00 €'], ['Total', '4 071,79 €']],
      [['Frais demandés', '33,47 €']],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'La requête se porte devant la juridiction du domicile du débiteur (CPC 1405-1425) : 3 rue Neuve, 69002 Lyon. Tribunal judiciaire, tribunal de commerce ou tribunal des activités économiques : cela dépend du débiteur et de la créance, à vérifier.',
        '– L’ordonnance se signifie dans les 3 mois pour celles rendues depuis le 01/09/2026, 6 mois auparavant (à vérifier).',
        '– Pièce n° 7 : Preuve d’envoi : Avis de passage, 14/04/2026',
        '– Facture F-002 : aucun document conservé ; joindre l’original.',
      ]),
    );
    const [first] = await readPdf(partOf('05_Projet_de_requete.pdf'));
    expect(first?.text).toContain('PROJET — à vérifier et à compléter par le créancier ; ce document n’est pas un acte.');
    // C. pén. 433-13: nothing of the look of a document of justice
    expect(lines.join(' ')).not.toMatch(/République française|au nom du peuple|ordonne|assignation|commandement/i);
  });

  it('state the account to the same day, as a letter would', async () => {
    await makePack(essai, out);
    const text = plainSpaces(readDocx(partOf('02_Releve_de_compte.docx')).paragraphs.join(' '));
    expect(text).toContain('relevé de votre compte depuis le 1er décembre 2025, arrêté au 15 septembre 2026');
    expect(text).toContain('4 500,50 €');
  });

  it('say in words what is in the archive and how it is checked', async () => {
    await makePack(essai, out);
    const text = partOf('LISEZ-MOI.txt').toString('utf8');
    expect(text).toContain('\r\n');
    expect(plainSpaces(text)).toContain('Total du décompte : 4 071,79 € CONTENU - 01_Chronologie : les faits, jour après jour');
    expect(text).toContain('sha256sum -c SHA256SUMS.txt');
    expect(text).toContain('certutil -hashfile');
  });
});

describe('what is for the creditor alone', () => {
  it('stands in a note of its own, and on no paper that is handed over', async () => {
    await furnish(essai, 'Vieille Dette', [invoice('F-001', { issueDate: '2019-01-01', dueDate: '2019-01-31' })], { siren: '', address: { line1: '', line2: '', postcode: '', city: '', country: '' } });
    const { warnings } = await makePack(essai, out, { destination: 'lawyer' });
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['limitationPassed', 'debtorAddress', 'debtorSiren', 'noFormalNotice']));
    expect(note()[0]).toBe('À VÉRIFIER AVANT D’ENVOYER CE DOSSIER');
    expect(note()).toEqual(expect.arrayContaining(warnings.map(({ sentence }) => `- ${plainSpaces(sentence)}`)));
    const handedOver = partsOf(readFileSync(path.join(out, 'dossier.zip'))).filter(({ name }) => name !== '00_A_verifier_avant_envoi.txt');
    const texts = handedOver.map(({ name, content }) => (name.endsWith('.docx') ? readDocx(content).paragraphs.join(' ') : content.toString('utf8'))).map(plainSpaces);
    for (const { sentence } of warnings) expect(texts.filter((text) => text.includes(plainSpaces(sentence)))).toEqual([]);
  });
});

describe('who owes changes what is said', () => {
  it('to an agency about a consumer: neither the 40 euros nor the Commercial code', async () => {
    await furnish(essai, 'Mme Roy', [invoice('F-001', { dueDate: '2026-01-31', amountCents: 100_000 })], { kind: 'consumer', siren: '' });
    await makePack(essai, out, { destination: 'agency' });
    const { lines, tables } = paper('05_Lettre_de_transmission.docx');
    expect(tables[0]).toEqual([['Destinataire', '……………………………………… (à compléter)'], ['Objet', 'Créance sur Mme Roy : 1 000,00 €']]);
    expect(lines).toContain('– Intérêts au taux légal depuis la mise en demeure : C. civ. 1231-6, 1344 et 1344-1.');
    expect(lines.join(' ')).not.toMatch(/L441-10|Indemnité forfaitaire/);
    expect(note()).toContain('- Aucune mise en demeure de payer ces factures n’est enregistrée.');
    expect(note().find((line) => line.includes('R. 124-3'))).toContain('mandat écrit, contenu de la lettre et quittance');
    expect(paper('03_Decompte.docx').lines).toContain('Aucun intérêt n’est calculé à cette date.');
  });

  it('in proceedings: what the law says comes first, marked as to be checked', async () => {
    await furnish(essai, 'Zinc du Nord', [invoice('F-001', { dueDate: '2026-01-31' })]);
    await openObstacle(essai.on('2026-03-01'), { kind: 'insolvency', clientId: 1, invoiceIds: [], date: '2026-03-01', note: 'confidentiel', subject: 'liquidation' });
    await makePack(essai, out, { destination: 'lawyer' });
    expect(paper('01_Chronologie.docx').tables[0]).toContainEqual(['01/03/2026', 'Procédure collective (liquidation judiciaire).', '']);
    expect(note()[note().indexOf('À VÉRIFIER') + 1]).toBe(
      '- Procédure collective depuis le 01/03/2026 : les poursuites individuelles et les intérêts s’arrêtent ; la créance se déclare dans les 2 mois de la publication au BODACC, 4 hors de métropole (à vérifier).',
    );
  });
});
