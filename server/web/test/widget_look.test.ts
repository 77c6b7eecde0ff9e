import { describe, expect, it } from 'vitest';
import { wear } from '../src/widget/look';

const look = { color: '#0f766e', textColor: '#ffffff', title: '', greeting: '', closedText: '', buttonText: '', language: 'en' };

/** What is painted on a page. */
function painted(given: typeof look | undefined): Map<string, string | null> {
  const page = new Map<string, string | null>();
  wear(given, { setProperty: (name, value) => void page.set(name, value) });
  return page;
}

describe('the look of a widget', () => {
  it('paints the page in the colours that the company chose', () => {
    expect(painted(look).get('--accent')).toBe('#0f766e');
    expect(painted(look).get('--on-accent')).toBe('#ffffff');
  });

  it('leaves the page as it is where nobody chose, and for what is no colour', () => {
    for (const other of [undefined, { ...look, color: '#2563eb' }, { ...look, color: 'url(x)' }, { ...look, textColor: 'red' }])
      expect(painted(other).size).toBe(0);
  });
});
