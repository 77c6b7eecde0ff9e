import { batch, signal } from '@preact/signals';
import { useLanguage } from '../i18n/index';
import { spoken, type LanguageCode } from '../i18n/languages';
import type { LanguageList, MySettings } from '../wire/contract';
import { Problem } from '../wire/problem';
import type { RestClient } from '../wire/rest';
import { browserKeep } from '../wire/storage';
import type { Notices } from './notices';

const key = 'callroom.language';

/** What the page speaks until the agent's settings are known: as at the last sign-in here, else as the browser asks. */
export function firstLanguage(): LanguageCode {
  return spoken([browserKeep.get(key), ...navigator.languages]) ?? 'en';
}

/** The language that the signed-in agent works in: his own choice, which the server keeps, else his company's. */
export class OwnLanguage {
  /** Null: whatever the company's is. */
  readonly chosen = signal<LanguageCode | null>(null);
  readonly ofCompany = signal<LanguageCode>('en');
  private version = 0;

  constructor(
    private readonly rest: RestClient,
    private readonly notices: Notices,
    private readonly me: () => string | undefined,
  ) {}

  /** What cannot be read leaves the page as it is. */
  async load(): Promise<void> {
    const asker = this.me();
    const read = Promise.all([this.rest.get<MySettings>('settings/me'), this.rest.get<LanguageList>('settings/languages')]);
    const answers = await read.catch(() => null);
    if (!answers || this.me() !== asker) return;
    const [mine, list] = answers;
    batch(() => {
      this.take(mine);
      this.ofCompany.value = spoken([list.companyLanguage]) ?? 'en';
    });
    await this.speak().catch(() => undefined);
  }

  /** The page changes once the server has kept it; where it does not, the agent is told. */
  async choose(language: LanguageCode | null): Promise<void> {
    await this.notices.attempt(async () => {
      this.take(await this.keep(language));
      await this.speak();
    });
  }

  /** Settings that were changed elsewhere meanwhile stay as they are there: only the language is named. */
  private async keep(language: LanguageCode | null): Promise<MySettings> {
    const put = () => this.rest.put<MySettings>('settings/me', { language, version: this.version });
    try {
      return await put();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'version_conflict') throw error;
      this.version = (await this.rest.get<MySettings>('settings/me')).version;
      return put();
    }
  }

  private take({ language, version }: MySettings): void {
    this.chosen.value = spoken([language]);
    this.version = version;
  }

  private async speak(): Promise<void> {
    const language = this.chosen.value ?? this.ofCompany.value;
    browserKeep.set(key, language);
    await useLanguage(language);
  }
}
