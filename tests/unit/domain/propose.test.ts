import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { type DunningAccount, type DunningInvoice, proposeReminders } from '#shared/domain/dunning/propose';
import type { Stop } from '#shared/domain/dunning/stops';

const DUE = '2026-01-31';
const on = (days: number) => addDays(DUE, days);

function invoice(details: Partial<DunningInvoice> = {}): DunningInvoice {
  return { id: 1, number: 'F1', issueDate: '2026-01-01', dueDate: DUE, dueEstimated: false, amountCents: 10_000, openCents: 10_000, level: 0, lastNoticeDate: null, ...details };
}

function account(invoices: DunningInvoice[], details: Partial<DunningAccount> = {}): DunningAccount {
  return { clientId: 1, clientCode: 'C1', clientName: 'Garage Petit', salesperson: '', group: '', doNotRemindReason: null, ownPolicy: null, stops: [], unallocatedCents: 0, invoices, ...details };
}

function policy(days: number[], details: Partial<DunningPolicy> = {}): DunningPolicy {
  const [model] = STANDARD_POLICY.steps;
  if (model === undefined) throw new Error('the standard policy has steps');
  return { ...STANDARD_POLICY, steps: days.map((offsetDays) => ({ ...model, offsetDays })), ...details };
}

const only = (accounts: DunningAccount[], days: number, chosen = policy([5, 20, 40])) => proposeReminders(accounts, chosen, on(days));

describe('levels 5/20/40 days, 100 EUR', () => {
  it('proposes nothing at +4 and level 1 at +5', () => {
    expect(only([account([invoice()])], 4)).toMatchObject({ proposals: [], blocked: [{ reason: 'stepNotReached', until: on(5) }] });
    expect(only([account([invoice()])], 5).proposals).toMatchObject([{ level: 1, totalCents: 10_000 }]);
  });

  it('skips no step: at +30 with level 1 unissued, still one proposal, level 1', () => {
    expect(only([account([invoice()])], 30).proposals).toMatchObject([{ level: 1 }]);
  });

  it('gives level 2 at +20 only once the minimum gap has passed', () => {
    const reminded = (days: number) => [account([invoice({ level: 1, lastNoticeDate: on(days) })])];
    expect(only(reminded(5), 20).proposals).toMatchObject([{ level: 2 }]);
    expect(only(reminded(15), 20)).toMatchObject({ proposals: [], blocked: [{ reason: 'minimumGap', until: on(22) }] });
    expect(only(reminded(15), 22).proposals).toMatchObject([{ level: 2 }]);
  });

  it('stops after the last step and says so', () => {
    expect(only([account([invoice({ level: 3, lastNoticeDate: on(40) })])], 90)).toMatchObject({ proposals: [], blocked: [{ reason: 'lastStepIssued', until: null }] });
  });
});

describe('one letter per client', () => {
  it('lists every overdue invoice with its own open amount and advances only those due', () => {
    const invoices = [
      invoice({ id: 1, number: 'F1', level: 1, lastNoticeDate: on(5) }),
      invoice({ id: 2, number: 'F2', dueDate: on(18), openCents: 6000 }),
      invoice({ id: 3, number: 'F3', dueDate: on(30) }),
    ];
    const [proposal] = only([account(invoices)], 20).proposals;
    expect(proposal).toMatchObject({
      level: 2,
      totalCents: 16_000,
      invoices: [{ number: 'F1', daysLate: 20, due: true }, { number: 'F2', daysLate: 2, due: false, openCents: 6000 }],
    });
    expect(proposal?.invoices).toHaveLength(2);
  });

  it('deducts unallocated credits, and does not chase a credit balance', () => {
    expect(only([account([invoice()], { unallocatedCents: -4000 })], 10).proposals).toMatchObject([{ totalCents: 6000 }]);
    const credit = only([account([invoice({ openCents: 6000 })], { unallocatedCents: -10_000 })], 10);
    expect(credit).toMatchObject({ proposals: [], blocked: [{ reason: 'creditBalance' }] });
  });

  it('leaves alone what is below the minimum, and clients not to be reminded', () => {
    expect(only([account([invoice()])], 10, policy([5], { minimumAmountCents: 10_001 })).blocked).toMatchObject([{ reason: 'belowMinimum' }]);
    expect(only([account([invoice()], { doNotRemindReason: 'accord verbal' })], 10).blocked).toMatchObject([{ reason: 'doNotRemind', note: 'accord verbal' }]);
  });

  it('can be one per invoice, credits used up once', () => {
    const invoices = [invoice({ id: 1, openCents: 3000 }), invoice({ id: 2, number: 'F2', dueDate: on(1), openCents: 5000 })];
    const run = only([account(invoices, { unallocatedCents: -4000 })], 10, policy([5], { perInvoice: true }));
    expect(run).toMatchObject({ proposals: [{ totalCents: 4000, invoices: [{ number: 'F2' }] }], blocked: [{ number: 'F1', reason: 'creditBalance' }] });
  });

  it('reminds before the due date when the first step says so', () => {
    expect(only([account([invoice()])], -3, policy([-3, 7])).proposals).toMatchObject([{ level: 1, invoices: [{ daysLate: 0, due: true }] }]);
  });

  it('waits for a working day when the policy says so', () => {
    // 31 January 2026 + 7 is a Saturday.
    const chosen = policy([7], { workingDaysOnly: true });
    expect(only([account([invoice()])], 7, chosen).blocked).toMatchObject([{ until: on(9) }]);
    expect(only([account([invoice()])], 9, chosen).proposals).toHaveLength(1);
  });
});

