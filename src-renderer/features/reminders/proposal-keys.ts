/** What can be done to the letter at hand, from the list or from its panel. */
export type ProposalAction = 'preview' | 'level' | 'hold' | 'leaveOut';

/** The keys of the list, besides Enter and Space. */
export const PROPOSAL_KEYS: Readonly<Record<string, ProposalAction>> = { n: 'level', p: 'hold', x: 'leaveOut' };
