import type { Visitor, WidgetSession } from './contract';
import { fetchJson, type Credentials } from './rest';
import { browserKeep, tabKeep } from './storage';

interface Known {
  key: string;
  name: string;
}

/** A visitor's identity: a secret key kept in this browser, and an access token kept in this tab. */
export class VisitorSession implements Credentials {
  private readonly keyName: string;
  private readonly tokenName: string;
  private pending: Promise<boolean> | null = null;

  constructor(private readonly tenant: string) {
    this.keyName = `callroom.visitor.${tenant}`;
    this.tokenName = `callroom.visitor.token.${tenant}`;
  }

  accessToken(): string | null {
    return tabKeep.get(this.tokenName);
  }

  /** The name given at an earlier visit, or an empty text. */
  knownName(): string {
    return browserKeep.json<Known>(this.keyName)?.name ?? '';
  }

  async open(name: string): Promise<Visitor> {
    const known = browserKeep.json<Known>(this.keyName);
    const visitor = {
      ...(name ? { name } : {}),
      ...(known ? { key: known.key } : {}),
      locale: navigator.language,
    };
    const session = await fetchJson<WidgetSession>(
      'widget/sessions',
      { method: 'POST', body: { tenant: this.tenant, visitor } },
      null,
    );
    tabKeep.set(this.tokenName, session.accessToken);
    browserKeep.setJson(this.keyName, { key: session.visitor.key, name: name || session.visitor.name } satisfies Known);
    return session.visitor;
  }

  renew(refused: string | null): Promise<boolean> {
    if (this.accessToken() !== refused) return Promise.resolve(true);
    this.pending ??= this.open(this.knownName())
      .then(() => true)
      .finally(() => {
        this.pending = null;
      });
    return this.pending;
  }
}
