import { Reader } from './bytes';
import type { Figure } from './manifest';
import { FigureProblem } from './problem';

/** Lengths are stored in steps of this many cm. */
const STEP = 0.05;

/**
 * The surface of the body: cells in mirrored pairs (cell k is left, cell k + half its mirror), each with the same
 * number of sample points that stand for equal shares of its area. Vectors lie one after the other, in cm.
 */
export interface Cells {
  readonly half: number;
  /** Sample points of each cell. */
  readonly samples: number;
  /** Centre of each cell: x, y, z. */
  readonly centres: Float32Array;
  /** Outward normal of each cell: x, y, z. */
  readonly normals: Float32Array;
  /** Area that each single sample of a cell stands for, in cm2. */
  readonly sampleArea: Float32Array;
  /** Place of each sample: x, y, z; the samples of cell k start at k * samples. */
  readonly places: Float32Array;
  /** Number of the zone of each sample. */
  readonly zones: Uint16Array;
}

/** Returns the cells from their unpacked bytes. */
export function decodeCells(figure: Figure, bytes: DataView): Cells {
  const reader = new Reader(bytes);
  const half = reader.u16();
  const samples = reader.u16();
  const told = figure.manifest.cells;
  if (half !== told.half || samples !== told.samples) {
    throw new FigureProblem('mismatch', `${half} cells of ${samples} samples, ${told.half} of ${told.samples} wanted`);
  }
  const cells = empty(half, samples);
  for (let k = 0; k < half; k++) {
    readCell(reader, cells, k);
  }
  if (!reader.atEnd) {
    throw new FigureProblem('mismatch', 'the cells go on after the last');
  }
  mirror(figure, cells);
  return cells;
}

const empty = (half: number, samples: number): Cells => ({
  half,
  samples,
  centres: new Float32Array(6 * half),
  normals: new Float32Array(6 * half),
  sampleArea: new Float32Array(2 * half),
  places: new Float32Array(6 * half * samples),
  zones: new Uint16Array(2 * half * samples),
});

function readCell(reader: Reader, cells: Cells, k: number): void {
  for (let axis = 0; axis < 3; axis++) {
    cells.centres[3 * k + axis] = reader.i16() * STEP;
  }
  for (let axis = 0; axis < 3; axis++) {
    cells.normals[3 * k + axis] = reader.i8() / 127;
  }
  cells.sampleArea[k] = reader.u16() / 100 / cells.samples;
  for (let s = k * cells.samples; s < (k + 1) * cells.samples; s++) {
    for (let axis = 0; axis < 3; axis++) {
      cells.places[3 * s + axis] = (cells.centres[3 * k + axis] as number) + reader.i8() * STEP;
    }
    cells.zones[s] = reader.u16();
  }
}

/** Fills the right half: x negated, zones swapped to the other side. */
function mirror(figure: Figure, cells: Cells): void {
  for (const vectors of [cells.centres, cells.normals, cells.places]) {
    const from = vectors.length / 2;
    for (let at = 0; at < from; at++) {
      const value = vectors[at] as number;
      vectors[from + at] = at % 3 === 0 ? -value : value;
    }
  }
  cells.sampleArea.copyWithin(cells.half, 0, cells.half);
  const right = cells.zones.length / 2;
  for (let at = 0; at < right; at++) {
    cells.zones[right + at] = figure.across(cells.zones[at] as number);
  }
}
