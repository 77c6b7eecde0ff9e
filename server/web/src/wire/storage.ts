/** Web storage that may be refused (private windows, embedded frames): then values live as long as the page. */
export class Keep {
  private readonly memory = new Map<string, string>();

  constructor(private readonly open: () => Storage) {}

  get(key: string): string | null {
    try {
      return this.open().getItem(key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  }

  set(key: string, value: string): void {
    try {
      this.open().setItem(key, value);
      this.memory.delete(key);
    } catch {
      this.memory.set(key, value);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    try {
      this.open().removeItem(key);
    } catch {
      // Refused storage holds nothing to remove.
    }
  }

  json<T>(key: string): T | null {
    const text = this.get(key);
    if (text === null) return null;
    try {
      return JSON.parse(text) as T;
    } catch {
      return null;
    }
  }

  setJson(key: string, value: unknown): void {
    this.set(key, JSON.stringify(value));
  }
}

/** Lives as long as the tab, also across a reload. */
export const tabKeep = new Keep(() => window.sessionStorage);
/** Lives in this browser. */
export const browserKeep = new Keep(() => window.localStorage);
