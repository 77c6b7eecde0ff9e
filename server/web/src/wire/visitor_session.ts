import type { Visitor, WidgetSession } from './contract';
import { fetchJson, type Credentials } from './rest';
import { browserKeep, tabKeep } from './storage';

interface Known {
  key: string | null;
  name: string;
}

/** Who the visitor is for the company's own site, with the site's signature. */
export interface SiteUser {
  userId: string;
  userHash: string;
}

/** What the launcher puts behind the # of the widget's address; null without it. */
export function siteUserOf(hash: string): SiteUser | null {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const userId = told.get('userId');
  const userHash = told.get('userHash');
  return userId && userHash ? { userId, userHash } : null;
}

/**
 * A visitor's identity: a secret key kept in this browser, or the site's word for who they are, and an access token kept
 * in this tab.
 */
export class VisitorSession implements Credentials {
  private readonly keyName: string;
  private readonly tokenName: string;
  private pending: Promise<boolean> | null = null;

  /** `tenant`: null for the server's default. */
  constructor(
    private readonly tenant: string | null,
    private readonly siteUser: SiteUser | null = null,
  ) {
    // What is kept of one person of the site is not another's, nor that of who has not signed in there.
    const whose = `${tenant ?? ''}${siteUser ? `.${siteUser.userId}` : ''}`;
    this.keyName = `callroom.visitor.${whose}`;
    this.tokenName = `callroom.visitor.token.${whose}`;
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
      ...(this.siteUser ?? (known?.key ? { key: known.key } : {})),
      locale: navigator.language,
    };
    const session = await fetchJson<WidgetSession>(
      'widget/sessions',
      { method: 'POST', body: { ...(this.tenant ? { tenant: this.tenant } : {}), visitor } },
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
