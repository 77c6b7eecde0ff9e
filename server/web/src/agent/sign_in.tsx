import { useRef, useState } from 'preact/hooks';
import { Eye, EyeOff } from 'lucide-preact';
import { t } from '../i18n/index';
import { problemText } from '../i18n/problems';
import { Logo } from '../ui/logo';
import { Message } from '../ui/parts';
import { ThemeMenu } from '../ui/theme_menu';
import { Problem } from '../wire/problem';
import type { Workspace } from './store';

function faultText(error: unknown): string {
  if (error instanceof Problem && error.status === 401) return t('signIn.wrong');
  if (error instanceof Problem && error.code === 'not_agent') return error.message;
  return problemText(error);
}

export function SignIn({ workspace, tenant }: { workspace: Workspace; tenant: string | null }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const note = workspace.signInNote.value;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    try {
      await workspace.signIn(email.trim(), password);
    } catch (error) {
      setFault(faultText(error));
      passwordField.current?.focus();
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="sign-in">
      <div class="sign-in-corner">
        <ThemeMenu />
      </div>
      <main class="card sign-in-card">
        <div class="brand">
          <Logo size={36} />
          <span>{t('app.name')}</span>
        </div>
        <div>
          <h1>{t('signIn.title')}</h1>
          <p class="soft">{t('signIn.lead')}</p>
        </div>
        {tenant && <span class="chip">{t('signIn.tenant', { tenant })}</span>}
        {note && !fault && <Message role="status">{note}</Message>}
        <form onSubmit={(event) => void submit(event)}>
          <div class="field">
            <label for="email">{t('signIn.email')}</label>
            <input
              id="email"
              class="input"
              type="email"
              name="email"
              autoComplete="username"
              required
              autoFocus
              data-testid="login-email"
              value={email}
              onInput={(event) => setEmail(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="password">{t('signIn.password')}</label>
            <div class="with-button">
              <input
                id="password"
                ref={passwordField}
                class="input"
                type={isShown ? 'text' : 'password'}
                name="password"
                autoComplete="current-password"
                required
                aria-describedby={fault ? 'fault' : undefined}
                data-testid="login-password"
                value={password}
                onInput={(event) => setPassword(event.currentTarget.value)}
              />
              <button
                type="button"
                class="button quiet small icon"
                aria-label={isShown ? t('signIn.hidePassword') : t('signIn.showPassword')}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />}
              </button>
            </div>
          </div>
          <div id="fault" data-testid="login-error">
            {fault && (
              <Message tone="bad" role="alert">
                {fault}
              </Message>
            )}
          </div>
          <button type="submit" class="button primary wide" disabled={isBusy} data-testid="login-submit">
            {isBusy ? t('signIn.busy') : t('signIn.submit')}
          </button>
        </form>
      </main>
    </div>
  );
}
