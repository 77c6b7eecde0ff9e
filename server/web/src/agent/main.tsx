import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import './agent.css';
import { preferredLanguage, useLanguage } from '../i18n/index';
import { applyTheme } from '../ui/theme';
import { AgentApp } from './agent_app';
import { Workspace } from './store';

applyTheme();
const root = document.getElementById('app');
const tenant = new URLSearchParams(window.location.search).get('tenant');

void useLanguage(preferredLanguage(navigator.languages)).then(() => {
  if (!root) return;
  const workspace = new Workspace(tenant);
  render(<AgentApp workspace={workspace} tenant={tenant} />, root);
  workspace.begin();
});
