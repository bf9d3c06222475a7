import { loadCells, loadFigure, loadMap, loadPicture } from './figure/load';
import type { Figure, Kind } from './figure/manifest';
import { FigureProblem } from './figure/problem';
import { Body } from './figure/surface';
import type { Ground } from './model/painted';

/**
 * Loads what one paints on. What the first views need is fetched while the cells are still on their way.
 *
 * @param first names the views that will be shown first
 */
export async function loadGround(kind: Kind, first: (figure: Figure) => readonly string[]): Promise<Ground> {
  if (typeof DecompressionStream === 'undefined' || document.createElement('canvas').getContext('2d') === null) {
    throw new FigureProblem('browser', 'no canvas or no DecompressionStream');
  }
  const figure = await loadFigure();
  const cells = loadCells();
  first(figure).forEach((view) => fetchAhead(kind, view));
  return { figure, body: new Body(await cells) };
}

/** Failures are told by the view itself when it asks again. */
function fetchAhead(kind: Kind, view: string): void {
  loadPicture(kind, view).catch(() => undefined);
  loadMap(kind, view).catch(() => undefined);
}
