import { useEffect, useState } from 'preact/hooks';
import { MessageList } from '../chat/message_list';
import { Thread } from '../chat/thread';
import { dayAndClock } from '../i18n/format';
import { t } from '../i18n/index';
import type { Contact } from '../wire/contract';
import type { Workspace } from './store';

/** What was written in a contact, to read only. */
export function PastMessages({ workspace, contact }: { workspace: Workspace; contact: Contact }) {
  const [thread] = useState(
    () =>
      new Thread({
        api: workspace.api,
        files: workspace.files,
        contactId: contact.id,
        me: () => workspace.user.peek()?.id,
        isPeer: () => false,
        isArchive: true,
      }),
  );
  useEffect(() => {
    void thread.begin();
    return () => thread.close();
  }, []);
  return (
    <MessageList
      thread={thread}
      me={workspace.user.value?.id}
      viewer="staff"
      files={workspace.files}
      isArchive
      label={t('chat.past', { time: dayAndClock(contact.createdAt) })}
      testId="past-messages"
    />
  );
}
