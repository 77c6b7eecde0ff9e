import type { LanguageCode } from '../i18n/languages';

/** What the launcher says. `name` is what the button is called: `open`, or the company's own words. */
interface LauncherTexts {
  open: string;
  close: string;
  frame: string;
  unread: (name: string, count: string) => string;
}

export const launcherTexts: Record<LanguageCode, LauncherTexts> = {
  en: {
    open: 'Talk to us',
    close: 'Close the window',
    frame: 'Calls and chats',
    unread: (name, count) => `${name}, unread messages: ${count}`,
  },
  de: {
    open: 'Kontakt aufnehmen',
    close: 'Fenster schließen',
    frame: 'Anrufe und Chats',
    unread: (name, count) => `${name}, ungelesene Nachrichten: ${count}`,
  },
  es: {
    open: 'Hable con nosotros',
    close: 'Cerrar la ventana',
    frame: 'Llamadas y chats',
    unread: (name, count) => `${name}, mensajes sin leer: ${count}`,
  },
  tr: {
    open: 'Bize ulaşın',
    close: 'Pencereyi kapat',
    frame: 'Çağrılar ve sohbetler',
    unread: (name, count) => `${name}, okunmamış mesaj: ${count}`,
  },
  'zh-CN': {
    open: '联系我们',
    close: '关闭窗口',
    frame: '通话与聊天',
    unread: (name, count) => `${name}，未读消息：${count}`,
  },
};
