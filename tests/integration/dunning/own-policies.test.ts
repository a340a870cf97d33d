import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateClient } from '#main/usecases/clients';
import { followedPolicy, policyOwners, setPolicy } from '#main/usecases/dunning/policy';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-02-10';
let essai: TestBooks;

// Three clients owe 100,00 since 31 January: ten days.
beforeEach(async () => {
  essai = await makeBooks();
  const clients = ['C1', 'C2', 'C3'].map((code) => client(code));
  const invoices = clients.map((_, i) => invoice(`F${String(i + 1)}`, { client: i }));
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients, invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

/** The first step after so many days, or claiming at least so much. */
function policy(name: string, offsetDays: number, minimumAmountCents = 0): DunningPolicy {
  const [first] = STANDARD_POLICY.steps;
  if (first === undefined) throw new Error('the standard policy has steps');
  return { ...STANDARD_POLICY, name, steps: [{ ...first, offsetDays, minimumAmountCents }] };
}
const group = (clientId: number, name: string) => updateClient(essai.on(TODAY), clientId, { group: name });
const proposed = (date = TODAY) => dunningQueue(essai.books.read, date, null).proposals.map((proposal) => proposal.clientCode);
const followed = (clientId: number) => followedPolicy(essai.books.read, { kind: 'client', clientId });

describe('policies of clients and groups', () => {
  it('a client follows its own, else its group\'s, else the company\'s', async () => {
    await setPolicy(essai.on(TODAY), policy('Fidèles', 20), { kind: 'group', name: 'Fidèles' });
    await group(1, 'Fidèles');
    await group(2, 'Fidèles');
    await setPolicy(essai.on(TODAY), policy('Ferme', 3), { kind: 'client', clientId: 2 });
    expect([1, 2, 3].map((id) => [followed(id).policy.name, followed(id).from])).toEqual([['Fidèles', 'group'], ['Ferme', 'client'], ['Standard', 'company']]);
    expect(proposed()).toEqual(['C2', 'C3']);
    expect(proposed('2026-02-20')).toEqual(['C1', 'C2', 'C3']);
    await setPolicy(essai.on(TODAY), null, { kind: 'client', clientId: 2 });
    await group(1, '');
    expect([1, 2].map((id) => followed(id).from)).toEqual(['company', 'group']);
    expect(proposed()).toEqual(['C1', 'C3']);
  });

  it('lists who has one of its own, and the groups that follow the company', async () => {
    await setPolicy(essai.on(TODAY), policy('Fidèles', 20), { kind: 'group', name: 'Anciens' });
    await group(1, 'Anciens');
    await group(3, 'Nouveaux');
    await setPolicy(essai.on(TODAY), policy('Ferme', 3), { kind: 'client', clientId: 2 });
    const { companyPolicy, groups, clients } = policyOwners(essai.books.read);
    expect(companyPolicy).toBe('Standard');
    expect(groups).toEqual([{ name: 'Anciens', clients: 1, policyName: 'Fidèles' }, { name: 'Nouveaux', clients: 1, policyName: null }]);
    expect(clients).toMatchObject([{ clientId: 2, code: 'C2', policyName: 'Ferme' }]);
    await setPolicy(essai.on(TODAY), null, { kind: 'client', clientId: 2 });
    expect(policyOwners(essai.books.read).clients).toEqual([]);
  });

  it('names the policy of each proposal, and waits for what its step claims at least', async () => {
    await setPolicy(essai.on(TODAY), policy('Ferme', 3, 10_001), { kind: 'client', clientId: 2 });
    expect(dunningQueue(essai.books.read, TODAY, null).blocked).toMatchObject([{ clientCode: 'C2', reason: 'belowMinimum' }]);
    await setPolicy(essai.on(TODAY), policy('Ferme', 3, 10_000), { kind: 'client', clientId: 2 });
    const { proposals, ownPolicies } = dunningQueue(essai.books.read, TODAY, null);
    expect(proposals.map((proposal) => ownPolicies.find(({ id }) => id === proposal.policyId)?.policy.name ?? 'company')).toEqual(['company', 'Ferme', 'company']);
  });

  it('reminds before the due date those whose own policy says so', async () => {
    await setPolicy(essai.on(TODAY), policy('Courtoisie', -5), { kind: 'client', clientId: 3 });
    expect(proposed('2026-01-26')).toEqual(['C3']);
  });

  it('counts the clients of each group', async () => {
    await group(1, 'Fidèles');
    await group(3, 'Fidèles');
    expect(essai.books.read.policies.groups()).toEqual([{ name: 'Fidèles', clients: 2, policyName: null }]);
  });
});
