import { describe, expect, it } from 'vitest';
import { likeMonday, markOf, nextSpan, replaced, restNo, tellable, toggled, withWork } from '../src/plan/living';
import { answerOf, strengthOf } from '../src/plan/messages';
import { heardIn } from '../src/plan/program';
import { routeOf, to } from '../src/plan/route';
import { numberIn } from '../src/plan/typed';
import type { HealthGroup, Question, Strength } from '../src/plan/wire';
import { state } from './plan-state';

describe('an address of the plan', () => {
  it.each([
    ['', { page: 'today' }],
    ['#/today', { page: 'today' }],
    ['#/week', { page: 'week', date: null }],
    ['#/week/2026-11-25', { page: 'week', date: '2026-11-25' }],
    ['#/week/tomorrow', { page: 'week', date: null }],
    ['#/why', { page: 'why' }],
    ['#/you', { page: 'you' }],
    ['#main', { page: 'today' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('is read back as it was written', () => {
    expect(routeOf(to.day('2026-11-25'))).toEqual({ page: 'week', date: '2026-11-25' });
    expect(routeOf(to.page('why'))).toEqual({ page: 'why' });
  });
});

describe('how a person lives', () => {
  const living = tellable(state.living);

  it('is sent without what the program adds', () => {
    expect(living).not.toHaveProperty('zone');
    expect(living).not.toHaveProperty('told');
    expect(living.budget).toBe(40);
  });

  it('changes one day at a time, or Monday to Friday at once', () => {
    const late = withWork(living, 'mon', [{ from: '12:00', to: '20:00' }]);
    expect(late.tue).toEqual(living.work.tue);
    const all = likeMonday({ ...living, work: late });
    expect(all.fri).toEqual([{ from: '12:00', to: '20:00' }]);
    expect(all.sat).toEqual([]);
  });

  it('offers hours after the last ones of the day, never beyond it', () => {
    const office = { from: '09:00', to: '17:00' };
    expect(nextSpan([], office)).toBe(office);
    expect(nextSpan([{ from: '09:00', to: '12:30' }], office)).toEqual({ from: '13:00', to: '14:00' });
    expect(nextSpan([{ from: '09:00', to: '23:30' }], office)).toEqual({ from: '22:00', to: '23:00' });
  });

  it('keeps lists as they were', () => {
    const list = ['a', 'b'];
    expect(replaced(list, 0, 'c')).toEqual(['c', 'b']);
    expect(replaced(list, 1, null)).toEqual(['a']);
    expect(toggled(list, 'a')).toEqual(['b']);
    expect(toggled(list, 'c')).toEqual(['a', 'b', 'c']);
    expect(list).toEqual(['a', 'b']);
  });
});

describe('answers about health', () => {
  const [group] = state.health.groups as readonly [HealthGroup];

  it('are no for all others of a group, but for what is answered or known', () => {
    const marks = restNo(new Map([['ulcer', 'yes' as const]]), group);
    expect([...marks]).toEqual([
      ['ulcer', 'yes'],
      ['kidney', 'no'],
    ]);
  });

  it('are the newest ones', () => {
    expect(markOf(new Map([['ulcer', 'yes' as const]]), { id: 'ulcer', reply: 'no' })).toBe('yes');
    expect(markOf(new Map(), { id: 'ulcer', reply: 'no' })).toBe('no');
    expect(markOf(new Map(), { id: 'ulcer', reply: null })).toBeNull();
  });
});

describe('a typed number', () => {
  it.each([
    ['7', 7],
    [' 7,5 ', 7.5],
    ['7.5', 7.5],
    ['', null],
    ['seven', null],
    ['-1', null],
    ['17', null],
    ['7h', null],
  ])('%s is %s', (text, value) => expect(numberIn(text, 0, 16)).toBe(value));
});

describe('the words for', () => {
  const study = (part: Partial<Strength>): string =>
    strengthOf({ text: '', measure: 'odds ratio', value: 1.8, low: 1.2, high: 2.7, design: '', certainty: '', nothing: false, source: '', ...part });

  it('a strength name the measure, the number and its range', () => {
    expect(study({})).toBe('The odds were 1.8 times as high (odds ratio 1.8, likely between 1.2 and 2.7).');
    expect(study({ measure: 'relative risk', low: null })).toBe('The risk was 1.8 times as high (relative risk 1.8).');
    expect(study({ measure: 'hazard ratio', value: 1.02, low: null })).toBe('The risk was about the same (hazard ratio 1.02).');
    expect(study({ measure: 'degrees', value: 12.345, low: null })).toBe('12.35 degrees.');
    expect(study({ value: null })).toBe('');
  });

  it('an answer are those that were chosen from', () => {
    const question: Question = { id: 'q', factor: 'f', text: '', kind: 'choice', options: [{ id: 'low', text: 'Below my eyes' }], unit: null, least: null, most: null, value: null };
    expect(answerOf(question, 'low')).toBe('Below my eyes');
    expect(answerOf({ ...question, kind: 'yesNo', options: [] }, false)).toBe('No');
    expect(answerOf({ ...question, kind: 'hours', options: null }, 7)).toBe('7 hours');
    expect(answerOf({ ...question, kind: 'count', options: null }, 3)).toBe('3');
    expect(answerOf(question, null)).toBe('');
  });
});

describe('an answer of the program', () => {
  it('is the new state, or a sentence with the state that is newer', () => {
    expect(heardIn(200, JSON.stringify(state)).state?.version).toBe(7);
    expect(heardIn(409, JSON.stringify({ error: 'Changed meanwhile.', state }))).toMatchObject({ sentence: 'Changed meanwhile.', state: { version: 7 } });
    expect(heardIn(400, '{"error":"No such time."}')).toEqual({ state: null, sentence: 'No such time.' });
  });

  it('has a sentence whatever it is', () => {
    expect(heardIn(502, '<html>').sentence).toContain('502');
    expect(heardIn(500, '').sentence).not.toBe('');
  });
});
