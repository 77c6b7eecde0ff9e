import { defaultQueue } from '../widget/line';
import { hasColors } from '../widget/look';
import type { Welcome } from '../wire/thread';

/** How the company wants its launcher; null and an empty text leave the launcher's own. */
export interface LauncherLook {
  colors: { color: string; textColor: string } | null;
  text: string;
  language: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Of an answer that may be anything: this runs in other people's pages. */
export function launcherLook(answer: unknown): LauncherLook | null {
  const look = (answer as Partial<Welcome> | null)?.look;
  if (!look || ![look.color, look.textColor, look.buttonText, look.language].every(isText)) return null;
  const { color, textColor } = look;
  return { colors: hasColors(look) ? { color, textColor } : null, text: look.buttonText.trim(), language: look.language };
}

/** Asks the server that the script came from, without credentials; null where it does not tell. */
export async function askLook(script: string, tenant?: string, queue?: string): Promise<LauncherLook | null> {
  const source = new URL('api/v1/widget/welcome', script);
  if (tenant) source.searchParams.set('tenant', tenant);
  source.searchParams.set('queue', queue || defaultQueue);
  try {
    const answer = await fetch(source, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answer.ok ? launcherLook(await answer.json()) : null;
  } catch {
    return null;
  }
}
