/** The sentences of refusals, the same as the command line's: what happened, why, what to do. */
export { errorText, refusalText } from '#shared/messages/refusals';
