import type { WidgetLook } from '../wire/thread';

/** What the server tells of a company that has chosen no colour: the page keeps its own, which follow light and dark. */
const unchosenColor = '#2563eb';

const isColor = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** Whether the company has chosen colours, and they are some. */
export function hasColors(look: Pick<WidgetLook, 'color' | 'textColor'>): boolean {
  return look.color !== unchosenColor && isColor(look.color) && isColor(look.textColor);
}

/** Paints the page in the company's colours. */
export function wear(look: WidgetLook | undefined, page: Pick<CSSStyleDeclaration, 'setProperty'>): void {
  if (!look || !hasColors(look)) return;
  for (const name of ['--accent', '--accent-hover', '--accent-text']) page.setProperty(name, look.color);
  page.setProperty('--on-accent', look.textColor);
}
