import { BLOCK_REASONS } from '../dunning/propose';
import { TODAY_KINDS } from './line';

/** Why a client's next action is what it is: a reminder to validate, another line of the day, one put off, or what its invoices wait for. */
export const NEXT_REASONS = ['remind', ...TODAY_KINDS, 'putOff', ...BLOCK_REASONS] as const;
export type NextReason = (typeof NEXT_REASONS)[number];
