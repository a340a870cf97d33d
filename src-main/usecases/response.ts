import type { ResponseLine, ResponseLines, ResponseLinesQuery, StepResponses } from '#shared/contract/schemas/response';
import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import { paidOn, responseByStep, responseWithin } from '#shared/domain/response/response';
import type { Repositories } from './ports/books';
import type { AskedLine } from './ports/response';

/** How the reminders of a time were answered, per step and template. */
export function stepResponses({ response }: Repositories, { from, to }: { readonly from: IsoDate; readonly to: IsoDate }, today: IsoDate): StepResponses {
  const steps = responseByStep(response.asked(from, to), today);
  return { from, to, today, steps: steps.map(({ within, ...step }) => ({ ...step, within: [...within] })) };
}

/** The invoices behind one of its figures, the oldest reminders first. */
export function responseLines({ response }: Repositories, query: ResponseLinesQuery, today: IsoDate): ResponseLines {
  const { from, to, level, template, part, days, offset, limit } = query;
  const lines = response
    .asked(from, to)
    .filter((line) => line.level === level && line.template === template && (part === 'asked' || responseWithin(line, days, today) === part));
  return { total: lines.length, sumCents: sumCents(lines.map(({ openCents }) => openCents)), rows: lines.slice(offset, offset + limit).map(shown) };
}

function shown(line: AskedLine): ResponseLine {
  const { reference, issuedOn, clientId, clientCode, clientName, invoiceId, number, openCents } = line;
  return { reference, issuedOn, client: { id: clientId, code: clientCode, name: clientName }, invoiceId, number, openCents, paidOn: paidOn(line) };
}
