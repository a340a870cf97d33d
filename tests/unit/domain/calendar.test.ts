import { addDays as dateFnsAddDays, format, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, endOfMonth, formatLongDate, formatShortDate, isIsoDate, makeDate } from '#shared/domain/calendar';
import { dueDateUnder } from '#shared/domain/payment-terms';
import { isFrenchHoliday, nextWorkingDay } from '#shared/domain/working-days';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('calendar dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '26-04-01', '2026-4-1', 'demain', ''])('refuses %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('knows leap years by the century rule', () => {
    expect([makeDate(2024, 2, 29), makeDate(2000, 2, 29), makeDate(1900, 2, 29), makeDate(2026, 2, 29)]).toEqual(['2024-02-29', '2000-02-29', null, null]);
  });

  it('adds and counts days as inverses, whatever the clock changes', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('writes French dates', () => {
    expect(formatShortDate('2026-11-21')).toBe('21/11/2026');
    expect(formatLongDate('2026-11-21')).toBe('21\u00a0novembre\u00a02026');
    expect(formatLongDate('2026-08-01')).toBe('1er\u00a0août\u00a02026');
  });

  it('never overflows a month', () => {
    expect([endOfMonth('2024-02-10'), endOfMonth('2026-02-28'), endOfMonth('2026-12-31')]).toEqual(['2024-02-29', '2026-02-28', '2026-12-31']);
  });
});

describe('payment terms', () => {
  it('reads "45 jours fin de mois" both ways', () => {
    expect(dueDateUnder({ days: 45, method: 'endOfMonthThenNet' }, '2024-01-15')).toBe('2024-03-16');
    expect(dueDateUnder({ days: 45, method: 'netThenEndOfMonth' }, '2024-01-15')).toBe('2024-02-29');
    expect(dueDateUnder({ days: 30, method: 'net' }, '2024-01-31')).toBe('2024-03-01');
  });
});

describe('working days', () => {
  // The dates of Easter 2024-2027 are those of any diary: 31/03, 20/04, 05/04, 28/03.
  it.each(['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2026-05-14', '2026-05-25', '2026-07-14'])('%s is a holiday', (date) => {
    expect(isFrenchHoliday(date)).toBe(true);
  });

  it('skips weekends and holidays in a row', () => {
    expect(nextWorkingDay('2026-05-23')).toBe('2026-05-26');
    expect(nextWorkingDay('2026-11-20')).toBe('2026-11-20');
  });
});

describe('counting days', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => format(dateFnsAddDays(new Date(1950, 0, 1), days), 'yyyy-MM-dd'));

  it('goes as the calendar of date-fns does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const later = addDays(date, days);
        expect(later).toBe(format(dateFnsAddDays(parseISO(date), days), 'yyyy-MM-dd'));
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });
});
