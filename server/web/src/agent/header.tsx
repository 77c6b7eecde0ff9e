import { Check, ChevronDown, LogOut } from 'lucide-preact';
import { clock } from '../i18n/format';
import { t } from '../i18n/index';
import { Logo } from '../ui/logo';
import { Menu } from '../ui/menu';
import { Avatar } from '../ui/parts';
import { ThemeMenu } from '../ui/theme_menu';
import type { Presence, User } from '../wire/contract';
import { LanguageMenu } from './language_menu';
import { presenceText } from './presence_text';
import type { Workspace } from './store';

function PresenceControl({ workspace }: { workspace: Workspace }) {
  const presence = workspace.presence.now.value;
  const reasons = workspace.lists.awayReasons.value;
  const isOnline = workspace.isOnline();
  const button = (value: Presence) => (
    <button
      type="button"
      data-testid={`presence-${value}`}
      data-presence={value}
      aria-pressed={presence?.presence === value}
      disabled={!isOnline}
      onClick={() => void workspace.presence.set(value)}
    >
      <span class="dot" aria-hidden="true" />
      {t(`presence.${value}`)}
    </button>
  );
  return (
    <div class="presence">
      <div class="segments" role="group" aria-label={t('presence.label')}>
        {button('available')}
        {button('away')}
        {reasons.length > 0 && (
          <Menu
            label={t('presence.awayReason')}
            buttonClass="more"
            testId="presence-away-menu"
            face={<ChevronDown size={16} aria-hidden="true" />}
          >
            {(close) =>
              reasons.map(({ code, name }) => (
                <button
                  key={code}
                  type="button"
                  role="menuitemradio"
                  aria-checked={presence?.presence === 'away' && presence.reason === code}
                  tabIndex={-1}
                  data-testid={`presence-away-${code}`}
                  onClick={() => {
                    close();
                    void workspace.presence.set('away', code);
                  }}
                >
                  {presence?.presence === 'away' && presence.reason === code ? (
                    <Check size={16} aria-hidden="true" />
                  ) : (
                    <span class="gap" />
                  )}
                  {name}
                </button>
              ))
            }
          </Menu>
        )}
        {button('offline')}
      </div>
      <span class="presence-now" role="status">
        <span class="hidden-visually">{t('presence.current')} </span>
        <span data-testid="presence-current" data-presence={presence?.presence ?? 'offline'}>
          {presence ? presenceText(presence, reasons) : t('presence.offline')}
        </span>
        {presence && (
          <span class="soft">
            {presence.nextPresence
              ? t('presence.next', { presence: t(`presence.${presence.nextPresence}`) })
              : t('presence.since', { time: clock(presence.since) })}
          </span>
        )}
      </span>
    </div>
  );
}

export function Header({ workspace, user }: { workspace: Workspace; user: User }) {
  const state = workspace.presence.now.value?.state;
  const isChatting = !workspace.inHand.call.value && workspace.chats.list.value.length > 0;
  return (
    <header class="header">
      <div class="brand">
        <Logo />
        <span>{t('app.name')}</span>
      </div>
      <PresenceControl workspace={workspace} />
      <div class="header-end">
        {(state === 'active' || state === 'ringing' || state === 'wrapping') && (
          <span class="chip" data-testid="agent-state" data-state={state}>
            {t(state === 'active' && isChatting ? 'presence.state.chatting' : `presence.state.${state}`)}
          </span>
        )}
        <LanguageMenu language={workspace.language} />
        <ThemeMenu />
        <Menu
          label={user.name}
          buttonClass="button quiet person-button"
          testId="user-menu"
          face={
            <>
              <Avatar name={user.name} />
              <span class="person-name">{user.name}</span>
            </>
          }
        >
          {() => (
            <button type="button" role="menuitem" tabIndex={-1} data-testid="sign-out" onClick={() => void workspace.signOut()}>
              <LogOut size={17} aria-hidden="true" />
              {t('signOut')}
            </button>
          )}
        </Menu>
      </div>
    </header>
  );
}
