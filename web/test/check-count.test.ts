import { describe, expect, it } from 'vitest';
import { countAt } from '../src/check/count';
import { ANGLES, numberOf, PRESSURES } from '../src/check/typed';

describe('the count-down', () => {
  it('begins with all seconds and ends with none', () => {
    expect(countAt(0, 5)).toEqual({ left: 5, share: 0 });
    expect(countAt(5000, 5)).toEqual({ left: 0, share: 1 });
    expect(countAt(99_000, 5)).toEqual({ left: 0, share: 1 });
    expect(countAt(-20, 5)).toEqual({ left: 5, share: 0 });
  });

  it('shows a second until it is over', () => {
    expect(countAt(999, 5).left).toBe(5);
    expect(countAt(1000, 5).left).toBe(4);
    expect(countAt(4001, 5).left).toBe(1);
  });
});

describe('a typed number', () => {
  it('is read with point or comma', () => {
    expect(numberOf(' 2.1 ', PRESSURES['kg/cm2'])).toEqual({ number: 2.1 });
    expect(numberOf('2,1', PRESSURES['kg/cm2'])).toEqual({ number: 2.1 });
  });

  it('must be in its range', () => {
    expect(numberOf('180', ANGLES)).toEqual({ number: 180 });
    expect(numberOf('181', ANGLES)).toEqual({ wrong: 'range' });
    expect(numberOf('5', PRESSURES.kPa)).toEqual({ wrong: 'range' });
  });

  it('must be a number', () => {
    expect(numberOf('', ANGLES)).toEqual({ wrong: 'empty' });
    for (const typed of ['-5', '1e3', '0x1f', 'ten', '4..5', 'Infinity']) {
      expect(numberOf(typed, ANGLES)).toEqual({ wrong: 'number' });
    }
  });
});
