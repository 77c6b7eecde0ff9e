import { CircleCheck, type LucideIcon } from 'lucide-preact';
import { t } from '../i18n/index';

/** The picture that a view begins with. */
export function Face({ icon: Icon, tone }: { icon: LucideIcon; tone?: 'good' | 'bad' }) {
  return (
    <span class={tone ? `view-face ${tone}` : 'view-face'} aria-hidden="true">
      <Icon size={32} strokeWidth={1.75} />
    </span>
  );
}

/** Somebody is being rung. */
export function Waves() {
  return (
    <span class="waves" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

/** All is done: what became of it, and the way back to the first page. */
export function Finish({ visit, title, lead, testId }: { visit: { again(): void }; title: string; lead: string; testId: string }) {
  return (
    <>
      <div class="view-head">
        <Face icon={CircleCheck} tone="good" />
        <div role="status">
          <h1 data-testid={testId}>{title}</h1>
        </div>
        <p class="soft">{lead}</p>
      </div>
      <button type="button" class="button wide" data-testid="start-again" onClick={() => visit.again()}>
        {t('after.skip')}
      </button>
    </>
  );
}
