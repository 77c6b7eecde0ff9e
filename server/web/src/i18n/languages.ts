/** What the pages speak, each by its own name, as `GET settings/languages` tells it. All are written from left to right. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  tr: 'Türkçe',
  'zh-CN': '简体中文',
} as const;

export type LanguageCode = keyof typeof languages;

export const languageCodes = Object.keys(languages) as LanguageCode[];

/** Language and script, whatever the region; null for what is no language tag. */
function tongue(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
}

/** The first of the wanted languages that the pages speak, in whatever region; null where they speak none of them. */
export function spoken(wanted: readonly (string | null | undefined)[]): LanguageCode | null {
  for (const tag of wanted) {
    const own = tag ? tongue(tag) : null;
    const match = own && languageCodes.find((code) => tongue(code) === own);
    if (match) return match;
  }
  return null;
}
