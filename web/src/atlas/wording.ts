import type { Zone } from '../model/wire';
import { words } from './messages';
import type { LinkKind, LinkOut, MovementOf, MuscleOut, PointOut, Reach, SourceOut } from './wire';

/** A zone in a line of referral, with the chance that a study found. */
export interface ReferredZone {
  readonly zone: string;
  /** What a study found, in words; empty where there is none. */
  readonly measured: string;
}

/** Zones of one kind and one side, to be said in one line. */
export interface ReferralLine {
  readonly kind: LinkKind;
  readonly side: Reach;
  readonly zones: readonly ReferredZone[];
}

const KINDS: readonly LinkKind[] = ['essential', 'site', 'spillover'];
const SIDES: readonly Reach[] = ['same', 'both', 'other', 'left', 'right'];

/** Where a strength is neither said nor cited, the model's own number stands for the kind and is not worth a word. */
const measured = (link: LinkOut): string => (link.strength === undefined || link.sources.length === 0 ? '' : words.measured(link.strength));

/** Returns where pain is felt, a line for each kind and side: the main area first, the own side first. */
export function referral(links: readonly LinkOut[]): ReferralLine[] {
  return KINDS.flatMap((kind) =>
    SIDES.map((side) => ({
      kind,
      side,
      zones: links
        .filter((link) => link.kind === kind && link.side === side)
        .map((link) => ({ zone: link.zone, measured: measured(link) })),
    })),
  ).filter(({ zones }) => zones.length > 0);
}

const rank = (kind: LinkKind): number => KINDS.indexOf(kind);

/** Returns the links of several points as one pattern: each zone and side once, as its strongest kind. */
export function together(points: readonly PointOut[]): LinkOut[] {
  const best = new Map<string, LinkOut>();
  for (const link of points.flatMap(({ zones }) => zones)) {
    const key = `${link.zone}:${link.side}`;
    const known = best.get(key);
    if (known === undefined || rank(link.kind) < rank(known.kind)) {
      best.set(key, link);
    }
  }
  return [...best.values()];
}

/** Returns the heading of a line of referral: "Wider area, on the other side". */
export function lineHeading({ kind, side }: ReferralLine): string {
  const where = words.reach[side];
  return where === '' ? words.kind[kind] : `${words.kind[kind]}, ${where}`;
}

/** Returns a movement with its direction: "turning the head, to the same side". */
export function movement({ name, toward }: MovementOf): string {
  const way = words.toward[toward];
  return way === '' ? name : `${name}, ${way}`;
}

/** Returns where a work can be looked up, or null where it names no address. */
export function address(source: SourceOut): { readonly href: string; readonly words: string } | null {
  if (source.doi !== '') {
    return { href: `https://doi.org/${source.doi}`, words: words.source.doi(source.doi) };
  }
  if (source.pmid !== '') {
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`, words: words.source.pmid(source.pmid) };
  }
  return source.url.startsWith('https://') ? { href: source.url, words: new URL(source.url).host } : null;
}

/** Returns the works a point rests on: its own and those of its zones, in the muscle's order. */
export function sourcesOf(muscle: MuscleOut, point: PointOut): SourceOut[] {
  const ids = new Set([...point.sources, ...point.zones.flatMap(({ sources }) => sources)]);
  return muscle.sources.filter(({ id }) => ids.has(id));
}

/** Returns what the points' grades mean, each grade once, with the knots that have it. */
export function grades(points: readonly PointOut[]): { readonly text: string; readonly numbers: number[] }[] {
  const byGrade = new Map<string, number[]>();
  points.forEach(({ confidence }, index) => byGrade.set(confidence, [...(byGrade.get(confidence) ?? []), index + 1]));
  return [...byGrade]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([grade, numbers]) => ({ text: words.confidence[grade]?.text ?? grade, numbers }));
}

/** Returns the lay words beside the field's, where the field has a word of its own. */
export function fieldWords(muscle: MuscleOut): { readonly word: string; readonly field: string }[] {
  const terms = [muscle, ...muscle.points].flatMap(({ signs, movements }) => [...signs, ...movements]);
  const known = new Map(terms.map(({ name, clinical }) => [name, clinical]));
  return [...known].filter(([name, field]) => field !== '' && field !== name).map(([word, field]) => ({ word, field }));
}

/** Notes that speak of pressing are warnings; "light touch" is no leave to press. */
const WARNS = /\bpress|light touch/;
/** Notes for who paints or builds the figure say nothing to the reader of the atlas. */
const FOR_PAINTERS = /\bview\b|\bpaint\b|internal zone/;

/** Returns what the note of a place warns of, or null where it does not warn. */
export function placeWarning({ note, neverPress }: Zone): string | null {
  if (note && WARNS.test(note)) {
    return sentence(note.replace('light touch only', 'no firm pressure'));
  }
  return neverPress ? words.neverPressHere : null;
}

/** Returns what the note of a place says about where it is, or null. */
export function placeNote({ note }: Zone): string | null {
  return note && !WARNS.test(note) && !FOR_PAINTERS.test(note) ? sentence(note) : null;
}

/** Returns the warnings for a muscle: its own, and those of the places its knots lie under. */
export function warnings(muscle: MuscleOut, zoneOf: (id: string) => Zone | undefined): string[] {
  const places = muscle.points.flatMap(({ site }) => {
    const zone = zoneOf(site);
    const warning = zone === undefined ? null : placeWarning(zone);
    return zone === undefined || warning === null ? [] : [`${zone.name}: ${warning.charAt(0).toLowerCase()}${warning.slice(1)}`];
  });
  return [...new Set([...muscle.neverPress.map(sentence), ...places])];
}

/** Returns the number of a point in its muscle, as it stands in the picture. */
export const numberOf = (point: string): string => point.slice(point.lastIndexOf('.') + 1);

/** Returns the name of a point without its number, which stands beside it; a classic number that differs stays. */
export function labelOf({ id, label }: PointOut): string {
  const [, classic, rest] = /^(?:TrP)?(\d+)\s+(.+)$/.exec(label) ?? [];
  if (classic === undefined || rest === undefined) {
    return words.capital(label);
  }
  return classic === numberOf(id) ? words.capital(rest) : words.muscle.classic(words.capital(rest), classic);
}

/** Returns whether nobody with a name has reviewed it. */
export const unreviewed = (reviewed: string | undefined): boolean => reviewed === undefined || reviewed === '' || reviewed === 'nobody';

/** Returns a sentence from a text of the knowledge, which begins small and ends without a stop. */
export function sentence(text: string): string {
  const begun = words.capital(text.trim());
  return begun === '' || /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}
