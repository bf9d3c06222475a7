import type { Cells } from '../../src/figure/cells';
import { Figure, type Manifest, type View } from '../../src/figure/manifest';
import type { ViewMap } from '../../src/figure/map';
import { Body, pixelsOf, type Pixels } from '../../src/figure/surface';
import type { Ground } from '../../src/model/painted';

/**
 * A body that is a slab: 20 cm wide, 10 cm high and 2 cm deep, of cells of 1 cm2 with four samples each. Its front
 * faces to z = 1 and its back to z = -1. In front the upper half of each side is `upper`, the lower half `lower`;
 * all of the back is `behind`.
 */
const WIDE = 10;
const HIGH = 10;

const sided = ['upper', 'lower', 'behind'] as const;

export const manifest: Manifest = {
  version: 'slab',
  figures: ['neutral'],
  cells: { half: 2 * WIDE * HIGH, samples: 4 },
  zones: sided.flatMap((zone) =>
    (['left', 'right'] as const).map((side) => ({ zone, side, cm2: zone === 'behind' ? WIDE * HIGH : (WIDE * HIGH) / 2 })),
  ),
  presence: { coverage: 0.5, share: 0.4, least: 0.15 },
  bodyCm2: 4 * WIDE * HIGH,
  views: [],
};

export const slabFigure = new Figure(manifest);

function cells(): Cells {
  const half = manifest.cells.half;
  const made: Cells = {
    half,
    samples: 4,
    centres: new Float32Array(6 * half),
    normals: new Float32Array(6 * half),
    sampleArea: new Float32Array(2 * half).fill(0.25),
    places: new Float32Array(24 * half),
    zones: new Uint16Array(8 * half),
  };
  for (let k = 0; k < 2 * half; k++) {
    const at = k % half;
    const front = at < half / 2;
    const side = k < half ? 1 : -1;
    const x = side * ((at % WIDE) + 0.5);
    const y = (Math.floor(at / WIDE) % HIGH) - HIGH / 2 + 0.5;
    const z = front ? 1 : -1;
    made.centres.set([x, y, z], 3 * k);
    made.normals.set([0, 0, z], 3 * k);
    const zone = slabFigure.number(front ? (y > 0 ? 'upper' : 'lower') : 'behind', side > 0 ? 'left' : 'right');
    for (let s = 0; s < 4; s++) {
      made.places.set([x + (s & 1 ? 0.25 : -0.25), y + (s & 2 ? 0.25 : -0.25), z], 3 * (4 * k + s));
      made.zones[4 * k + s] = zone;
    }
  }
  return made;
}

export const slab: Ground = { figure: slabFigure, body: new Body(cells()) };

/** The slab from the front, 4 pixels a cm, with 1 cm of nothing around it. */
const view: View = {
  id: 'front',
  part: 'body',
  width: 88,
  height: 48,
  perCm: 4,
  right: [1, 0, 0],
  up: [0, 1, 0],
  toward: [0, 0, 1],
  centre: [0, 0],
};

export function slabMap(): ViewMap {
  const { width, height } = view;
  const zones = new Uint16Array(width * height);
  for (let y = 4; y < height - 4; y++) {
    for (let x = 4; x < width - 4; x++) {
      zones[y * width + x] = slabFigure.number(y < height / 2 ? 'upper' : 'lower', x < width / 2 ? 'right' : 'left');
    }
  }
  return { view, width, height, zones, planes: [zones.map((zone) => (zone === 0 ? 0 : (1 + 128) * 20))] };
}

export const slabPixels = (): Pixels => pixelsOf(slabMap(), slab.body);
