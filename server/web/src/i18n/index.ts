import { signal } from '@preact/signals';
import { en, type Catalogue, type PluralKey, type TextKey } from './en';
import type { LanguageCode } from './languages';

export type { TextKey } from './en';

/** Each but English is a file of its own, fetched when it is first used. */
export const catalogues: Record<LanguageCode, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  tr: async () => (await import('./tr')).tr,
  'zh-CN': async () => (await import('./zh_cn')).zhCn,
};

interface Tongue {
  language: LanguageCode;
  catalogue: Catalogue;
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}

function tongue(language: LanguageCode, catalogue: Catalogue): Tongue {
  return { language, catalogue, numbers: new Intl.NumberFormat(language), plurals: new Intl.PluralRules(language) };
}

const current = signal(tongue('en', en));
/** What was asked for last: of two that are fetched at once it counts. */
let asked: LanguageCode = 'en';

export const language = (): LanguageCode => current.value.language;

/** The page speaks it from now on. Rejects where its texts could not be fetched; then the page goes on as before. */
export async function useLanguage(code: LanguageCode): Promise<void> {
  asked = code;
  const catalogue = await catalogues[code]();
  if (asked !== code) return;
  current.value = tongue(code, catalogue);
  document.documentElement.lang = code;
}

export type Values = Record<string, string | number>;

/** Numbers are written as the given format does, or as they are. */
export function fill(text: string, values: Values, numbers?: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' && numbers ? numbers.format(value) : String(value);
  });
}

export function t(key: TextKey, values: Values = {}): string {
  return fill(current.value.catalogue[key], values, current.value.numbers);
}

/** The form of a text that fits a count, by the plural rules of the language. */
export function plural(key: PluralKey, count: number): string {
  const { catalogue, numbers, plurals } = current.value;
  const text = catalogue[`${key}.${plurals.select(count)}`] ?? catalogue[`${key}.other`];
  return fill(text, { count }, numbers);
}
