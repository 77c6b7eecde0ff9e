import { afterEach, describe, expect, it, vi } from 'vitest';
import { askLook, launcherLook } from '../src/embed/look';
import { launcherTexts } from '../src/embed/texts';
import { languageCodes } from '../src/i18n/languages';

const look = { color: '#0f766e', textColor: '#ffffff', title: '', greeting: '', closedText: '', buttonText: ' Ask us ', language: 'tr' };

afterEach(() => vi.unstubAllGlobals());

/** Answers every request with this, and tells what was asked for. */
function answering(answer: () => Promise<Response>) {
  const asked = vi.fn((_source: URL, _how: RequestInit) => answer());
  vi.stubGlobal('fetch', asked);
  return asked;
}

describe("the launcher's look", () => {
  it('is what the company has chosen', () => {
    expect(launcherLook({ look })).toEqual({ colors: { color: '#0f766e', textColor: '#ffffff' }, text: 'Ask us', language: 'tr' });
  });

  it.each([
    ['nobody chose', { ...look, color: '#2563eb' }],
    ['it is no colour', { ...look, color: 'url(https://x)' }],
    ['the text has none', { ...look, textColor: 'red; position: fixed' }],
  ])('keeps its own colours where %s', (_why, given) => {
    expect(launcherLook({ look: given })?.colors).toBeNull();
  });

  it.each([null, 7, {}, { look: null }, { look: { ...look, buttonText: 7 } }])('is its own where the answer is %j', (answer) => {
    expect(launcherLook(answer)).toBeNull();
  });

  it('is asked of the server that the script came from, without credentials', async () => {
    const asked = answering(async () => Response.json({ look }));
    expect((await askLook('https://calls.example/widget.js', 'acme & co'))?.text).toBe('Ask us');
    const [source, how] = asked.mock.calls[0]!;
    expect(source.href).toBe('https://calls.example/api/v1/widget/welcome?tenant=acme+%26+co&queue=support');
    expect(how.credentials).toBe('omit');
  });

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('failed'))],
    ['refuses', async () => Response.json({ look }, { status: 404 })],
    ['answers no JSON', async () => new Response('<p>')],
  ])('is its own where the server %s', async (_what, answer) => {
    answering(answer);
    expect(await askLook('https://calls.example/widget.js', 'demo', 'sales')).toBeNull();
  });

  it.each(languageCodes)('has its texts in %s', (code) => {
    const texts = launcherTexts[code];
    for (const text of [texts.open, texts.close, texts.frame]) expect(text.trim()).not.toBe('');
    expect(texts.unread('Name', '12')).toMatch(/Name.*12/);
  });
});