describe('what holds invoices back', () => {
  const stop = (details: Partial<Stop> = {}): Stop => ({ obstacleId: 9, reason: 'disputed', invoiceIds: [1], since: on(-5), expectedOn: null, returnsOn: null, note: 'colis ouvert', ...details });
  const two = (stops: Stop[], unallocatedCents = 0) => [account([invoice(), invoice({ id: 2, number: 'F2', openCents: 6000 })], { stops, unallocatedCents })];

  it('takes its invoice out of the letter and of its total, and says why and until when', () => {
    expect(only(two([stop({ reason: 'promised', expectedOn: on(12), returnsOn: on(13) })]), 10)).toMatchObject({
      proposals: [{ totalCents: 6000, invoices: [{ number: 'F2' }] }],
      blocked: [{ number: 'F1', reason: 'promised', until: on(13), note: 'colis ouvert', stop: { obstacleId: 9, since: on(-5), expectedOn: on(12) } }],
    });
  });

  it('leaves nothing to remind when credits cover what is not held back', () => {
    expect(only(two([stop()], -6000), 10)).toMatchObject({ proposals: [], blocked: [{ number: 'F2', reason: 'creditBalance' }, { number: 'F1', reason: 'disputed' }] });
  });

  it('may be about the whole client; the gravest reason is named, and above all that the client must not be reminded', () => {
    const all = [stop({ reason: 'onHold', invoiceIds: [], returnsOn: on(30) }), stop({ reason: 'insolvency', invoiceIds: [] })];
    expect(only(two(all), 10)).toMatchObject({ proposals: [], blocked: [{ reason: 'insolvency' }, { reason: 'insolvency' }] });
    const marked = two(all).map((each) => ({ ...each, doNotRemindReason: 'accord verbal' }));
    expect(only(marked, 10).blocked).toMatchObject([{ reason: 'doNotRemind', note: 'accord verbal' }, { reason: 'doNotRemind' }]);
  });
});

describe('an invoice left out of a letter', () => {
  const first = invoice({ id: 1, number: 'F1', level: 1, lastNoticeDate: on(5) });
  const second = invoice({ id: 2, number: 'F2', dueDate: on(10), openCents: 6000 });
  const without = (ids: number[], accounts = [account([first, second])], chosen = policy([5, 20, 40])) => proposeReminders(accounts, chosen, on(20), new Set(ids));

  it('is neither claimed nor advanced, and the level is that of the others', () => {
    expect(without([]).proposals).toMatchObject([{ level: 2, totalCents: 16_000 }]);
    expect(without([1])).toMatchObject({
      proposals: [{ level: 1, totalCents: 6000, invoices: [{ number: 'F2', due: true }] }],
      blocked: [{ number: 'F1', reason: 'leftOut', until: null }],
    });
  });

  it('may be one that is only listed', () => {
    const listed = invoice({ id: 3, number: 'F3', dueDate: on(18) });
    const run = without([3], [account([first, listed])]);
    expect(run).toMatchObject({ proposals: [{ level: 2, totalCents: 10_000 }], blocked: [{ number: 'F3', reason: 'leftOut' }] });
  });

  it('leaves no letter when none is left, or none that is due', () => {
    expect(without([1, 2])).toMatchObject({ proposals: [], blocked: [{ reason: 'leftOut' }, { reason: 'leftOut' }] });
    const listed = invoice({ id: 3, number: 'F3', dueDate: on(18) });
    expect(without([1], [account([first, listed])])).toMatchObject({ proposals: [], blocked: [{ number: 'F3', reason: 'stepNotReached' }, { number: 'F1', reason: 'leftOut' }] });
  });

  it('leaves the credits to the others', () => {
    expect(without([1], [account([first, second], { unallocatedCents: -1000 })]).proposals).toMatchObject([{ totalCents: 5000 }]);
    const each = without([1], [account([first, second], { unallocatedCents: -1000 })], policy([5, 20, 40], { perInvoice: true }));
    expect(each).toMatchObject({ proposals: [{ totalCents: 5000, invoices: [{ number: 'F2' }] }], blocked: [{ number: 'F1', reason: 'leftOut' }] });
  });

  it('is still said to be in dispute when it is', () => {
    const stops = [{ obstacleId: 9, reason: 'disputed' as const, invoiceIds: [1], since: on(-5), expectedOn: null, returnsOn: null, note: '' }];
    expect(without([1], [account([first, second], { stops })]).blocked).toMatchObject([{ number: 'F1', reason: 'disputed' }]);
  });
});

