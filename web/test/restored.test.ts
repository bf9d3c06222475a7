import { describe, expect, it } from 'vitest';
import { Atlas } from '../src/model/atlas';
import { nothing, request, say } from '../src/model/complaint';
import { draw } from '../src/model/drawing';
import { writeDrawing } from '../src/model/drawing-file';
import { isUntouched, restored } from '../src/model/restored';
import type { AtlasOut } from '../src/model/wire';

const atlas = new Atlas({
  zones: [
    { id: 'temple_front', name: 'Temple', region: 'head', paired: true },
    { id: 'neck_side', name: 'Neck', region: 'neck', paired: true },
  ],
  symptoms: [],
  movements: [],
  activities: [],
  knowledge: '',
  unknot: '',
} as AtlasOut);

describe('a complaint that comes back', () => {
  it('asks the same again', () => {
    const sent = {
      text: 'ache in the temple',
      zones: [{ zone: 'neck_side', side: 'left' as const, intensity: 0 }],
      symptoms: ['dizziness', 'tinnitus:left'],
      aggravatedBy: ['turning_head:right'],
      activities: ['desk'],
      age: 41,
      sex: 'female' as const,
    };
    const back = restored({ complaint: sent, drawing: null }, atlas);
    expect(back).not.toBeNull();
    expect(request(back ?? nothing, [])).toEqual(sent);
  });

  it('has its drawing again', () => {
    const sketch = draw(nothing.sketch, { kind: 'fill', zone: 'temple_front', side: 'right' });
    const drawing = JSON.parse(writeDrawing(sketch.drawing, 'neutral')) as object;
    const back = restored({ complaint: { zones: [{ zone: 'temple_front', side: 'right' }] }, drawing }, atlas);
    expect(back?.sketch.drawing).toEqual(sketch.drawing);
  });

  it('fills the places where there is no drawing, or one that cannot be read', () => {
    const complaint = { zones: [{ zone: 'temple_front', side: 'right' as const, intensity: 6 }] };
    for (const drawing of [null, { format: 'unknot-drawing/99', patches: [] }]) {
      expect(restored({ complaint, drawing }, atlas)?.sketch.drawing.patches).toEqual([
        { id: '1', intensity: 6, quality: null, depth: null, ops: [{ kind: 'fill', zone: 'temple_front', side: 'right' }] },
      ]);
    }
  });

  it('is nothing where nothing was told', () => {
    expect(restored({ complaint: null, drawing: null }, atlas)).toBeNull();
  });

  it('gives way to what was told meanwhile', () => {
    expect(isUntouched(nothing)).toBe(true);
    expect(isUntouched(say(nothing, 'ache'))).toBe(false);
    expect(isUntouched({ ...nothing, sketch: draw(nothing.sketch, { kind: 'fill', zone: 'neck_side', side: 'left' }) })).toBe(false);
  });
});
