import { utils, write } from '@e965/xlsx';

export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
  /** Made by us, whole and readable. */
  readonly own: boolean;
}

const text = (name: string, lines: readonly string[], end = '\r\n'): Seed => ({ name, bytes: Buffer.from(lines.join(end) + end, 'utf8'), own: true });

const INVOICES = [
  ['N° facture', 'Code client', 'Client', 'Date', 'Échéance', 'Montant TTC', 'Réglé', 'Libellé'],
  ['F1', 'DUP', 'Dupont SA', '05/01/2026', '04/02/2026', '1 234,56', '0,00', 'Lot 1'],
  ['F2', 'DUR', 'Durand, père & fils', '28/02/2026', '30/03/2026', '1 000,10', '100,10', 'Lot "2"'],
  ['A3', 'DUP', 'Dupont SA', '15/03/2026', '', '-34,56', '', 'Avoir sur F1'],
  ['F4', 'ÉLI', 'Élise Œuvrard', '30/04/2026', '30/05/2026', '99,99', '99,99', ''],
];

const FEC_HEADER = 'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'.split(' ');
const entry = (journal: string, number: number, date: string, account: string, client: string, piece: string, debit: string, credit: string, letters = '') =>
  [journal, journal === 'VE' ? 'Ventes' : 'Banque', String(number), date, account, account === '411000' ? 'Clients' : 'Autre', client, client === '' ? '' : `Client ${client}`, piece, date, `Pièce ${piece}`, debit, credit, letters, '', date, '', ''];

const FEC = [
  FEC_HEADER,
  entry('VE', 1, '20260105', '411000', 'DUP', 'F1', '1234,56', '0,00', 'AA'),
  entry('VE', 1, '20260105', '706000', '', 'F1', '0,00', '1234,56'),
  entry('BQ', 2, '20260210', '411000', 'DUP', 'VIR1', '0,00', '1234,56', 'AA'),
  entry('BQ', 2, '20260210', '512000', '', 'VIR1', '1234,56', '0,00'),
  entry('VE', 3, '20260301', '411000', 'DUR', 'F2', '500,00', '0,00'),
  entry('VE', 4, '20260302', '411000', 'DUR', 'AV1', '0,00', '50,00'),
];

function workbook(bookType: 'xlsx' | 'xls' | 'ods' | 'xlsb'): Seed {
  const book = utils.book_new();
  const [header = [], ...rows] = INVOICES;
  const cells = rows.map((row) => row.map((cell, i) => (i === 5 || i === 6 ? Number(cell.replace(' ', '').replace(',', '.')) : cell)));
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Situation au 31/05/2026'], [], header, ...cells]), 'Factures');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Code client', 'Nom', 'Ville'], ['DUP', 'Dupont SA', 'Dijon']]), 'Clients');
  const bytes: unknown = write(book, { type: 'buffer', bookType, compression: true });
  if (!Buffer.isBuffer(bytes)) throw new Error('the library was asked for a buffer');
  return { name: `factures.${bookType}`, bytes, own: true };
}

/** A good file of each form that an import reads, so that a run without the given files still means something. */
export function ownSeeds(): Seed[] {
  return [
    text('factures.csv', INVOICES.map((row) => row.map((cell) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'))),
    text('reglements.csv', ['N° règlement;N° facture;Code client;Date;Montant;Mode', 'R1;F1;DUP;10/02/2026;1234,56;Virement', 'R2;;DUR;11/02/2026;-4,00;Chèque', 'R3;F2;;12/02/2026;50,00;']),
    text('clients.csv', ['Code client;Nom;SIREN;Adresse;CP;Ville;E-mail', 'DUP;Dupont SA;732829320;1 rue Vauban;21000;Dijon;a@dupont.fr', 'DUR;Durand;;;;;']),
    text('FEC.txt', FEC.map((line) => line.join('\t'))),
    text('FEC-barres.txt', FEC.map((line) => line.join('|')), '\n'),
    text('balance.csv', ['Balance âgée arrêtée au 30/06/2026', '', 'Code;Client;Solde;Non échu;1-30 j;31-60 j;61-90 j;> 90 j', 'DUP;Dupont SA;300,00;100,00;200,00;;;', 'DUR;Durand;-20,00;-20,00;;;;', 'TOTAL;;280,00;80,00;200,00;;;']),
    text('grand-livre.csv', ['Grand livre clients', 'Date;Journal;Pièce;Libellé;Débit;Crédit;Solde', '411DUP Dupont SA', '05/01/2026;VE;F1;Facture;1234,56;;1234,56', '10/02/2026;BQ;V1;Virement;;1000,00;234,56', 'Total 411DUP;;;;1234,56;1000,00;234,56']),
    text('releve.csv', ['Compte 12345678901', 'Date;Libellé;Débit euros;Crédit euros', '10/02/2026;VIR DUPONT SA F1;;1234,56', '11/02/2026;PRLV EDF;89,90;']),
    text('releve.ofx', ['OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', 'ENCODING:USASCII', 'CHARSET:1252', '', '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30006<ACCTID>0001<ACCTTYPE>CHECKING</BANKACCTFROM>', '<BANKTRANLIST><DTSTART>20260201<DTEND>20260228', '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260210120000<TRNAMT>1234.56<FITID>A1<NAME>DUPONT SA<MEMO>F1</STMTTRN>', '</BANKTRANLIST><LEDGERBAL><BALAMT>1234.56<DTASOF>20260228</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>']),
    text('releve.sta', [':20:STARTUMS', ':25:30006/0001', ':28C:1/1', ':60F:C260201EUR1000,00', ':61:2602100210C1234,56NTRFNONREF//A1', ':86:166?00VIREMENT?20F1?32DUPONT SA', ':62F:C260228EUR2234,56', '-']),
    text('camt.xml', ['<?xml version="1.0" encoding="UTF-8"?>', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId><CreDtTm>2026-02-28T08:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>', '<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-01</Dt></Dt></Bal>', '<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1234.56</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-28</Dt></Dt></Bal>', '<Ntry><Amt Ccy="EUR">1234.56</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-10</Dt></BookgDt><AcctSvcrRef>A1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>F1</EndToEndId></Refs><RltdPties><Dbtr><Nm>Dupont SA</Nm></Dbtr></RltdPties><RmtInf><Ustrd>Facture F1</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>', '</Stmt></BkToCstmrStmt></Document>']),
    text('facture-ubl.xml', ['<?xml version="1.0" encoding="UTF-8"?>', '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>E1</cbc:ID><cbc:IssueDate>2026-02-01</cbc:IssueDate><cbc:DueDate>2026-03-03</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>', '<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Essai</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Dupont SA</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>', '<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">120.00</cbc:TaxInclusiveAmount><cbc:PrepaidAmount currencyID="EUR">20.00</cbc:PrepaidAmount><cbc:PayableAmount currencyID="EUR">100.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>']),
    workbook('xlsx'),
    workbook('xlsb'),
    workbook('xls'),
    workbook('ods'),
  ];
}
