import { query } from './operation';
import { responseLines, responseLinesQuery, responseQuery, stepResponses } from './schemas/response';

/** How reminders are answered. */
export const responseOperations = {
  'response.byStep': query(responseQuery, stepResponses),
  'response.lines': query(responseLinesQuery, responseLines),
} as const;
