import { accounting } from './accounting';
import { agenda } from './agenda';
import { balance } from './balance';
import { bank } from './bank';
import { claims } from './claims';
import { clients } from './clients';
import { correspondence } from './correspondence';
import { frame } from './frame';
import { imports } from './imports';
import { law } from './law';
import { letters } from './letters';
import { limitation } from './limitation';
import { litigation } from './litigation';
import { notices } from './notices';
import { obstacles } from './obstacles';
import { policies } from './policies';
import { privacy } from './privacy';
import { reminders } from './reminders';
import { response } from './response';
import { settings } from './settings';
import { start } from './start';
import { templates } from './templates';
import { today } from './today';
import { ui } from './ui';

/** The French catalogue, one namespace per feature. */
export const fr = { accounting, agenda, balance, bank, claims, clients, correspondence, frame, imports, law, letters, limitation, litigation, notices, obstacles, policies, privacy, reminders, response, settings, start, templates, today, ui } as const;
