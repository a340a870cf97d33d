import { describe, expect, it, test } from 'vitest';
import { balanceDateOf } from '#shared/domain/imports/balance-date';
import { groupClientOf } from '#shared/domain/imports/group-rows';
import { agesOfHeaders } from '#shared/domain/imports/vocabulary/ages';
import { csv, notes, readAll, recognise, tableOf } from './table';

const items = (text: string) => readAll(csv(text)).records.invoices.map(({ client, type, number, issueDate, dueDate, amountCents }) => [client, type, number, issueDate, dueDate, amountCents]);

describe('agesOfHeaders', () => {
  const range = (from: number, to: number | null) => ({ from, to });
  test.each<readonly [headers: readonly string[], ages: readonly unknown[]]>([
    [['Client', 'Non échu', '1 à 30 j', '31 à 60 j', '61 à 90 j', '+ de 90 j'], [null, 'notDue', range(1, 30), range(31, 60), range(61, 90), range(91, null)]],
    [['À échoir', '0-30', '31-60', '61-90', '90+'], ['notDue', range(1, 30), range(31, 60), range(61, 90), range(91, null)]],
    [['Current', '1 - 30', '31 - 60', '61 - 90', '91 and over'], ['notDue', range(1, 30), range(31, 60), range(61, 90), range(92, null)]],
    [['Échu 30 j', 'Échu 60 j', 'Échu 90 j', 'Échu > 90 jours'], [range(1, 30), range(31, 60), range(61, 90), range(91, null)]],
    [['< 45 jours', '45 à 75 jours', 'Plus de 75 jours'], [range(1, 45), range(45, 75), range(76, null)]],
    [['Non échus', 'Échu', 'Solde'], ['notDue', range(1, null), null]],
    [['Non échu', 'Échu', '1-30', '31-60'], ['notDue', null, range(1, 30), range(31, 60)]],
    [['M', 'M-1', 'M-2', 'Antérieur'], [range(1, 30), range(31, 60), range(61, 90), range(91, null)]],
    [['1 mois', '2 mois', 'Plus de 2 mois'], [range(1, 30), range(31, 60), range(61, null)]],
    [['Current', '< 1 Month', '1 Month', '2 Months', 'Older'], ['notDue', range(1, 30), range(31, 60), range(61, 90), range(91, null)]],
    [['Échu 60 jours', 'Échu + 60 jours'], [range(1, 60), range(61, null)]],
    [['Solde 2025', 'Montant 1', '90', 'Délai 30', 'N° facture'], [null, null, null, null, null]],
  ])('%j', (headers, ages) => {
    expect(agesOfHeaders(headers)).toEqual(ages);
  });
});

