/** The shapes of the journey: what the program says of it, and what a person can do in it. */

import type { Flag, LocateIn, Rival, Side } from '../model/wire';

export type Reply = 'yes' | 'no' | 'unsure';
export type Stage = 'empty' | 'safety' | 'stopped' | 'exam' | 'result';
export type Action = Flag['action'];
export type Examiner = 'self' | 'partner' | 'trained' | 'expert';
export type PointState = 'active' | 'latent' | 'tenderPoint' | 'notAKnot' | 'unclear';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly emergency: string;
  readonly crisis?: { readonly name: string; readonly number: string } | null;
}

/** One thing a person can tick, of one red flag. */
export interface SafetyItem {
  readonly item: string;
  readonly flag: string;
  readonly text: string;
  readonly action: Action;
  readonly reply: Reply | null;
  /** Whether it is still to be answered; a reply that is too old leaves it open. */
  readonly open: boolean;
  /** The person's own words that raised it. */
  readonly raisedBy: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly sources: readonly string[];
}

export interface SafetyGroup {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly items: readonly SafetyItem[];
}

export interface Safety {
  /** In the order in which they are asked. */
  readonly groups: readonly SafetyGroup[];
  readonly done: number;
  readonly left: number;
  readonly next: string | null;
}

/** A question that takes a raised flag back when all of its kind are answered no. */
export interface Doubt {
  readonly item: string;
  readonly text: string;
  readonly reply: Reply | null;
}

export interface RaisedFlag {
  readonly id: string;
  readonly action: Action;
  readonly title: string;
  readonly because: readonly string[];
  readonly from: 'words' | 'answer' | 'age';
  readonly advice: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly doubt: readonly Doubt[];
  /** Day of a doctor's visit for it, as 2026-11-30. */
  readonly visit?: string | null;
}

export interface Limit {
  readonly limit: string;
  readonly text: string;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Two answers that cannot both be right: words and an answer, or two findings of one point. */
export interface Conflict {
  readonly sentence: string;
  readonly item?: string;
  readonly text?: string;
  readonly point?: string;
  readonly side?: Side;
  readonly findings?: readonly string[];
}

export interface Press {
  readonly with: string;
  readonly position: string;
  readonly technique: string;
  readonly howHard: string;
  /** Never harder than this, of 10. */
  readonly upTo: number;
  readonly seconds: number;
  readonly around: string;
  readonly warnings: readonly string[];
  readonly limits: readonly string[];
  /** Ids of sources, or `assumed: …` where there is none. */
  readonly sources: readonly string[];
}

export interface RangeNorm {
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

interface Place {
  readonly point: string;
  readonly muscle: string;
  readonly name: string;
  readonly lay: string;
  readonly side: Side;
  readonly label: string;
  readonly location: string;
  readonly site: string;
}

/** The next thing to find out. */
export interface Step extends Place {
  readonly number: number;
  readonly kind: 'press' | 'ask' | 'move' | 'measure';
  readonly finding: string;
  readonly question: string;
  readonly hint: string;
  readonly input: 'yesNo' | 'zones' | 'range' | 'pressure';
  readonly press: Press | null;
  /** What to do where nothing is pressed; may be empty. */
  readonly how: string;
  readonly range: RangeNorm | null;
  readonly why: { readonly text: string; readonly gain: number; readonly ifYes: number; readonly ifNo: number; readonly now: number };
  readonly same: readonly { readonly finding: string; readonly question: string; readonly reply: string }[];
}

export interface ExamCandidate extends Place {
  readonly probability: number;
  /** From drawing and words alone. */
  readonly drawing: number;
  readonly low: number;
  readonly high: number;
  readonly cannot: boolean;
}

export interface Asked {
  readonly point: string;
  readonly name: string;
  readonly side: Side;
  readonly finding: string;
  readonly question: string;
  readonly reply: string;
  readonly text: string;
  readonly at: string;
}

export interface Exam {
  readonly examiner: Examiner;
  readonly step: Step | null;
  readonly candidates: readonly ExamCandidate[];
  readonly asked: readonly Asked[];
}

export interface ResultPoint extends Place {
  readonly state: PointState;
  readonly looksLike: string | null;
  readonly probability: { readonly active: number; readonly latent: number; readonly tenderPoint: number; readonly none: number };
  readonly interval: { readonly low: number; readonly high: number };
  readonly drawing: number;
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly is: string; readonly state: PointState | null }[];
  readonly ask: readonly string[];
  readonly because: readonly { readonly finding: string; readonly question: string; readonly reply: string; readonly factor: number }[];
}

export interface Decision {
  readonly kind: 'treat' | 'none' | 'unclear' | 'refer';
  readonly point?: string;
  readonly side?: Side;
  readonly name?: string;
  readonly text: string;
}

export interface Result {
  readonly why: 'settled' | 'finished' | 'nothingToAsk' | 'under16';
  readonly whyText: string;
  readonly decision: Decision;
  readonly points: readonly ResultPoint[];
  readonly somethingElse: number | null;
  readonly mimics: readonly Rival[];
  readonly advice: string;
}

/** What `GET /api/journey` answers. */
export interface Journey {
  readonly unknot: string;
  readonly knowledge: string;
  readonly version: number;
  readonly stage: Stage;
  readonly canUndo: boolean;
  readonly undo: { readonly act: string; readonly text: string } | null;
  readonly country: Country;
  readonly complaint: LocateIn | null;
  readonly drawing: object | null;
  readonly summary: string;
  readonly under16: boolean;
  readonly action: Action;
  readonly flags: readonly RaisedFlag[];
  readonly safety: Safety | null;
  readonly conflicts: readonly Conflict[];
  readonly limits: readonly Limit[];
  readonly clearance: { readonly given: string; readonly expires: string } | null;
  readonly exam: Exam | null;
  readonly result: Result | null;
}

export interface SidedPlace {
  readonly zone: string;
  readonly side: Side;
}

export type PressureUnit = 'kPa' | 'kg/cm2';
export type Device = 'algometer' | 'improvised';

interface FindingOf {
  readonly act: 'finding';
  readonly point: string;
  readonly side: Side;
  readonly finding: string;
}

export type Found =
  | { readonly reply: Reply; readonly zones?: readonly SidedPlace[] }
  | { readonly value: number; readonly mirror: number }
  | { readonly value: number; readonly mirror: number; readonly unit: PressureUnit; readonly device: Device };

/** A choice from a list; each may be passed on the way to another one. */
export interface Chosen {
  readonly examiner?: Examiner;
  readonly country?: string;
}

/** What a person does; the version of the state it answers to is added on the way. */
export type Act =
  | { readonly act: 'begin'; readonly complaint: LocateIn; readonly drawing?: object }
  | { readonly act: 'safety'; readonly answers: readonly { readonly item: string; readonly reply: Reply }[] }
  | { readonly act: 'visit'; readonly flag: string; readonly on: string }
  | (FindingOf & Found)
  | { readonly act: 'cannot'; readonly point: string; readonly side: Side }
  | { readonly act: 'examiner'; readonly by: Examiner }
  | { readonly act: 'finish' }
  | { readonly act: 'undo' }
  | { readonly act: 'forget' }
  | { readonly act: 'open'; readonly episode: object }
  | { readonly act: 'country'; readonly code: string };
