import { t } from '../i18n/index';
import { plainName } from './text';
import type { Thread } from './thread';

/** Who types just now; the line keeps its height, so that nothing moves. */
export function TypingLine({ thread, nameOf }: { thread: Thread; nameOf: (userId: string, role: string) => string }) {
  const [first] = thread.typists.now.value;
  return (
    <p class="typing small soft" role="status" data-testid="chat-typing" data-typing={first !== undefined}>
      {first && (
        <>
          <span class="typing-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {t('chat.typing', { name: plainName(nameOf(...first)) })}
        </>
      )}
    </p>
  );
}
