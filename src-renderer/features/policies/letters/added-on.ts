import type { UserTemplateView } from '#shared/contract/schemas/letter';
import type { IsoDate } from '#shared/domain/calendar';

/** The day a version was added. */
export const addedOn = ({ addedAt }: UserTemplateView): IsoDate => addedAt.slice(0, 10);
