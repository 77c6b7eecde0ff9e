/**
 * The one line a customer's site needs: `<script src="https://host/widget.js" data-tenant="…" data-queue="…" async></script>`,
 * with `data-lang` where the page knows its reader's language, and `data-user-id` with `data-user-hash` where the site has
 * signed them in. It puts a button in the corner, which opens the widget in a
 * frame of the server's own origin; what the company has chosen for it is asked of the server, and until it is told, and
 * where it is not, the button is the launcher's own. Nothing of the host page is read, and its styles and the launcher's
 * do not touch: the launcher lives in a closed shadow tree.
 */
import { spoken } from '../i18n/languages';
import { askLook } from './look';
import { launcherStyle } from './style';
import { launcherTexts } from './texts';

const openKey = 'callroom.launcher.open';

const phone =
  'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384';
const cross = 'M18 6 6 18 M6 6l12 12';

function icon(path: string): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: '26', height: '26', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(ns, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The host page's storage may be closed to scripts; then an open window is simply not remembered. */
function remember(isOpen: boolean): void {
  try {
    if (isOpen) sessionStorage.setItem(openKey, '1');
    else sessionStorage.removeItem(openKey);
  } catch {
    return;
  }
}

function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(openKey) === '1';
  } catch {
    return false;
  }
}

function launch(script: HTMLScriptElement): void {
  const source = new URL('widget/', script.src);
  const { tenant, queue, lang, userId, userHash } = script.dataset;
  if (tenant) source.searchParams.set('tenant', tenant);
  if (queue) source.searchParams.set('queue', queue);
  if (lang) source.searchParams.set('lang', lang);
  // Behind the #, which is sent to no server and stands in no log.
  if (userId && userHash) source.hash = new URLSearchParams({ userId, userHash }).toString();

  const host = document.createElement('div');
  host.id = 'callroom-launcher';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherStyle);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  const ownLanguage = spoken([lang, ...navigator.languages]);
  let language = ownLanguage ?? 'en';
  /** The company's own words on the button. */
  let name = '';
  const words = document.createElement('span');
  let frame: HTMLIFrameElement | null = null;
  let isBusy = false;
  let unread = 0;
  /** Above what is unread while the window is closed. */
  const badge = document.createElement('b');

  const show = (isOpen: boolean) => {
    if (isOpen && !frame) {
      frame = document.createElement('iframe');
      frame.src = source.href;
      frame.allow = 'microphone; camera; display-capture; autoplay; speaker-selection';
      root.prepend(frame);
    }
    const texts = launcherTexts[language];
    host.lang = language;
    if (frame) {
      frame.hidden = !isOpen;
      frame.title = texts.frame;
    }
    const isNamed = name !== '' && !isOpen;
    words.textContent = name;
    button.classList.toggle('named', isNamed);
    button.setAttribute('aria-expanded', String(isOpen));
    const isBadged = unread > 0 && !isOpen;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    const called = name || texts.open;
    button.setAttribute('aria-label', isOpen ? texts.close : isBadged ? texts.unread(called, String(unread)) : called);
    button.replaceChildren(icon(isOpen ? cross : phone), ...(isNamed ? [words] : []), ...(isBadged ? [badge] : []));
    remember(isOpen || isBusy);
  };

  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  window.addEventListener('message', (event) => {
    if (event.origin !== source.origin || event.source !== frame?.contentWindow) return;
    const data = event.data as { type?: unknown; stage?: unknown; unread?: unknown } | null;
    if (data?.type !== 'callroom:stage') return;
    isBusy = data.stage === 'waiting' || data.stage === 'call' || data.stage === 'chat';
    unread = typeof data.unread === 'number' ? data.unread : 0;
    button.classList.toggle('busy', isBusy);
    show(frame?.hidden === false);
  });

  root.append(button);
  document.body.append(host);
  // A host page that is reloaded in the middle of a call brings the call back.
  show(wasOpen());
  void askLook(script.src, tenant, queue).then((look) => {
    if (!look) return;
    language = ownLanguage ?? spoken([look.language]) ?? 'en';
    name = look.text;
    if (look.colors) {
      button.style.background = look.colors.color;
      button.style.color = look.colors.textColor;
      button.classList.add('painted');
    }
    show(frame?.hidden === false);
  });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (document.body) launch(script);
  else document.addEventListener('DOMContentLoaded', () => launch(script));
}
