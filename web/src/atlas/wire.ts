/** The shapes that the program answers the atlas with. */

/** On which side pain is felt, relative to the cause; left and right whatever the cause's side. */
export type Reach = 'same' | 'other' | 'both' | 'left' | 'right';

/** How a zone belongs to a cause: over it, at the core of its pattern, or in the wider pattern. */
export type LinkKind = 'site' | 'essential' | 'spillover';

/** A zone that a muscle or look-alike reaches, with the points that reach it. */
export interface Reached {
  readonly zone: string;
  readonly side: Reach;
  readonly kind: LinkKind;
  /** How likely the zone hurts when this cause alone is active. */
  readonly strength: number;
  /** Whether the strength was published; else it is the model's for this kind. */
  readonly measured: boolean;
  /** Ids of the points, or of the look-alike. */
  readonly from: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly lay: string;
  /** Ids of symptoms and movements. */
  readonly signs: readonly string[];
  /** The strongest first. */
  readonly zones: readonly Reached[];
}

export interface MuscleEntry extends Entry {
  readonly latin: string;
  readonly region: string;
  readonly symptoms: string;
  readonly points: readonly string[];
}

export interface MimicEntry extends Entry {
  readonly kind: string;
  readonly paired: boolean;
}

/** What `GET /api/atlas/index` answers. */
export interface IndexOut {
  readonly unknot: string;
  readonly knowledge: string;
  readonly muscles: readonly MuscleEntry[];
  readonly mimics: readonly MimicEntry[];
}

export interface NamedTerm {
  readonly id: string;
  readonly name: string;
  readonly clinical: string;
}

export interface MovementOf extends NamedTerm {
  readonly toward: 'same' | 'away' | 'any';
}

export interface LoadOf extends NamedTerm {
  /** 1 to 3, 3 the hardest. */
  readonly load: number;
}

/** A red flag to ask about before anything is done to a muscle. */
export interface AskFirst {
  readonly id: string;
  readonly title: string;
  readonly action: 'emergency' | 'sameDay' | 'soon' | 'selfCare';
  readonly question: string;
  readonly advice: string;
}

export interface SourceOut {
  readonly id: string;
  readonly citation: string;
  readonly year: string;
  readonly doi: string;
  readonly pmid: string;
  readonly url: string;
  readonly seen: string;
  readonly note: string;
}

export interface LinkOut {
  readonly zone: string;
  readonly side: Reach;
  readonly kind: LinkKind;
  /** There only where it was published or set for this link. */
  readonly strength?: number;
  readonly sources: readonly string[];
}

export interface PointOut {
  readonly id: string;
  readonly label: string;
  readonly location: string;
  readonly site: string;
  /** Why nobody presses it at home; empty when people may. */
  readonly noPress: string;
  readonly confidence: string;
  readonly seen: 'memory' | 'supported';
  readonly signs: readonly NamedTerm[];
  readonly movements: readonly MovementOf[];
  readonly zones: readonly LinkOut[];
  readonly sources: readonly string[];
}

export interface Structure {
  readonly name: string;
  readonly ta98: string;
  readonly fma: string;
  readonly uberon: string;
  readonly snomed: string;
}

/** What `GET /api/muscle/{id}` answers, as far as the atlas shows it. */
export interface MuscleOut {
  readonly unknot: string;
  readonly knowledge: string;
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly lay: string;
  readonly region: string;
  readonly symptoms: string;
  readonly hurtsOn: string;
  readonly perpetuating: string;
  readonly frequency: string;
  readonly reviewed: string;
  readonly neverPress: readonly string[];
  readonly askFirst: readonly AskFirst[];
  readonly signs: readonly NamedTerm[];
  readonly movements: readonly MovementOf[];
  readonly loads: readonly LoadOf[];
  readonly points: readonly PointOut[];
  readonly structures: readonly Structure[];
  readonly sources: readonly SourceOut[];
}

/** What `GET /api/mimic/{id}` answers, as far as the atlas shows it. */
export interface MimicOut {
  readonly unknot: string;
  readonly knowledge: string;
  readonly id: string;
  readonly name: string;
  readonly lay: string;
  readonly kind: string;
  readonly paired: boolean;
  readonly advice: string;
  readonly reviewed?: string;
  readonly askFirst: readonly AskFirst[];
  readonly signs: readonly NamedTerm[];
  readonly movements: readonly MovementOf[];
  readonly zones: readonly LinkOut[];
  readonly sources: readonly SourceOut[];
}
