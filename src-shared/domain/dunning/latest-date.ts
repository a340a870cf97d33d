import { addDays, type IsoDate } from '../calendar';

/** Letters may be prepared ahead; a year typed wrong would keep every run before it from being issued. */
const LATEST_DAYS_AHEAD = 180;

/** The last day that letters may bear. */
export const latestLettersDate = (today: IsoDate): IsoDate => addDays(today, LATEST_DAYS_AHEAD);
