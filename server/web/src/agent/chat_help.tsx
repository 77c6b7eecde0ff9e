import { useEffect, useRef, useState } from 'preact/hooks';
import { Keyboard } from 'lucide-preact';
import { t } from '../i18n/index';
import { shortcuts } from './shortcuts';

/** Which keys do what. */
export function ChatHelp() {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        class="button quiet small icon"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        data-testid="chat-help"
        onClick={() => setOpen(true)}
      >
        <Keyboard size={16} aria-hidden="true" />
      </button>
      {isOpen && (
        <dialog ref={dialog} class="offer keys" aria-labelledby="keys-title" onClose={() => setOpen(false)}>
          <h2 id="keys-title">{t('keys.title')}</h2>
          <dl>
            {shortcuts.map(({ keys, text }) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
          <form method="dialog">
            <button type="submit" class="button wide">
              {t('keys.close')}
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}
