import { describe, expect, it } from 'vitest';
import { words } from '../src/atlas/messages';
import type { LinkOut, MuscleOut, PointOut, SourceOut } from '../src/atlas/wire';
import {
  address,
  fieldWords,
  grades,
  labelOf,
  lineHeading,
  movement,
  numberOf,
  placeNote,
  placeWarning,
  referral,
  sentence,
  sourcesOf,
  together,
  unreviewed,
  warnings,
} from '../src/atlas/wording';

const link = (zone: string, part: Partial<LinkOut> = {}): LinkOut => ({ zone, side: 'same', kind: 'essential', sources: [], ...part });

const point = (id: string, part: Partial<PointOut> = {}): PointOut => ({
  id,
  label: id,
  location: '',
  site: '',
  noPress: '',
  confidence: 'A',
  seen: 'supported',
  signs: [],
  movements: [],
  zones: [],
  sources: [],
  ...part,
});

const source = (id: string, part: Partial<SourceOut> = {}): SourceOut => ({ id, citation: id, year: '', doi: '', pmid: '', url: '', seen: 'abstract', note: '', ...part });

describe('referral in words', () => {
  it('is a line for each kind and side: main area first, own side first', () => {
    const lines = referral([
      link('a', { kind: 'spillover', side: 'other' }),
      link('b', { kind: 'spillover' }),
      link('c', { kind: 'site' }),
      link('d'),
      link('e'),
    ]);
    expect(lines.map((line) => [lineHeading(line), line.zones.map(({ zone }) => zone)])).toEqual([
      ['Main area', ['d', 'e']],
      ['Over the knot itself', ['c']],
      ['Wider area', ['b']],
      ['Wider area, on the other side', ['a']],
    ]);
  });

  it('says what a study found, and nothing where the number is only set', () => {
    const [line] = referral([link('a', { strength: 0.83, sources: ['s'] }), link('b', { strength: 0.4 }), link('c', { strength: 0, sources: ['s'] })]);
    expect(line?.zones.map(({ measured }) => measured)).toEqual(['about 8 in 10 people in a study', '', 'charts name it, a study did not find it']);
  });

  it('of several knots names each place once, by its strongest kind', () => {
    const all = together([point('m.1', { zones: [link('a', { kind: 'spillover' }), link('b')] }), point('m.2', { zones: [link('a'), link('a', { side: 'other' })] })]);
    expect(all.map(({ zone, kind, side }) => [zone, kind, side])).toEqual([
      ['a', 'essential', 'same'],
      ['b', 'essential', 'same'],
      ['a', 'essential', 'other'],
    ]);
  });
});

describe('a movement', () => {
  it('says its direction only where it has one', () => {
    const turn = { id: 't', name: 'turning the head', clinical: '' };
    expect(movement({ ...turn, toward: 'any' })).toBe('turning the head');
    expect(movement({ ...turn, toward: 'away' })).toBe('turning the head, to the other side');
  });
});

describe('a source', () => {
  it('is looked up by its DOI, else PubMed, else its own address', () => {
    expect(address(source('a', { doi: '10.1/x', pmid: '7' }))).toEqual({ href: 'https://doi.org/10.1/x', words: 'doi 10.1/x' });
    expect(address(source('a', { pmid: '7' }))?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/7/');
    expect(address(source('a', { url: 'https://site.example/page' }))?.words).toBe('site.example');
    expect(address(source('a', { url: 'PMC7' }))).toBeNull();
    expect(address(source('a', { url: 'javascript:alert(1)' }))).toBeNull();
  });
});

const muscle = {
  signs: [{ id: 'ringing', name: 'ringing in the ear', clinical: 'tinnitus' }],
  movements: [{ id: 'sit', name: 'sitting up', clinical: 'sitting up', toward: 'any' }],
  points: [],
  sources: [source('a'), source('b'), source('c')],
} as unknown as MuscleOut;

describe('a muscle', () => {
  it('lends a knot the works that it and its places rest on', () => {
    const knot = point('m.1', { sources: ['c'], zones: [link('z', { sources: ['a'] })] });
    expect(sourcesOf(muscle, knot).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('names the words of the field where they differ', () => {
    expect(fieldWords(muscle)).toEqual([{ word: 'ringing in the ear', field: 'tinnitus' }]);
  });

  it('says how sure each of its knots is', () => {
    expect(grades([point('m.1', { confidence: 'B' }), point('m.2'), point('m.3', { confidence: 'B' })])).toEqual([
      { text: words.confidence['A']?.text, numbers: [2] },
      { text: words.confidence['B']?.text, numbers: [1, 3] },
    ]);
  });

  it('is reviewed only by somebody with a name', () => {
    expect(['nobody', '', undefined].map(unreviewed)).toEqual([true, true, true]);
    expect(unreviewed('Dr A, 2026-01-02')).toBe(false);
  });
});

describe('the note of a place', () => {
  const zone = (note: string) => ({ id: 'z', name: 'Back of the knee', region: 'knee', paired: true, note });

  it('warns where it speaks of pressing', () => {
    expect(placeWarning(zone('hollow - no pressure'))).toBe('Hollow - no pressure.');
    expect(placeWarning(zone('artery - light touch only'))).toBe('Artery - no firm pressure.');
    expect(placeWarning(zone('bony tip'))).toBeNull();
    expect(placeWarning(zone(''))).toBeNull();
    expect(placeWarning({ ...zone('bony tip'), neverPress: true })).toBe('Never press here.');
  });

  it('else says where it is, unless it is for painters', () => {
    expect(placeNote(zone('bony tip'))).toBe('Bony tip.');
    expect(placeNote(zone('sole view'))).toBeNull();
    expect(placeNote(zone('paint on the half that hurts'))).toBeNull();
    expect(placeNote(zone('hollow - no pressure'))).toBeNull();
  });

  it('warns for the muscles whose knots lie there, once', () => {
    const knee = { ...muscle, neverPress: ['off the bone'], points: [point('m.1', { site: 'z' }), point('m.2', { site: 'z' }), point('m.3', { site: 'x' })] };
    const zoneOf = (id: string) => (id === 'z' ? zone('hollow - no pressure') : undefined);
    expect(warnings(knee, zoneOf)).toEqual(['Off the bone.', 'Back of the knee: hollow - no pressure.']);
  });
});

describe('small words', () => {
  it('become a sentence', () => {
    expect(sentence('off the spine')).toBe('Off the spine.');
    expect(sentence('Done!')).toBe('Done!');
    expect(sentence('')).toBe('');
  });

  it('join', () => {
    expect(words.joined([])).toBe('');
    expect(words.joined(['a'])).toBe('a');
    expect(words.joined(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('count what was found and leave out what was not', () => {
    expect(words.list.found(1, 0, 2)).toBe('Found: 1 muscle and 2 look-alikes.');
    expect(words.list.found(3, 1, 0)).toBe('Found: 3 muscles and 1 place.');
  });

  it('name a knot without the number beside it', () => {
    expect(labelOf(point('m.1', { label: 'TrP1 front edge' }))).toBe('Front edge');
    expect(labelOf(point('m.2', { label: '2 Deep upper' }))).toBe('Deep upper');
    expect(labelOf(point('m.1', { label: 'TrP3 central' }))).toBe('Central (number 3 in the classic charts)');
    expect(labelOf(point('m.1', { label: 'belly' }))).toBe('Belly');
  });

  it('number a knot as its id does', () => expect(numberOf('scm.12')).toBe('12'));
});
