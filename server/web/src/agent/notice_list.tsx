import { useEffect } from 'preact/hooks';
import { CircleAlert, Info, Megaphone, X } from 'lucide-preact';
import { t } from '../i18n/index';
import type { Notice, Notices } from './notices';

const shownMs = 8000;
const signs = { info: Info, warning: CircleAlert, message: Megaphone };

function Entry({ notices, notice }: { notices: Notices; notice: Notice }) {
  useEffect(() => {
    // Warnings and what people say stay until they are read.
    if (notice.tone !== 'info') return;
    const timer = setTimeout(() => notices.dismiss(notice.id), shownMs);
    return () => clearTimeout(timer);
  }, []);
  const Sign = signs[notice.tone];
  return (
    <li class={`notice ${notice.tone}`} data-testid={`notice-${notice.tone}`}>
      <Sign size={18} aria-hidden="true" />
      <span class="grow">{notice.text}</span>
      <button
        type="button"
        class="button quiet small icon"
        aria-label={t('common.dismiss')}
        onClick={() => notices.dismiss(notice.id)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </li>
  );
}

export function NoticeList({ notices }: { notices: Notices }) {
  return (
    <div class="notices" role="status" aria-live="polite" data-testid="notices">
      <ul>
        {notices.list.value.map((notice) => (
          <Entry key={notice.id} notices={notices} notice={notice} />
        ))}
      </ul>
    </div>
  );
}
