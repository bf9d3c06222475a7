import type { Atlas } from '../model/atlas';
import type { Sex, Side, Source } from '../model/wire';
import type { CloseUp } from './closeup';
import type { Count } from './count';
import type { Marks } from './questions';
import type { Asked, Chosen, Country, Device, Examiner, Found, Journey, PressureUnit, Reply, SidedPlace } from './wire';

/** Something asked of the program once: under way, there, or failed. */
export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'there'; readonly value: T };

/** What belongs to the screen of the moment, and is forgotten with it. */
export interface Screen {
  /** Marks of the group of questions, or answers to a doubt, by item. */
  readonly marks: Marks;
  /** Whether the questions were on screen to their end. */
  readonly read: boolean;
  readonly ageTyped: string;
  readonly sex: Sex;
  /** The flag whose questions are asked once more. */
  readonly doubting: string | null;
  readonly count: Count | null;
  /** Whether it is being told where the pain spreads to. */
  readonly spreading: boolean;
  readonly places: readonly SidedPlace[];
  readonly find: string;
  readonly own: string;
  readonly other: string;
  readonly unit: PressureUnit;
  readonly device: Device;
  /** The earlier answer that is being changed. */
  readonly changing: string | null;
  /** Whether everything is about to be thrown away. */
  readonly leaving: boolean;
}

/** Everything the page shows; drawn anew, as a whole, after each change. */
export interface Page {
  readonly journey: Loaded<Journey>;
  /** Whether an act is on its way. */
  readonly busy: boolean;
  /** Whether what is on screen came just now, so that a press may have been meant for what stood there before. */
  readonly fresh: boolean;
  /** What was in the way of the last act. */
  readonly notice: string;
  readonly screen: Screen;
  /** The group of questions that the person went back to. */
  readonly group: string | null;
  /** Whether the person would not tell age and sex. */
  readonly aboutSkipped: boolean;
  /** What to mind, as it was when the person went on past it. */
  readonly heeded: string;
  /** Whether the exam led back to further questions. */
  readonly moreQuestions: boolean;
  readonly sound: boolean;
  readonly voice: boolean;
  /** Whether this computer has a voice of its own. */
  readonly hasVoice: boolean;
  readonly atlas: Loaded<Atlas>;
  readonly countries: Loaded<readonly Country[]>;
  readonly sources: ReadonlyMap<string, Loaded<Source>>;
  /** Pictures by point and side; null where the figure does not show the point. */
  readonly closeUps: ReadonlyMap<string, Loaded<CloseUp | null>>;
  /** What was chosen a moment ago, and is sent once the choice rests. */
  readonly chosen: Chosen;
  /** What a screen reader is told. */
  readonly says: string;
}

/** What a person can do on the page. */
export interface Acts {
  screen(part: Partial<Screen>): void;
  readOn(): void;
  answers(answers: readonly { readonly item: string; readonly reply: Reply }[]): void;
  goTo(group: string): void;
  about(age: number | undefined, sex: Sex | undefined): void;
  skipAbout(): void;
  visit(flag: string, on: string): void;
  heed(what: string): void;
  found(of: Pick<Asked, 'point' | 'side' | 'finding'>, found: Found): void;
  cannot(point: string, side: Side): void;
  examiner(by: Examiner): void;
  finish(): void;
  undo(): void;
  forget(): void;
  open(file: File): void;
  country(code: string): void;
  count(seconds: number): void;
  sound(on: boolean): void;
  voice(on: boolean): void;
  wantSources(ids: readonly string[]): void;
  wantCloseUp(muscle: string, point: string, side: Side): void;
  wantCountries(): void;
  wantAtlas(): void;
  retry(): void;
  print(): void;
}
