import { en } from './messages/en';
import { sidesOf, type Atlas } from './model/atlas';
import { compare, type Comparison } from './model/compare';
import type { Drawing } from './model/drawing';
import { readDrawing, writeDrawing } from './model/drawing-file';
import type { Ground } from './model/painted';
import type { Side } from './model/wire';

/** How long a browser may take to begin a download, in milliseconds. */
const DOWNLOAD_BEGINS = 10_000;

/** A drawing out of a file, or the sentence that says why there is none. */
export type Opened = { readonly drawing: Drawing } | { readonly notice: string };

/** Offers a drawing as a download; returns a sentence where there is nothing to keep. */
export function saveDrawing(drawing: Drawing, figure: string): string {
  if (drawing.patches.every(({ ops }) => ops.length === 0)) {
    return en.file.nothing;
  }
  const address = URL.createObjectURL(new Blob([writeDrawing(drawing, figure)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = en.file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_BEGINS);
  return '';
}

/** Reads a drawing out of a file that a person chose. */
export async function openDrawing(file: File, atlas: Atlas | null): Promise<Opened> {
  const text = await file.text().catch(() => null);
  if (text === null) {
    return { notice: en.file.unread };
  }
  const known = (zone: string, side: Side): boolean => {
    const found = atlas?.zone(zone);
    return found !== undefined && sidesOf(found).includes(side);
  };
  const read = readDrawing(text, known);
  return 'fault' in read ? { notice: en.file.faults[read.fault] } : read;
}

/** Compares a drawing with the one in a file; a sentence where they cannot be compared. */
export async function compareDrawings(
  file: File,
  atlas: Atlas | null,
  ground: Ground | null,
  now: Drawing,
): Promise<{ comparison: Comparison | null; notice: string }> {
  const opened = await openDrawing(file, atlas);
  if ('notice' in opened) {
    return { comparison: null, notice: opened.notice };
  }
  const comparison = ground === null ? null : compare(ground, now, opened.drawing);
  return { comparison, notice: comparison === null ? en.file.uncompared : '' };
}
