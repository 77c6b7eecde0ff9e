/** A round button, or a pill around the company's own words; round again while the window is open. */
export const launcherStyle = `
:host { all: initial; position: fixed; right: 20px; bottom: 20px; z-index: 2147483000; direction: ltr; font-family: system-ui, sans-serif; }
button { display: flex; align-items: center; justify-content: center; gap: 10px; min-width: 60px; min-height: 60px; margin: 0 0 0 auto;
  padding: 0; border: 0; border-radius: 30px; background: #0c6b6b; color: #fff; font: 600 16px/22px system-ui, sans-serif; text-align: start;
  box-shadow: 0 4px 16px rgb(0 0 0 / 28%); cursor: pointer; transition: background 120ms, filter 120ms, transform 120ms; }
button.named { max-width: min(340px, 100vw - 40px); padding: 8px 24px 8px 20px; }
button:hover { background: #095757; }
button.painted:hover { filter: brightness(.9); }
button:active { transform: scale(.96); }
button:focus-visible { outline: 3px solid #7db8ff; outline-offset: 3px; }
button.busy::after { content: ''; position: absolute; right: 2px; top: -4px; width: 14px; height: 14px; border: 2px solid #fff;
  border-radius: 50%; background: #1d9e56; }
svg { flex: none; }
span { min-width: 0; overflow-wrap: anywhere; }
b { position: absolute; right: -2px; top: -4px; min-width: 22px; padding: 0 6px; border: 2px solid #fff; border-radius: 11px;
  background: #c0322b; color: #fff; font: 600 12px/18px system-ui, sans-serif; text-align: center; }
iframe { position: absolute; right: 0; bottom: 74px; width: 380px; height: 620px; max-width: calc(100vw - 40px);
  max-height: calc(100vh - 114px); border: 1px solid rgb(0 0 0 / 12%); border-radius: 16px; background: #fff;
  box-shadow: 0 12px 40px rgb(0 0 0 / 26%); color-scheme: light dark; }
iframe[hidden] { display: none; }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (max-width: 480px) { iframe { position: fixed; inset: 0 0 92px; width: 100%; max-width: none; height: calc(100% - 92px); max-height: none;
  border: 0; border-radius: 0; } }
`;
