import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock, dayAndClock, fileSize, list, moment } from '../src/i18n/format';
import { language, plural, t, useLanguage } from '../src/i18n/index';

const page = { documentElement: { lang: '' } };

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubEnv('TZ', 'UTC');
});
afterEach(async () => {
  await useLanguage('en');
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const time = '2026-03-02T15:04:00Z';

describe('a page that speaks', () => {
  it.each([
    ['de', 'Montag', '2. März', '1,5 kB', '21.234 Nachrichten', 'a, b'],
    ['es', 'lunes', '2 mar', '1,5 kB', '21.234 mensajes', 'a, b'],
    ['tr', 'Pazartesi', '2 Mar', '1,5 kB', '21.234 mesaj', 'a, b'],
    ['zh-CN', '星期一', '3月2日', '1.5 KB', '21,234 条留言', 'a、b'],
  ] as const)('%s writes times, sizes, counts and lists as that language does', async (code, weekday, day, size, count, words) => {
    await useLanguage(code);
    expect(page.documentElement.lang).toBe(code);
    expect([clock(time), fileSize(1_500), plural('messages.count', 21_234), list(['a', 'b'])]).toEqual(['15:04', size, count, words]);
    expect(moment(time)).toContain(weekday);
    expect(dayAndClock(time)).toContain(day);
  });

  it('chooses the form of a count by that language', async () => {
    await useLanguage('es');
    expect([1, 2, 1_000_000].map((count) => plural('offer.secondsLeft', count))).toEqual([
      'queda 1 segundo',
      'quedan 2 segundos',
      'quedan 1.000.000 de segundos',
    ]);
    await useLanguage('zh-CN');
    expect(plural('offer.secondsLeft', 1)).toBe('剩余 1 秒');
  });

  it('speaks what was asked for last, whichever arrives first', async () => {
    await Promise.all([useLanguage('tr'), useLanguage('de')]);
    expect([language(), t('common.loading')]).toEqual(['de', 'Wird geladen…']);
  });
});
