import { effect } from '@preact/signals';
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../chat/chat.css';
import './widget.css';
import { t, useLanguage } from '../i18n/index';
import { keepTitle, tellUnread } from '../ui/page_title';
import { applyTheme } from '../ui/theme';
import { visitorLanguage } from './language';
import { defaultQueue } from './line';
import { siteUserOf } from '../wire/visitor_session';
import { Widget } from './store';
import { placeOf, WidgetApp } from './widget_app';

applyTheme();
const root = document.getElementById('app');
const query = new URLSearchParams(window.location.search);
const isEmbedded = window.parent !== window;

const widget = new Widget(query.get('tenant') || null, query.get('queue') || defaultQueue, siteUserOf(window.location.hash));
/** Texts that cannot be fetched leave the page in English. */
const spoken = visitorLanguage(query.get('lang'), widget.welcome).then(useLanguage).catch(() => undefined);

void spoken.then(() => {
  if (!root) return;
  const unread = () => widget.chat.thread.value?.unread.value ?? 0;
  keepTitle(() => t('widget.title'));
  effect(() => tellUnread(unread()));
  if (isEmbedded) {
    document.documentElement.dataset['embedded'] = '';
    // The launcher on the host page shows that something goes on while the window is closed. Nothing private is told.
    effect(() => window.parent.postMessage({ type: 'callroom:stage', stage: placeOf(widget), unread: unread() }, '*'));
  }
  render(<WidgetApp widget={widget} />, root);
  widget.begin();
});
