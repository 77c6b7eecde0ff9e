import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { X } from 'lucide-preact';
import { duration } from '../i18n/format';
import { plural, t } from '../i18n/index';
import { CallStatusText } from '../ui/call_view';
import { CountdownRing } from '../ui/parts';
import { isChat } from '../wire/contact';
import type { Contact } from '../wire/contract';
import { byHeading, dispositionsFor } from './dispositions';
import type { Workspace } from './store';
import type { WrapUp } from './wrap_up';

function Tags({ wrapUp }: { wrapUp: WrapUp }) {
  const [text, setText] = useState('');
  const { tags } = wrapUp.draft.value;
  const add = () => {
    const tag = text.trim().replace(/,+$/, '').trim();
    setText('');
    if (tag && !tags.includes(tag)) wrapUp.edit({ tags: [...tags, tag] });
  };
  return (
    <div class="field">
      <label for="tags">{t('wrapup.tags')}</label>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="chip">
              {tag}
              <button
                type="button"
                aria-label={t('wrapup.removeTag', { tag })}
                onClick={() => wrapUp.edit({ tags: tags.filter((each) => each !== tag) })}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id="tags"
        class="input"
        aria-describedby="tags-hint"
        maxLength={60}
        data-testid="wrapup-tags"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if ((event.key === 'Enter' || event.key === ',') && text.trim()) {
            event.preventDefault();
            add();
          }
        }}
      />
      <span class="hint" id="tags-hint">
        {t('wrapup.tagsHint')}
      </span>
    </div>
  );
}

/** A choice of the tenant's results; where it has none, a line to write one. */
function Result({ workspace, wrapUp, contact }: { workspace: Workspace; wrapUp: WrapUp; contact: Contact }) {
  const all = workspace.lists.dispositions.value;
  const { disposition } = wrapUp.draft.value;
  const common = { id: 'disposition', class: 'input', 'data-testid': 'wrapup-disposition' };
  return (
    <div class="field">
      <label for="disposition">{t('wrapup.disposition')}</label>
      {all.length === 0 ? (
        <input
          {...common}
          maxLength={100}
          placeholder={t('wrapup.dispositionPlaceholder')}
          value={disposition}
          onInput={(event) => wrapUp.edit({ disposition: event.currentTarget.value })}
        />
      ) : (
        <select
          {...common}
          value={disposition}
          onChange={(event) => wrapUp.edit({ disposition: event.currentTarget.value })}
        >
          <option value="">{t('wrapup.noDisposition')}</option>
          {byHeading(dispositionsFor(contact, all)).map(({ heading, items }) => {
            const options = items.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ));
            return heading === null ? (
              options
            ) : (
              <optgroup key={heading} label={heading}>
                {options}
              </optgroup>
            );
          })}
        </select>
      )}
    </div>
  );
}

/** `isBeside`: the thread that it is about stands above. */
export function WrapUpPanel({ workspace, wrapUp, isBeside = false }: { workspace: Workspace; wrapUp: WrapUp; isBeside?: boolean }) {
  const now = useCallback(() => workspace.api.socket.serverNow(), [workspace]);
  const contact = wrapUp.contact.value;
  const draft = wrapUp.draft.value;
  const isSaving = wrapUp.isSaving.value;
  const chosen = workspace.lists.dispositions.value.find((each) => each.code === draft.disposition);
  const notes = useRef<HTMLTextAreaElement>(null);
  useEffect(() => notes.current?.focus(), []);

  return (
    <section class={isBeside ? 'wrap-up beside' : 'card wrap-up'} aria-labelledby="wrapup-title" data-testid="wrapup">
      <div class="wrap-up-head">
        <div class="grow">
          <h1 id="wrapup-title">{t('wrapup.title')}</h1>
          <p class="soft">
            {t(isChat(contact) ? 'wrapup.chatLead' : 'wrapup.lead', { name: contact.customer.name, duration: duration(contact.talkSeconds) })}
          </p>
        </div>
        {!isChat(contact) && <CallStatusText status="ended" />}
        {contact.deadline && (
          <CountdownRing
            deadline={contact.deadline}
            now={now}
            size={48}
            label={(seconds) => `${t('wrapup.left')}: ${plural('offer.secondsLeft', seconds)}`}
          />
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void wrapUp.finish();
        }}
      >
        <Result workspace={workspace} wrapUp={wrapUp} contact={contact} />
        <div class="field">
          <label for="notes">{t('wrapup.notes')}</label>
          <textarea
            ref={notes}
            id="notes"
            class="input"
            maxLength={20000}
            required={chosen?.requiresNotes ?? false}
            placeholder={t('wrapup.notesPlaceholder')}
            data-testid="wrapup-notes"
            value={draft.notes}
            onInput={(event) => wrapUp.edit({ notes: event.currentTarget.value })}
          />
        </div>
        <Tags wrapUp={wrapUp} />
        <div class="end">
          <button
            type="button"
            class="button"
            data-testid="wrapup-extend"
            onClick={() => void wrapUp.extend()}
          >
            {t('wrapup.extend')}
          </button>
          <button type="submit" class="button primary" data-testid="wrapup-done" disabled={isSaving}>
            {isSaving ? t('wrapup.saving') : t('wrapup.done')}
          </button>
        </div>
      </form>
    </section>
  );
}
