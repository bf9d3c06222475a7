import type { Figure } from '../figure/manifest';
import { en } from '../messages/en';
import { has } from '../model/complaint';
import type { Ground } from '../model/painted';
import { hardlyExplained, ranking, urgent, type Ranked } from '../model/ranking';
import { placesSure } from '../model/reading';
import type { Reach, Side } from '../model/wire';
import type { Page } from '../page';
import type { Heat, Scene, ShownMuscle } from './scene';
import { viewsShown } from './views';

/** Returns what the views of the figure show for a page. */
export function sceneOf(page: Page, ground: Ground): Scene {
  const { figure, body } = ground;
  const { look, complaint } = page;
  const first = shownCandidate(page);
  return {
    figure,
    body,
    kind: look.kind,
    views: look.room === 'tiny' ? [] : viewsShown(figure, look.view, look.room === 'wide'),
    drawing: complaint.sketch.drawing,
    current: complaint.sketch.current,
    erasing: look.tool.erasing,
    radius: look.tool.size / 2,
    read: readInWords(page, figure),
    answer: page.answer,
    unexplained: unexplained(page, figure),
    muscle: first === null ? null : muscleOf(page, first),
    heat: first === null || pointedAt(page) === null ? null : heatOf(page, figure, first),
    drawings: look.drawings,
    name: (number) => nameOf(page, figure, number),
  };
}

/** Returns the candidate that a person looks at, if any. */
export const pointedAt = ({ look }: Page): string | null => look.passing ?? look.chosen;

/** Returns the candidate that the figure shows: the one looked at, else the first; none while something is urgent. */
export function shownCandidate(page: Page): Ranked | null {
  if (page.answer === null || urgent(page.answer).length > 0) {
    return null;
  }
  const all = ranking(page.answer.candidates);
  return all.find(({ key }) => key === pointedAt(page)) ?? all[0] ?? null;
}

/** Returns the name of a zone with its side, as it is shown under the brush. */
function nameOf(page: Page, figure: Figure, number: number): string {
  const zone = figure.zone(number);
  const atlas = page.atlas.state === 'there' ? page.atlas.value : undefined;
  return zone === undefined ? '' : en.capital(en.sided(atlas?.name(zone.zone) ?? zone.zone.replaceAll('_', ' '), zone.side));
}

function readInWords(page: Page, figure: Figure): number[] {
  const atlas = page.atlas.state === 'there' ? page.atlas.value : undefined;
  const numbers = placesSure(page.understood)
    .filter((place) => !has(page.complaint.denied, place))
    .map(({ id, side }) => figure.number(id, side ?? 'mid') || figure.number(atlas?.zone(id)?.surface ?? '', side ?? 'mid'));
  return [...new Set(numbers)].filter((number) => number !== 0);
}

function unexplained(page: Page, figure: Figure): number[] {
  return page.answer === null || urgent(page.answer).length > 0
    ? []
    : hardlyExplained(page.answer)
        .map(({ zone, side }) => figure.number(zone ?? '', side ?? 'mid'))
        .filter((number) => number !== 0);
}

/** The points of a muscle that stand in the answer; all of them when it is looked at, else only the likeliest. */
function muscleOf(page: Page, { muscle, side, point }: Ranked): ShownMuscle {
  const others = (page.answer?.candidates ?? [])
    .filter((other) => other.muscle === muscle && other.side === side && other.point !== point.point)
    .map(({ point: id }) => ({ id, label: '', main: false }));
  const main = { id: point.point, label: point.name, main: true };
  return { muscle, side, points: pointedAt(page) === null ? [main] : [...others, main] };
}

function heatOf(page: Page, figure: Figure, { muscle, side, point }: Ranked): Heat | null {
  const detail = page.muscles.get(muscle);
  const zones = detail?.state === 'there' ? (detail.value.points.find(({ id }) => id === point.point)?.zones ?? []) : [];
  const numbers = (kind: Reach['kind']): number[] => zones.filter((reach) => reach.kind === kind).flatMap((reach) => reached(figure, reach, side));
  const heat = { essential: numbers('essential'), spillover: numbers('spillover') };
  return heat.essential.length + heat.spillover.length === 0 ? null : heat;
}

/** Returns the numbers of the zones that a reach means for a point on a side. */
export function reached(figure: Figure, { zone, side }: Reach, from: Side): number[] {
  const across = from === 'left' ? 'right' : from === 'right' ? 'left' : 'mid';
  const sides: Readonly<Record<string, readonly Side[]>> = {
    same: [from, 'mid'],
    other: [across, 'mid'],
    both: ['left', 'right', 'mid'],
    left: ['left'],
    right: ['right'],
  };
  return (sides[side ?? 'same'] ?? []).map((one) => figure.number(zone, one)).filter((number) => number !== 0);
}
