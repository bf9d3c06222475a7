import type { Atlas } from './model/atlas';
import type { Complaint, Sided, Ticks } from './model/complaint';
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

/** Everything the page shows; drawn anew, as a whole, after each change. */
export interface Page {
  readonly atlas: Loaded<Atlas>;
  readonly complaint: Complaint;
  /** What stands in the age field, which may be no age yet. */
  readonly ageTyped: string;
  /** What stands in the search field of each list. */
  readonly search: Readonly<Record<Ticks, string>>;
  /** The newest answer; stays while the next question is under way, so that nothing flickers. */
  readonly answer: LocateOut | null;
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
}

/** What a person can do on the page. */
export interface Acts {
  say(text: string): void;
  tick(part: Ticks, thing: Sided, on: boolean): void;
  /** Ticks or unticks a place that may have been read in the words. */
  place(place: Sided, on: boolean): void;
  clearTicks(): void;
  search(part: Ticks, typed: string): void;
  strength(intensity: number | null): void;
  age(typed: string): void;
  sex(sex: Sex): void;
  showAllMuscles(all: boolean): void;
  showAllMimics(all: boolean): void;
  wantMuscle(id: string): void;
  wantMimic(id: string): void;
  retry(): void;
}
