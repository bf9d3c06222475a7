import { inflated } from './bytes';
import { decodeCells, type Cells } from './cells';
import type { Drawings } from './drawings';
import { Figure, type Kind, type Manifest, type View } from './manifest';
import { decodeMap, type ViewMap } from './map';
import { compose } from './picture';
import { FigureProblem } from './problem';

/** What was loaded once, by address; a failure is forgotten so that it can be tried again. */
const loaded = new Map<string, Promise<unknown>>();

function once<T>(address: string, load: (address: string) => Promise<T>): Promise<T> {
  const known = loaded.get(address) as Promise<T> | undefined;
  if (known !== undefined) {
    return known;
  }
  const fresh = load(address);
  loaded.set(address, fresh);
  fresh.catch(() => loaded.delete(address));
  return fresh;
}

/** Forgets all that was loaded, so that it is asked for again. */
export const forgetFigure = (): void => loaded.clear();

/** Pictures kept at most; one is as large as its pixels, and the browser keeps its file in any case. */
const KEPT_PICTURES = 6;

function letOldPicturesGo(): void {
  const pictures = [...loaded.keys()].filter((address) => address.includes('.jpg'));
  pictures.slice(0, -KEPT_PICTURES).forEach((address) => loaded.delete(address));
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new FigureProblem('missing', `${address}: ${String(cause)}`);
  });
  if (!response.ok) {
    throw new FigureProblem(response.status === 409 || response.status === 410 ? 'mismatch' : 'missing', `${address}: ${response.status}`);
  }
  return response;
}

const json = async <T>(address: string): Promise<T> => (await (await fetched(address)).json()) as T;

/** Returns the figure: its views, zones and cells by number. */
export const loadFigure = (): Promise<Figure> => once('/api/figure', async (address) => new Figure(await json<Manifest>(address)));

const addressOf = async (path: string): Promise<string> => `/figure/${path}?v=${(await loadFigure()).manifest.version}`;

async function viewOf(id: string): Promise<View> {
  const view = (await loadFigure()).view(id);
  if (view === undefined) {
    throw new FigureProblem('mismatch', `no view ${id}`);
  }
  return view;
}

/** Returns the shaded picture of a view at twice its pixels, transparent around the figure. */
export async function loadPicture(kind: Kind, viewId: string): Promise<HTMLCanvasElement> {
  const path = `${kind}/${viewId}`;
  const [picture, mask] = await Promise.all([addressOf(`${path}.jpg`), addressOf(`${path}.png`)]);
  const composed = once(picture, () => compose(picture, mask));
  letOldPicturesGo();
  return composed;
}

/** Fetches a packed file without reading it yet. */
const packed = (address: string): Promise<Blob> => once(address, async () => (await fetched(address)).blob());

/** Fetches what {@link loadCells} and {@link loadMap} will read, so that it is at hand; they tell of failures. */
export function fetchAhead(kind: Kind, views: readonly string[]): void {
  for (const path of ['cells.bin', ...views.map((view) => `${kind}/${view}.map`)]) {
    addressOf(path).then(packed).catch(() => undefined);
  }
}

/** Returns what every pixel of a view stands for. */
export async function loadMap(kind: Kind, viewId: string): Promise<ViewMap> {
  const view = await viewOf(viewId);
  const address = await addressOf(`${kind}/${viewId}.map`);
  return once(`${address}#`, async () => decodeMap(view, await inflated(await packed(address))));
}

/** Returns the cells of the body's surface. */
export async function loadCells(): Promise<Cells> {
  const figure = await loadFigure();
  const address = await addressOf('cells.bin');
  return once(`${address}#`, async () => decodeCells(figure, await inflated(await packed(address))));
}

/** Returns the outlines of all muscles and the places of all points. */
export const loadDrawings = async (kind: Kind): Promise<Drawings> => once(await addressOf(`${kind}/atlas.json`), json<Drawings>);
