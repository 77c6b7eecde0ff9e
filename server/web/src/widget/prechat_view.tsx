import { useEffect, useRef, useState } from 'preact/hooks';
import { MessageCircle } from 'lucide-preact';
import { t } from '../i18n/index';
import { Message } from '../ui/parts';
import type { PreChatField } from '../wire/thread';
import type { Widget } from './store';
import { Face } from './view_parts';

const inputTypes = { text: 'text', email: 'email', phone: 'tel', choice: 'text' } as const;
const completions = { text: undefined, email: 'email', phone: 'tel', choice: undefined } as const;

interface FieldProps {
  field: PreChatField;
  index: number;
  value: string;
  onChange: (value: string) => void;
}

function Field({ field, index, value, onChange }: FieldProps) {
  const id = `prechat-${index}`;
  const common = { id, class: 'input', required: field.isRequired, 'data-testid': `prechat-${field.key}`, value };
  return (
    <div class="field">
      <label for={id}>
        {field.label} {!field.isRequired && <span class="soft">{t('prechat.optional')}</span>}
      </label>
      {field.kind === 'choice' ? (
        <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t('prechat.choose')}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={inputTypes[field.kind] ?? 'text'}
          autocomplete={completions[field.kind]}
          maxLength={500}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** What the queue asks before a chat. */
export function PreChatView({ widget, name }: { widget: Widget; name: string }) {
  const fields = widget.welcome.told.value?.preChatFields ?? [];
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const { chatStart } = widget;
  const isStarting = chatStart.isStarting.value;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);
  return (
    <form
      ref={form}
      class="view"
      data-testid="prechat"
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.entries(answers).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()] as const] : []));
        void chatStart.start(name, Object.fromEntries(given));
      }}
    >
      <div class="view-head">
        <Face icon={MessageCircle} />
        <h1>{t('prechat.title')}</h1>
        <p class="soft">{t('prechat.lead')}</p>
      </div>
      {chatStart.trouble.value && (
        <Message tone="bad" role="alert">
          <span data-testid="chat-trouble">{chatStart.trouble.value}</span>
        </Message>
      )}
      {fields.map((field, index) => (
        <Field
          key={field.key}
          field={field}
          index={index}
          value={answers[field.key] ?? ''}
          onChange={(value) => setAnswers({ ...answers, [field.key]: value })}
        />
      ))}
      <div class="stack">
        <button type="submit" class="button primary wide" data-testid="prechat-start" disabled={isStarting}>
          <MessageCircle size={19} aria-hidden="true" />
          {t(isStarting ? 'widget.starting' : 'widget.startChat')}
        </button>
        <button type="button" class="button quiet wide" onClick={() => (chatStart.asking.value = null)}>
          {t('prechat.back')}
        </button>
      </div>
    </form>
  );
}
