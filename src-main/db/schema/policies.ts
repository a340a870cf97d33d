import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, key } from './columns';

export const dunningPolicy = sqliteTable('dunning_policy', {
  id: key(),
  name: text('name').notNull(),
  minimumAmountCents: integer('minimum_amount_cents').notNull(),
  perInvoice: flag('per_invoice'),
  workingDaysOnly: flag('working_days_only'),
  stopAfter: integer('stop_after'),
  isDefault: flag('is_default'),
});

/** Clients that share a policy, named by the user. */
export const clientGroup = sqliteTable(
  'client_group',
  { id: key(), name: text('name').notNull(), policyId: integer('policy_id').references(() => dunningPolicy.id) },
  (t) => [uniqueIndex('client_group_name').on(t.name)],
);

export const dunningStep = sqliteTable(
  'dunning_step',
  {
    id: key(),
    policyId: integer('policy_id').notNull().references(() => dunningPolicy.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    countedFrom: text('counted_from', { enum: ['dueDate', 'previousReminder'] }).notNull().default('dueDate'),
    offsetDays: integer('offset_days').notNull(),
    minimumGapDays: integer('minimum_gap_days').notNull(),
    minimumAmountCents: integer('minimum_amount_cents').notNull().default(0),
    channel: text('channel', { enum: ['letter', 'registeredLetter', 'email', 'phone'] }).notNull(),
    template: text('template', { enum: ['courtoisie', 'relance-1', 'relance-2', 'relance-3', 'mise-en-demeure'] }).notNull(),
    claimInterest: flag('claim_interest'),
    claimIndemnity: flag('claim_indemnity'),
    newDeadlineDays: integer('new_deadline_days').notNull(),
  },
  (t) => [uniqueIndex('dunning_step_position').on(t.policyId, t.position)],
);
