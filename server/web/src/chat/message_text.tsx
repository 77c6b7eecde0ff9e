import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n/index';
import { pieces } from './text';

/** Longer ones are folded; all of it is there for who searches or copies. */
const foldedLength = 3000;
const foldedLines = 30;

function isLong(text: string): boolean {
  return text.length > foldedLength || text.split('\n', foldedLines + 1).length > foldedLines;
}

/** What somebody wrote, as text: nothing of it is markup, and its direction stays its own. */
export function MessageText({ text }: { text: string }) {
  const parts = useMemo(() => pieces(text), [text]);
  const isFoldable = useMemo(() => isLong(text), [text]);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class={isFoldable && !isOpen ? 'bubble-text folded' : 'bubble-text'} dir="auto" data-testid="chat-text">
        {parts.map((piece, index) =>
          piece.address ? (
            <a key={index} href={piece.address} target="_blank" rel="noopener noreferrer nofollow">
              {piece.text}
            </a>
          ) : (
            piece.text
          ),
        )}
      </p>
      {isFoldable && (
        <button type="button" class="bubble-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'chat.showLess' : 'chat.showAll')}
        </button>
      )}
    </>
  );
}
