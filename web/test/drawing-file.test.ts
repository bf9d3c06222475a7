import { describe, expect, it } from 'vitest';
import { en } from '../src/messages/en';
import { blank, describe as tell, draw, type Drawing } from '../src/model/drawing';
import { readDrawing, writeDrawing } from '../src/model/drawing-file';

const known = (zone: string, side: string): boolean => zone === 'chin' ? side === 'mid' : zone === 'temple_front';

const drawing: Drawing = tell(
  draw(draw(blank, { kind: 'stroke', radius: 1.4, at: [[1.23456, -2, 3]] }), { kind: 'fill', zone: 'temple_front', side: 'left' }),
  { intensity: 6, quality: 'aching' },
).drawing;

const file = (patches: unknown): string => JSON.stringify({ format: 'unknot-drawing/1', figure: 'female', patches });
const patch = (part: object): string => file([{ id: '1', intensity: null, quality: null, depth: null, ops: [], ...part }]);

/** A file of so many spots, each with so many strokes of so many places. */
const spread = (patches: number, ops: number, places: number): string => {
  const stroke = { kind: 'stroke', radius: 1, at: Array.from({ length: places }, () => [0, 0, 0]) };
  return file(Array.from({ length: patches }, (_, id) => ({ id: String(id), ops: Array.from({ length: ops }, () => stroke) })));
};

describe('a drawing file', () => {
  it('gives back what was kept, to a tenth of a millimetre', () => {
    const read = readDrawing(writeDrawing(drawing, 'male'), known);
    expect(read).toEqual({
      figure: 'male',
      drawing: { patches: [{ ...drawing.patches[0], ops: [{ kind: 'stroke', radius: 1.4, at: [[1.23, -2, 3]] }, drawing.patches[0]?.ops[1]] }] },
    });
  });

  it('keeps no empty spots', () => {
    const empty = { patches: [{ id: '9', intensity: null, quality: null, depth: null, ops: [] }] };
    expect(JSON.parse(writeDrawing(empty, 'neutral'))).toMatchObject({ patches: [] });
  });

  it.each([
    patch({ intensity: 6.5 }),
    patch({ ops: [{ kind: 'erase', radius: 10, at: [[-128, 128, 0]] }] }),
    spread(200, 100, 1),
    spread(2, 1, 100_000),
  ])('%.60s is read, as the program reads it', (text) => {
    expect(readDrawing(text, known)).toHaveProperty('drawing.patches');
  });

  it.each([
    ['not json', 'json'],
    ['', 'json'],
    ['[]', 'format'],
    ['null', 'format'],
    ['{"format":"unknot-episode/1"}', 'format'],
    ['{"format":"unknot-drawing/2","patches":[]}', 'newer'],
    ['{"format":"unknot-drawing/1"}', 'content'],
    [file([{}]), 'content'],
    [patch({ intensity: 11 }), 'content'],
    [patch({ intensity: 0 }), 'content'],
    [patch({ quality: 'purple' }), 'content'],
    [patch({ depth: 3 }), 'content'],
    [patch({ ops: [{ kind: 'wave' }] }), 'content'],
    [patch({ ops: [{ kind: 'stroke', radius: -1, at: [] }] }), 'content'],
    [patch({ ops: [{ kind: 'stroke', radius: 1, at: [[0, 0]] }] }), 'content'],
    [patch({ ops: [{ kind: 'stroke', radius: 1, at: [[0, 0, 1e9]] }] }), 'content'],
    [patch({ ops: [{ kind: 'fill', zone: 'tail', side: 'left' }] }), 'zone'],
    [patch({ ops: [{ kind: 'fill', zone: 'chin', side: 'left' }] }), 'zone'],
    [patch({ ops: [{ kind: 'stroke', radius: 1, at: [] }] }), 'content'],
    [patch({ ops: [{ kind: 'stroke', radius: 10.01, at: [[0, 0, 0]] }] }), 'content'],
    [patch({ ops: [{ kind: 'stroke', radius: 1, at: [[0, 128.01, 0]] }] }), 'content'],
    [patch({ ops: Array.from({ length: 20_001 }, () => 0) }), 'big'],
    [spread(2, 10_001, 1), 'big'],
    [spread(2, 1, 100_001), 'big'],
    [spread(201, 1, 1), 'big'],
    [file([patch({}), patch({})].map((text) => JSON.parse(text).patches[0])), 'content'],
  ])('%.60s is refused as %s', (text, fault) => {
    expect(readDrawing(text, known)).toEqual({ fault });
    expect(en.file.faults[fault as keyof typeof en.file.faults]).toMatch(/^[A-Z].*\.$/);
  });
});
