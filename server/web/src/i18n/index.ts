import { signal } from '@preact/signals';
import { en, type Catalogue, type TextKey } from './en';

export type { TextKey } from './en';

/** A language other than English is one more line here, loaded when it is first used. */
export const languages: Record<string, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
};

const current = signal<{ language: string; catalogue: Catalogue }>({ language: 'en', catalogue: en });

export const language = (): string => current.value.language;

/** The best of the browser's languages that there is a catalogue for; English otherwise. */
export function preferredLanguage(wanted: readonly string[], offered: string[] = Object.keys(languages)): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    const match = offered.find((each) => each.toLowerCase() === tag.toLowerCase()) ?? offered.find((each) => each === base);
    if (match) return match;
  }
  return 'en';
}

export async function useLanguage(tag: string): Promise<void> {
  const load = languages[tag];
  if (!load) return;
  current.value = { language: tag, catalogue: await load() };
  document.documentElement.lang = tag;
}

export type Values = Record<string, string | number>;

export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

export function t(key: TextKey, values: Values = {}): string {
  return fill(current.value.catalogue[key], values);
}

type PluralKey = TextKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never;

/** The form of a text that fits a count, by the plural rules of the language. */
export function plural(key: PluralKey, count: number): string {
  const { catalogue, language } = current.value;
  const rule = new Intl.PluralRules(language).select(count);
  const exact = catalogue[`${key}.${rule}` as TextKey];
  return fill(exact ?? catalogue[`${key}.other` as TextKey], { count });
}
