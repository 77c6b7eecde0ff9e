import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../chat/chat.css';
import './agent.css';
import './chats.css';
import { preferredLanguage, useLanguage } from '../i18n/index';
import { keepTitle } from '../ui/page_title';
import { applyTheme } from '../ui/theme';
import { AgentApp } from './agent_app';
import { Workspace } from './store';

applyTheme();
const root = document.getElementById('app');
const tenant = new URLSearchParams(window.location.search).get('tenant');

void useLanguage(preferredLanguage(navigator.languages)).then(() => {
  if (!root) return;
  keepTitle();
  const workspace = new Workspace(tenant);
  render(<AgentApp workspace={workspace} tenant={tenant} />, root);
  workspace.begin();
});
