import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArrowRightLeft, LogOut, PanelRight } from 'lucide-preact';
import { filled } from '../chat/canned';
import { Composer, type CannedChoice } from '../chat/composer';
import { DropZone } from '../chat/drop_zone';
import { MessageList } from '../chat/message_list';
import { plainName } from '../chat/text';
import { TypingLine } from '../chat/typing_line';
import { t } from '../i18n/index';
import { Avatar } from '../ui/parts';
import { isOver } from '../wire/contact';
import type { Chat } from './chat';
import { ChatTransferDialog } from './chat_transfer_dialog';
import type { Workspace } from './store';
import { WrapUpPanel } from './wrap_up_panel';

/** The prepared answers, with the names of this chat in them. */
function useCanned(workspace: Workspace, chat: Chat): CannedChoice {
  const all = workspace.chatLists.canned.value;
  return useMemo(
    () => ({
      all,
      fill: ({ text }) => {
        const contact = chat.contact.peek();
        return filled(text, {
          'customer.name': contact.customer.name,
          'agent.name': workspace.user.peek()?.name ?? '',
          'contact.subject': contact.subject,
          'queue.name': workspace.lists.queueName(contact),
        });
      },
    }),
    [all, chat],
  );
}

export function ChatPanel({ workspace, chat }: { workspace: Workspace; chat: Chat }) {
  const contact = chat.contact.value;
  const { thread } = chat;
  const { files } = workspace;
  const name = plainName(contact.customer.name);
  const queue = workspace.lists.queueName(contact);
  const kind = t('channel.chat');
  const isOpen = !isOver(contact);
  const wrapUp = workspace.wrapUps.of(chat.id);
  const canned = useCanned(workspace, chat);
  useEffect(() => workspace.chatLists.need(), []);
  const [isTransferring, setTransferring] = useState(false);
  const typistName = (userId: string) => (userId === contact.customer.id ? name : t('happened.somebody'));
  return (
    <DropZone
      class="card chat-panel"
      label={t('chat.with', { name })}
      testId="chat-panel"
      onFiles={isOpen && files.areTaken.value ? (dropped) => thread.attachments.add(dropped) : null}
    >
      <div class="chat-panel-head">
        <Avatar name={name} />
        <div class="grow">
          <h1 data-testid="chat-customer">{name}</h1>
          <p class="soft small">{[queue, contact.subject || kind].filter(Boolean).join(' · ')}</p>
        </div>
        <button
          type="button"
          class="button small icon side-toggle"
          aria-label={t('side.customer')}
          title={t('side.customer')}
          aria-pressed={workspace.isSideOpen.value}
          data-testid="side-toggle"
          onClick={() => (workspace.isSideOpen.value = !workspace.isSideOpen.value)}
        >
          <PanelRight size={17} aria-hidden="true" />
        </button>
        {isOpen && (
          <>
            <button type="button" class="button small" data-testid="chat-transfer" onClick={() => setTransferring(true)}>
              <ArrowRightLeft size={16} aria-hidden="true" />
              {t('call.transfer')}
            </button>
            <button type="button" class="button small chat-end" data-testid="chat-end" onClick={() => void workspace.chats.end(chat)}>
              <LogOut size={16} aria-hidden="true" />
              {t('chat.end')}
            </button>
          </>
        )}
      </div>
      <MessageList
        thread={thread}
        me={workspace.user.value?.id}
        viewer="staff"
        files={files}
        label={t('chat.messages')}
      />
      {isOpen ? (
        <>
          <TypingLine thread={thread} nameOf={typistName} />
          <Composer thread={thread} files={files} canned={canned} allowsNotes takesFocus />
        </>
      ) : (
        wrapUp && <WrapUpPanel workspace={workspace} wrapUp={wrapUp} isBeside key={chat.id} />
      )}
      {isTransferring && <ChatTransferDialog workspace={workspace} chat={chat} onClose={() => setTransferring(false)} />}
    </DropZone>
  );
}
