import { muscleIn, pointIn, type Drawings } from '../figure/drawings';
import { loadDrawings, loadFigure, loadPicture } from '../figure/load';
import type { Figure, View } from '../figure/manifest';
import { canvasOf, context } from '../figure/picture';
import type { Side } from '../model/wire';

/** The figure that is shown. */
const NEUTRAL = 'neutral';
/** Pictures are twice as fine as their views. */
const FINE = 2;
/** How wide a close-up is, in cm. */
const WIDE = { body: 30, head: 22, limb: 17 } as const;
/** Shape of a close-up, width by height. */
const SHAPE = 3 / 2;
/** Height of the little picture that shows where the close-up is, in its own pixels. */
const SMALL = 264;

/** A part of a view in its 1x pixels. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the place of one point. */
export interface CloseUp {
  readonly view: View;
  readonly cut: Cut;
  /** Where the point is, in 1x pixels of the view. */
  readonly at: readonly [number, number];
  readonly outline: { readonly path: string; readonly deep: boolean } | null;
  readonly canvas: HTMLCanvasElement;
  /** The whole view, small; null where the close-up shows nearly all of it anyway. */
  readonly whole: HTMLCanvasElement | null;
}

/** Returns the view that shows a point best: where the muscle is seen too, and the closest look. */
export function viewFor(figure: Figure, drawings: Drawings, muscle: string, point: string, side: Side): View | null {
  const worth = (view: View): number => {
    const at = pointIn(drawings, point, side, view.id);
    return at === undefined ? -1 : (muscleIn(drawings, muscle, side, view.id) === undefined ? 0 : 100) + view.perCm * (1 - aside(cutAround(view, at), at));
  };
  const best = figure.manifest.views.toSorted((a, b) => worth(b) - worth(a))[0];
  return best === undefined || worth(best) < 0 ? null : best;
}

/** Returns how far a place is from the middle of a part of a view: 0 in the middle, 1 at the edge. */
const aside = (cut: Cut, [x, y]: readonly [number, number]): number =>
  Math.min(1, Math.max(Math.abs(x - cut.x - cut.width / 2) / (cut.width / 2), Math.abs(y - cut.y - cut.height / 2) / (cut.height / 2)));

/** Returns the part of a view around a place, which is as near to the middle of it as the view allows. */
export function cutAround(view: View, [x, y]: readonly [number, number]): Cut {
  const cm = WIDE[view.part === 'body' || view.part === 'head' ? view.part : 'limb'];
  const width = Math.min(view.width, cm * view.perCm, view.height * SHAPE);
  const height = width / SHAPE;
  const within = (from: number, most: number): number => Math.round(Math.max(0, Math.min(from, most)));
  return {
    x: within(x - width / 2, view.width - width),
    y: within(y - height / 2, view.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Draws the place of a point; null where the figure does not show it. */
export async function closeUp(muscle: string, point: string, side: Side): Promise<CloseUp | null> {
  const [figure, drawings] = await Promise.all([loadFigure(), loadDrawings(NEUTRAL)]);
  const view = viewFor(figure, drawings, muscle, point, side);
  const at = view === null ? undefined : pointIn(drawings, point, side, view.id);
  if (view === null || at === undefined) {
    return null;
  }
  const cut = cutAround(view, at);
  const picture = await loadPicture(NEUTRAL, view.id);
  return {
    view,
    cut,
    at,
    outline: muscleIn(drawings, muscle, side, view.id) ?? null,
    canvas: part(picture, cut),
    whole: cut.height > view.height / 2 ? null : small(picture),
  };
}

function part(picture: HTMLCanvasElement, { x, y, width, height }: Cut): HTMLCanvasElement {
  const canvas = canvasOf(width * FINE, height * FINE);
  context(canvas).drawImage(picture, x * FINE, y * FINE, width * FINE, height * FINE, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function small(picture: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = canvasOf(Math.round((picture.width / picture.height) * SMALL), SMALL);
  const pen = context(canvas);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
