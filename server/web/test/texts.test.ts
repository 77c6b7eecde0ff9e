import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { clock, duration, initials, waitRange } from '../src/i18n/format';
import { fill, languages, plural, preferredLanguage } from '../src/i18n/index';

const root = fileURLToPath(new URL('../src', import.meta.url));

function sources(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && entry.name !== 'en.ts' ? [readFileSync(path, 'utf8')] : [];
  });
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the catalogues', () => {
  it.each(Object.keys(languages))('%s is complete, with the same places to fill', async (language) => {
    const catalogue = await languages[language]!();
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) {
      const own = catalogue[key as keyof typeof en];
      expect(own.trim(), key).not.toBe('');
      expect(places(own), key).toEqual(places(text));
    }
  });

  it('hold no text that no page uses', () => {
    const all = sources().join('\n');
    const patterns = [...all.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1]!);
    const unused = Object.keys(en).filter((key) => {
      const base = key.replace(/\.(one|other)$/, '');
      return !all.includes(`'${key}'`) && !all.includes(`'${base}'`) && !patterns.some((prefix) => key.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });

  it('have both forms of every text with a count', () => {
    for (const key of Object.keys(en))
      if (key.endsWith('.one')) expect(en).toHaveProperty([key.replace(/one$/, 'other')]);
  });
});

describe('texts', () => {
  it('are filled, and unknown places left alone', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
  it('do not read filled-in values as places', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });
  it('choose the form by the count', () => {
    expect(plural('after.star', 1)).toBe('1 star');
    expect(plural('after.star', 3)).toBe('3 stars');
  });
  it('choose the language by the browser, else English', () => {
    expect(preferredLanguage(['de-AT', 'en'], ['en', 'de'])).toBe('de');
    expect(preferredLanguage(['pt-BR'], ['en', 'pt-BR'])).toBe('pt-BR');
    expect(preferredLanguage(['xx'], ['en'])).toBe('en');
  });
});

describe('a wait', () => {
  it.each([
    [null, 'unknown – nobody is on just now, you keep your place'],
    [{ p50Seconds: 130, p90Seconds: 290 }, '2–5 min'],
    [{ p50Seconds: 10, p90Seconds: 55 }, 'less than a minute'],
    [{ p50Seconds: 20, p90Seconds: 150 }, 'up to 3 min'],
    [{ p50Seconds: 120, p90Seconds: 120 }, 'about 2 min'],
    [{ p50Seconds: 0, p90Seconds: 0 }, 'less than a minute'],
  ])('%j reads %s', (wait, text) => {
    expect(waitRange(wait)).toBe(text);
  });
});

describe('formats', () => {
  it.each([
    [0, '0:00'],
    [7.9, '0:07'],
    [754, '12:34'],
    [3723, '1:02:03'],
    [-3, '0:00'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
  it('shorten names by whole characters', () => {
    expect(initials('Ada Lovelace')).toBe('AL');
    expect(initials('  𝒜da  ')).toBe('𝒜');
    expect(initials('')).toBe('');
  });
  it('show no time as a dash', () => {
    expect(clock(null)).toBe('–');
  });
});
