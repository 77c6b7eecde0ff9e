import { effect, signal } from '@preact/signals';

/** What is new since the person looked. */
const unread = signal(0);
/** What is more urgent than the name of the page. */
const urgent = signal<string | null>(null);

/** The window's title follows what is new in the page, and `own` the page's language. */
export function keepTitle(own: () => string): void {
  effect(() => {
    document.title = urgent.value ?? (unread.value > 0 ? `(${unread.value}) ${own()}` : own());
  });
}

export function tellUnread(count: number): void {
  unread.value = count;
}

/** Until the returned function is called. */
export function tellUrgent(text: string): () => void {
  urgent.value = text;
  return () => {
    if (urgent.value === text) urgent.value = null;
  };
}
