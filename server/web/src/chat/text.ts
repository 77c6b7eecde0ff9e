/** What the server takes as one message, in bytes of UTF-8. */
export const longestMessageBytes = 102_400;

/** As it is sent: without what no store can hold (NUL, halves of characters) and without blanks around it. */
export function outgoing(text: string): string {
  return text
    .replace(/\u0000/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .trim();
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

const directions = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** A name on one line, which cannot show its letters in another order than they are: `exe.png` stays what it is. */
export function plainName(name: string): string {
  return name.replace(directions, '').replace(controls, ' ');
}

/** The beginning of a text on one line. */
export function snippet(text: string, length = 120): string {
  const line = plainName(text.slice(0, length * 4)).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : line;
}

export type Piece = { text: string; address?: string };

// Ends where blanks, quotes, brackets of markup, control or direction characters begin.
const addresses = /https?:\/\/[^\s<>"'`\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/gi;
/** Longer ones are no addresses that a person would follow. */
const longestAddress = 4000;
const closing: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Without the full stop of the sentence, or the bracket that was opened before it. */
function trimmed(address: string): string {
  const counts: Record<string, number> = {};
  for (const letter of address) counts[letter] = (counts[letter] ?? 0) + 1;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    const opening = closing[last];
    if (opening ? (counts[opening] ?? 0) >= (counts[last] ?? 0) : !/[.,;:!?*_~|]/.test(last)) break;
    counts[last] = (counts[last] ?? 0) - 1;
  }
  return address.slice(0, end);
}

/** Only addresses of pages, and none that names a person before the host: such a one looks like another's. */
function isSafe(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return (protocol === 'http:' || protocol === 'https:') && host !== '' && !username && !password;
  } catch {
    return false;
  }
}

/** The text in pieces, in which addresses of pages stand alone. Nothing is lost or added. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(addresses)) {
    if (match[0].length > longestAddress) continue;
    const address = trimmed(match[0]);
    if (!isSafe(address)) continue;
    if (match.index > done) found.push({ text: text.slice(done, match.index) });
    found.push({ text: address, address });
    done = match.index + address.length;
  }
  if (done < text.length || found.length === 0) found.push({ text: text.slice(done) });
  return found;
}
