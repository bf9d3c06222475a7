import { muscleIn, pointIn, type Drawings } from '../figure/drawings';
import type { Wash } from '../figure/heat';
import type { Figure, Kind } from '../figure/manifest';
import type { Outline, PointMark } from '../figure/overlay';
import type { Body } from '../figure/surface';
import type { Drawing } from '../model/drawing';
import type { LocateOut, Side } from '../model/wire';

/** A muscle to be drawn on the figure, with its points. */
export interface ShownMuscle {
  readonly muscle: string;
  readonly side: Side;
  readonly points: readonly { readonly id: string; readonly label: string; readonly main: boolean }[];
}

/** A point's referral, by zone numbers. */
export interface Heat {
  readonly essential: readonly number[];
  readonly spillover: readonly number[];
}

/** What the views show; the same for all of them. */
export interface Scene {
  readonly figure: Figure;
  readonly body: Body;
  readonly kind: Kind;
  readonly views: readonly string[];
  readonly drawing: Drawing;
  readonly current: string | null;
  readonly erasing: boolean;
  /** Radius of the brush, in cm. */
  readonly radius: number;
  /** Zones read in the words. */
  readonly read: readonly number[];
  /** The answer that the rest is drawn from. */
  readonly answer: LocateOut | null;
  /** Painted zones that nothing explains. */
  readonly unexplained: readonly number[];
  readonly muscle: ShownMuscle | null;
  readonly heat: Heat | null;
  readonly drawings: Drawings | null;
  /** Returns the name of a zone with its side. */
  name(number: number): string;
}

const HATCH: Wash = { colour: [18, 84, 120], opacity: 190, texture: 'hatch' };

/** Returns how the zones read in the words are filled. */
export const hatched = (read: readonly number[]): ReadonlyMap<number, Wash> => new Map(read.map((number) => [number, HATCH]));

/** Returns the outline of the muscle shown, where this view shows it. */
export function outlinesIn({ muscle, drawings }: Scene, view: string): Outline[] {
  const drawn = muscle === null || drawings === null ? undefined : muscleIn(drawings, muscle.muscle, muscle.side, view);
  return drawn === undefined ? [] : [drawn];
}

/** Returns the points of the muscle shown that this view shows. */
export function pointsIn({ muscle, drawings }: Scene, view: string): PointMark[] {
  return muscle === null || drawings === null
    ? []
    : muscle.points.flatMap(({ id, label, main }) => {
        const at = pointIn(drawings, id, muscle.side, view);
        return at === undefined ? [] : [{ at, label, main }];
      });
}
