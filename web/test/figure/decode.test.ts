import { describe, expect, it } from 'vitest';
import { inflated } from '../../src/figure/bytes';
import { decodeCells } from '../../src/figure/cells';
import { decodeMap, placeOf, zoneAt } from '../../src/figure/map';
import { FigureProblem, troubleOf } from '../../src/figure/problem';
import { project, unproject } from '../../src/figure/projection';
import { regionsOf } from '../../src/figure/regions';
import { figure, flatMap, front, mapBytes, stored, Writer } from './craft';

describe('a map', () => {
  const zones = Array.from({ length: 48 }, (_, at) => at % 3);
  const depths = Array.from({ length: 48 }, (_, at) => (at % 5 === 0 ? 0 : stored(-100 + 37.35 * (at % 7))));

  it('gives back the bytes that were written', () => {
    const map = decodeMap(front, mapBytes(zones, depths));
    expect([...map.zones]).toEqual(zones);
    expect([...(map.planes[0] ?? [])]).toEqual(depths);
  });

  it('knows the place of a pixel from its depth, or from three planes', () => {
    const deep = decodeMap(front, mapBytes(zones, Array.from({ length: 48 }, () => stored(3.5))));
    expect(placeOf(deep, 0)).toEqual([-1.75, 1.25, 3.5]);
    const three = decodeMap(front, mapBytes(zones, ...[1, 2, -3].map((cm) => Array.from({ length: 48 }, () => stored(cm)))));
    expect(placeOf(three, 17)).toEqual([1, 2, -3]);
  });

  it('of another size, or cut short, is a mismatch', () => {
    const other = { ...front, width: 9 };
    expect(() => decodeMap(other, mapBytes(zones, depths))).toThrow(FigureProblem);
    const short = new DataView(mapBytes(zones, depths).buffer, 0, 100);
    expect(() => decodeMap(front, short)).toThrow(/ends at byte 100/);
  });

  it('has no zone outside the picture', () => {
    const map = flatMap();
    expect([zoneAt(map, -0.1, 3), zoneAt(map, 3, 6), zoneAt(map, 0.5, 1.5), zoneAt(map, 7.9, 5.9)]).toEqual([0, 0, 2, 3]);
  });

  it('knows where its zones lie', () => {
    const temple = regionsOf(flatMap()).get(2);
    expect(temple).toMatchObject({ pixels: 16, box: { left: 0, top: 1, right: 3, bottom: 4 } });
    expect(temple?.middle).toEqual([1, 2]);
  });
});

describe('a view', () => {
  it('projects what it unprojects to the centre of the pixel', () => {
    const back = { ...front, right: [-1, 0, 0], toward: [0, 0, -1], centre: [0.5, 2] } as const;
    expect(project(back, unproject(back, 3, 4, 9))).toEqual([3.5, 4.5]);
    expect(project(front, [-1, 1, 40])).toEqual([2, 1]);
  });
});

describe('the cells', () => {
  const bytes = (half = 2): DataView => {
    const writer = new Writer().u16(half, 2);
    for (let k = 0; k < 2; k++) {
      writer.u16(100 + k, -40, 20).u8(127, 0, -127).u16(400);
      writer.u8(10, 0, 0).u16(1).u8(-10, 4, 0).u16(3);
    }
    return writer.view();
  };

  it('are read with their mirror images', () => {
    const cells = decodeCells(figure, bytes());
    expect(cells.centres[0]).toBeCloseTo(5);
    expect([...cells.places.slice(0, 6)].map((cm) => Number(cm.toFixed(2)))).toEqual([5.5, -2, 1, 4.5, -1.8, 1]);
    expect([...cells.places.slice(12, 15)].map((cm) => Number(cm.toFixed(2)))).toEqual([-5.5, -2, 1]);
    expect([...cells.normals.slice(6, 9)].map((share) => share + 0)).toEqual([-1, 0, -1]);
    expect([...cells.zones]).toEqual([1, 3, 1, 3, 2, 3, 2, 3]);
    expect([...cells.sampleArea]).toEqual([2, 2, 2, 2]);
  });

  it('of another count are a mismatch', () => {
    expect(() => decodeCells(figure, bytes(3))).toThrow(FigureProblem);
  });
});

describe('packed bytes', () => {
  it('are unpacked', async () => {
    const packed = new Blob([Uint8Array.from([1, 2, 3])]).stream().pipeThrough(new CompressionStream('deflate'));
    const unpacked = await inflated(await new Response(packed).blob());
    expect(new Uint8Array(unpacked.buffer)).toEqual(Uint8Array.from([1, 2, 3]));
  });

  it('that are damaged are a mismatch', async () => {
    const failure = await inflated(new Blob([Uint8Array.from([9, 9, 9])])).catch((cause: unknown) => cause);
    expect(troubleOf(failure)).toBe('mismatch');
  });
});
