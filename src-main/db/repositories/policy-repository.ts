import { asc, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import { dunningPolicy as policySchema, type PolicyOwner } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { OwnPolicy, PolicyRepository } from '#main/usecases/ports/policies';
import type { Connection } from '../connection';
import { dunningPolicy, dunningStep } from '../schema';

export function policyRepository(connection: Connection, orm: BetterSQLite3Database): PolicyRepository {
  return {
    book: () => {
      const all = readPolicies(orm);
      const company = all.find(({ isDefault }) => isDefault);
      if (company === undefined) throw new RefusalError('databaseCorrupt', { cause: 'policy' });
      return { company: company.policy, own: all.filter(({ isDefault }) => !isDefault).map(({ id, policy }) => ({ id, policy })) };
    },
    ownOf: (owner) => {
      const id = policyIdOf(connection, owner);
      return readPolicies(orm).find((each) => each.id === id)?.policy ?? null;
    },
    set: (owner, policy) => {
      const current = policyIdOf(connection, owner);
      if (policy === null) return removePolicy(connection, orm, owner, current);
      const id = writePolicy(orm, policy, current, owner.kind === 'company');
      if (id !== current) point(connection, owner, id);
    },
    groups: () =>
      connection
        .prepare<[], { name: string; clients: number; policyName: string | null }>(
          `SELECT g.name, count(c.id) AS clients, p.name AS policyName FROM client_group g LEFT JOIN client c ON c.group_id = g.id
           LEFT JOIN dunning_policy p ON p.id = g.policy_id GROUP BY g.id ORDER BY g.name`,
        )
        .all(),
    clientsWithOwn: () =>
      connection
        .prepare<[], { clientId: number; code: string; name: string; policyName: string }>(
          'SELECT c.id AS clientId, c.code, c.name, p.name AS policyName FROM client c JOIN dunning_policy p ON p.id = c.policy_id ORDER BY c.name, c.id',
        )
        .all(),
  };
}

/** Where each owner names its policy. */
function policyIdOf(connection: Connection, owner: PolicyOwner): number | null {
  if (owner.kind === 'company') return connection.prepare<[], number>('SELECT id FROM dunning_policy WHERE is_default = 1').pluck().get() ?? null;
  if (owner.kind === 'group') return connection.prepare<[string], number | null>('SELECT policy_id FROM client_group WHERE name = ?').pluck().get(owner.name) ?? null;
  return connection.prepare<[number], number | null>('SELECT policy_id FROM client WHERE id = ?').pluck().get(owner.clientId) ?? null;
}

function point(connection: Connection, owner: PolicyOwner, policyId: number | null): void {
  if (owner.kind === 'client') connection.prepare('UPDATE client SET policy_id = ? WHERE id = ?').run(policyId, owner.clientId);
  if (owner.kind === 'group') {
    connection.prepare('INSERT INTO client_group (name, policy_id) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET policy_id = excluded.policy_id').run(owner.name, policyId);
  }
}

function removePolicy(connection: Connection, orm: BetterSQLite3Database, owner: PolicyOwner, id: number | null): void {
  if (id === null || owner.kind === 'company') return;
  point(connection, owner, null);
  orm.delete(dunningPolicy).where(eq(dunningPolicy.id, id)).run();
}

/** @returns the id of the row written: the current one, or a new one */
function writePolicy(orm: BetterSQLite3Database, { steps, ...fields }: DunningPolicy, current: number | null, isDefault: boolean): number {
  const saved =
    current === null
      ? orm.insert(dunningPolicy).values({ ...fields, isDefault }).returning().get()
      : orm.update(dunningPolicy).set(fields).where(eq(dunningPolicy.id, current)).returning().get();
  orm.delete(dunningStep).where(eq(dunningStep.policyId, saved.id)).run();
  orm.insert(dunningStep).values(steps.map((step, position) => ({ ...step, policyId: saved.id, position }))).run();
  return saved.id;
}

function readPolicies(orm: BetterSQLite3Database): (OwnPolicy & { readonly isDefault: boolean })[] {
  const steps = orm.select().from(dunningStep).orderBy(asc(dunningStep.policyId), asc(dunningStep.position)).all();
  return orm.select().from(dunningPolicy).orderBy(asc(dunningPolicy.id)).all().map(({ id, isDefault, ...fields }) => {
    const own = steps.filter((step) => step.policyId === id).map(({ id: _id, policyId: _policyId, position: _position, ...step }) => step);
    return { id, isDefault, policy: policySchema.parse({ ...fields, steps: own }) };
  });
}
