import { Reader } from './bytes';
import type { View } from './manifest';
import { FigureProblem } from './problem';
import { unproject } from './projection';
import type { Vector } from './vector';

/** Position values are stored as round((cm + OFFSET) * STEPS). */
const OFFSET = 128;
const STEPS = 20;

/** What every pixel of a view stands for: its zone, and its place on the neutral figure. */
export interface ViewMap {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Number of the zone at each pixel, 0 outside the figure. */
  readonly zones: Uint16Array;
  /** One plane of depths, or three of x, y and z; stored values. */
  readonly planes: readonly Uint16Array[];
}

/** Returns the map of a view from its unpacked bytes. */
export function decodeMap(view: View, bytes: DataView): ViewMap {
  const reader = new Reader(bytes);
  const width = reader.u16();
  const height = reader.u16();
  const count = reader.u16();
  if (width !== view.width || height !== view.height || (count !== 1 && count !== 3)) {
    throw new FigureProblem('mismatch', `map of ${view.id}: ${width} x ${height} with ${count} planes`);
  }
  const zones = reader.u16s(width * height);
  const planes = Array.from({ length: count }, () => decodePlane(reader, width, height));
  return { view, width, height, zones, planes };
}

/** Undoes the prediction left + up - upleft of a plane whose low bytes come before its high bytes. */
function decodePlane(reader: Reader, width: number, height: number): Uint16Array {
  const low = reader.bytes(width * height);
  const high = reader.bytes(width * height);
  const plane = new Uint16Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    let left = 0;
    let upLeft = 0;
    for (let x = 0; x < width; x++, at++) {
      const up = y === 0 ? 0 : (plane[at - width] as number);
      left = (left + up - upLeft + (low[at] as number) + ((high[at] as number) << 8)) & 0xffff;
      plane[at] = left;
      upLeft = up;
    }
  }
  return plane;
}

/** Returns the number of the zone at a pixel; 0 outside the figure or the picture. */
export function zoneAt(map: ViewMap, px: number, py: number): number {
  const x = Math.floor(px);
  const y = Math.floor(py);
  return x < 0 || y < 0 || x >= map.width || y >= map.height ? 0 : (map.zones[y * map.width + x] as number);
}

/** Returns the place on the neutral figure of a pixel by its index; only sound inside the figure. */
export function placeOf(map: ViewMap, index: number): Vector {
  const cm = (plane: number): number => centimetres(((map.planes[plane] as Uint16Array)[index] as number));
  return map.planes.length === 3
    ? [cm(0), cm(1), cm(2)]
    : unproject(map.view, index % map.width, Math.floor(index / map.width), cm(0));
}

const centimetres = (stored: number): number => stored / STEPS - OFFSET;

/** Returns the places of many pixels, x, y, z one after the other. */
export function placesOf(map: ViewMap, indices: Uint32Array): Float32Array {
  const places = new Float32Array(3 * indices.length);
  const [first, second, third] = map.planes as [Uint16Array, Uint16Array?, Uint16Array?];
  const { right, up, toward, perCm, width, height, centre } = map.view;
  for (let point = 0; point < indices.length; point++) {
    const index = indices[point] as number;
    const depth = centimetres(first[index] as number);
    if (second !== undefined && third !== undefined) {
      places[3 * point] = depth;
      places[3 * point + 1] = centimetres(second[index] as number);
      places[3 * point + 2] = centimetres(third[index] as number);
      continue;
    }
    const px = index % map.width;
    const a = (px + 0.5 - width / 2) / perCm + centre[0];
    const b = (height / 2 - ((index - px) / map.width + 0.5)) / perCm + centre[1];
    places[3 * point] = right[0] * a + up[0] * b + toward[0] * depth;
    places[3 * point + 1] = right[1] * a + up[1] * b + toward[1] * depth;
    places[3 * point + 2] = right[2] * a + up[2] * b + toward[2] * depth;
  }
  return places;
}
