import { describe, expect, it } from 'vitest';
import { words } from '../src/plan/messages';
import { breaksDay, together } from '../src/plan/moves';
import { breaksKey, type Acts, type Page } from '../src/plan/page';
import { breaksTogether } from '../src/plan/view/breaks';
import { explainedAloud, whyNow } from '../src/plan/view/explained';
import type { Explained } from '../src/plan/wire';
import { day, pause, state } from './plan-state';

const DATE = '2026-11-24';
const acts = {} as Acts;
const work = { delta: 5, rule: 'work', text: 'You work from 09:00 to 12:30.' };
const explained: Explained = {
  worth: 113,
  reasons: [
    { code: 'benefit', points: 120, text: 'What it does for you.' },
    { code: 'variety', points: -7, text: 'The same activity comes on the day before.' },
    { code: 'fixed', points: 0, text: 'It stays at this time.' },
  ],
  impossible: [
    { ...work, start: `${DATE}T09:15:00+01:00` },
    { ...work, start: `${DATE}T09:30:00+01:00` },
    { start: `${DATE}T08:00:00+01:00`, delta: 1, rule: 'quiet', text: 'You want quiet from 08:00 to 08:30.' },
  ],
};

/** Returns the words of a template, its tags and what is pressed left out. */
function textOf(part: unknown): string {
  if (Array.isArray(part)) {
    return part.map(textOf).join('');
  }
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part);
  }
  const { strings, values } = (part ?? {}) as { strings?: readonly string[]; values?: readonly unknown[] };
  return strings === undefined ? '' : strings.map((text, at) => text + textOf(values?.[at])).join('');
}

const shown = (part: unknown): string =>
  textOf(part)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const page = (value: Page['explained']): Page => ({ open: 'a', explained: value }) as Page;

describe('why an item is at its time', () => {
  it('is told with its points, their sum, and the better times that cannot be', () => {
    expect(shown(whyNow(page({ state: 'there', value: explained }), 'a', acts))).toBe(
      'Why at this time What it does for you. +120 The same activity comes on the day before. −7 It stays at this time. What it adds 113 points ' +
        'Better times that cannot be 09:15, 09:30 (5 points more) You work from 09:00 to 12:30. 08:00 (1 point more) You want quiet from 08:00 to 08:30.',
    );
  });

  it('says so while it is worked out, and when it cannot be had', () => {
    expect(shown(whyNow(page(null), 'a', acts))).toContain(words.item.whyLoading);
    expect(shown(whyNow(page({ state: 'loading' }), 'a', acts))).toContain(words.item.whyLoading);
    expect(shown(whyNow(page({ state: 'failed' }), 'a', acts))).toContain(`${words.item.whyFailed} ${words.page.again}`);
  });

  it('says so where no better time is in question', () => {
    const text = shown(whyNow(page({ state: 'there', value: { ...explained, impossible: [] } }), 'a', acts));
    expect(text).toContain(words.item.cannotNone);
    expect(text).not.toContain(words.item.cannot);
  });

  it('is read aloud once it is there', () => {
    expect(explainedAloud(page({ state: 'loading' }))).toBe('');
    expect(explainedAloud(page({ state: 'there', value: explained }))).toBe('Why at this time. What it adds: 113 points.');
    expect(explainedAloud(page({ state: 'failed' }))).toBe(words.item.whyFailed);
    expect(explainedAloud({ ...page({ state: 'there', value: explained }), open: null })).toBe('');
  });

  it('keeps times apart that differ in rule or gain', () => {
    const [first, ...rest] = explained.impossible;
    expect(together(explained.impossible).map(({ starts }) => starts.length)).toEqual([2, 1]);
    expect(together([...rest, { ...(first as (typeof rest)[number]), delta: 4 }])).toHaveLength(3);
    expect(together([])).toEqual([]);
  });
});

describe('the breaks of a day', () => {
  const walk = { ...pause(DATE, '11:00'), task: 'walk about', title: 'Walk about' };
  const kinds = day(DATE, 1, { items: [pause(DATE, '09:30'), walk, { ...pause(DATE, '10:05'), status: 'done' as const }] });

  it('are shown together, each kind by itself', () => {
    const text = shown(breaksTogether(kinds, acts));
    expect(text).toContain('3 breaks on Tuesday 24 November');
    expect(text).toMatch(/Stand up and roll the shoulders 2 minutes .*09:30.*10:05 Done.*Walk about 2 minutes .*11:00/);
  });

  it('are found by what is open', () => {
    expect(breaksDay(state.plan, breaksKey(DATE))?.date).toBe(DATE);
    expect(breaksDay(state.plan, `${DATE}-walk`)).toBeNull();
    expect(breaksDay(state.plan, null)).toBeNull();
    expect(breaksDay(null, breaksKey(DATE))).toBeNull();
  });
});
