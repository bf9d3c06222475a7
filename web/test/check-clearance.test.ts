import { describe, expect, it } from 'vitest';
import { askIn, isOver } from '../src/check/clearance';

const until = (expires: string) => ({ given: '2026-11-08T10:00:00Z', expires });
const clearance = until('2026-11-22T10:00:00Z');
const end = Date.UTC(2026, 10, 22, 10);

describe('a clearance', () => {
  it('is over at its end, not before', () => {
    expect(isOver(clearance, end - 1)).toBe(false);
    expect(isOver(clearance, end)).toBe(true);
    expect(isOver(null, end)).toBe(false);
  });

  it('is over when its end cannot be read', () => {
    expect(isOver(until('soon'), end)).toBe(true);
    expect(askIn(until('soon'), end)).toBeGreaterThan(0);
  });

  it('is asked for anew just after its end', () => {
    expect(askIn(clearance, end - 60_000)).toBe(61_000);
    expect(askIn(null, end)).toBeNull();
  });

  it('is not asked for without a pause once it is over', () => {
    expect(askIn(clearance, end)).toBeGreaterThanOrEqual(10_000);
    expect(askIn(clearance, end + 1e9)).toBeGreaterThanOrEqual(10_000);
  });

  it('never waits longer than a timer can', () => {
    expect(askIn(clearance, end - 100 * 86_400_000)).toBe(2 ** 31 - 1);
  });
});
