import { describe, expect, it } from 'vitest';
import { best, closed, dayOf, find, marksLight, nearest, order, step, weekOf, withoutSkipped } from '../src/plan/moves';
import { samePlan } from '../src/plan/same';
import type { PlanOut } from '../src/plan/wire';
import { day, item, pause, slots, state } from './plan-state';

const DATE = '2026-11-24';
const plan = state.plan as PlanOut;
const all = slots(DATE);
const at = (time: string): string => `${DATE}T${time}:00+01:00`;

describe('moving by keyboard', () => {
  it('goes to the next start that fits, earlier or later', () => {
    expect(step(all, at('12:00'), false)?.start).toBe(at('11:45'));
    expect(step(all, at('12:00'), true)?.start).toBe(at('12:15'));
  });

  it('leaps over what is taken', () => {
    expect(step(all, at('13:45'), true)?.start).toBe(at('15:30'));
    expect(step(all, at('15:30'), false)?.start).toBe(at('13:45'));
  });

  it('ends where nothing fits any more', () => {
    expect(step(all, at('09:00'), false)).toBeNull();
    expect(step(all, at('22:00'), true)).toBeNull();
    expect(step([], at('09:00'), true)).toBeNull();
  });

  it('works from a start that is no quarter of an hour, and in another offset', () => {
    expect(step(all, at('12:05'), false)?.start).toBe(at('12:00'));
    expect(step(all, `${DATE}T11:00:00Z`, true)?.start).toBe(at('12:15'));
  });

  it('offers the best times in the order of the day, not where it stands', () => {
    expect(best(all, at('12:00'), 4).map(({ start }) => start.slice(11, 16))).toEqual(['11:30', '11:45', '12:15', '12:30']);
  });
});

describe('moving by pointer', () => {
  it('takes the start next to where the card hangs, also one that does not fit', () => {
    expect(nearest(all, DATE, 12 * 60 + 7)?.start).toBe(at('12:00'));
    expect(nearest(all, DATE, 14 * 60 + 20)).toMatchObject({ ok: false, rule: 'busy' });
  });

  it('takes none that is far away', () => expect(nearest(all, DATE, 23 * 60)).toBeNull());
});

describe('what is impossible', () => {
  it('is told once for each stretch and rule', () => {
    expect(closed(all).map(({ from, to, text }) => [from.slice(11, 16), to.slice(11, 16), text])).toEqual([
      ['07:00', '08:45', 'Something else is planned then.'],
      ['14:00', '15:15', 'Your calendar is busy then.'],
    ]);
  });
});

describe('the days shown', () => {
  it('are the week of the plan in which a day lies', () => {
    expect(weekOf(plan.days, '2026-11-29').map(({ date }) => date).at(0)).toBe('2026-11-23');
    expect(weekOf(plan.days, '2026-11-30').map(({ date }) => date).at(0)).toBe('2026-11-30');
    expect(weekOf(plan.days, '2031-01-01').map(({ date }) => date).at(0)).toBe('2026-11-23');
    expect(weekOf([], null)).toEqual([]);
  });

  it('begin with today where the address names none', () => {
    expect(dayOf(plan.days, null)?.date).toBe('2026-11-23');
    expect(dayOf(plan.days, '2026-12-01')?.date).toBe('2026-12-01');
    expect(dayOf([], null)).toBeNull();
  });

  it('hold what is looked for', () => {
    expect(find(plan, '2026-11-25-walk')?.day.date).toBe('2026-11-25');
    expect(find(plan, 'nothing')).toBeNull();
    expect(find(null, null)).toBeNull();
  });
});

describe('what was left out after it had begun', () => {
  it('is not shown, unless it was done', () => {
    const skipped = [{ task: 'walk', name: 'Walking' }];
    const items = [item(DATE, '08:00', 10, { task: 'walk' }), item(DATE, '09:00', 10, { task: 'walk', status: 'done' }), item(DATE, '10:00', 10)];
    expect(withoutSkipped(day(DATE, 1, { items, skipped })).items.map(({ start }) => start.slice(11, 16))).toEqual(['09:00', '10:00']);
    expect(withoutSkipped(day(DATE, 1, { items, skipped: [] })).items).toHaveLength(3);
  });
});

describe('a light day', () => {
  it('is marked only where others are not', () => {
    const [first, , , , , , last] = plan.days as [PlanOut['days'][number], ...PlanOut['days']];
    expect(marksLight(plan, last as PlanOut['days'][number])).toBe(true);
    expect(marksLight(plan, first)).toBe(false);
    const all = { ...plan, days: plan.days.map((each) => ({ ...each, light: true })) };
    expect(all.days.some((each) => marksLight(all, each))).toBe(false);
  });
});

describe('the order of a day', () => {
  const today = day(DATE, 1, { items: [item(DATE, '07:15', 10), item(DATE, '08:00', 30), pause(DATE, '09:00'), item(DATE, '12:00', 10, { status: 'done' }), item(DATE, '18:00', 10)] });
  const uids = (items: readonly { readonly uid: string }[]): string[] => items.map(({ uid }) => uid.slice(-5));

  it('begins with what runs or comes next; done and over stand behind', () => {
    const { next, later, before } = order(today, `${DATE}T08:10`);
    expect(next?.uid.slice(-5)).toBe('08:00');
    expect(uids(later)).toEqual(['18:00']);
    expect(uids(before)).toEqual(['07:15', '12:00']);
  });

  it('has no next one in the evening', () => expect(order(today, `${DATE}T18:10`).next).toBeNull());
});

describe('a plan', () => {
  it('is another one once something is moved, not once something is done', () => {
    const [first] = plan.days;
    const changed = (items: PlanOut['days'][number]['items']): PlanOut => ({ ...plan, days: [{ ...(first as PlanOut['days'][number]), items }, ...plan.days.slice(1)] });
    const items = first?.items ?? [];
    expect(samePlan(plan, changed(items.map((each) => ({ ...each, status: 'done' as const }))))).toBe(true);
    expect(samePlan(plan, changed(items.slice(1)))).toBe(false);
    expect(samePlan(null, null)).toBe(true);
    expect(samePlan(null, plan)).toBe(false);
  });
});
