/** The shapes of the plan: what the program says of it, and what a person can do with it. */

import type { Reply } from '../check/wire';
import type { Side } from '../model/wire';

export type { Reply };
export type Stage = 'nothing' | 'notCleared' | 'noPoint' | 'ready';
export type Level = 'strong' | 'some' | 'little';
export type Taste = 'usual' | 'more' | 'less' | 'never';
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening';
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** A text and the ids of the works behind it. */
export interface Cited {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** From a time of day to another, as 09:30; up to 24:00. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface PointOut {
  readonly point: string;
  readonly muscle: string;
  readonly name: string;
  readonly lay: string;
  readonly side: Side;
  readonly probability: number;
  readonly state: string;
  readonly stateText: string;
}

/** What a study found; where `nothing` holds it looked and found no link. */
export interface Strength {
  readonly text: string;
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly design: string;
  readonly certainty: string;
  readonly nothing: boolean;
  /** Empty where there is none, but for a reason to assume it. */
  readonly source: string;
  readonly assumed?: string | null;
}

export interface Contributor extends Named {
  readonly about: string;
  readonly level: Level;
  readonly levelText: string;
  readonly score: number;
  readonly exposure: number;
  readonly from: 'answer' | 'calendar' | 'told';
  /** What the score is made of. */
  readonly parts: readonly { readonly what: string; readonly text: string; readonly value: number }[];
  readonly muscles: readonly Named[];
  readonly strengths: readonly Strength[];
  readonly firstChange: string | null;
  readonly askDoctor: string | null;
  readonly helps: readonly { readonly remedy: string; readonly name: string }[];
  readonly sources: readonly string[];
}

export type Answer = string | number | boolean;

export interface Question {
  readonly id: string;
  readonly factor: string;
  readonly text: string;
  readonly kind: 'yesNo' | 'choice' | 'hours' | 'days' | 'minutes' | 'count';
  readonly options?: readonly { readonly id: string; readonly text: string }[] | null;
  readonly unit?: string | null;
  readonly least?: number | null;
  readonly most?: number | null;
  readonly value: Answer | null;
}

export interface Why {
  readonly contributors: readonly Contributor[];
  readonly notMine: readonly Named[];
  readonly ask: readonly Question[];
  readonly answered: readonly Question[];
  readonly measures: { readonly text: readonly string[] } | null;
  readonly note: string;
}

export interface HealthQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  readonly reply: Reply | null;
  /** Taken from an answer about safety. */
  readonly known: boolean;
}

export interface HealthGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly HealthQuestion[];
}

export interface Health {
  readonly groups: readonly HealthGroup[];
  /** How many questions nobody answered yet. */
  readonly open: number;
}

export interface DayEnds {
  readonly wake: string;
  readonly bed: string;
}

/** How a person lives, as it can be told. */
export interface LivingIn {
  readonly workDay: DayEnds;
  readonly freeDay: DayEnds;
  readonly work: Readonly<Record<Weekday, readonly Span[]>>;
  readonly desk: boolean;
  readonly quiet: readonly Span[];
  /** Minutes on work days, and on the others. */
  readonly budget: number;
  readonly freeBudget: number;
  readonly breakEvery: number;
  readonly breaks: boolean;
  readonly liked: readonly DayPart[];
  readonly tools: readonly string[];
  /** The most pain, of 10, in which the person would still do something. */
  readonly painMost: number;
  /** Minutes a week. */
  readonly exerciseNow: number;
  /** Whether calendars may show words of health. */
  readonly names: boolean;
}

export interface Living extends LivingIn {
  readonly zone: string;
  readonly told: boolean;
  /** What in the told days cannot be, or was taken otherwise. */
  readonly problems?: readonly { readonly text: string }[];
}

export interface CalendarIn {
  readonly files: readonly string[];
  readonly events: number;
  readonly skipped: readonly { readonly where: string; readonly why: string }[];
  readonly moreSkipped: number;
  readonly from: string;
  readonly to: string;
}

export interface RemedyOut extends Named {
  readonly kind: string;
  readonly taste: Taste;
  readonly certainty: string;
  readonly certaintyText: string;
  readonly evidence: readonly { readonly text: string; readonly source: string }[];
  readonly sources: readonly string[];
  readonly planned: boolean;
}

export interface LeftOut {
  readonly text: string;
  readonly instead: Named | null;
  readonly sources: readonly string[];
}

export interface IfNeeded extends Named {
  readonly text: string;
  readonly steps: readonly string[];
  readonly stop: readonly string[];
  readonly most: string | number;
  readonly days: string | number;
  readonly sources: readonly string[];
}

