import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { clock, duration, initials, waitRange } from '../src/i18n/format';
import { catalogues, fill, plural } from '../src/i18n/index';
import { languageCodes, languages, spoken } from '../src/i18n/languages';

const root = fileURLToPath(new URL('../src', import.meta.url));

function sources(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    const isCatalogue = folder.endsWith('i18n') && /^(en|de|es|tr|zh_cn)\.ts$/.test(entry.name);
    return /\.tsx?$/.test(entry.name) && !isCatalogue ? [readFileSync(path, 'utf8')] : [];
  });
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

/** The texts that count, without the ending of their form. */
const counting = Object.keys(en).flatMap((key) => /^(.+)\.one$/.exec(key)?.[1] ?? []);

/** The keys that a language has to have: a text that counts in each form that its plural rules tell apart. */
function keysOf(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plain = Object.keys(en).filter((key) => !counting.includes(key.replace(/\.(one|other)$/, '')));
  return [...plain, ...counting.flatMap((key) => forms.map((form) => `${key}.${form}`))].sort();
}

describe('the catalogues', () => {
  it.each(languageCodes)('%s is complete, with every form of what counts', async (language) => {
    expect(Object.keys(await catalogues[language]()).sort()).toEqual(keysOf(language));
  });

  it.each(languageCodes)('%s has the same places to fill', async (language) => {
    for (const [key, text] of Object.entries(await catalogues[language]())) {
      const origin = en[key as keyof typeof en] ?? en[key.replace(/\.\w+$/, '.other') as keyof typeof en];
      expect(text.trim(), key).not.toBe('');
      expect(places(text), key).toEqual(places(origin));
    }
  });

  it.each(languageCodes.filter((each) => each !== 'en'))('%s leaves hardly a text as it is in English', async (language) => {
    const texts = Object.entries(await catalogues[language]());
    const same = texts.filter(([key, text]) => text === en[key as keyof typeof en] && /[a-z]{3}/.test(text.replace(/\{\w+\}/g, '')));
    // Names, and words that the languages share: Chat, Offline, Supervisor.
    expect(same.length, same.map(([key]) => key).join()).toBeLessThan(25);
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
  it('write numbers as the language does', () => {
    expect(fill('{n}', { n: 1234.5 }, new Intl.NumberFormat('de'))).toBe('1.234,5');
    expect(plural('after.star', 1234)).toBe('1,234 stars');
  });
});

describe('a language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'es-MX', 'en'], 'es'],
    [['zh-Hans-SG'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-TW', 'en'], 'en'],
    [['xx', 'not a tag', '', null, undefined], null],
    [[], null],
  ])('of those wanted, %j, is %s', (wanted, code) => {
    expect(spoken(wanted)).toBe(code);
  });

  it.each(languageCodes)('%s stands by its own name', (code) => {
    expect(languages[code]).toBe(languages[code].trim());
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code.split('-')[0]!);
    if (code !== 'zh-CN') expect(languages[code].toLowerCase()).toBe(name!.toLowerCase());
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
