import { describe, expect, it } from 'vitest';
import { SettledReading } from '../src/wire/settled';
import type { LiveSocket } from '../src/wire/socket';

function open() {
  const listeners: (() => void)[] = [];
  const socket = { on: (_: string, listener: () => void) => listeners.push(listener) } as unknown as LiveSocket;
  return { reading: new SettledReading(socket), push: () => listeners[0]?.() };
}

describe('a reading of what stands', () => {
  it('is taken where nothing was pushed meanwhile', async () => {
    const { reading, push } = open();
    push();
    let count = 0;
    expect(await reading.read(() => Promise.resolve(++count))).toBe(1);
  });

  it('is done again where a push overtook it, so that the push is not undone', async () => {
    const { reading, push } = open();
    let count = 0;
    const work = () => {
      if (++count < 3) push();
      return Promise.resolve(count);
    };
    expect(await reading.read(work)).toBe(3);
  });

  it('is taken as it is where pushes do not cease', async () => {
    const { reading, push } = open();
    let count = 0;
    const work = () => {
      push();
      return Promise.resolve(++count);
    };
    expect(await reading.read(work)).toBe(5);
  });
});
