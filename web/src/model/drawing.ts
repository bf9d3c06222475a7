import { mirrored, type Vector } from '../figure/vector';
import type { Side } from './wire';

export type Quality = 'aching' | 'sharp' | 'burning' | 'tingling' | 'numb';
export type Depth = 'deep' | 'surface';

/** Every surface point near one of its places is painted, or freed of paint. Places and radius in cm. */
export interface Stroke {
  readonly kind: 'stroke' | 'erase';
  readonly radius: number;
  readonly at: readonly Vector[];
}

/** A whole zone is painted, or freed of paint. */
export interface ZoneOp {
  readonly kind: 'fill' | 'clear';
  readonly zone: string;
  readonly side: Side;
}

export type Op = Stroke | ZoneOp;

/** What a person can say about a spot. */
export interface Attributes {
  /** 1 to 10, or null when not said. */
  readonly intensity: number | null;
  readonly quality: Quality | null;
  readonly depth: Depth | null;
}

/** One painful spot: what was done to paint it, in order, and how it feels. */
export interface Patch extends Attributes {
  readonly id: string;
  readonly ops: readonly Op[];
}

/** The record of all that was painted. Values are never changed in place. */
export interface Drawing {
  readonly patches: readonly Patch[];
}

/** A drawing with its history and the spot that is being painted. */
export interface Sketch {
  readonly drawing: Drawing;
  /** The spot that takes the next stroke; none before the first. */
  readonly current: string | null;
  readonly past: readonly Drawing[];
  readonly future: readonly Drawing[];
  /** Names the last step; a further step of the same name joins it. */
  readonly step: string;
}

/** Steps that can be undone; older ones are forgotten. */
const MOST_STEPS = 100;

export const QUALITIES: readonly Quality[] = ['aching', 'sharp', 'burning', 'tingling', 'numb'];
export const DEPTHS: readonly Depth[] = ['deep', 'surface'];

export const blank: Sketch = { drawing: { patches: [] }, current: null, past: [], future: [], step: '' };

const fresh = (id: string): Patch => ({ id, intensity: null, quality: null, depth: null, ops: [] });

/** Returns the spot that is being painted, if there is one. */
export const currentPatch = ({ drawing, current }: Pick<Sketch, 'drawing' | 'current'>): Patch | undefined => drawing.patches.find(({ id }) => id === current);

/** Returns the id of the next new spot. */
export function nextPatchId(drawing: Drawing): string {
  const numbers = drawing.patches.map(({ id }) => Number(id)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}

/** Returns the sketch with another drawing, the old one kept for undo. */
function changed(sketch: Sketch, drawing: Drawing, step = ''): Sketch {
  const joins = step !== '' && step === sketch.step;
  const past = joins ? sketch.past : [...sketch.past, sketch.drawing].slice(-MOST_STEPS);
  return { ...sketch, drawing, past, future: [], step };
}

const withPatch = (drawing: Drawing, patch: Patch): Drawing => ({
  patches: drawing.patches.some(({ id }) => id === patch.id)
    ? drawing.patches.map((other) => (other.id === patch.id ? patch : other))
    : [...drawing.patches, patch],
});

/** Returns the sketch with something done to its current spot; the first stroke makes the first spot. */
export function draw(sketch: Sketch, op: Op): Sketch {
  const patch = currentPatch(sketch) ?? fresh(nextPatchId(sketch.drawing));
  return { ...changed(sketch, withPatch(sketch.drawing, { ...patch, ops: [...patch.ops, op] })), current: patch.id };
}

/** Returns the sketch with a zone freed of paint in each of the spots named. */
export function clearZone(sketch: Sketch, zone: string, side: Side, patches: readonly string[]): Sketch {
  if (patches.length === 0) {
    return sketch;
  }
  const op: Op = { kind: 'clear', zone, side };
  const cleared = sketch.drawing.patches.map((patch) => (patches.includes(patch.id) ? { ...patch, ops: [...patch.ops, op] } : patch));
  return changed(sketch, { patches: cleared });
}

/** Returns the sketch with something said about its current spot; before the first stroke this makes the first spot. */
export function describe(sketch: Sketch, said: Partial<Attributes>): Sketch {
  const patch = currentPatch(sketch) ?? fresh(nextPatchId(sketch.drawing));
  const step = `${patch.id} ${Object.keys(said).join(' ')}`;
  return { ...changed(sketch, withPatch(sketch.drawing, { ...patch, ...said }), step), current: patch.id };
}

/** Returns the sketch with a new spot to paint. */
export function addPatch(sketch: Sketch): Sketch {
  const patch = fresh(nextPatchId(sketch.drawing));
  return { ...changed(sketch, withPatch(sketch.drawing, patch)), current: patch.id };
}

/** Returns the sketch that goes on painting another of its spots. */
export const choose = (sketch: Sketch, id: string): Sketch => ({ ...sketch, current: id, step: '' });

/** Returns the sketch without one of its spots. */
export function removePatch(sketch: Sketch, id: string): Sketch {
  return steady(changed(sketch, withoutPatch(sketch.drawing, id)));
}

/** Returns a drawing without one of its spots. */
export const withoutPatch = (drawing: Drawing, id: string): Drawing => ({ patches: drawing.patches.filter((patch) => patch.id !== id) });

/** Returns the sketch without any spot. */
export const clearAll = (sketch: Sketch): Sketch => (sketch.drawing.patches.length === 0 ? sketch : steady(changed(sketch, { patches: [] })));

/** Returns the sketch with another drawing put in its place. */
export const replaced = (sketch: Sketch, drawing: Drawing): Sketch => steady(changed(sketch, drawing));

/** Returns the sketch before its last step. */
export function undo(sketch: Sketch): Sketch {
  const drawing = sketch.past.at(-1);
  return drawing === undefined
    ? sketch
    : steady({ ...sketch, drawing, past: sketch.past.slice(0, -1), future: [sketch.drawing, ...sketch.future], step: '' });
}

/** Returns the sketch with the step done again that was undone last. */
export function redo(sketch: Sketch): Sketch {
  const drawing = sketch.future[0];
  return drawing === undefined
    ? sketch
    : steady({ ...sketch, drawing, past: [...sketch.past, sketch.drawing], future: sketch.future.slice(1), step: '' });
}

/** The current spot may be gone; then the last one takes the next stroke. */
function steady(sketch: Sketch): Sketch {
  const { patches } = sketch.drawing;
  return patches.some(({ id }) => id === sketch.current) ? sketch : { ...sketch, current: patches.at(-1)?.id ?? null };
}

/** Returns the mirror image of something done. */
export function acrossOp(op: Op): Op {
  if ('at' in op) {
    return { ...op, at: op.at.map(mirrored) };
  }
  return op.side === 'mid' ? op : { ...op, side: op.side === 'left' ? 'right' : 'left' };
}

/** Returns the sketch whose current spot is the same on both sides: each step is followed by its mirror image. */
export function mirrorCurrent(sketch: Sketch): Sketch {
  const patch = currentPatch(sketch);
  return patch === undefined || patch.ops.length === 0
    ? sketch
    : changed(sketch, withPatch(sketch.drawing, { ...patch, ops: patch.ops.flatMap((op) => [op, acrossOp(op)]) }));
}
