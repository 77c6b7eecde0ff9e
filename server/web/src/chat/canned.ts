import type { CannedResponse } from '../wire/thread';

/** What a response may name, by the words between its braces. */
export interface CannedValues {
  'customer.name': string;
  'agent.name': string;
  'contact.subject': string;
  'queue.name': string;
}

/** The text with its variables filled in; an unknown one stays as it is, so that the agent sees it. */
export function filled(text: string, values: CannedValues): string {
  return text.replace(/\{\{\s*([a-zA-Z.]+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof CannedValues] : whole,
  );
}

/** Those whose shortcut begins with the words, then those whose title or shortcut holds them. */
export function matching(all: readonly CannedResponse[], query: string): CannedResponse[] {
  const wanted = query.trim().toLowerCase();
  const rank = ({ shortcut, title }: CannedResponse): number => {
    const short = (shortcut ?? '').replace(/^\//, '').toLowerCase();
    if (!wanted || (short && short.startsWith(wanted))) return 0;
    if (title.toLowerCase().startsWith(wanted)) return 1;
    return title.toLowerCase().includes(wanted) || short.includes(wanted) ? 2 : 3;
  };
  return all
    .map((each) => ({ each, place: rank(each) }))
    .filter(({ place }) => place < 3)
    .sort((one, other) => one.place - other.place || one.each.title.localeCompare(other.each.title))
    .map(({ each }) => each);
}

/** What is asked for after the slash with which the text begins; null where it asks for none. */
export function cannedQuery(text: string): string | null {
  return /^\/[^\n]{0,40}$/.test(text) && !text.startsWith('//') ? text.slice(1) : null;
}
