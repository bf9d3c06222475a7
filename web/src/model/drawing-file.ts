import type { Vector } from '../figure/vector';
import { DEPTHS, QUALITIES, type Depth, type Drawing, type Op, type Patch, type Quality } from './drawing';
import type { Side } from './wire';

const FORMAT = 'unknot-drawing/1';

/** Nobody paints more than this in one drawing; a file that says so is not read. The program's reader has the same bounds. */
const MOST_PATCHES = 200;
const MOST_OPS = 20_000;
const MOST_PLACES = 200_000;
const MOST_CHARACTERS = 20_000_000;
/** No part of the body is farther from the middle, in cm. */
const FARTHEST = 128;
const WIDEST_BRUSH = 10;

/** What can be wrong with a file. */
export type FileFault = 'json' | 'format' | 'newer' | 'zone' | 'content' | 'big';

/** What a file holds, or what is wrong with it. */
export type FileRead = { readonly figure: string; readonly drawing: Drawing } | { readonly fault: FileFault };

class Faulty extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Returns the text of a file that holds a drawing; spots without paint are left out. */
export function writeDrawing(drawing: Drawing, figure: string): string {
  const patches = drawing.patches
    .filter(({ ops }) => ops.length > 0)
    .map((patch) => ({ ...patch, ops: patch.ops.map(written) }));
  return `${JSON.stringify({ format: FORMAT, figure, patches })}\n`;
}

const hundredths = (cm: number): number => Math.round(cm * 100) / 100;

const written = (op: Op): Op => ('at' in op ? { ...op, at: op.at.map(([x, y, z]) => [hundredths(x), hundredths(y), hundredths(z)]) } : op);

/**
 * Returns the drawing that a text holds, or the first thing that is wrong with it.
 *
 * @param known whether there is a zone of an id on a side
 */
export function readDrawing(text: string, known: (zone: string, side: Side) => boolean): FileRead {
  if (text.length > MOST_CHARACTERS) {
    return { fault: 'big' };
  }
  try {
    return file(parsed(text), known);
  } catch (failure) {
    if (failure instanceof Faulty) {
      return { fault: failure.fault };
    }
    throw failure;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Faulty('json');
  }
}

function check(sound: boolean, fault: FileFault = 'content'): asserts sound {
  if (!sound) {
    throw new Faulty(fault);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, fault: FileFault = 'content'): Fields {
  check(typeof value === 'object' && value !== null && !Array.isArray(value), fault);
  return value as Fields;
}

function list(value: unknown, most: number): readonly unknown[] {
  check(Array.isArray(value));
  check(value.length <= most, 'big');
  return value;
}

function file(value: unknown, known: (zone: string, side: Side) => boolean): FileRead {
  const { format, figure, patches } = fields(value, 'format');
  check(typeof format === 'string' && format.startsWith('unknot-drawing/'), 'format');
  check(format === FORMAT, 'newer');
  const read = list(patches, MOST_PATCHES).map((each) => patch(fields(each), known));
  const ops = read.flatMap((each) => each.ops);
  check(ops.length <= MOST_OPS, 'big');
  check(ops.reduce((sum, each) => sum + ('at' in each ? each.at.length : 0), 0) <= MOST_PLACES, 'big');
  check(new Set(read.map(({ id }) => id)).size === read.length);
  return { figure: typeof figure === 'string' ? figure : 'neutral', drawing: { patches: read } };
}

function patch(value: Fields, known: (zone: string, side: Side) => boolean): Patch {
  const { id, intensity = null, quality = null, depth = null, ops } = value;
  check(typeof id === 'string' || Number.isInteger(id));
  check(intensity === null || (typeof intensity === 'number' && intensity >= 1 && intensity <= 10));
  check(quality === null || QUALITIES.includes(quality as Quality));
  check(depth === null || DEPTHS.includes(depth as Depth));
  return {
    id: String(id),
    intensity,
    quality: quality as Quality | null,
    depth: depth as Depth | null,
    ops: list(ops, MOST_OPS).map((each) => op(fields(each), known)),
  };
}

function op(value: Fields, known: (zone: string, side: Side) => boolean): Op {
  const { kind, radius, at, zone, side } = value;
  if (kind === 'fill' || kind === 'clear') {
    check(typeof zone === 'string' && (side === 'left' || side === 'right' || side === 'mid'));
    check(known(zone, side as Side), 'zone');
    return { kind, zone, side: side as Side };
  }
  check(kind === 'stroke' || kind === 'erase');
  check(typeof radius === 'number' && radius > 0 && radius <= WIDEST_BRUSH);
  const places = list(at, MOST_PLACES).map(place);
  check(places.length > 0);
  return { kind, radius, at: places };
}

function place(value: unknown): Vector {
  const cm = list(value, 3);
  check(cm.length === 3 && cm.every((each) => typeof each === 'number' && Math.abs(each) <= FARTHEST));
  return cm as unknown as Vector;
}
