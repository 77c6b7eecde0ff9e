import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../i18n/index';
import type { CannedResponse } from '../wire/thread';
import { snippet } from './text';

interface CannedPickerProps {
  id: string;
  options: readonly CannedResponse[];
  chosen: number;
  onChoose: (response: CannedResponse) => void;
  onPoint: (index: number) => void;
}

export const cannedOptionId = (id: string, index: number): string => `${id}-${index}`;

/** The prepared answers that fit what was typed after the slash; the keyboard stays in the text. */
export function CannedPicker({ id, options, chosen, onChoose, onPoint }: CannedPickerProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="canned">
      <span class="hidden-visually" role="status">
        {plural('canned.count', options.length)}
      </span>
      <ul ref={list} id={id} role="listbox" aria-label={t('canned.title')} data-testid="canned">
        {options.map((each, index) => (
          <li
            key={each.id}
            id={cannedOptionId(id, index)}
            role="option"
            aria-selected={index === chosen}
            data-testid="canned-option"
            // The text keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => index !== chosen && onPoint(index)}
            onClick={() => onChoose(each)}
          >
            <span class="canned-title">{each.title}</span>
            {each.shortcut && <kbd>/{each.shortcut.replace(/^\//, '')}</kbd>}
            <span class="canned-text small soft">{snippet(each.text, 100)}</span>
          </li>
        ))}
      </ul>
      {options.length === 0 && <p class="small soft">{t('canned.none')}</p>}
    </div>
  );
}
