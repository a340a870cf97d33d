// @ts-check
// Writes assets/example: the clients, invoices and payments of a joinery that does not exist, as its billing program
// would export them on 21 November 2026. Deterministic; run it again after changing it: node scripts/make-example.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/project.mjs';

const TODAY = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
const MONTHS = 12;

/** Who they are, how much they order, how late they pay (days after the due date; null: hardly ever). */
/** @type {readonly [name: string, city: string, postcode: string, street: string, orders: number, lateness: number | null][]} */
const CLIENTS = [
  ['Maisons Rhônalp SAS', 'Villeurbanne', '69100', '4 rue Francis de Pressensé', 14, 6],
  ['Charpentes du Pilat SARL', 'Saint-Étienne', '42000', '18 cours Fauriel', 9, 12],
  ['Hôtel des Célestins', 'Lyon', '69002', '2 place des Célestins', 6, 3],
  ['Cabinet Arnaud & Vidal, architectes', 'Lyon', '69006', '31 rue Vendôme', 5, 20],
  ['SCI Les Tilleuls', 'Caluire-et-Cuire', '69300', '7 montée du Vernay', 4, 35],
  ['Boulangerie Lefèvre', 'Lyon', '69004', '12 Grande Rue de la Croix-Rousse', 3, -4],
  ['Garage Cœur de Ville', 'Vienne', '38200', '9 rue Marchande', 4, null],
  ['Restaurant L’Œillet', 'Lyon', '69005', '22 rue du Bœuf', 5, 48],
  ['Commune de Saint-Genis-Laval', 'Saint-Genis-Laval', '69230', '106 avenue Clemenceau', 5, 18],
  ['Pharmacie Jean Macé', 'Lyon', '69007', '5 place Jean Macé', 2, 0],
  ['Transports Bérard & Fils', 'Corbas', '69960', '14 avenue de Montmartin', 6, 27],
  ['École Sainte-Ursule', 'Écully', '69130', '40 chemin du Trouillat', 3, 9],
  ['Menuiseries du Dauphiné', 'Grenoble', '38000', '61 cours Jean Jaurès', 8, 15],
  ['Imprimerie Garnier SA', 'Bron', '69500', '3 rue Lionel Terray', 4, 55],
  ['Syndic Confluence Gestion', 'Lyon', '69002', '88 cours Charlemagne', 10, 22],
  ['Dr Hélène Morin', 'Tassin-la-Demi-Lune', '69160', '15 avenue Victor Hugo', 2, 2],
  ['Atelier Nuance', 'Lyon', '69001', '8 rue des Capucins', 3, null],
  ['Négoce Bois Forez', 'Montbrison', '42600', '27 boulevard Gambetta', 5, 8],
  ['Clinique du Val d’Ouest', 'Écully', '69130', '39 chemin de la Vernique', 4, 31],
  ['Foncière Bellecour', 'Lyon', '69002', '17 rue Victor Hugo', 7, 5],
  ['Traiteur Roussel', 'Mions', '69780', '2 rue du 23 août 1944', 3, 40],
  ['Scierie des Monts d’Or', 'Limonest', '69760', '210 route du Puy d’Or', 4, 11],
  ['Coopérative Vinicole de Bully', 'Bully', '69210', '1 place du Champ de Foire', 3, 7],
  ['Salon Élégance', 'Oullins', '69600', '54 Grande Rue', 2, 70],
];

const random = generator(20261121);
const clients = CLIENTS.map(([name, city, postcode, street], i) => ({
  code: `C${String(i + 1).padStart(3, '0')}`,
  name,
  city,
  postcode,
  street,
  siren: siren(),
  email: `compta@${name.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase().slice(0, 14)}.exemple`,
  phone: `04 ${[0, 0, 0, 0].map(() => String(between(10, 99))).join(' ')}`,
}));

