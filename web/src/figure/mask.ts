import type { Op, Stroke } from '../model/drawing';
import type { Side } from '../model/wire';
import type { Body, Surface } from './surface';
import type { Vector } from './vector';

/** A stroke reaches surface whose normal has at least this cosine with the normal under the brush. */
const FACING = -0.25;

/** How much of each point of a surface one spot paints; follows the steps of the spot. */
export class Mask {
  readonly surface: Surface;
  /** 0 (free) to 255 (painted) for each point. */
  readonly marks: Uint8Array;
  readonly #body: Body;
  /** Width of the soft edge of the brush, in cm; 0 for a hard edge. */
  readonly #soft: number;
  readonly #number: (zone: string, side: Side) => number;
  readonly #changed: (point: number, before: number, after: number) => void;
  /** Steps that the marks show. */
  #done: readonly Op[] = [];

  /**
   * @param number returns the number of a zone on a side
   * @param changed is told each point whose mark changes
   */
  constructor(
    surface: Surface,
    body: Body,
    soft: number,
    number: (zone: string, side: Side) => number,
    changed: (point: number, before: number, after: number) => void,
  ) {
    this.surface = surface;
    this.marks = new Uint8Array(surface.size);
    this.#body = body;
    this.#soft = soft;
    this.#number = number;
    this.#changed = changed;
  }

  /** Shows just these steps: goes on from those already shown where it can, else starts anew. */
  follow(ops: readonly Op[]): void {
    const goesOn = this.#done.length <= ops.length && this.#done.every((op, at) => op === ops[at]);
    if (!goesOn) {
      this.#wipe();
    }
    ops.slice(this.#done.length).forEach((op) => this.#apply(op));
    this.#done = ops;
  }

  /** Paints or frees around one place of a stroke that is not finished. */
  stamp({ kind, radius }: Stroke, place: Vector): void {
    const cell = this.#body.cellAt(place);
    const { surface, marks } = this;
    const soft = this.#soft;
    surface.within(place, radius + soft / 2, (point, far2) => {
      if (this.#body.facing(cell, surface.cell(point)) <= FACING) {
        return;
      }
      const inside = soft === 0 ? 1 : Math.min(1, (radius - Math.sqrt(far2)) / soft + 0.5);
      const mark = Math.round(255 * inside);
      const before = marks[point] as number;
      this.#set(point, before, kind === 'stroke' ? Math.max(before, mark) : Math.min(before, 255 - mark));
    });
  }

  /** Takes a stroke for done whose every place was stamped. */
  adopt(ops: readonly Op[]): void {
    this.#done = ops;
  }

  /** Forgets a stroke that was stamped in part and given up. */
  reset(): void {
    const ops = this.#done;
    this.#wipe();
    this.follow(ops);
  }

  #apply(op: Op): void {
    if ('at' in op) {
      op.at.forEach((place) => this.stamp(op, place));
      return;
    }
    const number = this.#number(op.zone, op.side);
    if (number !== 0) {
      const after = op.kind === 'fill' ? 255 : 0;
      this.surface.zones.forEach((zone, point) => {
        if (zone === number) {
          this.#set(point, this.marks[point] as number, after);
        }
      });
    }
  }

  #wipe(): void {
    this.marks.forEach((before, point) => this.#set(point, before, 0));
    this.#done = [];
  }

  #set(point: number, before: number, after: number): void {
    if (before !== after) {
      this.marks[point] = after;
      this.#changed(point, before, after);
    }
  }
}
