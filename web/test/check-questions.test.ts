import { describe, expect, it } from 'vitest';
import { allowed, answersOf, groupToShow, marked, marksOf, placeOf, reasons, stopping, untouched } from '../src/check/questions';
import type { Journey, RaisedFlag, Reply, Safety, SafetyGroup, SafetyItem } from '../src/check/wire';

const item = (id: string, reply: Reply | null = null): SafetyItem => ({
  item: id,
  flag: id.split('.')[0] ?? id,
  text: `text of ${id}`,
  action: 'soon',
  reply,
  open: reply === null,
  raisedBy: [],
  title: `title of ${id}`,
  why: 'why',
  sources: [],
});

const group = (id: string, ...items: SafetyItem[]): SafetyGroup => ({ id, title: id, done: items.every(({ open }) => !open), items });

const chest = group('now', item('RF06.breath'), item('RF07.pressure'), item('RF07.effort'));
const nerves = group('nerves', item('RF01.saddle', 'no'), item('RF01.legs', 'unsure'));
const safety: Safety = { groups: [nerves, chest], done: 1, left: 1, next: 'now' };

describe('a group of safety questions', () => {
  it('is the next that is open', () => {
    expect(groupToShow(safety, null)?.id).toBe('now');
  });

  it('is the one that the person went back to', () => {
    expect(groupToShow(safety, 'nerves')?.id).toBe('nerves');
    expect(groupToShow(safety, 'no such group')?.id).toBe('now');
  });

  it('answers no for everything that is not marked', () => {
    const marks = marked(new Map(), 'RF07.effort', 'unsure', true);
    expect(answersOf(chest, marks)).toEqual([
      { item: 'RF06.breath', reply: 'no' },
      { item: 'RF07.pressure', reply: 'no' },
      { item: 'RF07.effort', reply: 'unsure' },
    ]);
  });

  it('has one mark an item, and none where it is taken off', () => {
    const unsure = marked(marked(new Map(), 'RF06.breath', 'yes', true), 'RF06.breath', 'unsure', true);
    expect([...unsure]).toEqual([['RF06.breath', 'unsure']]);
    expect(marked(unsure, 'RF06.breath', 'unsure', false).size).toBe(0);
  });

  it('begins with what was marked before, and never with a no', () => {
    expect([...marksOf(nerves)]).toEqual([['RF01.legs', 'unsure']]);
  });

  it('knows its place and its rules', () => {
    expect(placeOf(safety, chest)).toEqual({ at: 2, of: 2 });
    expect(reasons(chest.items).map(({ flag }) => flag)).toEqual(['RF06', 'RF07']);
  });

  it('is touched by a single answer', () => {
    expect(untouched(safety)).toBe(false);
    expect(untouched({ ...safety, groups: [chest] })).toBe(true);
  });
});

describe('the page that stops', () => {
  const flag = (id: string, action: RaisedFlag['action']): RaisedFlag => ({ id, action, title: id, because: [], from: 'words', advice: '', why: '', sources: [], doubt: [] });
  const flags = (...all: RaisedFlag[]): Journey => ({ flags: all }) as unknown as Journey;

  it('says what is most urgent first', () => {
    const { first, others } = stopping(flags(flag('RF03', 'soon'), flag('RF04', 'sameDay'), flag('RF01', 'emergency')));
    expect(first.map(({ id }) => id)).toEqual(['RF01']);
    expect(others.map(({ id }) => id)).toEqual(['RF04', 'RF03']);
  });

  it('stands for today where nothing is an emergency', () => {
    expect(stopping(flags(flag('RF04', 'sameDay'), flag('RF03', 'soon'))).first.map(({ id }) => id)).toEqual(['RF04']);
  });
});

describe('what would still settle it', () => {
  const findings = ['tender', 'tautBand', 'pressureLower', 'mirrorKpa', 'rangeLimited', 'painOnUse', 'painWithoutTouch'];
  const limited = (...limits: string[]): Journey => ({ limits: limits.map((limit) => ({ limit, text: '', rules: [] })) }) as unknown as Journey;

  it('leaves out whatever wants pressing while pressing waits', () => {
    expect(allowed(findings, limited('noHeat', 'noPressure'))).toEqual(['rangeLimited', 'painOnUse', 'painWithoutTouch']);
    expect(allowed(['somethingNew'], limited('noPressure'))).toEqual([]);
  });

  it('is everything otherwise', () => {
    expect(allowed(findings, limited('noFirmPressure'))).toEqual(findings);
  });
});
