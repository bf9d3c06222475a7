import { describe, expect, it } from 'vitest';
import { Library } from '../src/atlas/library';
import { search, wordsOf } from '../src/atlas/search';
import type { LinkKind, MuscleEntry, Reached } from '../src/atlas/wire';

const reached = (zone: string, kind: LinkKind, strength: number, side: Reached['side'] = 'same'): Reached => ({
  zone,
  side,
  kind,
  strength,
  measured: false,
  from: [],
});

const muscle = (id: string, region: string, part: Partial<MuscleEntry>): MuscleEntry => ({
  id,
  name: id,
  lay: '',
  latin: '',
  region,
  symptoms: '',
  signs: [],
  points: [`${id}.1`],
  zones: [],
  ...part,
});

const library = new Library(
  {
    zones: [
      { id: 'toe_big', name: 'Big toe', region: 'foot', paired: true },
      { id: 'temple_front', name: 'Temple, front part', region: 'head', paired: true },
      { id: 'eye_behind', name: 'Deep behind the eye', region: 'head', paired: true, internal: true },
    ],
    symptoms: [{ id: 'ear_ringing', name: 'ringing in the ear', clinical: 'tinnitus' }],
    movements: [{ id: 'neck_turn', name: 'turning the head', clinical: 'cervical rotation' }],
    activities: [],
    knowledge: '1',
    unknot: '1',
  },
  {
    unknot: '1',
    knowledge: '2',
    muscles: [
      muscle('temporalis', 'head', {
        name: 'Temporalis',
        lay: 'temple muscle',
        latin: 'Musculus temporalis',
        zones: [reached('temple_front', 'essential', 0.75)],
      }),
      muscle('trapezius_upper', 'neck', {
        name: 'Upper trapezius',
        signs: ['neck_turn'],
        zones: [reached('temple_front', 'spillover', 0.25), reached('temple_front', 'essential', 0.9, 'other')],
      }),
      muscle('masseter', 'head', { name: 'Masseter', signs: ['ear_ringing'], zones: [reached('temple_front', 'spillover', 0.25)] }),
      muscle('tibialis', 'foot', { name: 'Tibialis', symptoms: 'ache when flexing', zones: [reached('toe_big', 'site', 0.35)] }),
    ],
    mimics: [
      {
        id: 'arteritis',
        name: 'Giant cell arteritis',
        lay: 'inflamed artery at the temple',
        kind: 'vessel',
        paired: true,
        signs: [],
        zones: [reached('temple_front', 'essential', 0.6)],
      },
    ],
  },
);

const found = (typed: string): string[] => search(library, typed).muscles.map(({ found: { id } }) => id);

describe('the muscles', () => {
  it('stand by region, from head to toe, in the order of their names', () => {
    expect(library.regions().map(({ name, muscles }) => [name, muscles.map(({ id }) => id)])).toEqual([
      ['head', ['masseter', 'temporalis']],
      ['foot', ['tibialis']],
    ]);
  });
});

describe('the muscles that send pain to a place', () => {
  it('stand by kind and strength, each once with its strongest side', () => {
    const { muscles, mimics } = library.senders('temple_front');
    expect(muscles.map(({ kind, senders }) => [kind, senders.map(({ cause }) => cause.id)])).toEqual([
      ['essential', ['trapezius_upper', 'temporalis']],
      ['spillover', ['masseter']],
    ]);
    expect(muscles[0]?.senders[0]?.reached.side).toBe('other');
    expect(mimics.map(({ cause }) => cause.id)).toEqual(['arteritis']);
  });

  it('are none for a place that nothing reaches', () => {
    expect(library.senders('eye_behind')).toEqual({ muscles: [], mimics: [] });
  });
});

describe('searching', () => {
  it('finds by name before place, and by the stronger place first', () => {
    expect(found('temple')).toEqual(['temporalis', 'trapezius_upper', 'masseter']);
    expect(search(library, 'temple').zones.map(({ id }) => id)).toEqual(['temple_front']);
    expect(search(library, 'temple').mimics.map(({ found: { id } }) => id)).toEqual(['arteritis']);
  });

  it.each([
    ['musculus tempor', 'temporalis'],
    ['TRAPÉZIUS', 'trapezius_upper'],
    ['tinnitus', 'masseter'],
    ['ringing in my ears', 'masseter'],
    ['turning', 'trapezius_upper'],
    ['big toes', 'tibialis'],
    ['head masseter', 'masseter'],
  ])('“%s” finds %s', (typed, id) => expect(found(typed)[0]).toBe(id));

  it('wants every word', () => {
    expect(found('temple toe')).toEqual([]);
    expect(found('xyz')).toEqual([]);
    expect(search(library, '  ')).toEqual({ zones: [], muscles: [], mimics: [] });
  });

  it('says why', () => {
    expect(search(library, 'tinnitus').muscles[0]).toMatchObject({ reason: 'sign', words: 'tinnitus' });
    expect(search(library, 'toe').muscles[0]).toMatchObject({ reason: 'place', words: 'Big toe' });
    expect(search(library, 'foot').muscles[0]).toMatchObject({ reason: 'region', words: 'foot' });
  });

  it('splits words without caring for accents', () => expect(wordsOf('Trapézius – “upper”, C6')).toEqual(['trapezius', 'upper', 'c6']));
});
