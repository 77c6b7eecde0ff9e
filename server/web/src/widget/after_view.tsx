import { useState } from 'preact/hooks';
import { Star } from 'lucide-preact';
import { plural, t } from '../i18n/index';
import { CallStatusText } from '../ui/call_view';
import type { Contact } from '../wire/contract';
import type { Widget } from './store';
import { Finish } from './view_parts';

function titleOf(contact: Contact | null, hasLeft: boolean): string {
  if (contact?.answeredAt) return contact.outcome === 'failed' ? t('after.failed') : t('after.title');
  if (contact?.callback) return t('after.noCallback');
  return hasLeft ? t('after.left') : t('after.closed');
}

export function Rating({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const [pointed, setPointed] = useState(0);
  const shown = pointed || value;
  return (
    <fieldset class="rating" onMouseLeave={() => setPointed(0)}>
      <legend class="hidden-visually">{t('after.rating')}</legend>
      {[1, 2, 3, 4, 5].map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={value === each}
          aria-label={plural('after.star', each)}
          title={plural('after.star', each)}
          data-testid={`rating-${each}`}
          class={each <= shown ? 'lit' : ''}
          onMouseEnter={() => setPointed(each)}
          onClick={() => onChange(each)}
        >
          <Star size={34} strokeWidth={1.6} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}

export function AfterView({ widget }: { widget: Widget }) {
  const contact = widget.visit.contact.value;
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const wasAnswered = contact?.answeredAt != null;
  return (
    <form
      class="view"
      onSubmit={(event) => {
        event.preventDefault();
        if (rating) void widget.feedbackForm.send(rating, comment);
      }}
    >
      <div class="view-head">
        {wasAnswered && <CallStatusText status="ended" />}
        <div role="status">
          <h1>{titleOf(contact, widget.visit.hasLeft.value)}</h1>
        </div>
        {wasAnswered && <p class="soft">{t('after.lead')}</p>}
      </div>
      {wasAnswered && (
        <>
          <Rating value={rating} onChange={setRating} />
          <div class="field">
            <label for="comment">{t('after.comment')}</label>
            <textarea
              id="comment"
              class="input"
              maxLength={5000}
              data-testid="feedback-comment"
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </div>
          <button
            type="submit"
            class="button primary wide"
            data-testid="feedback-send"
            disabled={!rating || widget.feedbackForm.isSending.value}
          >
            {t('after.send')}
          </button>
        </>
      )}
      <button
        type="button"
        class={wasAnswered ? 'button quiet wide' : 'button primary wide'}
        data-testid="start-again"
        onClick={() => widget.visit.again()}
      >
        {t('after.skip')}
      </button>
    </form>
  );
}

export function ThanksView({ visit }: { visit: { again(): void } }) {
  return (
    <div class="view">
      <Finish visit={visit} title={t('after.thanks')} lead={t('after.thanksLead')} testId="thanks" />
    </div>
  );
}
