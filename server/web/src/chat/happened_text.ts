import { list } from '../i18n/format';
import { t } from '../i18n/index';
import type { ThreadEvent } from '../wire/thread';

export type Viewer = 'customer' | 'staff';

/** What happened in a thread, in words for who reads it. */
export function happenedText({ type, data, by }: ThreadEvent, viewer: Viewer, me?: string): string {
  const somebody = t('happened.somebody');
  switch (type) {
    case 'queued':
      return data?.queueName ? t('happened.queued', { queue: data.queueName }) : t('happened.waiting');
    case 'assigned':
      return t('happened.assigned', { name: data?.agentName || by?.name || somebody });
    case 'joined':
      return t('happened.joined', { name: data?.agentName || by?.name || somebody });
    case 'transferred':
      if (viewer === 'customer') return t('happened.connecting');
      return data?.name ? t('happened.handedTo', { name: data.name }) : t('happened.handedOn');
    case 'callback_asked':
      return t('happened.callback');
    case 'nudged':
      return t(viewer === 'customer' ? 'happened.nudged' : 'happened.nudgedStaff');
    case 'tagged':
      return data?.tags?.length ? t('happened.tagged', { tags: list(data.tags) }) : t('happened.untagged');
    case 'closed':
      if (by && by.id === me) return t('happened.closed.you');
      switch (data?.by) {
        case 'customer':
          return t(viewer === 'customer' ? 'happened.closed.you' : 'happened.closed.customer');
        case 'agent':
          return t('happened.closed.agent');
        case 'supervisor':
          return t('happened.closed.supervisor');
        case 'server':
          return t('happened.closed.server');
      }
      return t('happened.closed.over');
  }
  return '';
}