describe('an aged balance', () => {
  const HEAD = 'Situation au 30/06/2026\nÉdité le 02/07/2026\nCode;Client;Solde;Non échu;1-30;31-60;> 60';

  it('gives one item per client and bucket, as late as the bucket begins, marked as summing up', () => {
    expect(items(`${HEAD}\nC1;Dupont;60,00;10,00;20,00;;30,00`)).toEqual([
      [0, 'invoice', 'SOLDE 2026-06-30 non échu', '2026-06-30', null, 1000],
      [0, 'invoice', 'SOLDE 2026-06-30 1-30', '2026-06-29', '2026-06-29', 2000],
      [0, 'invoice', 'SOLDE 2026-06-30 >60', '2026-04-30', '2026-04-30', 3000],
    ]);
    expect(readAll(csv(`${HEAD}\nC1;Dupont;10,00;10,00;;;`)).records.invoices[0]?.summary).toBe(true);
  });

  it('takes what is negative for a credit', () => {
    expect(items(`${HEAD}\nC1;Dupont;5,00;;20,00;-15,00;`)).toEqual([
      [0, 'invoice', 'SOLDE 2026-06-30 1-30', '2026-06-29', '2026-06-29', 2000],
      [0, 'creditNote', 'SOLDE 2026-06-30 31-60', '2026-05-30', null, 1500],
    ]);
  });

  it('adds the lines of one client up', () => {
    expect(items(`${HEAD}\nC1;Dupont;5,00;5,00;;;\nC1;Dupont;7,00;7,00;;;`)).toEqual([[0, 'invoice', 'SOLDE 2026-06-30 non échu', '2026-06-30', null, 1200]]);
  });

  it('adds the lines of one code up, whatever each calls the client', () => {
    expect(items(`${HEAD}\nC1;Dupont;5,00;5,00;;;\nC1;Dupont SA;7,00;7,00;;;`)).toEqual([[0, 'invoice', 'SOLDE 2026-06-30 non échu', '2026-06-30', null, 1200]]);
  });

  it('tells totals from clients called total, and checks both totals and lines', () => {
    const read = readAll(csv('Client;Total;Non échu;1-30\nTotal Energies;30,00;10,00;20,00\nDupont;5,00;4,00;\nTotal général;36,00;14,00;20,00\nFin;;;'));
    expect(read.records.clients.map(({ code, name }) => code || name)).toEqual(['Total Energies', 'Dupont']);
    expect(notes(read.warnings)).toEqual([
      '1 - balanceDateAssumed 31/12/2026',
      '3 Total bucketsDisagree 5,00',
      '4 - totalRowSkipped Total général',
      '4 Total totalDisagrees 36,00',
      '5 - totalRowSkipped Fin',
    ]);
  });

  it('gives one item per client where nothing tells the ages', () => {
    expect(items('Balance clients au 30/06/2026\nCompte;Intitulé;Débit;Crédit\n411A;Alpha;100,00;40,00\n411B;Beta;0,00;15,00')).toEqual([
      [0, 'invoice', 'SOLDE 2026-06-30', '2026-06-30', null, 6000],
      [1, 'creditNote', 'SOLDE 2026-06-30', '2026-06-30', null, 1500],
    ]);
  });

  it('takes what is not allocated for a credit, whatever its sign', () => {
    expect(items('Au 30/06/2026\nClient;Non échu;1-30;Non affecté;Solde\nDupont;10,00;20,00;12,00;18,00\nDurand;10,00;;-4,00;6,00').filter(([, type]) => type === 'creditNote')).toEqual([
      [0, 'creditNote', 'SOLDE 2026-06-30 non affecté', '2026-06-30', null, 1200],
      [1, 'creditNote', 'SOLDE 2026-06-30 non affecté', '2026-06-30', null, 400],
    ]);
  });

  test.each([
    ['Balance âgée arrêtée au 30 juin 2026', [], '2026-06-30'],
    ['Du 01/01/2026 au 31.03.2026', [], '2026-03-31'],
    ['As of 2026-06-30', [], '2026-06-30'],
    ['Édité le 02/07/2026 à 09:14', ['balance_2026-05-31.csv'], '2026-05-31'],
    ['Balance', ['Feuil1', 'Balance âgée 30042026.xlsx'], '2026-04-30'],
    ['Balance', ['balance juin 2026.csv'], '2026-06-30'],
    ['Balance', ['balance.csv'], null],
  ])('%s (%j) is of %s', (title, names, date) => {
    expect(balanceDateOf(tableOf([[title], ['Client', 'Solde']]), 1, names)).toBe(date);
  });
});

