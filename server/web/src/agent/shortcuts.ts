import type { TextKey } from '../i18n/index';
import type { Workspace } from './store';

/** Shown in the help; a blank parts the keys. */
export const shortcuts: { keys: string; text: TextKey }[] = [
  { keys: 'Enter', text: 'keys.send' },
  { keys: 'Shift Enter', text: 'keys.line' },
  { keys: '/', text: 'keys.canned' },
  { keys: 'Alt ↓', text: 'keys.next' },
  { keys: 'Alt ↑', text: 'keys.former' },
  { keys: 'Alt W', text: 'keys.longest' },
  { keys: 'Alt C', text: 'keys.call' },
  { keys: 'Alt N', text: 'keys.note' },
];

/** What the keys do wherever the focus is; whether the key was one of them. */
function act(workspace: Workspace, code: string): boolean {
  const { chats } = workspace;
  switch (code) {
    case 'ArrowDown':
      chats.step(1);
      return true;
    case 'ArrowUp':
      chats.step(-1);
      return true;
    case 'KeyW': {
      const chat = chats.longestWaiting.value;
      if (chat) chats.choose(chat.id);
      return true;
    }
    case 'KeyC':
      if (workspace.hasCall.value) chats.choose(null);
      return true;
    case 'KeyN':
      workspace.front.value?.thread.draft.toggleNote();
      return true;
  }
  return false;
}

/** Listens until the returned function is called. By the place of the key, so that every keyboard has it. */
export function listenToKeys(workspace: Workspace): () => void {
  const listener = (event: KeyboardEvent) => {
    const isAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.getModifierState('AltGraph');
    if (!isAlt || workspace.chats.list.value.length === 0 || document.querySelector('dialog[open]')) return;
    if (act(workspace, event.code)) event.preventDefault();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
