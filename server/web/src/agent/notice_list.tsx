import { useEffect } from 'preact/hooks';
import { CircleAlert, Info, X } from 'lucide-preact';
import { t } from '../i18n/index';
import type { Notice, Notices } from './notices';

const shownMs = 8000;

function Entry({ notices, notice }: { notices: Notices; notice: Notice }) {
  useEffect(() => {
    // Warnings stay until they are read.
    if (notice.tone === 'warning') return;
    const timer = setTimeout(() => notices.dismiss(notice.id), shownMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <li class={`notice ${notice.tone}`}>
      {notice.tone === 'warning' ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
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
