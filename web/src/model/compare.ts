import { distance, type Vector } from '../figure/vector';
import type { Drawing } from './drawing';
import { Measure, type Ground } from './painted';

/** Less than this is rounding, in cm2. */
const NOTHING = 1e-6;

/** How two drawings of the same body compare. */
export interface Comparison {
  /** Area painted in both, as part of the area painted in either; 0 to 1. */
  readonly overlap: number;
  /** From the middle of the one to the middle of the other, in cm. */
  readonly apart: number;
  readonly cm2: readonly [number, number];
}

/** Returns how two drawings compare; null where one of them has no paint on the surface. */
export function compare(ground: Ground, one: Drawing, other: Drawing): Comparison | null {
  const [a, b] = [sum(ground, one), sum(ground, other)];
  if (a.cm2 < NOTHING || b.cm2 < NOTHING) {
    return null;
  }
  const { cells, samples } = ground.body;
  let both = 0;
  a.painted.forEach((mark, sample) => {
    both += mark !== 0 && b.painted[sample] !== 0 ? (cells.sampleArea[samples.cell(sample)] as number) : 0;
  });
  return { overlap: both / (a.cm2 + b.cm2 - both), apart: distance(a.centre, b.centre), cm2: [a.cm2, b.cm2] };
}

function sum(ground: Ground, drawing: Drawing): { painted: Uint8Array; cm2: number; centre: Vector } {
  const { cells, samples } = ground.body;
  const measure = new Measure(ground);
  const painted = new Uint8Array(samples.size);
  for (const patch of drawing.patches) {
    measure.marks(patch).forEach((mark, sample) => (painted[sample] = (painted[sample] as number) | mark));
  }
  let cm2 = 0;
  const at: [number, number, number] = [0, 0, 0];
  painted.forEach((mark, sample) => {
    if (mark !== 0) {
      const area = cells.sampleArea[samples.cell(sample)] as number;
      cm2 += area;
      for (const axis of [0, 1, 2] as const) {
        at[axis] += area * (samples.places[3 * sample + axis] as number);
      }
    }
  });
  return { painted, cm2, centre: [at[0] / cm2, at[1] / cm2, at[2] / cm2] };
}
