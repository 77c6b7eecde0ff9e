import { FileText, RotateCw, X } from 'lucide-preact';
import { fileSize } from '../i18n/format';
import { t } from '../i18n/index';
import type { Attachment, Attachments } from './attachments';
import { plainName } from './text';

function stateText({ trouble, uploaded, share, isReleased }: Attachment): string {
  if (trouble === 'too_large') return t('chat.uploadTooLarge');
  if (trouble === 'unsupported_media_type' || trouble === 'unsupported_type') return t('chat.uploadRefused');
  if (trouble === 'not_found') return t('chat.uploadMissing');
  if (trouble) return t('chat.uploadFailed');
  if (uploaded) return t('chat.uploaded');
  return isReleased ? t('chat.uploadSoon') : t('chat.uploading', { percent: Math.floor(share * 100) });
}

/** The files that go with what is being written. */
export function AttachmentList({ attachments }: { attachments: Attachments }) {
  const list = attachments.list.value;
  if (list.length === 0) return null;
  return (
    <ul class="attachments" aria-label={t('chat.attached')} data-testid="chat-attachments">
      {list.map((each) => {
        const name = plainName(each.name);
        return (
          <li key={each.id} class={each.trouble ? 'attachment bad' : 'attachment'} data-testid="chat-attachment">
            <FileText size={17} aria-hidden="true" />
            <span class="grow">
              <span class="file-name">{name}</span>
              <span class="small soft" role="status">
                {fileSize(each.sizeBytes)} · {stateText(each)}
              </span>
              {!each.uploaded && !each.trouble && <progress max={1} value={each.share} aria-label={name} />}
            </span>
            {each.trouble && (
              <button
                type="button"
                class="button small quiet icon"
                aria-label={t('common.tryAgain')}
                title={t('common.tryAgain')}
                onClick={() => attachments.again(each.id)}
              >
                <RotateCw size={15} aria-hidden="true" />
              </button>
            )}
            <button
              type="button"
              class="button small quiet icon"
              aria-label={t('chat.removeFile', { name })}
              title={t('chat.removeFile', { name })}
              onClick={() => attachments.remove(each.id)}
            >
              <X size={15} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
