import { describe, expect, it } from 'vitest';
import type { Page } from '../src/check/page';
import { openPart, screenKey, showing, toHeed } from '../src/check/screens';
import type { Journey, Stage } from '../src/check/wire';

const group = { id: 'now', title: 'Right now', done: false, items: [{ item: 'RF06.breath', flag: 'RF06', reply: null, open: true }] };
const step = { number: 2, point: 'masseter.1', side: 'right', finding: 'tender' };

function page(stage: Stage, part: object = {}, rest: Partial<Page> = {}): Page {
  const journey = {
    stage,
    action: 'selfCare',
    complaint: { age: 41, sex: 'female' },
    safety: { groups: [group], done: 0, left: 1, next: 'now' },
    flags: [],
    limits: [],
    conflicts: [],
    exam: { step },
    ...part,
  } as unknown as Journey;
  return { journey: { state: 'there', value: journey }, group: null, heeded: '', aboutSkipped: false, screen: { spreading: false }, ...rest } as unknown as Page;
}

describe('the screen that is due', () => {
  it('asks about the person before the first question', () => {
    const unknown = page('safety', { complaint: { age: 41 } });
    expect(showing(unknown).kind).toBe('about');
    expect(showing({ ...unknown, aboutSkipped: true }).kind).toBe('group');
    const begun = { groups: [{ ...group, items: [{ ...group.items[0], reply: 'no' }] }], next: 'now' };
    expect(showing(page('safety', { complaint: {}, safety: begun })).kind).toBe('group');
  });

  it('asks a contradiction again before the next group', () => {
    const conflict = { item: 'RF04.fever', sentence: 'Which is right?' };
    expect(showing(page('safety', { conflicts: [conflict] }))).toEqual({ kind: 'conflict', conflict });
  });

  it('tells what to mind before the exam, and again only when it changes', () => {
    const limited = { limits: [{ limit: 'noBall', text: '', rules: [] }] };
    expect(showing(page('exam', limited)).kind).toBe('heed');
    expect(showing(page('exam', limited, { heeded: 'noBall' })).kind).toBe('exam');
    const visit = { ...limited, flags: [{ id: 'RF03', action: 'soon', visit: null }] };
    expect(showing(page('exam', visit, { heeded: 'noBall' })).kind).toBe('heed');
    expect(showing(page('exam')).kind).toBe('exam');
    expect(toHeed({ flags: [], limits: [] } as unknown as Journey)).toBe('');
  });

  it('never shows anything but the page that stops, when something stops', () => {
    expect(showing(page('stopped', { limits: [{ limit: 'noBall' }], conflicts: [{ item: 'RF04.fever' }] }, { group: 'now' })).kind).toBe('stopped');
  });

  it('goes back to a group from exam and result', () => {
    expect(showing(page('exam', {}, { group: 'now' })).kind).toBe('group');
    expect(showing(page('result', {}, { group: 'now' })).kind).toBe('group');
    expect(showing(page('result')).kind).toBe('result');
  });

  it('is a new one for each question, and the same while one answers', () => {
    expect(screenKey(page('exam'))).toBe(screenKey(page('exam', { limits: [] })));
    expect(screenKey(page('exam'))).not.toBe(screenKey(page('exam', { exam: { step: { ...step, finding: 'familiarPain' } } })));
  });

  it('is a new one when a flag that stops is gone, and when what to mind is another', () => {
    const [fever, legs] = [{ id: 'RF04', action: 'sameDay' }, { id: 'RF02', action: 'sameDay' }];
    expect(screenKey(page('stopped', { flags: [fever, legs] }))).not.toBe(screenKey(page('stopped', { flags: [legs] })));
    expect(screenKey(page('stopped', { flags: [legs] }))).toBe(screenKey(page('stopped', { flags: [legs] })));
    const [soon, dated] = [{ id: 'RF03', action: 'soon' }, { id: 'RF03', action: 'soon', visit: '2026-11-30' }];
    expect(screenKey(page('exam', { flags: [soon] }))).toBe(screenKey(page('exam', { flags: [dated] })));
    expect(screenKey(page('exam', { flags: [soon] }))).not.toBe(screenKey(page('exam', { flags: [{ ...soon, id: 'RF05' }] })));
  });

  it('has at most one part open, each by its own name', () => {
    const open = (part: object): string => openPart(page('exam', {}, { screen: { doubting: null, changing: null, leaving: false, ...part } as unknown as Page['screen'] }));
    const names = [open({}), open({ doubting: 'RF04' }), open({ doubting: 'RF05' }), open({ changing: 'RF04' }), open({ leaving: true })];
    expect(names[0]).toBe('');
    expect(new Set(names).size).toBe(names.length);
  });
});
