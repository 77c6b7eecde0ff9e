import { Check, Tag as TagIcon, X } from 'lucide-preact';
import { t } from '../i18n/index';
import { Menu } from '../ui/menu';
import type { Chat } from './chat';
import type { Workspace } from './store';

function Dot({ color }: { color: string | undefined }) {
  return <span class="tag-dot" aria-hidden="true" style={color ? { '--tag': color } : {}} />;
}

/** The tags of the contact, in the tenant's colours. */
export function ChatTags({ workspace, chat }: { workspace: Workspace; chat: Chat }) {
  const all = workspace.chatLists.tags.value;
  const own = chat.contact.value.tags ?? [];
  if (all.length === 0 && own.length === 0) return null;
  const set = (tags: string[]) => void workspace.chats.tag(chat, tags);
  return (
    <div class="chat-tags" data-testid="chat-tags">
      {own.length > 0 && (
        <ul class="tags" aria-label={t('wrapup.tags')}>
          {own.map((tag) => (
            <li key={tag} class="chip" data-testid="chat-tag">
              <Dot color={workspace.chatLists.colorOf(tag)} />
              <span class="tag-name">{tag}</span>
              <button
                type="button"
                aria-label={t('wrapup.removeTag', { tag })}
                onClick={() => set(own.filter((each) => each !== tag))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <Menu
          label={t('chats.tag')}
          testId="chat-tag-menu"
          buttonClass="button small"
          face={
            <>
              <TagIcon size={15} aria-hidden="true" />
              {t('chats.tag')}
            </>
          }
        >
          {() =>
            all.map(({ id, name, color }) => {
              const isOn = own.includes(name);
              return (
                <button
                  key={id}
                  type="button"
                  role="menuitemcheckbox"
                  aria-checked={isOn}
                  tabIndex={-1}
                  data-testid="chat-tag-option"
                  onClick={() => set(isOn ? own.filter((each) => each !== name) : [...own, name])}
                >
                  <Dot color={color} />
                  <span class="grow">{name}</span>
                  {isOn && <Check size={16} aria-hidden="true" />}
                </button>
              );
            })
          }
        </Menu>
      )}
    </div>
  );
}
