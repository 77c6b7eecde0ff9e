import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Paperclip, SendHorizontal, StickyNote } from 'lucide-preact';
import { t } from '../i18n/index';
import type { CannedResponse } from '../wire/thread';
import { AttachmentList } from './attachment_list';
import { cannedQuery, matching } from './canned';
import { CannedPicker, cannedOptionId } from './canned_picker';
import type { Files } from './files';
import { bytesOf, longestMessageBytes, outgoing } from './text';
import type { Thread } from './thread';

export interface CannedChoice {
  all: readonly CannedResponse[];
  /** The text with this chat's names in it. */
  fill: (response: CannedResponse) => string;
}

interface ComposerProps {
  thread: Thread;
  files: Files;
  /** Present where notes for colleagues may be written. */
  allowsNotes?: boolean;
  canned?: CannedChoice;
  /** The keyboard goes here when the thread is shown. */
  takesFocus?: boolean;
}

/** Where a message is written: Enter sends it, Shift+Enter breaks the line. What is written stays when the page goes. */
export function Composer({ thread, files, allowsNotes = false, canned, takesFocus = false }: ComposerProps) {
  const { draft, attachments } = thread;
  const text = draft.text.value;
  const isNote = allowsNotes && draft.isNote.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [isDismissed, setDismissed] = useState(false);
  const [chosen, setChosen] = useState(0);
  const query = canned && canned.all.length > 0 && !isDismissed ? cannedQuery(text) : null;
  const options = query !== null && canned ? matching(canned.all, query) : [];
  const isTooLong = text.length > longestMessageBytes / 4 && bytesOf(text) > longestMessageBytes;
  const hasFiles = attachments.list.value.some(({ isReleased, trouble }) => !isReleased && !trouble);
  const canSend = !isTooLong && (outgoing(text) !== '' || hasFiles);
  const writeText = t(isNote ? 'chat.writeNote' : 'chat.write');

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [text, thread]);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [thread]);

  const write = (value: string) => {
    if (!value.startsWith('/')) setDismissed(false);
    setChosen(0);
    draft.write(value);
    // What is written to colleagues is nothing that the customer waits for.
    if (isNote) return;
    if (value.trim()) thread.typing.typed();
    else thread.typing.stop();
  };
  const choose = (response: CannedResponse) => {
    if (canned) draft.write(canned.fill(response));
    setChosen(0);
    field.current?.focus();
  };
  const send = () => {
    if (canSend) thread.sendDraft();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method takes the key for itself while it composes.
    if (event.isComposing) return;
    if (query !== null) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && options.length > 0) {
        event.preventDefault();
        setChosen((chosen + step + options.length) % options.length);
        return;
      }
      const option = options[chosen];
      if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && option) {
        event.preventDefault();
        choose(option);
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        setDismissed(true);
        return;
      }
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      send();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0 || !files.areTaken.value) return;
    event.preventDefault();
    attachments.add(pasted);
  };

  return (
    <form
      class={isNote ? 'composer note' : 'composer'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {query !== null && (
        <CannedPicker id={listId} options={options} chosen={chosen} onChoose={choose} onPoint={setChosen} />
      )}
      <AttachmentList attachments={attachments} />
      {isTooLong && (
        <p class="composer-trouble small" role="alert">
          {t('chat.tooLong')}
        </p>
      )}
      <div class="composer-line">
        <textarea
          ref={field}
          class="composer-text"
          rows={1}
          dir="auto"
          aria-label={writeText}
          placeholder={writeText}
          aria-autocomplete={canned ? 'list' : undefined}
          aria-controls={query !== null ? listId : undefined}
          aria-activedescendant={query !== null && options.length > 0 ? cannedOptionId(listId, chosen) : undefined}
          data-testid="chat-input"
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => thread.typing.stop()}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <div class="composer-tools">
          {allowsNotes && (
            <button
              type="button"
              class="button quiet icon"
              aria-pressed={isNote}
              aria-label={t('chat.note')}
              title={t('chat.note')}
              data-testid="chat-note"
              onClick={() => {
                thread.typing.stop();
                draft.toggleNote();
                field.current?.focus();
              }}
            >
              <StickyNote size={19} aria-hidden="true" />
            </button>
          )}
          {files.areTaken.value && (
            <label class="button quiet icon file-button" title={t('chat.attach')}>
              <Paperclip size={19} aria-hidden="true" />
              <span class="hidden-visually">{t('chat.attach')}</span>
              <input
                type="file"
                multiple
                class="hidden-visually"
                data-testid="chat-file"
                onChange={(event) => {
                  attachments.add([...(event.currentTarget.files ?? [])]);
                  event.currentTarget.value = '';
                  field.current?.focus();
                }}
              />
            </label>
          )}
          <button
            type="submit"
            class="button primary icon"
            aria-label={t(isNote ? 'chat.sendNote' : 'chat.send')}
            title={t(isNote ? 'chat.sendNote' : 'chat.send')}
            data-testid="chat-send"
            disabled={!canSend}
          >
            <SendHorizontal size={19} aria-hidden="true" />
          </button>
        </div>
      </div>
    </form>
  );
}