/** @type {{number: string, type: string, client: number, issued: number, due: number, cents: number, label: string}[]} */
const documents = [];
/** @type {{number: string, client: number, on: number, cents: number, method: string}[]} */
const payments = [];
const LABELS = ['Pose de fenêtres', 'Escalier chêne', 'Portes intérieures', 'Placards sur mesure', 'Bardage mélèze', 'Agencement boutique', 'Volets', 'Terrasse'];

for (const [i, [, , , , orders, lateness]] of CLIENTS.entries()) {
  for (let n = 0; n < orders; n++) {
    const issued = TODAY - between(3, MONTHS * 30) * DAY;
    documents.push({ number: '', type: 'Facture', client: i, issued, due: issued + pick([30, 30, 45]) * DAY, cents: between(18_000, 950_000), label: pick(LABELS) });
  }
  if (lateness !== null && lateness > 15 && orders > 4) {
    const issued = TODAY - between(10, 120) * DAY;
    documents.push({ number: '', type: 'Avoir', client: i, issued, due: issued, cents: -between(5000, 60_000), label: 'Remise commerciale' });
  }
}
documents.sort((a, b) => a.issued - b.issued || a.client - b.client);
documents.forEach((document, i) => (document.number = `${document.type === 'Avoir' ? 'AV' : 'FA'}26${String(i + 1).padStart(4, '0')}`));
for (const document of documents.filter(({ type }) => type === 'Facture')) pay(document);
payments.sort((a, b) => a.on - b.on);

const folder = path.join(root, 'assets', 'example');
mkdirSync(folder, { recursive: true });
write('clients.csv', ['Code client', 'Raison sociale', 'SIREN', 'Adresse', 'Code postal', 'Ville', 'Email', 'Téléphone'], clients.map((c) => [c.code, c.name, c.siren, c.street, c.postcode, c.city, c.email, c.phone]));
write('factures.csv', ['N° facture', 'Type', 'Code client', 'Raison sociale', 'Date facture', 'Échéance', 'Libellé', 'Montant TTC'], documents.map((d) => [d.number, d.type, clients[d.client]?.code ?? '', clients[d.client]?.name ?? '', french(d.issued), d.type === 'Avoir' ? '' : french(d.due), d.label, amount(d.cents)]));
write('reglements.csv', ['N° règlement', 'N° facture', 'Code client', 'Date', 'Montant', 'Mode'], payments.map((p, i) => [`R26${String(i + 1).padStart(4, '0')}`, p.number, clients[p.client]?.code ?? '', french(p.on), amount(p.cents), p.method]));

/** Most clients pay at their own pace, some in two parts, some hardly ever. @param {typeof documents[number]} document */
function pay({ number, client, issued, due, cents }) {
  const lateness = CLIENTS[client]?.[5] ?? null;
  if (lateness === null && random() < 0.75) return;
  const on = Math.max(issued + DAY, due + Math.round((lateness ?? 60) + (random() - 0.5) * 24) * DAY);
  const method = pick(['Virement', 'Virement', 'Chèque', 'Prélèvement']);
  const first = random() < 0.15 ? Math.round(cents * 0.4) : cents;
  if (on <= TODAY - DAY) payments.push({ number, client, on, cents: first, method });
  if (first < cents && on + 30 * DAY <= TODAY - DAY) payments.push({ number, client, on: on + 30 * DAY, cents: cents - first, method });
}

/** @param {string} name @param {string[]} head @param {string[][]} rows */
function write(name, head, rows) {
  const cell = (/** @type {string} */ text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  writeFileSync(path.join(folder, name), [head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n');
}

/** @param {number} time */
function french(time) {
  const [year, month, day] = new Date(time).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** @param {number} cents */
function amount(cents) {
  const euros = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${cents < 0 ? '-' : ''}${euros},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** Nine digits that pass Luhn. */
function siren() {
  const digits = Array.from({ length: 8 }, () => between(1, 9));
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 1 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return [...digits, (10 - (sum % 10)) % 10].join('');
}

/** @template T @param {readonly T[]} list @returns {T} */
function pick(list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}

/** @param {number} low @param {number} high */
function between(low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

/** mulberry32. @param {number} seed */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
