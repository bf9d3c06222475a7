import { found, sidesOf, type Atlas } from '../model/atlas';
import type { Zone } from '../model/wire';
import type { SidedPlace } from './wire';

/** Some places of one region of the body. */
export interface Region {
  readonly name: string;
  readonly zones: readonly Zone[];
}

/** Regions that pain spreads to from a region, apart from itself. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  head: ['neck'],
  neck: ['head', 'shoulder', 'upper back'],
  shoulder: ['neck', 'arm', 'upper back', 'chest'],
  arm: ['shoulder', 'forearm'],
  forearm: ['arm', 'hand'],
  hand: ['forearm'],
  chest: ['shoulder', 'arm', 'abdomen'],
  abdomen: ['chest', 'pelvis', 'back'],
  'upper back': ['neck', 'shoulder', 'back'],
  back: ['upper back', 'pelvis', 'hip', 'abdomen'],
  pelvis: ['back', 'hip', 'thigh'],
  hip: ['back', 'pelvis', 'thigh'],
  thigh: ['hip', 'knee'],
  knee: ['thigh', 'leg'],
  leg: ['knee', 'ankle'],
  ankle: ['leg', 'foot'],
  foot: ['ankle', 'leg'],
};

/**
 * Returns the places where a spreading pain may be felt: all of the regions around the pressed place and around what
 * hurts, without a hint of where the charts expect it.
 *
 * @param site zone that is pressed
 * @param told zones that hurt
 */
export function neighbourhood(atlas: Atlas, site: string, told: readonly string[]): Region[] {
  const own = regionOf(atlas, site);
  const near = new Set([own, ...(BESIDE[own] ?? []), ...told.map((zone) => regionOf(atlas, zone))]);
  return atlas.regions().filter(({ name }) => near.has(name));
}

const regionOf = (atlas: Atlas, zone: string): string => atlas.zone(zone)?.region ?? '';

/** Returns the places of the whole body whose names hold what was typed. */
export const search = (atlas: Atlas, typed: string): Zone[] => (typed.trim() === '' ? [] : found(atlas.zones, typed));

/** Returns the sided places of a zone. */
export const placesOf = (zone: Zone): SidedPlace[] => sidesOf(zone).map((side) => ({ zone: zone.id, side }));

const same = (a: SidedPlace, b: SidedPlace): boolean => a.zone === b.zone && a.side === b.side;

export const holds = (places: readonly SidedPlace[], place: SidedPlace): boolean => places.some((other) => same(other, place));

/** Returns the places with one more, or with one less. */
export const ticked = (places: readonly SidedPlace[], place: SidedPlace, on: boolean): readonly SidedPlace[] =>
  on ? [...places.filter((other) => !same(other, place)), place] : places.filter((other) => !same(other, place));