describe('a run', () => {
  const anyInvoice = fc.record({
    dueIn: fc.integer({ min: -90, max: 30 }),
    openCents: fc.integer({ min: 1, max: 50_000 }),
    level: fc.integer({ min: 0, max: 3 }),
    noticeDaysAgo: fc.integer({ min: 0, max: 60 }),
  });
  const anyAccounts = fc.array(fc.record({ invoices: fc.array(anyInvoice, { minLength: 1, maxLength: 6 }), unallocatedCents: fc.integer({ min: -60_000, max: 0 }) }), { maxLength: 8 }).map((list) =>
    list.map(({ invoices, unallocatedCents }, i) =>
      account(
        invoices.map(({ dueIn, openCents, level, noticeDaysAgo }, j) =>
          invoice({ id: i * 100 + j, number: `F${String(i)}-${String(j)}`, dueDate: addDays(DUE, dueIn), openCents, level, lastNoticeDate: level === 0 ? null : addDays(DUE, -noticeDaysAgo) }),
        ),
        { clientId: i + 1, clientCode: `C${String(i + 1)}`, unallocatedCents },
      ),
    ),
  );

  it('is deterministic, proposes each client once, and each overdue invoice is either listed or held with a reason', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const run = proposeReminders(accounts, STANDARD_POLICY, DUE);
        expect(proposeReminders(accounts, STANDARD_POLICY, DUE)).toEqual(run);
        const clients = run.proposals.map((proposal) => proposal.clientId);
        expect(new Set(clients).size).toBe(clients.length);
        const seen = [...run.proposals.flatMap((proposal) => proposal.invoices.map((i) => i.id)), ...run.blocked.map((b) => b.invoiceId)];
        const overdue = accounts.flatMap((a) => a.invoices.filter((i) => i.dueDate < DUE).map((i) => i.id));
        expect(seen.sort((a, b) => a - b)).toEqual(overdue.sort((a, b) => a - b));
        for (const proposal of run.proposals) expect(proposal.totalCents).toBeGreaterThan(0);
      }),
    );
  });

  it('with invoices left out speaks of the same invoices, claims none of them, and asks the others for what they owe', () => {
    fc.assert(
      fc.property(anyAccounts, fc.func(fc.boolean()), (accounts, chosen) => {
        const leftOut = new Set(accounts.flatMap((a) => a.invoices.map((i) => i.id)).filter((id) => chosen(id)));
        const all = proposeReminders(accounts, STANDARD_POLICY, DUE);
        const run = proposeReminders(accounts, STANDARD_POLICY, DUE, leftOut);
        const seen = (r: typeof run) => [...r.proposals.flatMap((proposal) => proposal.invoices.map((i) => i.id)), ...r.blocked.map((b) => b.invoiceId)].sort((a, b) => a - b);
        expect(seen(run)).toEqual(seen(all));
        for (const proposal of run.proposals) {
          expect(proposal.invoices.some((i) => leftOut.has(i.id))).toBe(false);
          expect(proposal.totalCents).toBe(proposal.invoices.reduce((sum, i) => sum + i.openCents, proposal.unallocatedCents));
        }
      }),
    );
  });

  it('proposes nothing more once its own letters are issued', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const { proposals } = proposeReminders(accounts, STANDARD_POLICY, DUE);
        const advanced = new Set(proposals.flatMap((proposal) => proposal.invoices.filter((i) => i.due).map((i) => i.id)));
        const after = accounts.map((a) => ({ ...a, invoices: a.invoices.map((i) => (advanced.has(i.id) ? { ...i, level: i.level + 1, lastNoticeDate: DUE } : i)) }));
        expect(proposeReminders(after, STANDARD_POLICY, DUE).proposals).toEqual([]);
      }),
    );
  });
});
