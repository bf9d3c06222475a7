import { pointIn, type Drawings } from '../figure/drawings';
import type { Figure } from '../figure/manifest';
import type { Side } from '../model/wire';

/** Views that belong together, in the order they are shown. */
export type Group = 'body' | 'sides' | 'head' | 'hands' | 'feet';

const GROUPS: Readonly<Record<Group, readonly string[]>> = {
  body: ['front', 'back'],
  sides: ['right', 'left'],
  head: ['head_right', 'face', 'head_left', 'head_back'],
  hands: ['palm_right', 'palm_left', 'hand_back_left', 'hand_back_right'],
  feet: [
    'foot_top_right',
    'sole_right',
    'foot_inner_right',
    'foot_outer_right',
    'foot_top_left',
    'sole_left',
    'foot_inner_left',
    'foot_outer_left',
  ],
};

/** The view that a group opens with where only one fits. */
const FIRST: Readonly<Partial<Record<Group, string>>> = { head: 'face' };

/** A head, hand or foot is best seen in its own view. */
const CLOSEST_FIRST: readonly Group[] = ['head', 'hands', 'feet', 'body', 'sides'];

export const ALL_GROUPS = Object.keys(GROUPS) as Group[];

/** Returns the group a view belongs to. */
export const groupOf = (view: string): Group => ALL_GROUPS.find((group) => GROUPS[group].includes(view)) ?? 'body';

/** Returns the views of a group that a figure has. */
export const viewsIn = (figure: Figure, group: Group): string[] => GROUPS[group].filter((id) => figure.view(id) !== undefined);

/** Returns the view that a group opens with. */
export const firstIn = (group: Group): string => FIRST[group] ?? (GROUPS[group][0] as string);

/** Returns the views to show for the one turned to. */
export const viewsShown = (figure: Figure, view: string, wide: boolean): string[] => (wide ? viewsIn(figure, groupOf(view)) : [view]);

/** A point nearer to the edge than this share of a picture is better seen in another. */
const EDGE = 0.08;

function isWellInside(figure: Figure, id: string, at: readonly [number, number] | undefined): boolean {
  const view = figure.view(id);
  const inside = (value: number, size: number): boolean => value >= EDGE * size && value <= (1 - EDGE) * size;
  return view !== undefined && at !== undefined && inside(at[0], view.width) && inside(at[1], view.height);
}

/**
 * Returns the view to turn to so that a point is seen: the present one where it, or one beside it, shows the point.
 *
 * @param wide whether a whole group is shown at once
 */
export function viewToShow(figure: Figure, drawings: Drawings, point: string, side: Side, view: string, wide: boolean): string {
  const showing = (id: string): boolean => pointIn(drawings, point, side, id) !== undefined;
  if (viewsShown(figure, view, wide).some(showing)) {
    return view;
  }
  const all = CLOSEST_FIRST.flatMap((group) => viewsIn(figure, group)).filter(showing);
  return all.find((id) => isWellInside(figure, id, pointIn(drawings, point, side, id))) ?? all[0] ?? view;
}
