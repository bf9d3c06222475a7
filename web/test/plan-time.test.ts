import { describe, expect, it } from 'vitest';
import { clock, longDay, minuteOf, shortDay, spanOf, timeOf, wallClock } from '../src/plan/time';

describe('a time on the axis of a day', () => {
  it.each([
    ['09:30', '2026-11-23', 570],
    ['24:00', '2026-11-23', 1440],
    ['2026-11-23T09:30:00+01:00', '2026-11-23', 570],
    ['2026-11-24T00:15:00+01:00', '2026-11-23', 1455],
    ['2026-11-22T23:45', '2026-11-23', -15],
    ['2027-01-01T00:30:00Z', '2026-12-31', 1470],
  ])('%s on %s is minute %d', (time, date, minute) => expect(minuteOf(time, date)).toBe(minute));

  it('is that of the wall on both days on which the clocks change', () => {
    expect(minuteOf('2026-03-29T03:00:00+02:00', '2026-03-29')).toBe(180);
    expect(minuteOf('2026-10-25T02:30:00+02:00', '2026-10-25')).toBe(minuteOf('2026-10-25T02:30:00+01:00', '2026-10-25'));
    expect(minuteOf('2026-10-26T00:10:00+01:00', '2026-10-25')).toBe(1450);
  });

  it('is written as the clock on the wall shows it', () => {
    expect([0, 570, 1439, 1440, 1455, -15].map(clock)).toEqual(['00:00', '09:30', '23:59', '00:00', '00:15', '23:45']);
    expect(timeOf('2026-11-23T09:05:00-05:00')).toBe('09:05');
  });

  it('ends after it begins, past midnight where it has to', () => {
    expect(spanOf({ from: '08:00', to: '00:30' }, '2026-11-23')).toEqual([480, 1470]);
    expect(spanOf({ from: '07:00', to: '24:00' }, '2026-11-23')).toEqual([420, 1440]);
    expect(spanOf({ from: '2026-11-23T22:00:00+01:00', to: '2026-11-24T06:00:00+01:00' }, '2026-11-23')).toEqual([1320, 1800]);
  });
});

describe('the clock on the wall of a zone', () => {
  const instant = Date.parse('2026-10-25T00:30:00Z');

  it('is that zone’s own, whatever the zone of this computer', () => {
    expect(wallClock(instant, 'Europe/Vienna')).toBe('2026-10-25T02:30');
    expect(wallClock(instant + 3_600_000, 'Europe/Vienna')).toBe('2026-10-25T02:30');
    expect(wallClock(instant, 'America/New_York')).toBe('2026-10-24T20:30');
    expect(wallClock(Date.parse('2026-11-23T23:00:00Z'), 'Europe/Vienna')).toBe('2026-11-24T00:00');
  });

  it('is that of this computer where the zone is unknown to it', () => {
    expect(wallClock(instant, 'Nowhere/Land')).toBe(wallClock(instant, undefined));
  });
});

describe('a day', () => {
  it('has a name of its own in every zone', () => {
    expect(longDay('2026-11-23')).toBe('Monday 23 November');
    expect(shortDay('2026-12-06')).toBe('Sun 6');
  });
});