describe('rows that name a client', () => {
  test.each<readonly [cells: readonly (string | number)[], client: readonly [string, string] | null]>([
    [['Client : 41100540 - DUPONT'], ['41100540', 'DUPONT']],
    [['411DUPONT  Dupont SARL'], ['411DUPONT', 'Dupont SARL']],
    [['Compte : 411000 Client X'], ['411000', 'Client X']],
    [['411DUPONT', 'Dupont SARL'], ['411DUPONT', 'Dupont SARL']],
    [[41100540, 'Dupont'], ['41100540', 'Dupont']],
    [['Compte', '411MARTIN', 'Martin et fils'], ['411MARTIN', 'Martin et fils']],
    [['Azure Interior (2)', '300.00'], ['', 'Azure Interior']],
    [['3M France'], ['', '3M France']],
    [['Client : TOTAL ENERGIES'], ['', 'TOTAL ENERGIES']],
    [['Total Dupont', '12,00'], null],
    [['Dupont - Total'], null],
    [['1 - 30'], null],
    [['Janvier 2026'], null],
    [['31/01/2026'], null],
    [['À reporter', '12,00'], null],
    [['Factures'], null],
  ])('%j: %j', (cells, client) => {
    expect(groupClientOf(cells)).toEqual(client === null ? null : { code: client[0], name: client[1] });
  });
});

describe('a general ledger grouped by client', () => {
  const HEAD = 'Date;Journal;N° pièce;Libellé;Débit;Crédit;Solde';
  const lines = (...rows: string[]) => readAll(csv([HEAD, ...rows].join('\n')));
  const shown = (read: ReturnType<typeof lines>) => read.records.ledger?.map(({ row, client, nature, opening, date, piece, amountCents }) => [row, client, nature, opening, date, piece, amountCents]);

  it('gives each line to the client above it, and leaves totals aside', () => {
    const read = lines(
      '411DUPONT;Dupont SARL;;;;;',
      ';;;Report;100,00;;100,00',
      '15/01/2026;VTE;F1;Facture;50,00;;150,00',
      '20/01/2026;BQ;;Virement;;100,00;50,00',
      ';;;Total 411DUPONT;150,00;100,00;50,00',
      'Compte : 411TOTAL Total Energies;;;;;;',
      '16/01/2026;VTE;F2;Facture;70,00;;70,00',
      '17/01/2026;VTE;AV1;Avoir;;20,00;50,00',
      '18/01/2026;BQ;R1;Remboursement;10,00;;60,00',
      ';;;Sous-total;80,00;20,00;60,00',
      ';;;Total général;230,00;120,00;110,00',
    );
    expect(read.records.clients.map(({ code, name }) => [code, name])).toEqual([['411DUPONT', 'Dupont SARL'], ['411TOTAL', 'Total Energies']]);
    expect(shown(read)).toEqual([
      [3, 0, 'invoice', true, '2026-01-15', '', 10000],
      [4, 0, 'invoice', false, '2026-01-15', 'F1', 5000],
      [5, 0, 'payment', false, '2026-01-20', '', 10000],
      [8, 1, 'invoice', false, '2026-01-16', 'F2', 7000],
      [9, 1, 'creditNote', false, '2026-01-17', 'AV1', 2000],
      [10, 1, 'refund', false, '2026-01-18', 'R1', 1000],
    ]);
    expect([read.rejected, read.warnings]).toEqual([[], []]);
  });

  it('warns of totals and running balances that do not follow from the lines', () => {
    const read = lines('411A Alpha;;;;;;', '15/01/2026;VTE;F1;Facture;50,00;;50,00', '16/01/2026;VTE;F2;Facture;10,00;;65,00', 'Total Alpha;;;;65,00;;65,00');
    expect(notes(read.warnings)).toEqual(['4 Solde runningBalanceDisagrees 65,00', '5 - totalDisagrees Total Alpha']);
  });

  it('keeps the client accounts of an extract of all accounts', () => {
    const read = readAll(csv('Date;Jal;Compte;Intitulé;Pièce;Libellé;Débit;Crédit;Let\n21/01/2026;VE;411DURAND;Durand;F2;Vente;30,00;;A\n21/01/2026;VE;707000;Ventes;F2;Vente;;30,00;\n25/01/2026;BQ;411DURAND;Durand;;Chèque;;30,00;A'));
    expect(read.records.clients.map(({ code }) => code)).toEqual(['411DURAND']);
    expect(read.records.ledger?.map(({ client, nature, letters }) => [client, nature, letters])).toEqual([[0, 'invoice', 'A'], [0, 'payment', 'A']]);
  });

  it('keeps the due date where there is one', () => {
    const read = readAll(csv('Client : Dupont;;;;\nDate;Échéance;Pièce;Débit;Crédit\nClient : Dupont;;;;\n15/01/2026;14/02/2026;F1;50,00;'));
    expect(read.records.ledger).toMatchObject([{ date: '2026-01-15', dueDate: '2026-02-14', client: 0 }]);
  });
});

