import { fetchAhead, loadCells, loadFigure, loadPicture } from './figure/load';
import type { Figure, Kind } from './figure/manifest';
import { FigureProblem } from './figure/problem';
import { Body } from './figure/surface';
import type { Ground } from './model/painted';

/**
 * Loads what one paints on. Everything is fetched at once; the first pictures are shown before the rest is unpacked.
 *
 * @param first is told the figure as soon as it is known; returns the views that will be shown first
 */
export async function loadGround(kind: Kind, first: (figure: Figure) => readonly string[]): Promise<Ground> {
  if (typeof DecompressionStream === 'undefined' || document.createElement('canvas').getContext('2d') === null) {
    throw new FigureProblem('browser', 'no canvas or no DecompressionStream');
  }
  const figure = await loadFigure();
  const views = first(figure);
  const pictures = views.map((view) => loadPicture(kind, view));
  fetchAhead(kind, views);
  await Promise.allSettled(pictures);
  return { figure, body: new Body(await loadCells()) };
}
