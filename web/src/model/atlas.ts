import type { AtlasOut, Side, Zone } from './wire';

/** The body and the words of the program, ready to be looked up. */
export class Atlas {
  readonly zones: readonly Zone[];
  readonly symptoms: AtlasOut['symptoms'];
  readonly movements: AtlasOut['movements'];
  readonly activities: AtlasOut['activities'];
  /** Version of the knowledge. */
  readonly knowledge: string;
  /** Version of the program. */
  readonly unknot: string;
  readonly #names: ReadonlyMap<string, string>;

  constructor(out: AtlasOut) {
    this.zones = out.zones;
    this.symptoms = out.symptoms;
    this.movements = out.movements;
    this.activities = out.activities;
    this.knowledge = out.knowledge;
    this.unknot = out.unknot;
    const all = [...out.zones, ...out.symptoms, ...out.movements, ...out.activities];
    this.#names = new Map(all.map((thing) => [thing.id, thing.name]));
  }

  /** Returns the name of a zone, symptom, movement or activity; an id that is not known stands for itself. */
  name(id: string): string {
    return this.#names.get(id) ?? id.replaceAll('_', ' ');
  }

  /** Returns the regions in the order of the atlas, each with its zones. */
  regions(): { name: string; zones: Zone[] }[] {
    const regions = new Map<string, Zone[]>();
    for (const zone of this.zones) {
      const list = regions.get(zone.region);
      if (list) {
        list.push(zone);
      } else {
        regions.set(zone.region, [zone]);
      }
    }
    return [...regions].map(([name, zones]) => ({ name, zones }));
  }
}

/** Returns the sides a zone can hurt on. */
export const sidesOf = (zone: Zone): Side[] => (zone.paired ? ['left', 'right'] : ['mid']);

/** Returns the things whose name holds every word typed, all of them when nothing was typed. */
export function found<T extends { name: string }>(things: readonly T[], typed: string): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return things.filter((thing) => words.every((word) => thing.name.toLowerCase().includes(word)));
}
