import type { Figure, View } from '../figure/manifest';
import type { Side } from '../model/wire';
import type { LinkOut, Reach } from './wire';

/** A knot to be marked, with what stands beside the mark. */
export interface Mark {
  readonly point: string;
  readonly label: string;
  /** Whether its pattern is the one that is shown. */
  readonly shown: boolean;
}

/** What a set of pictures is to show. */
export interface Scene {
  readonly key: string;
  readonly side: Side;
  /** Id of the muscle to outline, if any. */
  readonly muscle: string | null;
  readonly marks: readonly Mark[];
  readonly essential: readonly Spot[];
  readonly wider: readonly Spot[];
}

/** A zone on one side. */
export interface Spot {
  readonly zone: string;
  readonly side: Side;
}

const ACROSS: Record<Side, Side> = { left: 'right', right: 'left', mid: 'mid' };

/** Returns the sides on which a zone is felt when the cause lies on a side. */
export function sidesOf(reach: Reach, side: Side, paired: boolean): Side[] {
  if (!paired) {
    return ['mid'];
  }
  if (reach === 'left' || reach === 'right') {
    return [reach];
  }
  if (reach === 'both' || side === 'mid') {
    return ['left', 'right'];
  }
  return [reach === 'other' ? ACROSS[side] : side];
}

/** Returns the spots of links: those of the main area and over the knot, and those of the wider area. */
export function spots(links: readonly LinkOut[], side: Side, paired: (zone: string) => boolean): { essential: Spot[]; wider: Spot[] } {
  const of = (some: readonly LinkOut[]): Spot[] => unique(some.flatMap(({ zone, side: reach }) => sidesOf(reach, side, paired(zone)).map((at) => ({ zone, side: at }))));
  const felt = links.filter(({ strength }) => strength === undefined || strength > 0);
  const essential = of(felt.filter(({ kind }) => kind !== 'spillover'));
  const wider = of(felt.filter(({ kind }) => kind === 'spillover'));
  return { essential, wider: wider.filter((spot) => !essential.some((other) => same(spot, other))) };
}

const same = (a: Spot, b: Spot): boolean => a.zone === b.zone && a.side === b.side;

const unique = (all: readonly Spot[]): Spot[] => all.filter((spot, at) => all.findIndex((other) => same(spot, other)) === at);

/** Returns the numbers that maps hold for spots; those without a surface are left out. */
export const numbersOf = (figure: Figure, some: readonly Spot[]): number[] =>
  some.map(({ zone, side }) => figure.number(zone, side)).filter((number) => number > 0);

/** How much of what is to be seen a view shows. */
export interface Sight {
  readonly view: View;
  /** Surface that can be seen of each zone of the main area, in cm2. */
  readonly essential: ReadonlyMap<number, number>;
  /** The same for the wider area. */
  readonly wider: ReadonlyMap<number, number>;
  /** The points that can be seen. */
  readonly points: ReadonlySet<string>;
  /** Whether the muscle's outline is drawn in it. */
  readonly outline: boolean;
}

/** What each thing is worth when a view shows it as well as any. */
const WORTH = { point: 2, outline: 1.5, essential: 1, wider: 0.3 } as const;
/** A closer look at head, hand or foot is worth this much more. */
const CLOSER = 1.2;
/** A further picture must add at least this much. */
const LEAST = 0.6;

/** Returns the views to show, the best first: each adds what the ones before it do not show well. */
export function chosen(sights: readonly Sight[], most: number): View[] {
  const best = (of: (sight: Sight) => ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
    merged(sights.map(of));
  const whole = { essential: best((sight) => sight.essential), wider: best((sight) => sight.wider) };
  const taken: Sight[] = [];
  while (taken.length < most) {
    const next = sights
      .filter((sight) => !taken.includes(sight))
      .map((sight) => ({ sight, gain: gain(sight, taken, whole) }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (next === undefined || next.gain < (taken.length === 0 ? 1e-6 : LEAST)) {
      break;
    }
    taken.push(next.sight);
  }
  return taken.map(({ view }) => view);
}

type Whole = { readonly essential: ReadonlyMap<number, number>; readonly wider: ReadonlyMap<number, number> };

function gain(sight: Sight, taken: readonly Sight[], whole: Whole): number {
  const points = [...sight.points].filter((point) => !taken.some((other) => other.points.has(point))).length;
  const outline = sight.outline && !taken.some((other) => other.outline) ? 1 : 0;
  const areas = (['essential', 'wider'] as const).map((kind) => WORTH[kind] * added(sight[kind], taken.map((other) => other[kind]), whole[kind]));
  const sum = WORTH.point * points + WORTH.outline * outline + areas.reduce((a, b) => a + b, 0);
  return sight.view.part === 'body' ? sum : sum * CLOSER;
}

function added(seen: ReadonlyMap<number, number>, before: readonly ReadonlyMap<number, number>[], whole: ReadonlyMap<number, number>): number {
  const known = merged(before);
  return [...seen].reduce((sum, [zone, cm2]) => sum + Math.max(0, cm2 - (known.get(zone) ?? 0)) / (whole.get(zone) ?? 1), 0);
}

function merged(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const most = new Map<number, number>();
  for (const one of all) {
    one.forEach((cm2, zone) => most.set(zone, Math.max(cm2, most.get(zone) ?? 0)));
  }
  return most;
}

/** A part of a view in its 1x pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture shows at least this much of the body, in cm, so that one sees where it is. */
const CONTEXT = { body: 42, head: 26, limb: 18 } as const;
/** Room around what is shown. */
const ROOM = 0.12;
/** Shape of a picture, width by height; narrower only where the view itself is. */
export const SHAPE = 0.8;

/** Returns the part of a view that holds some boxes, with room around and never outside the view. */
export function cropTo(view: View, boxes: readonly { left: number; top: number; right: number; bottom: number }[]): Crop {
  if (boxes.length === 0) {
    return { x: 0, y: 0, width: view.width, height: view.height };
  }
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right + 1));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom + 1));
  const least = CONTEXT[view.part === 'body' || view.part === 'head' ? view.part : 'limb'] * view.perCm;
  const tall = Math.max(least, (bottom - top) * (1 + 2 * ROOM), ((right - left) * (1 + 2 * ROOM)) / SHAPE);
  const height = Math.min(view.height, tall);
  const width = Math.min(view.width, tall * SHAPE);
  return {
    x: within((left + right - width) / 2, view.width - width),
    y: within((top + bottom - height) / 2, view.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}

const within = (from: number, most: number): number => Math.round(Math.max(0, Math.min(from, most)));

/** Returns the box around an outline, whose coordinates are all absolute; nothing for an empty one. */
export function boxOfPath(path: string): { left: number; top: number; right: number; bottom: number } | null {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  return ys.length === 0 ? null : { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
