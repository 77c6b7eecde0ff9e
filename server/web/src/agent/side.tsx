import { useState } from 'preact/hooks';
import { X } from 'lucide-preact';
import { t } from '../i18n/index';
import { CustomerPanel } from './customer_panel';
import { HistoryList } from './history_list';
import type { Workspace } from './store';

/** Beside the work: the customer of the chat that is shown, or the day so far. */
export function Side({ workspace }: { workspace: Workspace }) {
  const chat = workspace.front.value;
  const [isDay, setDay] = useState(false);
  if (!chat) return <HistoryList workspace={workspace} />;
  return (
    <aside class="side" data-open={workspace.isSideOpen.value} aria-label={t('side.label')}>
      <div class="side-tabs segments" role="group" aria-label={t('side.label')}>
        <button type="button" aria-pressed={!isDay} data-testid="side-customer" onClick={() => setDay(false)}>
          {t('side.customer')}
        </button>
        <button type="button" aria-pressed={isDay} data-testid="side-day" onClick={() => setDay(true)}>
          {t('history.title')}
        </button>
        <button
          type="button"
          class="side-toggle"
          aria-label={t('side.close')}
          title={t('side.close')}
          data-testid="side-close"
          onClick={() => (workspace.isSideOpen.value = false)}
        >
          <X size={17} aria-hidden="true" />
        </button>
      </div>
      {isDay ? (
        <HistoryList workspace={workspace} isInside />
      ) : (
        <div class="history">
          <CustomerPanel key={chat.id} workspace={workspace} chat={chat} />
        </div>
      )}
    </aside>
  );
}
