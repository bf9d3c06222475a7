import { Atlas } from '../model/atlas';
import type { AtlasOut, Zone } from '../model/wire';
import type { IndexOut, LinkKind, MimicEntry, MuscleEntry, Reached } from './wire';

/** A cause that is felt in a zone. */
export interface Sender<T> {
  readonly cause: T;
  readonly reached: Reached;
}

/** Who is felt in a zone, each group strongest first. */
export interface Senders {
  readonly muscles: readonly { readonly kind: LinkKind; readonly senders: readonly Sender<MuscleEntry>[] }[];
  readonly mimics: readonly Sender<MimicEntry>[];
}

const KINDS: readonly LinkKind[] = ['essential', 'site', 'spillover'];

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

/** Everything that can be looked up and looked for, by name and by place. */
export class Library {
  readonly muscles: readonly MuscleEntry[];
  readonly mimics: readonly MimicEntry[];
  readonly zones: readonly Zone[];
  /** Version of the knowledge. */
  readonly knowledge: string;
  /** Version of the program. */
  readonly unknot: string;
  readonly #atlas: Atlas;
  readonly #clinical: ReadonlyMap<string, string>;

  constructor(names: AtlasOut, index: IndexOut) {
    this.#atlas = new Atlas(names);
    this.#clinical = new Map([...names.symptoms, ...names.movements].map(({ id, clinical }) => [id, clinical ?? '']));
    this.muscles = index.muscles.toSorted(byName);
    this.mimics = index.mimics.toSorted(byName);
    this.zones = names.zones;
    this.knowledge = index.knowledge;
    this.unknot = index.unknot;
  }

  /** Returns the name of a zone, symptom, movement or activity. */
  name(id: string): string {
    return this.#atlas.name(id);
  }

  /** Returns the field's name of a symptom or movement; empty where there is none. */
  clinical(id: string): string {
    return this.#clinical.get(id) ?? '';
  }

  /** Returns the zone of an id, if there is one. */
  zone(id: string): Zone | undefined {
    return this.#atlas.zone(id);
  }

  /** Returns the muscles by region, from head to toe. */
  regions(): { name: string; muscles: MuscleEntry[] }[] {
    return this.#atlas
      .regions()
      .map(({ name }) => ({ name, muscles: this.muscles.filter((muscle) => muscle.region === name) }))
      .filter(({ muscles }) => muscles.length > 0);
  }

  /** Returns which muscles and look-alikes are felt in a zone. */
  senders(zone: string): Senders {
    const muscles = sending(this.muscles, zone);
    return {
      muscles: KINDS.map((kind) => ({ kind, senders: muscles.filter(({ reached }) => reached.kind === kind) })).filter(
        ({ senders }) => senders.length > 0,
      ),
      mimics: sending(this.mimics, zone),
    };
  }
}

/** Returns each cause that reaches a zone once, by its strongest side, the strongest first. */
function sending<T extends { name: string; zones: readonly Reached[] }>(causes: readonly T[], zone: string): Sender<T>[] {
  return causes
    .flatMap((cause) => {
      const reached = cause.zones.filter((link) => link.zone === zone).sort((a, b) => b.strength - a.strength)[0];
      return reached === undefined ? [] : [{ cause, reached }];
    })
    .sort((a, b) => b.reached.strength - a.reached.strength || byName(a.cause, b.cause));
}
