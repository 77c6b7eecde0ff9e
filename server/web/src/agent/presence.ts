import { signal } from '@preact/signals';
import { t } from '../i18n/index';
import type { Api } from '../wire/api';
import type { Agent, AgentPresence, Presence } from '../wire/contract';
import type { Notices } from './notices';
import type { Readiness } from './readiness';

/** The agent's own presence, as the server has it. */
export class OwnPresence {
  /** Null until the server has told it. */
  readonly now = signal<AgentPresence | null>(null);

  constructor(
    private readonly api: Api,
    private readonly readiness: Readiness,
    private readonly notices: Notices,
    private readonly me: () => string | undefined,
  ) {}

  /** Before an agent becomes available the devices are checked and the server is told. */
  async set(presence: Presence, reason?: string): Promise<void> {
    await this.notices.attempt(async () => {
      if (presence === 'available') await this.readiness.check();
      this.now.value = await this.api.socket.request('presence.set', { presence, ...(reason ? { reason } : {}) });
    });
  }

  /** The last word before signing out. */
  async leave(): Promise<void> {
    const now = this.now.value;
    if (now && now.presence !== 'offline' && this.api.socket.state.value === 'online')
      await this.api.socket.request('presence.set', { presence: 'offline' }).catch(() => undefined);
  }

  read(agent: Agent): void {
    this.now.value = {
      agentId: agent.id,
      presence: agent.presence,
      reason: agent.reason,
      since: agent.presenceSince,
      nextPresence: null,
      state: agent.state,
    };
  }

  changed(presence: AgentPresence): void {
    if (presence.agentId !== this.me()) return;
    const before = this.now.value;
    this.now.value = presence;
    if (presence.presence === 'away' && presence.reason === 'missed' && before?.reason !== 'missed')
      this.notices.note(t('presence.missed'), 'warning');
  }

  clear(): void {
    this.now.value = null;
  }
}
