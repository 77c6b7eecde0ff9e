import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../src/agent/notices';
import { firstLanguage, OwnLanguage } from '../src/agent/own_language';
import { language, useLanguage } from '../src/i18n/index';
import { Problem } from '../src/wire/problem';
import { browserKeep } from '../src/wire/storage';
import type { RestClient } from '../src/wire/rest';

/** The server's side of `settings/me`: refuses a change of what is not the newest. */
class Settings {
  mine = { language: null as string | null, version: 3 };
  companyLanguage = 'de';
  isDown = false;

  async get(path: string): Promise<unknown> {
    if (this.isDown) throw new Problem(0, 'network');
    return path === 'settings/me' ? { ...this.mine } : { items: [], companyLanguage: this.companyLanguage };
  }

  async put(path: string, body: { language: string | null; version: number }): Promise<unknown> {
    expect(path).toBe('settings/me');
    if (this.isDown) throw new Problem(0, 'network');
    if (body.version !== this.mine.version) throw new Problem(409, 'version_conflict');
    this.mine = { language: body.language, version: body.version + 1 };
    return { ...this.mine };
  }
}

function opened(me: () => string | undefined = () => 'me') {
  const settings = new Settings();
  const notices = new Notices();
  return { settings, notices, own: new OwnLanguage(settings as unknown as RestClient, notices, me) };
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  browserKeep.remove('callroom.language');
});
afterEach(async () => {
  await useLanguage('en');
  vi.unstubAllGlobals();
});

describe("an agent's language", () => {
  it("is the company's until he chooses", async () => {
    const { own } = opened();
    await own.load();
    expect([own.chosen.value, own.ofCompany.value, language()]).toEqual([null, 'de', 'de']);
  });

  it('is his own once he has, and the server keeps it', async () => {
    const { settings, own } = opened();
    await own.load();
    await own.choose('tr');
    expect([own.chosen.value, language(), settings.mine]).toEqual(['tr', 'tr', { language: 'tr', version: 4 }]);
    await own.choose(null);
    expect([own.chosen.value, language(), settings.mine.language]).toEqual([null, 'de', null]);
  });

  it('is chosen although other settings were changed meanwhile', async () => {
    const { settings, notices, own } = opened();
    await own.load();
    settings.mine.version = 9;
    await own.choose('es');
    expect([settings.mine, language(), notices.list.value]).toEqual([{ language: 'es', version: 10 }, 'es', []]);
  });

  it('stays as it is where the server does not keep it, and he is told', async () => {
    const { settings, notices, own } = opened();
    await own.load();
    settings.isDown = true;
    await own.choose('tr');
    expect([own.chosen.value, language(), notices.list.value.length]).toEqual([null, 'de', 1]);
  });

  it('is not that of who has signed out while it was read', async () => {
    let person: string | undefined = 'me';
    const { own } = opened(() => person);
    const read = own.load();
    person = undefined;
    await read;
    expect(language()).toBe('en');
  });

  it('is what this browser begins with the next time', async () => {
    vi.stubGlobal('navigator', { languages: ['fr', 'es-ES'] });
    expect(firstLanguage()).toBe('es');
    const { own } = opened();
    await own.load();
    expect(firstLanguage()).toBe('de');
  });
});
