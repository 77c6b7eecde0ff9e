import { spoken, type LanguageCode } from '../i18n/languages';
import type { QueueWelcome } from './welcome';

/** How long the page stays empty for a visitor none of whose languages is spoken, at most. */
const patienceMs = 2_000;

/** What the embedding page names counts first, then what the browser asks for, then what the company speaks. */
export async function visitorLanguage(
  named: string | null,
  welcome: Pick<QueueWelcome, 'load' | 'told'>,
  wanted: readonly string[] = navigator.languages,
): Promise<LanguageCode> {
  const own = spoken([named, ...wanted]);
  if (own) return own;
  await Promise.race([welcome.load(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  return spoken([welcome.told.value?.look?.language]) ?? 'en';
}
