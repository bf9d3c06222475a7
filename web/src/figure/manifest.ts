import type { Side } from '../model/wire';
import type { Vector } from './vector';

/** Which body is drawn. Every one has the same surface cells, so paint survives a change. */
export type Kind = string;

export type Part = 'body' | 'head' | 'left_hand' | 'right_hand' | 'left_foot' | 'right_foot';

/** One picture direction: orthographic, `width` by `height` pixels at `perCm` pixels a centimetre. */
export interface View {
  readonly id: string;
  readonly part: Part;
  readonly width: number;
  readonly height: number;
  readonly perCm: number;
  readonly right: Vector;
  readonly up: Vector;
  readonly toward: Vector;
  readonly centre: readonly [number, number];
}

/** A zone on one side, with its surface. */
export interface SidedZone {
  readonly zone: string;
  readonly side: Side;
  readonly cm2: number;
}

/** What `GET /api/figure` answers. */
export interface Manifest {
  readonly version: string;
  readonly figures: readonly Kind[];
  readonly cells: { readonly half: number; readonly samples: number };
  /** Maps and samples hold 1 + the index into this list; 0 is no zone. */
  readonly zones: readonly SidedZone[];
  readonly presence: { readonly coverage: number; readonly share: number; readonly least: number };
  readonly bodyCm2: number;
  readonly views: readonly View[];
}

/** The manifest, ready to be looked up. */
export class Figure {
  readonly manifest: Manifest;
  readonly #views: ReadonlyMap<string, View>;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
    this.#views = new Map(manifest.views.map((view) => [view.id, view]));
    this.#numbers = new Map(manifest.zones.map(({ zone, side }, index) => [`${zone}:${side}`, index + 1]));
  }

  /** Returns the view of an id, if the figure has it. */
  view(id: string): View | undefined {
    return this.#views.get(id);
  }

  /** Returns the number that maps and samples hold for a zone on a side; 0 where it has no surface. */
  number(zone: string, side: Side): number {
    return this.#numbers.get(`${zone}:${side}`) ?? 0;
  }

  /** Returns the zone of a number of maps and samples; nothing for 0. */
  zone(number: number): SidedZone | undefined {
    return this.manifest.zones[number - 1];
  }

  /** Returns the number of the same zone on the other side; a middle zone stays. */
  across(number: number): number {
    const zone = this.zone(number);
    return zone === undefined || zone.side === 'mid' ? number : this.number(zone.zone, zone.side === 'left' ? 'right' : 'left');
  }
}
