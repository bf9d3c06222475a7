import type { Journey } from './check/wire';
import type { Drawings } from './figure/drawings';
import type { Figure, Kind } from './figure/manifest';
import type { Trouble } from './figure/problem';
import type { Atlas } from './model/atlas';
import type { Comparison } from './model/compare';
import type { Complaint, Sided, Ticks } from './model/complaint';
import type { Attributes } from './model/drawing';
import type { Ground, Painted } from './model/painted';
import type { Without } from './model/without';
import type { LocateOut, MimicDetail, MuscleDetail, Sex, Understood } from './model/wire';

/** Something asked of the program once: under way, there, or failed. */
export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'there'; readonly value: T };

/** How the newest question stands. */
export type Progress =
  | { readonly state: 'quiet' }
  | { readonly state: 'working' }
  | { readonly state: 'placeless' }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'failed' };

/** Whether the figure can be painted on; its pictures can be shown as soon as it is known. */
export type FigureState =
  | { readonly state: 'loading'; readonly figure: Figure | null }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'there'; readonly ground: Ground };

/** Returns the figure, once it is known. */
export const figureOf = (state: FigureState): Figure | null =>
  state.state === 'there' ? state.ground.figure : state.state === 'loading' ? state.figure : null;

/** The tool in hand. */
export interface Tool {
  readonly erasing: boolean;
  /** Width of the brush, in cm. */
  readonly size: number;
}

/** How the page looks at the figure. */
export interface Look {
  readonly figure: FigureState;
  readonly kind: Kind;
  /** The view last turned to; on a narrow page the only one shown. */
  readonly view: string;
  readonly room: 'wide' | 'narrow' | 'tiny';
  readonly tool: Tool;
  /** Muscles and points of the figure, once loaded. */
  readonly drawings: Drawings | null;
  /** The candidate looked at in passing, and the one chosen, by key. */
  readonly passing: string | null;
  readonly chosen: string | null;
  /** What a screen reader is told about the figure. */
  readonly says: string;
  /** How saving, opening or comparing went. */
  readonly notice: string;
  readonly comparison: Comparison | null;
}

/** Everything the page shows; drawn anew, as a whole, after each change. */
export interface Page {
  readonly atlas: Loaded<Atlas>;
  readonly complaint: Complaint;
  /** What the complaint's drawing covers. */
  readonly painted: Painted;
  readonly look: Look;
  /** What stands in the age field, which may be no age yet. */
  readonly ageTyped: string;
  /** What stands in the search field of each list. */
  readonly search: Readonly<Record<Searched, string>>;
  /** The newest answer; stays while the next question is under way, so that nothing flickers. */
  readonly answer: LocateOut | null;
  /** How the answer would be without a spot, by its id. */
  readonly without: ReadonlyMap<string, Without>;
  /** What was understood of the words, also where they gave no answer yet. */
  readonly understood: Understood | null;
  readonly progress: Progress;
  readonly allMuscles: boolean;
  readonly allMimics: boolean;
  readonly muscles: ReadonlyMap<string, Loaded<MuscleDetail>>;
  readonly mimics: ReadonlyMap<string, Loaded<MimicDetail>>;
  /** What a screen reader is told once typing has paused. */
  readonly announcement: string;
  /** Whether the answer is on screen; where it is not, a bar leads to it. */
  readonly answerInView: boolean;
  readonly check: Check;
}

/** The check that may be under way, which has a page of its own. */
export interface Check {
  readonly journey: Journey | null;
  /** Whether the way to it is being prepared. */
  readonly busy: boolean;
  /** What was in the way. */
  readonly notice: string;
}

/** The lists that can be searched. */
export type Searched = Ticks | 'zones';

/** What a person can do on the page. */
export interface Acts {
  say(text: string): void;
  tick(part: Ticks, thing: Sided, on: boolean): void;
  /** Paints or frees a place that may have been read in the words. */
  place(place: Sided, on: boolean): void;
  clearTicks(): void;
  search(part: Searched, typed: string): void;
  age(typed: string): void;
  sex(sex: Sex): void;
  showAllMuscles(all: boolean): void;
  showAllMimics(all: boolean): void;
  wantMuscle(id: string): void;
  wantMimic(id: string): void;
  retry(): void;
  /** Takes what was told to the check. */
  check(): void;
  readonly figure: FigureActs;
}

/** What a person can do at the figure. */
export interface FigureActs {
  kind(kind: Kind): void;
  turnTo(view: string): void;
  tool(tool: Partial<Tool>): void;
  zoom(factor: number): void;
  undo(): void;
  redo(): void;
  clear(): void;
  mirror(): void;
  describe(said: Partial<Attributes>): void;
  addSpot(): void;
  chooseSpot(id: string): void;
  removeSpot(id: string): void;
  /** Looks at a candidate in passing; null ends it. */
  glance(key: string | null): void;
  /** Chooses the candidate the figure shows, and turns to a view that shows it; the same again ends it. */
  show(key: string): void;
  without(id: string): void;
  save(): void;
  open(file: File): void;
  compare(file: File): void;
  again(): void;
  key(event: KeyboardEvent): void;
  /** Returns the element of a view of the figure. */
  pane(view: string): HTMLElement | null;
}
