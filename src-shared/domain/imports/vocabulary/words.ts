import { editDistance } from '#shared/domain/imports/spelling';

/**
 * The words headers are made of, each with its spellings in the programs people export from, French and English,
 * folded. A header is then a set of these, whatever the order, the language and the little words between.
 */
const SPELLINGS = {
  number: ['n', 'no', 'nr', 'num', 'nume', 'numero', 'numeros', 'number', 'numb', 'id', 'identifiant', 'identifier', '#'],
  code: ['code', 'cd', 'cle', 'key', 'matricule'],
  reference: ['ref', 'reference', 'references', 'refer'],
  invoice: ['facture', 'factures', 'fact', 'fac', 'fa', 'fra', 'invoice', 'invoices', 'inv', 'bill', 'facturation', 'invoicing'],
  piece: ['piece', 'pieces', 'pce', 'pc', 'document', 'documents', 'doc', 'justificatif', 'voucher', 'move', 'entry'],
  creditNote: ['avoir', 'avoirs', 'av', 'refund'],
  client: ['client', 'clients', 'clt', 'cli', 'customer', 'customers', 'cust', 'tiers', 'trs', 'debiteur', 'debtor', 'partner', 'partenaire', 'acheteur',
    'buyer', 'destinataire', 'thirdparty', 'contact', 'interlocuteur', 'redevable', 'adherent', 'abonne', 'locataire', 'patient', 'payer', 'payor', 'payeur', 'contrepartie', 'beneficiaire', 'emetteur', 'beneficiary', 'counterparty', 'payee', 'auftraggeber', 'empfanger', 'begunstigter', 'zahlungsbeteiligter', 'zahlungspflichtiger'],
  account: ['compte', 'cpte', 'cpt', 'account', 'acct', 'comp', 'comptes', 'konto', 'kontonummer', 'auftragskonto', 'accountnum'],
  auxiliary: ['auxiliaire', 'aux', 'auxil', 'individuel', 'subaccount'],
  name: ['nom', 'noms', 'name', 'denomination', 'designe', 'prenom', 'fullname', 'display'],
  company: ['raison', 'sociale', 'societe', 'company', 'entreprise', 'enseigne', 'organisation', 'organization', 'rs', 'etablissement', 'business'],
  internal: ['interne', 'internal'],
  external: ['externe', 'external'],
  caption: ['intitule', 'intitules'],
  title: ['titre', 'title', 'lib', 'libelle', 'libelles', 'designation', 'description', 'objet', 'label', 'memo', 'commentaire', 'comment', 'note',
    'notes', 'remarque', 'communication', 'motif', 'subject', 'texte', 'narration', 'narrative', 'details', 'detail', 'informations', 'verwendungszweck', 'buchungstext'],
  date: ['date', 'dates', 'dt', 'dte', 'jour', 'day', 'le', 'on', 'dat', 'datum'],
  booked: ['buchungstag', 'buchungsdatum', 'buchung', 'booking', 'booked'],
  valued: ['valuta', 'valutadatum', 'wertstellung', 'wertstellungstag', 'wertstellungsdatum', 'val'],
  iban: ['iban'],
  issued: ['emission', 'emise', 'emis', 'edition', 'creation', 'issue', 'issued', 'etablie', 'billed', 'facturee', 'vente'],
  due: ['echeance', 'echeances', 'ech', 'eche', 'echu', 'echue', 'echus', 'due', 'maturity', 'exigibilite', 'exigible', 'limite', 'deadline', 'expiration'],
  payment: ['reglement', 'reglements', 'rglt', 'regl', 'rgt', 'paiement', 'paiements', 'paimt', 'pmt', 'payment', 'payments', 'encaissement', 'encaissements', 'versement',
    'settlement', 'receipt', 'decaissement'],
  paid: ['regle', 'regles', 'reglee', 'paye', 'payes', 'payee', 'paid', 'encaisse', 'encaissee', 'verse', 'recu', 'received', 'settled',
    'acquitte', 'acquittee', 'acompte', 'acomptes', 'prepaid', 'applied', 'impute', 'deja'],
  amount: ['montant', 'montants', 'mt', 'mtt', 'mnt', 'mont', 'amount', 'amt', 'total', 'totaux', 'somme', 'sum', 'valeur', 'value', 'prix', 'betrag', 'umsatz'],
  taxed: ['ttc', 'tvac', 'gross', 'brut', 'incl', 'tti'],
  not: ['non', 'not', 'pas'],
  untaxed: ['ht', 'htva', 'hors', 'excl', 'untaxed', 'subtotal', 'net', 'nets', 'exc'],
  tax: ['tva', 'vat', 'tax', 'taxe', 'taxes'],
  open: ['solde', 'soldes', 'reste', 'restant', 'restants', 'restante', 'rest', 'rad', 'rap', 'open', 'outstanding', 'balance', 'residual', 'remaining', 'impaye', 'impayes', 'unpaid',
    'encours', 'owing', 'owed', 'saldo', 'kontostand'],
  owed: ['du', 'dus', 'regler', 'percevoir', 'encaisser', 'recouvrer'],
  debit: ['debit', 'debits', 'deb', 'soll', 'withdrawal', 'withdrawals', 'depense', 'depenses'],
  credit: ['credit', 'credits', 'cred', 'crediteur', 'haben', 'deposit', 'deposits', 'recette', 'recettes'],
  direction: ['sens', 'direction'],
  allocated: ['affecte', 'affectes', 'affectee', 'alloue', 'allocated'],
  unallocated: ['unallocated', 'unapplied'],
  running: ['progressif', 'cumule', 'running', 'cumulative'],
  general: ['general', 'generaux'],
  collective: ['collectif'],
  mode: ['mode', 'moyen', 'method', 'methode', 'means', 'moyens', 'modalite'],
  terms: ['condition', 'conditions', 'terms', 'delai', 'delais', 'term', 'jours', 'days', 'retard', 'late', 'nb'],
  type: ['type', 'types', 'nature', 'genre', 'typ', 'kind'],
  status: ['statut', 'status', 'etat', 'state', 'situation'],
  siren: ['siren', 'siret', 'rcs', 'sirene'],
  address: ['adresse', 'adresses', 'address', 'adr', 'rue', 'street', 'voie', 'addr'],
  second: ['2', 'complement', 'compl', 'suite', 'bis', 'line2', 'complementaire', 'street2'],
  postcode: ['postal', 'cp', 'zip', 'postcode', 'zipcode', 'postale', 'codepostal'],
  city: ['ville', 'city', 'commune', 'localite', 'town'],
  country: ['pays', 'country'],
  email: ['email', 'mail', 'courriel', 'mel', 'emails'],
  phone: ['tel', 'telephone', 'phone', 'portable', 'mobile', 'gsm', 'fixe', 'fax'],
  currency: ['devise', 'currency', 'monnaie', 'dev', 'ccy', 'wahrung'],
  journal: ['journal', 'jnl', 'jal', 'jrnl'],
  lettering: ['lettrage', 'let', 'lettre', 'matching', 'reconciliation'],
  operation: ['operation', 'operations', 'transaction', 'ope', 'comptabilisation', 'comptable', 'posting', 'ecriture', 'saisie', 'mouvement', 'mouvements'],
  cheque: ['cheque', 'check', 'chq', 'virement', 'transfer', 'banque', 'bank', 'bic', 'rib'],
  order: ['commande', 'bc', 'order', 'devis', 'bl', 'livraison', 'delivery', 'chantier', 'contrat', 'dossier', 'affaire', 'projet', 'project', 'quote', 'po', 'marche'],
  commercial: ['commercial', 'commerciale'],
  salesperson: ['vendeur', 'representant', 'salesperson', 'salesman'],
  seller: ['user', 'utilisateur', 'agence', 'fournisseur', 'supplier', 'vendor', 'seller'],
  expected: ['prevu', 'prevue', 'prevision', 'previsionnelle', 'expected', 'relance', 'reminder', 'modification', 'livree', 'paperless', 'disputed', 'litige', 'bloque', 'maj', 'debut', 'fin', 'naissance'],
  quantity: ['quantite', 'qte', 'qty', 'quantity', 'pu', 'unitaire', 'unit', 'taux', 'rate', 'remises', 'discount', 'escompte', 'capital', 'chiffre'],
  limit: ['plafond', 'plafonds', 'limit'],
  allowed: ['autorise', 'autorises', 'autorisee', 'autorisation', 'max', 'maxi', 'maximum', 'maximal', 'allowed'],
  intra: ['intra', 'intracommunautaire', 'intracom', 'ue'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Word = keyof typeof SPELLINGS;

/** Said between the words that matter. */
const LITTLE_WORDS = new Set([
  'de', 'du', 'la', 'les', 'l', 'd', 'des', 'en', 'au', 'aux', 'the', 'of', 'et', 'and', 'sur', 'par', 'pour', 'for', 'to', 'eur', 'euro', 'euros', 'a', 's', 'in', 'e', '1',
  'local', 'origine', 'principal', 'principale', 'main', 'vos', 'notre', 'votre', 'ce',
]);

const WORD_OF = new Map<string, Word>();
for (const word of Object.keys(SPELLINGS).filter(isWord)) for (const spelling of SPELLINGS[word]) if (!WORD_OF.has(spelling)) WORD_OF.set(spelling, word);

function isWord(text: string): text is Word {
  return text in SPELLINGS;
}

/** A header taken apart. */
export interface HeaderWords {
  readonly words: ReadonlySet<Word>;
  /** How many of its words mean nothing to us. */
  readonly unknown: number;
  /** It was read through a spelling mistake. */
  readonly misspelt: boolean;
}

/** @param tokens the folded words of the header (headerWords) */
export function understandWords(tokens: readonly string[]): HeaderWords {
  const words = new Set<Word>();
  let unknown = 0;
  let misspelt = false;
  tokens.forEach((token, index) => {
    const known = knownWord(token, index, tokens);
    if (known === 'little') return;
    const word = known ?? misspeltWord(token);
    if (word === null) unknown++;
    else words.add(word);
    misspelt ||= known === null && word !== null;
  });
  return { words, unknown, misspelt };
}

function knownWord(token: string, index: number, tokens: readonly string[]): Word | 'little' | null {
  // "solde dû" ends on what "date du règlement" only passes through
  if (token === 'du') return index > 0 && index === tokens.length - 1 ? 'owed' : 'little';
  // "à payer", "à régler": what is left, not what was paid
  if (token === 'payer' && tokens[index - 1] === 'a') return 'owed';
  // "payée le", "facture payée" against the English payee
  if (token === 'payee' && (tokens[index + 1] === 'le' || tokens.includes('date') || tokens.includes('facture'))) return 'paid';
  // "limite de crédit", "limite d'encours" against "date limite"
  if (token === 'limite' && (tokens.includes('credit') || tokens.includes('encours'))) return 'limit';
  // "compte aux", "num aux" against "aux clients"
  if (token === 'aux' && index > 0) return 'auxiliary';
  // "reglé le", "paid on" against "le client"
  if ((token === 'le' || token === 'on') && index === 0) return 'little';
  if (LITTLE_WORDS.has(token)) return 'little';
  return WORD_OF.get(token) ?? null;
}

/** One wrong letter in a word of five, two from seven on, never the first. */
function misspeltWord(token: string): Word | null {
  const limit = token.length >= 7 ? 2 : token.length >= 5 ? 1 : 0;
  if (limit === 0) return null;
  let best: Word | null = null;
  let bestDistance = limit + 1;
  for (const [spelling, word] of WORD_OF) {
    if (spelling.length < 5 || !spelling.startsWith(token.charAt(0))) continue;
    const distance = editDistance(token, spelling, limit);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
