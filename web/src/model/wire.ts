/** The shapes that travel between this page and the program. Names are those of the public contract. */

export type Side = 'left' | 'right' | 'mid';
export type Sex = 'female' | 'male' | 'other' | 'unknown';
export type Action = 'emergency' | 'sameDay' | 'soon' | 'selfCare' | 'caution';

export interface PaintedZone {
  zone: string;
  side: Side;
  intensity?: number;
  quality?: string;
  depth?: string;
  /** How surely the zone is meant, above 0 and at most 1; 1 where it is left out. */
  coverage?: number;
}

/** What `POST /api/locate` takes. */
export interface LocateIn {
  text?: string;
  zones?: PaintedZone[];
  symptoms?: string[];
  aggravatedBy?: string[];
  activities?: string[];
  age?: number;
  sex?: Sex;
}

export interface PlacedZone {
  zone: string;
  side: Side;
  weight?: number;
}

/** One thing the person told, as it stands in an explanation; exactly one of the naming parts is there. */
export interface Item {
  zone?: string;
  phrase?: string;
  zones?: PlacedZone[];
  symptom?: string;
  movement?: string;
  unpainted?: boolean;
  side?: Side | null;
}

export interface Factor extends Item {
  factor: number;
}

export interface Step extends Factor {
  probability: number;
}

export interface Candidate {
  muscle: string;
  point: string;
  name: string;
  lay?: string;
  side: Side;
  probability: number;
  muscleProbability?: number;
  prior?: number;
  because?: Factor[];
  chain?: Step[];
}

export interface Rival {
  id: string;
  name: string;
  lay?: string;
  side: Side;
  probability: number;
}

export interface Flag {
  id: string;
  action: Action;
  because?: string;
  title?: string;
  advice?: string;
}

/** One understood stretch of the person's words. */
export interface ReadPhrase {
  phrase: string;
  zones?: PlacedZone[];
  symptom?: string;
  movement?: string;
  activity?: string;
  quality?: string;
  depth?: string;
  intensity?: number;
  age?: number;
  sex?: Sex;
  /** An alarm concept; it is shown as a flag, not here. */
  alarm?: string;
  side?: Side | null;
  negated?: boolean;
  sideAssumed?: boolean;
  /** The field the words came in, where it was not the text. */
  field?: string;
}

/** What was understood of the words, and what was not. */
export interface Understood {
  readAs: ReadPhrase[];
  notUnderstood: string[];
}

export interface Unexplained extends Item {
  probability: number;
}

/** What `POST /api/locate` answers. */
export interface LocateOut extends Understood {
  flags: Flag[];
  candidates: Candidate[];
  mimics: Rival[];
  /** Null where the words raise a flag but name no place. */
  somethingElse: number | null;
  unexplained?: Unexplained[];
  method: 'exact' | 'bounded';
  errorBound: number;
}

export interface Zone {
  id: string;
  name: string;
  region: string;
  paired: boolean;
  internal?: boolean;
  /** The zone of the skin over an internal one. */
  surface?: string | null;
  /** Nobody may press here, whatever lies under it. */
  neverPress?: boolean;
  note?: string | null;
}

export interface Symptom {
  id: string;
  name: string;
  clinical?: string | null;
  sided?: boolean;
}

export interface Movement {
  id: string;
  name: string;
  clinical?: string | null;
  directed?: boolean;
}

export interface Activity {
  id: string;
  name: string;
  clinical?: string | null;
}

/** What `GET /api/atlas` answers. */
export interface AtlasOut {
  zones: Zone[];
  symptoms: Symptom[];
  movements: Movement[];
  activities: Activity[];
  knowledge: string;
  unknot: string;
}

export interface Source {
  id: string;
  citation: string;
  year?: number | string | null;
  doi?: string | null;
  pmid?: string | null;
  url?: string | null;
  seen?: string | null;
  note?: string | null;
}

export interface PointDetail {
  id: string;
  label?: string | null;
  location?: string | null;
  confidence?: string | null;
  seen?: string | null;
  /** Ids of the sources of the point as a whole. */
  sources?: string[];
  /** Where the point sends pain, each link with the ids of its own sources. */
  zones?: Reach[];
}

/** A zone that a point sends pain to. */
export interface Reach {
  zone: string;
  /** Seen from the side of the point; `left` and `right` whatever its side. */
  side?: 'same' | 'other' | 'both' | 'left' | 'right';
  kind?: 'site' | 'essential' | 'spillover';
  sources?: string[];
}

/** What `GET /api/muscle/{id}` answers, as far as this page uses it. */
export interface MuscleDetail {
  id: string;
  name: string;
  latin?: string | null;
  lay?: string | null;
  points: PointDetail[];
  sources: Source[];
  reviewed?: string | null;
}

/** What `GET /api/mimic/{id}` answers, as far as this page uses it. */
export interface MimicDetail {
  id: string;
  name: string;
  lay?: string | null;
  advice?: string | null;
  sources?: Source[];
  reviewed?: string | null;
}
