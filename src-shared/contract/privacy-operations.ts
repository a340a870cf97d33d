import { z } from 'zod';
import { command, query } from './operation';
import { empty, id } from './schemas/common';
import { anonymisedClient, anonymiseInput, clientRetention, retentionList, retentionYears } from './schemas/privacy';

/** How long what names a client is kept, and its erasure. */
export const privacyOperations = {
  'privacy.retention': query(empty, retentionList),
  'privacy.ofClient': query(z.strictObject({ clientId: id }), clientRetention, 'clientNotFound'),
  'privacy.setRetention': command(z.strictObject({ years: retentionYears }), empty),
  'privacy.anonymise': command(anonymiseInput, anonymisedClient, 'clientNotFound', 'clientAnonymised', 'clientMustBeKept', 'confirmationDiffers', 'databaseFull'),
} as const;
