import type { Library } from './library';
import type { Route } from './route';
import type { Scene } from './scene';
import type { Shots } from './shots';
import type { MimicOut, MuscleOut } from './wire';

/** Something asked for once: under way, there, or failed. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'missing' }
  | { readonly state: 'there'; readonly value: T };

/** Everything the atlas shows; drawn anew, as a whole, after each change. */
export interface Page {
  readonly route: Route;
  readonly library: Loaded<Library>;
  readonly muscles: ReadonlyMap<string, Loaded<MuscleOut>>;
  readonly mimics: ReadonlyMap<string, Loaded<MimicOut>>;
  /** Pictures by the key of their scene. */
  readonly shots: ReadonlyMap<string, Loaded<Shots>>;
  /** The side that pictures show. */
  readonly side: 'left' | 'right';
  /** Id of the only point that pictures show, or null for all. */
  readonly point: string | null;
}

/** What a person can do in the atlas. */
export interface Acts {
  search(typed: string): void;
  side(side: 'left' | 'right'): void;
  show(point: string | null): void;
  wantShots(scene: Scene): void;
  print(): void;
}
