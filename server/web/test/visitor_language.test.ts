import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { visitorLanguage } from '../src/widget/language';
import type { Welcome } from '../src/wire/thread';

const nothing = () => {};

/** A queue of a company that speaks this; with `after` the server takes its time. */
function welcomeIn(language: string | null, after = 0) {
  const told = signal<Welcome | null>(null);
  const load = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, after));
    if (language) told.value = { look: { language } } as Welcome;
  });
  return { told, load };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function chosen(...given: Parameters<typeof visitorLanguage>): Promise<string> {
  const language = visitorLanguage(...given);
  language.catch(nothing);
  await vi.advanceTimersByTimeAsync(2_000);
  return language;
}

describe('the language of a visitor', () => {
  it('is what the embedding page names', async () => {
    expect(await chosen('tr', welcomeIn('es'), ['de-DE'])).toBe('tr');
  });

  it('is otherwise what his browser asks for, without waiting for the server', async () => {
    const welcome = welcomeIn('es');
    expect(await chosen('fr', welcome, ['fr-FR', 'de-DE'])).toBe('de');
    expect(welcome.load).not.toHaveBeenCalled();
  });

  it("is otherwise his company's", async () => {
    expect(await chosen(null, welcomeIn('es', 500), ['fr-FR'])).toBe('es');
  });

  it('is English where that is not known in time', async () => {
    expect(await chosen(null, welcomeIn('es', 60_000), ['fr-FR'])).toBe('en');
    expect(await chosen(null, welcomeIn(null), [])).toBe('en');
  });
});
