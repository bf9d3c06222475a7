import { muscleIn, pointIn, viewsOf, type Drawings } from '../figure/drawings';
import { drawHeat, FINE } from '../figure/heat';
import { loadDrawings, loadFigure, loadMap, loadPicture } from '../figure/load';
import type { Figure, View } from '../figure/manifest';
import type { ViewMap } from '../figure/map';
import { canvasOf, context } from '../figure/picture';
import { regionsOf } from '../figure/regions';
import { boxOfPath, chosen, cropTo, numbersOf, type Crop, type Mark, type Scene, type Sight } from './scene';

/** The figure of the atlas. */
const NEUTRAL = 'neutral';
/** More pictures than this are too small to read. */
const MOST = 3;

/** A mark in a picture, in the 1x pixels of its view. */
export interface Placed extends Mark {
  readonly at: readonly [number, number];
}

/** One finished picture: the figure with its heat, and what is drawn over it. */
export interface Shot {
  readonly view: View;
  readonly crop: Crop;
  readonly canvas: HTMLCanvasElement;
  readonly outline: { readonly path: string; readonly deep: boolean } | null;
  readonly marks: readonly Placed[];
  /** Numbers of the zones that can be seen in it. */
  readonly zones: ReadonlySet<number>;
}

/** Finished pictures, with the figure that names their zones. */
export interface Shots {
  readonly figure: Figure;
  readonly shots: readonly Shot[];
}

/**
 * Draws what a scene asks for.
 *
 * @param regionOf names the region of the body that a zone belongs to
 */
export async function shoot(scene: Scene, regionOf: (zone: string) => string): Promise<Shots> {
  const [figure, drawings] = await Promise.all([loadFigure(), loadDrawings(NEUTRAL)]);
  const essential = numbersOf(figure, scene.essential);
  const wider = numbersOf(figure, scene.wider);
  const views = candidates(figure, drawings, scene, [...essential, ...wider], regionOf);
  const maps = await Promise.all(views.map((view) => loadMap(NEUTRAL, view.id)));
  const sights = maps.map((map) => sight(map, drawings, scene, essential, wider));
  const best = chosen(sights, MOST).map(({ id }) => maps.find(({ view }) => view.id === id) as ViewMap);
  const shots = await Promise.all(best.map((map) => shot(map, drawings, scene, essential, wider)));
  return { figure, shots };
}

/** Returns the views worth a look: the body, and close views of parts that have something to show. */
function candidates(
  figure: Figure,
  drawings: Drawings,
  scene: Scene,
  numbers: readonly number[],
  regionOf: (zone: string) => string,
): View[] {
  const drawn = new Set(scene.muscle === null ? [] : viewsOf(drawings, scene.muscle, scene.side));
  const parts = new Set(numbers.flatMap((number) => partsOf(figure, number, regionOf)));
  const worth = figure.manifest.views.filter((view) => view.part === 'body' || drawn.has(view.id) || parts.has(view.part));
  return worth.filter((view) => !looksAway(view, scene) || drawn.has(view.id));
}

/** Returns whether a view is from the side on which the scene has nothing at all. */
function looksAway(view: View, { side, essential, wider }: Scene): boolean {
  const from: Scene['side'] = view.toward[0] > 0.5 ? 'left' : view.toward[0] < -0.5 ? 'right' : 'mid';
  return from !== 'mid' && side !== 'mid' && from !== side && (view.part === 'body' || view.part === 'head') && ![...essential, ...wider].some((spot) => spot.side === from);
}

/** Returns the parts with close views that show a zone. */
function partsOf(figure: Figure, number: number, regionOf: (zone: string) => string): View['part'][] {
  const spot = figure.zone(number);
  const region = spot === undefined ? '' : regionOf(spot.zone);
  if (region === 'head' || region === 'neck') {
    return ['head'];
  }
  if (spot === undefined || spot.side === 'mid') {
    return [];
  }
  return region === 'hand' ? [`${spot.side}_hand`] : region === 'foot' || region === 'ankle' ? [`${spot.side}_foot`] : [];
}

function sight(map: ViewMap, drawings: Drawings, scene: Scene, essential: readonly number[], wider: readonly number[]): Sight {
  const { view } = map;
  const regions = regionsOf(map);
  const seen = (numbers: readonly number[]): Map<number, number> =>
    new Map(numbers.flatMap((number) => (regions.has(number) ? [[number, (regions.get(number)?.pixels ?? 0) / view.perCm ** 2] as const] : [])));
  const points = scene.marks.filter(({ point, shown }) => shown && pointIn(drawings, point, scene.side, view.id) !== undefined);
  return {
    view,
    essential: seen(essential),
    wider: seen(wider),
    points: new Set(points.map(({ point }) => point)),
    outline: scene.muscle !== null && muscleIn(drawings, scene.muscle, scene.side, view.id) !== undefined,
  };
}

async function shot(map: ViewMap, drawings: Drawings, scene: Scene, essential: readonly number[], wider: readonly number[]): Promise<Shot> {
  const { view } = map;
  const outline = scene.muscle === null ? undefined : muscleIn(drawings, scene.muscle, scene.side, view.id);
  const marks = scene.marks.flatMap((mark) => {
    const at = pointIn(drawings, mark.point, scene.side, view.id);
    return at === undefined ? [] : [{ ...mark, at }];
  });
  const regions = regionsOf(map);
  const shown = [...essential, ...wider].filter((number) => regions.has(number));
  const around = outline === undefined ? null : boxOfPath(outline.path);
  const crop = cropTo(view, [
    ...shown.flatMap((number) => regions.get(number)?.box ?? []),
    ...(around === null ? [] : [around]),
    ...marks.map(({ at: [x, y] }) => ({ left: x, top: y, right: x, bottom: y })),
  ]);
  const canvas = await picture(map, crop, essential, wider);
  return { view, crop, canvas, outline: outline ?? null, marks, zones: new Set(shown) };
}

async function picture(map: ViewMap, crop: Crop, essential: readonly number[], wider: readonly number[]): Promise<HTMLCanvasElement> {
  const shaded = await loadPicture(NEUTRAL, map.view.id);
  const canvas = canvasOf(crop.width * FINE, crop.height * FINE);
  const pen = context(canvas);
  pen.translate(-crop.x * FINE, -crop.y * FINE);
  pen.drawImage(shaded, 0, 0, map.width * FINE, map.height * FINE);
  drawHeat(pen, map, essential, wider);
  return canvas;
}
