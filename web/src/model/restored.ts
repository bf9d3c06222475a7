import { sidesOf, type Atlas } from './atlas';
import { nothing, type Complaint, type Sided } from './complaint';
import { blank, replaced, type Drawing, type Op } from './drawing';
import { readDrawing } from './drawing-file';
import type { LocateIn, PaintedZone, Side } from './wire';

/** What a journey knows of the painting page: what was asked, and the drawing behind it. */
export interface Told {
  readonly complaint: LocateIn | null;
  readonly drawing: object | null;
}

/**
 * Returns the complaint that was sent, as the page holds it; null where nothing was told. Without a drawing the places
 * are filled.
 */
export function restored({ complaint, drawing }: Told, atlas: Atlas): Complaint | null {
  if (complaint === null) {
    return null;
  }
  const { text = '', zones = [], age = null, sex = 'unknown' } = complaint;
  const denied = zones.filter(({ intensity }) => intensity === 0);
  return {
    ...nothing,
    text,
    sketch: replaced(blank, drawn(drawing, atlas) ?? filled(zones.filter((zone) => !denied.includes(zone)))),
    denied: denied.map(({ zone, side }) => ({ id: zone, side })),
    symptoms: (complaint.symptoms ?? []).map(sided),
    movements: (complaint.aggravatedBy ?? []).map(sided),
    activities: (complaint.activities ?? []).map((id) => ({ id, side: null })),
    age,
    sex,
  };
}

function drawn(drawing: object | null, atlas: Atlas): Drawing | null {
  const known = (id: string, side: Side): boolean => {
    const zone = atlas.zone(id);
    return zone !== undefined && sidesOf(zone).includes(side);
  };
  const read = drawing === null ? null : readDrawing(JSON.stringify(drawing), known);
  return read !== null && 'drawing' in read ? read.drawing : null;
}

const filled = (zones: readonly PaintedZone[]): Drawing => {
  const ops = zones.map(({ zone, side }): Op => ({ kind: 'fill', zone, side }));
  return { patches: ops.length === 0 ? [] : [{ id: '1', intensity: zones[0]?.intensity ?? null, quality: null, depth: null, ops }] };
};

const SIDES: readonly string[] = ['left', 'right', 'mid'];

function sided(coded: string): Sided {
  const [id = '', side = ''] = coded.split(':');
  return { id, side: SIDES.includes(side) ? (side as Side) : null };
}

/** Returns whether nothing was told yet, so that an earlier complaint may take its place. */
export const isUntouched = (complaint: Complaint): boolean =>
  complaint === nothing || (complaint.text === '' && complaint.sketch.drawing.patches.length === 0 && complaint.symptoms.length + complaint.movements.length + complaint.activities.length === 0);
