import type { Figure } from '../figure/manifest';
import { Mask } from '../figure/mask';
import type { Body } from '../figure/surface';
import type { Attributes, Drawing, Patch } from './drawing';
import type { Side } from './wire';

/** How much of a zone is painted. */
export interface Share {
  readonly id: string;
  readonly side: Side;
  /** Painted part of the zone's surface, 0 to 1. */
  readonly coverage: number;
  /** How surely the zone is meant, 0 to 1. */
  readonly presence: number;
}

/** A zone that counts as painful because it is painted, with what was said about the spot. */
export interface PaintedPlace extends Share, Attributes {}

/** What a spot covers. */
export interface PaintedPatch {
  readonly id: string;
  readonly cm2: number;
  /** Part of the whole body's surface. */
  readonly ofBody: number;
  /** All zones that hold any of its paint, the most painted first. */
  readonly shares: readonly Share[];
  /** The zones that count, the most painted first. */
  readonly places: readonly Share[];
}

/** What a drawing covers. */
export interface Painted {
  readonly patches: readonly PaintedPatch[];
  readonly places: readonly PaintedPlace[];
}

export const unpainted: Painted = { patches: [], places: [] };

/** Returns how much of a zone is painted by the spot that paints most of it, 0 to 1. */
export const coverageOf = (painted: Painted, zone: string, side: Side): number =>
  painted.patches
    .flatMap(({ shares }) => shares)
    .filter((share) => share.id === zone && share.side === side)
    .reduce((most, { coverage }) => Math.max(most, coverage), 0);

/** The surface to measure on. Without it, only whole zones can be told. */
export interface Ground {
  readonly figure: Figure;
  readonly body: Body;
}

/** Measures drawings; keeps what it measured, so that one more stroke costs little. */
export class Measure {
  readonly #ground: Ground | null;
  readonly #spots = new Map<string, Spot>();

  constructor(ground: Ground | null) {
    this.#ground = ground;
  }

  /** Returns what a drawing covers. */
  of(drawing: Drawing): Painted {
    const patches = drawing.patches.map((patch) => this.#patch(patch));
    return { patches, places: merged(drawing.patches, patches) };
  }

  /** Returns the samples of the body that a spot paints. */
  marks(patch: Patch): Uint8Array {
    return this.#spot(patch)?.mask.marks ?? new Uint8Array(0);
  }

  #patch(patch: Patch): PaintedPatch {
    const spot = this.#spot(patch);
    return spot === null || this.#ground === null ? told(patch) : measured(patch, spot, this.#ground);
  }

  #spot(patch: Patch): Spot | null {
    if (this.#ground === null) {
      return null;
    }
    let spot = this.#spots.get(patch.id);
    if (spot === undefined) {
      spot = new Spot(this.#ground);
      this.#spots.set(patch.id, spot);
    }
    spot.mask.follow(patch.ops);
    return spot;
  }
}

/** The painted samples of a spot, with their area by zone. */
class Spot {
  readonly mask: Mask;
  readonly areas: Float64Array;

  constructor({ figure, body }: Ground) {
    this.areas = new Float64Array(figure.manifest.zones.length + 1);
    const { cells, samples } = body;
    this.mask = new Mask(samples, body, 0, (zone, side) => figure.number(zone, side), (sample, before, after) => {
      const area = cells.sampleArea[samples.cell(sample)] as number;
      (this.areas[samples.zones[sample] as number] as number) += after > before ? area : -area;
    });
  }
}

/** Returns what a spot covers where there is no surface to measure on: zones filled and not cleared since. */
function told(patch: Patch): PaintedPatch {
  const shares = filled(patch, () => true);
  return { id: patch.id, cm2: 0, ofBody: 0, shares, places: shares };
}

function filled(patch: Patch, counts: (zone: string, side: Side) => boolean): Share[] {
  const zones = new Map<string, Share>();
  for (const op of patch.ops) {
    if (op.kind === 'fill' && counts(op.zone, op.side)) {
      zones.set(`${op.zone}:${op.side}`, { id: op.zone, side: op.side, coverage: 1, presence: 1 });
    } else if (op.kind === 'clear') {
      zones.delete(`${op.zone}:${op.side}`);
    }
  }
  return [...zones.values()];
}

/** Less than this is rounding, in cm2. */
const NOTHING = 1e-6;

function measured(patch: Patch, { areas }: Spot, { figure }: Ground): PaintedPatch {
  const inside = filled(patch, (zone, side) => figure.number(zone, side) === 0);
  const { zones, presence, bodyCm2 } = figure.manifest;
  const cm2 = areas.reduce((sum, area) => sum + area, 0);
  const shares = zones
    .map((zone, index) => ({ zone, area: areas[index + 1] as number }))
    .filter(({ area }) => area > NOTHING)
    .sort((a, b) => b.area - a.area)
    .map(({ zone, area }): Share => {
      const coverage = Math.min(1, area / zone.cm2);
      const meant = Math.min(1, Math.max(coverage / presence.coverage, area / cm2 / presence.share));
      return { id: zone.zone, side: zone.side, coverage, presence: meant };
    });
  const clear = shares.filter((share) => share.presence >= presence.least);
  const places = clear.length === 0 ? shares.slice(0, 1) : clear;
  return { id: patch.id, cm2: Math.max(0, cm2), ofBody: Math.max(0, cm2) / bodyCm2, shares: [...shares, ...inside], places: [...places, ...inside] };
}

/** Each zone once: most present, with what was said about the spot that hurts more. */
function merged(patches: readonly Patch[], painted: readonly PaintedPatch[]): PaintedPlace[] {
  const places = new Map<string, PaintedPlace>();
  painted.forEach((spot, at) => {
    const { intensity, quality, depth } = patches[at] as Patch;
    for (const share of spot.places) {
      const key = `${share.id}:${share.side}`;
      const before = places.get(key);
      const next = { ...share, intensity, quality, depth };
      places.set(key, before === undefined ? next : stronger(before, next));
    }
  });
  return [...places.values()];
}

function stronger(a: PaintedPlace, b: PaintedPlace): PaintedPlace {
  const told = (b.intensity ?? 0) > (a.intensity ?? 0) ? b : a;
  return { ...told, coverage: Math.max(a.coverage, b.coverage), presence: Math.max(a.presence, b.presence) };
}
