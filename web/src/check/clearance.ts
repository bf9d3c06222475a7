/** How long the answers about safety hold. */

import type { Journey } from './wire';

type Clearance = Journey['clearance'];

/** The longest time a timer of a browser can hold, in milliseconds; it rings at once when told to wait longer. */
const LONGEST = 2 ** 31 - 1;

/** How long to wait, in milliseconds, after the moment itself: the program keeps a state for half a second. */
const AFTER = 1000;

/** How long to wait, in milliseconds, before asking again about a clearance that seems to be over. */
const AGAIN = 30_000;

/** Returns whether a clearance is over; one whose end cannot be read is. Where there is none, nothing ends. */
export const isOver = (clearance: Clearance, now: number): boolean => clearance !== null && !(now < Date.parse(clearance.expires));

/** Returns in how many milliseconds to ask the program anew, or null where there is nothing to wait for. */
export function askIn(clearance: Clearance, now: number): number | null {
  if (clearance === null) {
    return null;
  }
  return isOver(clearance, now) ? AGAIN : Math.min(LONGEST, Date.parse(clearance.expires) - now + AFTER);
}
