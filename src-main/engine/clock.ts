import type { IsoDate } from '#shared/domain/calendar';

/** The system's calendar date where the machine is, as 'YYYY-MM-DD'. */
export function systemToday(): IsoDate {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The instant to write on what is done: now, on the day that counts as today. */
export function instantOn(today: IsoDate): Date {
  const now = new Date();
  if (today === systemToday()) return now;
  return new Date(`${today}T${now.toISOString().slice(11)}`);
}
