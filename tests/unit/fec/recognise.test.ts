import { describe, expect, it } from 'vitest';
import { fecColumns } from '#shared/domain/fec/fec-columns';
import { journalKind } from '#shared/domain/fec/journal-kind';
import { nobodyBehind } from '#shared/domain/fec/nobody';

describe('the columns of a FEC', () => {
  const law = ['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib'];

  it('are found in any case, with debit and credit or amount and direction', () => {
    expect(fecColumns([...law, 'Debit', 'Credit', 'EcritureLet'])).toMatchObject({ account: 4, debit: 11, credit: 12, amount: -1, letters: 13 });
    expect(fecColumns([...law.map((name) => name.toUpperCase()), 'MONTANT', 'SENS'])).toMatchObject({ auxiliary: 6, debit: -1, amount: 11, direction: 12 });
  });

  it('are not those of another table', () => {
    expect(fecColumns(['Date', 'Compte', 'Libellé', 'Débit', 'Crédit'])).toBeNull();
    expect(fecColumns(law)).toBeNull();
  });
});

describe('journals', () => {
  it.each([
    ['VEN', 'Ventes', 'sales'],
    ['ve', '', 'sales'],
    ['CRC', 'CREDIT AGRICOLE', 'cash'],
    ['RCH', 'REMISES DE CHEQUES', 'cash'],
    ['ca', 'Caisse', 'cash'],
    ['ANO', 'A nouveaux', 'opening'],
    ['AD', 'A Nouveaux Détaillés', 'opening'],
    ['OD ', 'Opérations diverses', 'other'],
    ['INV', 'INVENTAIRES', 'other'],
    ['CH ', 'CHEQUIER', 'other'],
  ])('%s %s is %s', (code, label, kind) => {
    expect(journalKind(code, label)).toBe(kind);
  });
});

describe('accounts with nobody behind them', () => {
  it.each([
    ['RECETTE ESPECES', true, 'tillTakings'],
    ['Clients divers', true, 'tillTakings'],
    ['CLIENTS', false, 'collectiveAccount'],
    ['Client attente', true, 'collectiveAccount'],
    ['Clients', true, ''],
    ['Garage Petit', false, ''],
    ['Diversey France', true, ''],
  ])('%s', (name, hasAuxiliary, reason) => {
    expect(nobodyBehind(name, hasAuxiliary)).toBe(reason);
  });
});
