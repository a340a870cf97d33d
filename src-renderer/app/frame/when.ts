import { formatShortDate } from '#shared/domain/calendar';

const TIME = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('sv-SE');

/** An instant as the machine's clock reads it: '14:05' on the day itself, else '21/11/2026'. */
export function formatInstant(at: string, today: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const day = DAY.format(instant);
  return day === today ? TIME.format(instant) : formatShortDate(day);
}
