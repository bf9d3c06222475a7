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
  return CLOSEST_FIRST.flatMap((group) => viewsIn(figure, group)).find(showing) ?? view;
}
