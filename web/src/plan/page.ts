import type { Loaded } from '../check/page';
import type { Source } from '../model/wire';
import type { Route } from './route';
import type { Act, Explained, HealthGroup, LivingIn, PlanState, Publication, PublishIn, Reply, Slot, Taste } from './wire';

export type { Loaded };

/** What was in the way of asking for slots, or the slots. */
export type Slots = Loaded<readonly Slot[]>;

/** An item under the pointer. */
export interface Drag {
  readonly uid: string;
  /** The day over which it hangs; empty outside all days. */
  readonly date: string;
  /** Where its upper end hangs, in minutes of that day. */
  readonly minute: number;
  /** The start that a drop would take, where there is one near. */
  readonly slot: Slot | null;
}

/** What was picked of a server and what came of it. */
export interface Publishing {
  readonly form: PublishIn;
  readonly state: 'idle' | 'busy';
  readonly done: Publication | null;
  readonly notice: string;
}

/** The calendar files on their way. */
export interface Sending {
  readonly name: string;
  readonly at: number;
  readonly of: number;
  /** How much of the file went out, 0 to 1. */
  readonly part: number;
}

/** The steps of a first plan. */
export const STEPS = ['health', 'days', 'calendar'] as const;

/** Everything the page shows; drawn anew, as a whole, after each change. */
export interface Page {
  readonly state: Loaded<PlanState>;
  readonly route: Route;
  /** Whether there is room for seven days beside each other. */
  readonly wide: boolean;
  /** An act is on its way, and which one. */
  readonly busy: Act['act'] | null;
  /** What was in the way of the last act. */
  readonly notice: string;
  /** Whether the last act changed the plan, so that what changed is worth telling. */
  readonly changed: boolean;
  /** What a screen reader is told. */
  readonly says: string;
  /** The item whose panel is open, or {@link breaksKey} of a day; and the day the panel of an item looks at. */
  readonly open: string | null;
  readonly lookAt: string;
  /** Starts by item and day. */
  readonly slots: ReadonlyMap<string, Slots>;
  /** Why the item of the open panel is at its time. */
  readonly explained: Loaded<Explained> | null;
  readonly drag: Drag | null;
  /** The clock on the wall of the plan's zone, as 2026-11-23T09:30. */
  readonly now: string;
  /** Answers about health that are not sent yet, by id. */
  readonly marks: ReadonlyMap<string, Reply>;
  /** How the person lives, as it stands in the form; null where nothing was changed. */
  readonly living: LivingIn | null;
  /** What was typed as the answer to a question, by its id. */
  readonly typed: ReadonlyMap<string, string>;
  /** Questions put off, by id. */
  readonly later: ReadonlySet<string>;
  /** The answered question that is asked again. */
  readonly again: string | null;
  /** The step of a first plan. */
  readonly step: number;
  readonly sending: Sending | null;
  readonly publishing: Publishing;
  readonly copied: boolean;
  readonly sources: ReadonlyMap<string, Loaded<Source>>;
}

/** Returns the name under which the starts of an item on a day are kept. */
export const slotKey = (uid: string, date: string): string => `${uid} ${date}`;

/** Returns what is open when the breaks of a day are looked at together. */
export const breaksKey = (date: string): string => `breaks ${date}`;

/** What a person can do on the page. */
export interface Acts {
  act(what: Act): void;
  retry(): void;
  print(): void;
  /** Puts away what the last act changed or what was in its way. */
  dismiss(): void;
  openItem(uid: string | null): void;
  lookAt(date: string): void;
  wantSlots(uid: string, date: string): void;
  /** Asks why the item of the open panel is at its time. */
  wantWhy(uid: string): void;
  mark(condition: string, reply: Reply): void;
  /** Marks no for every question of a group that is still open. */
  restNo(group: HealthGroup): void;
  sendHealth(): void;
  live(part: Partial<LivingIn>): void;
  sendLiving(): void;
  dropLiving(): void;
  type(question: string, text: string): void;
  putOff(question: string): void;
  askAgain(question: string | null): void;
  taste(remedy: string, taste: Taste): void;
  /** Goes to a step of the first plan; what was told in this one is sent before. */
  step(at: number): void;
  /** Sends what was told and makes the first plan. */
  make(): void;
  calendars(files: readonly File[]): void;
  copy(text: string): void;
  publishing(part: Partial<PublishIn>): void;
  publish(): void;
  grab(event: PointerEvent, uid: string): void;
  wantSources(ids: readonly string[]): void;
}
