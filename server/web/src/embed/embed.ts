/**
 * The one line a customer's site needs: `<script src="https://host/widget.js" data-tenant="…" data-queue="…" async></script>`.
 * It puts a round button in the corner, which opens the widget in a frame of the server's own origin. Nothing of the
 * host page is read, and its styles and the launcher's do not touch: the launcher lives in a closed shadow tree.
 */
import { en } from '../i18n/en';

const openKey = 'callroom.launcher.open';

const style = `
:host { all: initial; position: fixed; right: 20px; bottom: 20px; z-index: 2147483000; font-family: system-ui, sans-serif; }
button { display: grid; place-items: center; width: 60px; height: 60px; margin: 0; padding: 0; border: 0; border-radius: 50%;
  background: #0c6b6b; color: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / 28%); cursor: pointer; transition: background 120ms, transform 120ms; }
button:hover { background: #095757; }
button:active { transform: scale(.96); }
button:focus-visible { outline: 3px solid #7db8ff; outline-offset: 3px; }
button.busy::after { content: ''; position: absolute; right: 2px; bottom: 46px; width: 14px; height: 14px; border: 2px solid #fff;
  border-radius: 50%; background: #1d9e56; }
b { position: absolute; right: -2px; top: -4px; min-width: 22px; padding: 0 6px; border: 2px solid #fff; border-radius: 11px;
  background: #c0322b; color: #fff; font: 600 12px/18px system-ui, sans-serif; }
iframe { position: absolute; right: 0; bottom: 74px; width: 380px; height: 620px; max-width: calc(100vw - 40px);
  max-height: calc(100vh - 114px); border: 1px solid rgb(0 0 0 / 12%); border-radius: 16px; background: #fff;
  box-shadow: 0 12px 40px rgb(0 0 0 / 26%); color-scheme: light dark; }
iframe[hidden] { display: none; }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (max-width: 480px) { iframe { position: fixed; inset: 0 0 92px 0; width: 100%; max-width: none; height: auto; max-height: none; border: 0; border-radius: 0; } }
`;

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
  const { tenant, queue } = script.dataset;
  if (tenant) source.searchParams.set('tenant', tenant);
  if (queue) source.searchParams.set('queue', queue);

  const host = document.createElement('div');
  host.id = 'callroom-launcher';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  let frame: HTMLIFrameElement | null = null;
  let isBusy = false;
  let unread = 0;
  /** Above what is unread while the window is closed. */
  const badge = document.createElement('b');

  const show = (isOpen: boolean) => {
    if (isOpen && !frame) {
      frame = document.createElement('iframe');
      frame.src = source.href;
      frame.title = en['embed.frame'];
      frame.allow = 'microphone; camera; display-capture; autoplay; speaker-selection';
      root.prepend(frame);
    }
    if (frame) frame.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    const isBadged = unread > 0 && !isOpen;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    const unreadText = en['embed.unread'].replace('{count}', String(unread));
    button.setAttribute('aria-label', isOpen ? en['embed.close'] : isBadged ? unreadText : en['embed.open']);
    button.replaceChildren(icon(isOpen ? cross : phone), ...(isBadged ? [badge] : []));
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
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (document.body) launch(script);
  else document.addEventListener('DOMContentLoaded', () => launch(script));
}
