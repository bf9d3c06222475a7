import type { AtlasOut, Side, Zone } from './wire';

/** The regions from head to toe; one that is not named here comes last. */
const HEAD_TO_TOE = [
  'head',
  'neck',
  'shoulder',
  'arm',
  'forearm',
  'hand',
  'chest',
  'abdomen',
  'upper back',
  'back',
  'pelvis',
  'hip',
  'thigh',
  'knee',
  'leg',
  'ankle',
  'foot',
];

const alphabet = new Intl.Collator('en');

const byName = (a: { name: string }, b: { name: string }): number => alphabet.compare(a.name, b.name);

const place = (region: string): number => {
  const at = HEAD_TO_TOE.indexOf(region);
  return at < 0 ? HEAD_TO_TOE.length : at;
};

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
  readonly #zones: ReadonlyMap<string, Zone>;

  constructor(out: AtlasOut) {
    this.zones = out.zones;
    this.symptoms = out.symptoms.toSorted(byName);
    this.movements = out.movements.toSorted(byName);
    this.activities = out.activities.toSorted(byName);
    this.knowledge = out.knowledge;
    this.unknot = out.unknot;
    const all = [...out.zones, ...out.symptoms, ...out.movements, ...out.activities];
    this.#names = new Map(all.map((thing) => [thing.id, thing.name]));
    this.#zones = new Map(out.zones.map((zone) => [zone.id, zone]));
  }

  /** Returns the name of a zone, symptom, movement or activity; an id that is not known stands for itself. */
  name(id: string): string {
    return this.#names.get(id) ?? id.replaceAll('_', ' ');
  }

  /** Returns the zone of an id, if the atlas has it. */
  zone(id: string): Zone | undefined {
    return this.#zones.get(id);
  }

  /** Returns the regions from head to toe, each with its zones. */
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
    return [...regions]
      .map(([name, zones]) => ({ name, zones }))
      .sort((a, b) => place(a.name) - place(b.name));
  }
}

/** Returns the sides a zone can hurt on. */
export const sidesOf = (zone: Zone): Side[] => (zone.paired ? ['left', 'right'] : ['mid']);

/** Something that can be looked for by its name, its clinical name or the region it is in. */
interface Named {
  name: string;
  clinical?: string | null;
  region?: string;
}

/** Returns the things whose names hold every word typed, all of them when nothing was typed. */
export function found<T extends Named>(things: readonly T[], typed: string): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return things.filter(({ name, clinical, region }) => {
    const names = `${name} ${clinical ?? ''} ${region ?? ''}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
}
