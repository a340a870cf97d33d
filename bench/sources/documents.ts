import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { Random } from './random';

/** The day on which the data end. */
export const TODAY: IsoDate = '2026-06-30';
/** Two years of documents. */
const SPAN = 730;
const CLIENTS_PER_DOCUMENT = 0.1;

const FIRST_NAMES = ['Établissements', 'Transports', 'Menuiserie', 'Garage', 'Maçonnerie', 'Électricité', 'Négoce', 'Société', 'Ateliers'] as const;
const LAST_NAMES = ['Martin', 'Lefèvre', 'Müller', 'Guérin', 'Noël', 'Rivière', 'Cœur', 'L’Hôte', 'Benoît', 'Dupont', 'Moreau', 'Roussel'] as const;
const FORMS = ['SARL', 'SAS', 'EURL', 'SA', 'SASU'] as const;

export interface Document {
  readonly number: string;
  readonly isCreditNote: boolean;
  /** From 0. */
  readonly client: number;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly amountCents: Cents;
}

export const clientCount = (documents: number): number => Math.max(1, Math.round(documents * CLIENTS_PER_DOCUMENT));

export const clientCode = (client: number): string => `C${String(client + 1).padStart(6, '0')}`;

export function clientName(client: number): string {
  const random = new Random(client);
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)} ${random.pick(FORMS)}`;
}

/**
 * Documents of two years, the oldest first as a billing program exports them, each of a client at random.
 * @param creditNoteShare of them, from 0 to 1
 */
export function* documents(count: number, clients: number, creditNoteShare: number, random: Random): Generator<Document> {
  const days = Array.from({ length: SPAN + 61 }, (_, i) => addDays(TODAY, i - SPAN + 1));
  for (let i = 0; i < count; i++) {
    const day = Math.floor((i * SPAN) / count);
    const isCreditNote = random.next() < creditNoteShare;
    const issueDate = days[day] ?? TODAY;
    const amountCents = Math.round(Math.min(250_000, Math.max(12, Math.exp(6.9 + 1.15 * normal(random)))) * 100);
    yield {
      number: `${isCreditNote ? 'AV' : 'FA'}${issueDate.slice(0, 4)}-${String(i + 1).padStart(7, '0')}`,
      isCreditNote,
      client: i < clients ? i : random.below(clients),
      issueDate,
      dueDate: isCreditNote ? issueDate : (days[day + random.pick([30, 30, 30, 45, 60])] ?? TODAY),
      amountCents,
    };
  }
}

/** Of mean 0 and deviation 1, nearly. */
function normal(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, value) => sum + value, -6);
}