/** Something of the plan at a time; its ends are instants with their offset. */
export interface PlanItem {
  readonly uid: string;
  readonly task: string;
  readonly what: string;
  readonly name: string;
  readonly kind: string;
  readonly muscle: { readonly id: string; readonly name: string; readonly lay: string; readonly side: Side } | null;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly status: 'planned' | 'done' | 'missed';
  readonly fixed: boolean;
  readonly isBreak: boolean;
  readonly title: string;
  readonly why: readonly Cited[];
  readonly steps: readonly string[];
  readonly stop: readonly string[];
  readonly warnings: readonly string[];
  readonly hurtMost: number | null;
}

export interface DayOut {
  /** As 2026-11-23. */
  readonly date: string;
  readonly title: string;
  readonly today: boolean;
  readonly past: boolean;
  readonly light: boolean;
  readonly declined: boolean;
  readonly budget: number;
  readonly used: number;
  readonly awake: Span;
  readonly work: readonly Span[];
  readonly quiet: readonly Span[];
  readonly busy: readonly Span[];
  readonly items: readonly PlanItem[];
  /** What the person did not want on this day. */
  readonly skipped?: readonly { readonly task: string; readonly name: string }[];
}

export interface RuleText {
  readonly rule: string;
  readonly text: string;
}

export interface PlanOut {
  readonly made: string;
  readonly first: string;
  readonly last: string;
  readonly zone: string;
  readonly solver: string;
  readonly gap: number | null;
  readonly gapText: string;
  readonly changed: readonly { readonly text: string }[];
  readonly days: readonly DayOut[];
  readonly unmet: readonly (RuleText & { readonly wish: string })[];
  readonly relax: readonly { readonly text: string; readonly act: Act | null }[];
  readonly score: readonly (RuleText & { readonly points: number })[];
  readonly weights: readonly (RuleText & { readonly weight: number })[];
}

/** What `GET /api/plan` answers. */
export interface PlanState {
  readonly unknot: string;
  readonly knowledge: string;
  readonly version: number;
  readonly stage: Stage;
  readonly refused: {
    readonly flags: readonly { readonly id: string; readonly title: string; readonly action: string; readonly advice: string }[];
    readonly ask: readonly { readonly id: string; readonly question: string }[];
    readonly text: string;
  } | null;
  readonly points: readonly PointOut[];
  readonly why: Why;
  readonly health: Health;
  readonly living: Living;
  readonly tools: readonly Named[];
  readonly calendar: CalendarIn | null;
  readonly remedies: readonly RemedyOut[];
  readonly left: readonly LeftOut[];
  readonly ifNeeded: readonly IfNeeded[];
  readonly plan: PlanOut | null;
  readonly feed: { readonly url: string } | null;
}

/** A start that a session could have on a day. */
export interface Slot {
  readonly start: string;
  readonly ok: boolean;
  /** What the plan is worth more, or less where it is below 0. */
  readonly delta: number;
  readonly rule: string | null;
  readonly text: string;
}

/** Why an item is at its time, in points of the plan. */
export interface Explained {
  /** What the plan would lose without it; the points of the reasons add up to it. */
  readonly worth: number;
  readonly reasons: readonly { readonly code: string; readonly points: number; readonly text: string }[];
  /** Better times of its day that cannot be, the best first; the rule is the first that forbids it, the text names all. */
  readonly impossible: readonly { readonly start: string; readonly delta: number; readonly rule: string; readonly text: string }[];
}

export interface Publication {
  readonly text: string;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly errors: readonly string[];
}

export interface PublishIn {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly names: boolean;
}

/** What a person does; the version of the state it answers to is added on the way. */
export type Act =
  | { readonly act: 'answer'; readonly question: string; readonly value: Answer | null }
  | { readonly act: 'notMine'; readonly factor: string; readonly on: boolean }
  | { readonly act: 'health'; readonly answers: readonly { readonly condition: string; readonly reply: Reply }[] }
  | { readonly act: 'living'; readonly living: LivingIn }
  | { readonly act: 'taste'; readonly remedy: string; readonly taste: Taste }
  | { readonly act: 'make'; readonly from: string | null }
  | { readonly act: 'move'; readonly uid: string; readonly start: string }
  | { readonly act: 'release'; readonly uid: string }
  | { readonly act: 'skip'; readonly uid: string }
  | { readonly act: 'restore'; readonly task: string; readonly date: string }
  | { readonly act: 'freeDay'; readonly date: string; readonly on: boolean }
  | { readonly act: 'done'; readonly uid: string; readonly on: boolean }
  | { readonly act: 'flare'; readonly worse: boolean }
  | { readonly act: 'forgetCalendar' }
  | { readonly act: 'feed'; readonly on: boolean }
  | { readonly act: 'undo' };
