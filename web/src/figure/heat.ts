import type { ViewMap } from './map';
import { boxAround, type Box } from './regions';

/** How a zone is filled. Patterns carry the meaning for those who cannot tell the colours apart. */
export interface Wash {
  readonly colour: readonly [red: number, green: number, blue: number];
  /** 0 to 255. */
  readonly opacity: number;
  readonly texture: 'solid' | 'dots' | 'hatch';
}

/** Canvases for washes are this many times as fine as the map, so that patterns stay crisp. */
export const FINE = 2;

/** Patterns repeat after this many fine pixels. */
const REPEAT = 14;

const HEAT = [126, 58, 168] as const;
const ESSENTIAL: Wash = { colour: HEAT, opacity: 150, texture: 'solid' };
const SPILLOVER: Wash = { colour: HEAT, opacity: 70, texture: 'dots' };

/**
 * Draws where a point sends pain: its essential zones solid, its wider zones lighter with dots.
 *
 * @param pen of a canvas that is `FINE` times the size of the map
 */
export function drawHeat(pen: CanvasRenderingContext2D, map: ViewMap, essential: Iterable<number>, spillover: Iterable<number>): void {
  const washes = new Map<number, Wash>();
  for (const number of spillover) {
    washes.set(number, SPILLOVER);
  }
  for (const number of essential) {
    washes.set(number, ESSENTIAL);
  }
  drawWashes(pen, map, washes);
}

/**
 * Draws zones over what the canvas holds.
 *
 * @param pen of a canvas that is `FINE` times the size of the map
 * @param washes how each zone is filled, by its number
 */
export function drawWashes(pen: CanvasRenderingContext2D, map: ViewMap, washes: ReadonlyMap<number, Wash>): void {
  const box = boxAround(map, washes.keys());
  if (box === undefined) {
    return;
  }
  const around = grown(box, map);
  const left = around.left * FINE;
  const top = around.top * FINE;
  const width = (around.right + 1) * FINE - left;
  const height = (around.bottom + 1) * FINE - top;
  const layer = document.createElement('canvas');
  layer.width = width;
  layer.height = height;
  const image = new ImageData(fineWashes(map, washes, around), width, height);
  layer.getContext('2d')?.putImageData(image, 0, 0);
  pen.drawImage(layer, left, top);
}

const grown = (box: Box, map: ViewMap): Box => ({
  left: Math.max(0, box.left - 1),
  top: Math.max(0, box.top - 1),
  right: Math.min(map.width - 1, box.right + 1),
  bottom: Math.min(map.height - 1, box.bottom + 1),
});

/** Returns the fine pixels (red, green, blue, opacity) of washed zones within a box of map pixels. */
export function fineWashes(map: ViewMap, washes: ReadonlyMap<number, Wash>, box: Box): Uint8ClampedArray<ArrayBuffer> {
  const wide = (box.right - box.left + 1) * FINE;
  const high = (box.bottom - box.top + 1) * FINE;
  const data = new Uint8ClampedArray(4 * wide * high);
  const wash = (x: number, y: number): Wash | undefined =>
    x < 0 || y < 0 || x >= map.width || y >= map.height ? undefined : washes.get(map.zones[y * map.width + x] as number);
  for (let fy = 0, at = 0; fy < high; fy++) {
    const y = box.top + (fy >> 1);
    const ny = fy & 1 ? y + 1 : y - 1;
    for (let fx = 0; fx < wide; fx++, at += 4) {
      const x = box.left + (fx >> 1);
      const nx = fx & 1 ? x + 1 : x - 1;
      blend(data, at, box.left * FINE + fx, box.top * FINE + fy, wash(x, y), wash(nx, y), wash(x, ny), wash(nx, ny));
    }
  }
  return data;
}

/** Mixes a pixel with its nearest neighbours, so that the border of a zone is no staircase. */
function blend(
  data: Uint8ClampedArray,
  at: number,
  fx: number,
  fy: number,
  own: Wash | undefined,
  beside: Wash | undefined,
  above: Wash | undefined,
  corner: Wash | undefined,
): void {
  const seen = own ?? beside ?? above ?? corner;
  if (seen === undefined) {
    return;
  }
  const opacity =
    9 * (own?.opacity ?? 0) + 3 * (beside?.opacity ?? 0) + 3 * (above?.opacity ?? 0) + (corner?.opacity ?? 0);
  data[at] = seen.colour[0];
  data[at + 1] = seen.colour[1];
  data[at + 2] = seen.colour[2];
  data[at + 3] = (opacity / 16) * texture(seen.texture, fx, fy);
}

/** Returns how much of a wash shows at a fine pixel: patterns are light with a darker mark. */
function texture(kind: Wash['texture'], fx: number, fy: number): number {
  if (kind === 'solid') {
    return 1;
  }
  if (kind === 'hatch') {
    return (fx + fy) % REPEAT < 4 ? 1 : 0.12;
  }
  const row = Math.floor(fy / REPEAT);
  const x = ((fx + (row % 2) * (REPEAT / 2)) % REPEAT) - REPEAT / 2 + 0.5;
  const y = (fy % REPEAT) - REPEAT / 2 + 0.5;
  return x * x + y * y < 12 ? 3 : 1;
}

/**
 * Draws the border of a set of map pixels as a line of dashes in two colours.
 *
 * @param pen of a canvas that is `FINE` times the size of the map
 * @param inside whether the pixel of an index belongs to the set
 * @param thickness of the line, in fine pixels
 */
export function drawBorder(
  pen: CanvasRenderingContext2D,
  map: ViewMap,
  box: Box,
  inside: (index: number) => boolean,
  colours: readonly [string, string],
  thickness = FINE,
): void {
  const { width } = map;
  const out = (thickness - FINE) / 2;
  for (let y = box.top; y <= box.bottom; y++) {
    for (let x = box.left; x <= box.right; x++) {
      const at = y * width + x;
      if (inside(at) && !(inside(at - 1) && inside(at + 1) && inside(at - width) && inside(at + width))) {
        pen.fillStyle = (x + y) % 10 < 6 ? colours[0] : colours[1];
        pen.fillRect(x * FINE - out, y * FINE - out, thickness, thickness);
      }
    }
  }
}
