import { namesIt, parseJson, type Traces } from '#shared/domain/privacy/traces';
import type { NewIdentity } from '#main/usecases/ports/personal-data';

/** JSON that others must go on reading: the client's codes and names become the new ones, other words that name it go. */
export function renamed(json: string, traces: Traces, identity: NewIdentity): string {
  return JSON.stringify(renamedValue(parseJson(json), traces, identity));
}

function renamedValue(value: unknown, traces: Traces, identity: NewIdentity): unknown {
  if (typeof value === 'string') return traces.codes.has(value) ? identity.code : namesIt(value, traces) ? identity.name : value;
  if (Array.isArray(value)) return value.map((item: unknown) => renamedValue(item, traces, identity));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]: [string, unknown]) => [key, renamedValue(held, traces, identity)]));
}
