/** Numbers that a person types, and what may stand there. */

/** What was typed: a number in its range, nothing yet, or something that cannot be. */
export type Typed = { readonly number: number } | { readonly wrong: 'empty' | 'number' | 'range' };

/** The smallest and the largest number that may be typed, both allowed. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Returns the number that was typed; a comma is taken for a point. */
export function numberOf(typed: string, { low, high }: Bounds): Typed {
  const text = typed.trim().replace(',', '.');
  if (text === '') {
    return { wrong: 'empty' };
  }
  const number = Number(text);
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(text)) {
    return { wrong: 'number' };
  }
  return number < low || number > high ? { wrong: 'range' } : { number };
}

/** What angles may be, in degrees. */
export const ANGLES: Bounds = { low: 0, high: 180 };

/** What pressures may be, by their unit. */
export const PRESSURES: Readonly<Record<'kPa' | 'kg/cm2', Bounds>> = {
  kPa: { low: 10, high: 2000 },
  'kg/cm2': { low: 0.1, high: 20 },
};
