import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Asking, type Outcome } from '../src/model/asking';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A program whose answers come when the test says so. */
function program(): {
  sent: { question: string; signal: AbortSignal; answer: (words: string) => void; fail: (why: Error) => void }[];
  heard: Outcome<string>[];
  asking: Asking<string, string>;
} {
  const sent: ReturnType<typeof program>['sent'] = [];
  const heard: Outcome<string>[] = [];
  const asking = new Asking<string, string>(
    (question, signal) => new Promise((answer, fail) => sent.push({ question, signal, answer, fail })),
    (outcome) => heard.push(outcome),
    150,
  );
  return { sent, heard, asking };
}

describe('asking while typing', () => {
  it('waits for a pause and sends only the newest question', async () => {
    const { sent, asking } = program();
    asking.ask('a');
    await vi.advanceTimersByTimeAsync(100);
    asking.ask('ab');
    await vi.advanceTimersByTimeAsync(149);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map(({ question }) => question)).toEqual(['ab']);
  });

  it('gives up the question under way and never hears its answer', async () => {
    const { sent, heard, asking } = program();
    asking.ask('old');
    await vi.advanceTimersByTimeAsync(150);
    asking.ask('new');
    expect(sent[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(150);
    sent[1]?.answer('newest');
    sent[0]?.answer('stale');
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ answer: 'newest' }]);
  });

  it('hears a failure once, but not of a question it gave up', async () => {
    const { sent, heard, asking } = program();
    asking.ask('a');
    await vi.advanceTimersByTimeAsync(150);
    const gone = new Error('gone');
    sent[0]?.fail(gone);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ failure: gone }]);
    asking.ask('b');
    await vi.advanceTimersByTimeAsync(150);
    asking.stop();
    sent[1]?.fail(new Error('aborted'));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
  });

  it('sends at once where a stroke is finished, in place of what waits', async () => {
    const { sent, asking } = program();
    asking.ask('typed');
    asking.askNow('painted');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map(({ question }) => question)).toEqual(['painted']);
  });

  it('sends nothing after a stop', async () => {
    const { sent, asking } = program();
    asking.ask('a');
    asking.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(0);
  });
});
