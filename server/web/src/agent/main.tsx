import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../chat/chat.css';
import './agent.css';
import './chats.css';
import { t, useLanguage } from '../i18n/index';
import { keepTitle } from '../ui/page_title';
import { applyTheme } from '../ui/theme';
import { AgentApp } from './agent_app';
import { firstLanguage } from './own_language';
import { Workspace } from './store';

applyTheme();
const root = document.getElementById('app');
const tenant = new URLSearchParams(window.location.search).get('tenant');

/** Texts that cannot be fetched leave the page in English. */
const spoken = useLanguage(firstLanguage()).catch(() => undefined);

void spoken.then(() => {
  if (!root) return;
  keepTitle(() => t('app.name'));
  const workspace = new Workspace(tenant);
  render(<AgentApp workspace={workspace} tenant={tenant} />, root);
  workspace.begin();
});