describe('an invoice list grouped by client', () => {
  it('takes the client of the row above, and leaves totals and carried lines aside', () => {
    const read = readAll(csv('N° facture;Date;Échéance;Montant TTC\nClient : C001 - Dupont SARL;;;\nF1;13/01/2026;13/02/2026;100,00\nTotal Dupont SARL;;;100,00\nDURAND ET FILS;;;\nÀ reporter;;;100,00\nReport;;;100,00\nF3;15/01/2026;15/02/2026;80,00\nTotal général;;;180,00'));
    expect(read.records.clients.map(({ code, name }) => [code, name])).toEqual([['C001', 'Dupont SARL'], ['', 'DURAND ET FILS']]);
    expect(read.records.invoices.map(({ number, client }) => [number, client])).toEqual([['F1', 0], ['F3', 1]]);
    expect(read.rejected).toEqual([]);
  });

  it('does not take headings for clients where each line has its own', () => {
    const read = readAll(csv('N° facture;Client;Date;Montant TTC\nAgence Nord;;;\nF1;Dupont;13/01/2026;100,00\nF2;;14/01/2026;50,00'));
    expect(read.records.invoices.map(({ number }) => number)).toEqual(['F1']);
    expect(notes(read.rejected)).toEqual(['4 Client missingClient -']);
  });
});

describe('headers on two rows', () => {
  it('puts what spans several columns before the name of each', () => {
    const table = tableOf([
      ['Balance', '', '', '', '', ''],
      ['Client', 'Solde', 'Non échu', 'Échu', '', ''],
      ['', '', '', '1-30', '31-60', '> 60'],
      ['Dupont', 30, 10, 20, null, null],
    ]);
    const found = recognise(table);
    expect(found).toMatchObject({ ok: true, plan: { kind: 'agedBalance', headerIndex: 2, mapping: { columns: { bucket1: 'Échu 1-30', bucket2: 'Échu 31-60', bucket3: 'Échu > 60' } } } });
  });

  it('tells the date of an invoice from that of its payment', () => {
    const found = recognise(tableOf([['N° facture', 'Client', 'Date', 'TTC', 'Règlement', ''], ['', '', '', '', 'Date', 'Montant'], ['F1', 'Dupont', '31/01/2026', '10,00', '15/02/2026', '10,00']]));
    expect(found).toMatchObject({ plan: { mapping: { columns: { issueDate: 'Date', settledDate: 'Règlement Date', paid: 'Règlement Montant' } } } });
  });

  it('is given back as one that reads the same, by either of its lines', () => {
    const rows = [['Client', 'Solde', 'Échu', ''], ['', '', '1-30', '31-60'], ['Dupont', '30,00', '10,00', '20,00']];
    const lines = [1, 2].map((headerRow) => recognise(tableOf(rows), { headerRow }));
    expect(lines).toMatchObject([{ plan: { headerIndex: 1, kind: 'agedBalance' } }, { plan: { headerIndex: 1, kind: 'agedBalance' } }]);
  });

  it('does not take a title or the first line of data for a half of it', () => {
    expect(recognise(csv('Liste des factures;;;\nN° facture;Client;Date;TTC\nF1;Dupont;31/01/2026;10,00'))).toMatchObject({ plan: { headerIndex: 1, mapping: { columns: { clientCode: 'Client' } } } });
    expect(recognise(csv('Code client;Nom;;Ville\nC1;Dupont;x;Paris'))).toMatchObject({ plan: { headerIndex: 0 } });
  });
});
