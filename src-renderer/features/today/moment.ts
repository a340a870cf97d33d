const moment = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' });

/** An instant of the journal as the clock on the wall showed it: '21/11 14:05'. */
export const formatMoment = (at: string): string => moment.format(new Date(at));
