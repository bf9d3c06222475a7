import type { Side } from '../model/wire';

/** Outlines of a muscle on its sides: the path in each view it can be seen in, in 1x pixels of the view. */
export type MuscleDrawing = { readonly deep: boolean } & { readonly [side in Side]?: Readonly<Record<string, string>> };

/** Where a point lies in each view it can be seen in, in 1x pixels of the view. */
export type PointDrawing = { readonly [side in Side]?: Readonly<Record<string, readonly [number, number]>> };

/** What `atlas.json` of a figure holds. */
export interface Drawings {
  readonly muscles: Readonly<Record<string, MuscleDrawing>>;
  readonly points: Readonly<Record<string, PointDrawing>>;
}

/** Something drawn on one side; what has no sides is in the middle. */
type OnSides<T> = { readonly [side in Side]?: Readonly<Record<string, T>> };

const onSide = <T>(drawn: OnSides<T> | undefined, side: Side): Readonly<Record<string, T>> => drawn?.[side] ?? drawn?.mid ?? {};

/** Returns the outline of a muscle in a view, if it can be seen there. */
export function muscleIn(drawings: Drawings, muscle: string, side: Side, view: string): { path: string; deep: boolean } | undefined {
  const drawn = drawings.muscles[muscle];
  const path = onSide<string>(drawn, side)[view];
  return drawn === undefined || path === undefined ? undefined : { path, deep: drawn.deep };
}

/** Returns where a point lies in a view, if it can be seen there. */
export const pointIn = (drawings: Drawings, point: string, side: Side, view: string): readonly [number, number] | undefined =>
  onSide<readonly [number, number]>(drawings.points[point], side)[view];

/** Returns the views that show a muscle or one of its points, in no particular order. */
export function viewsOf(drawings: Drawings, muscle: string, side: Side): string[] {
  const points = Object.keys(drawings.points).filter((id) => id.startsWith(`${muscle}.`));
  const views = points.flatMap((id) => Object.keys(onSide<readonly [number, number]>(drawings.points[id], side)));
  return [...new Set([...Object.keys(onSide<string>(drawings.muscles[muscle], side)), ...views])];
}
