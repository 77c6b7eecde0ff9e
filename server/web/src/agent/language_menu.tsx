import { Languages } from 'lucide-preact';
import { t } from '../i18n/index';
import { languageCodes, languages, type LanguageCode } from '../i18n/languages';
import { Menu } from '../ui/menu';
import type { OwnLanguage } from './own_language';

/** The agent's own language; each is offered by its own name. */
export function LanguageMenu({ language }: { language: OwnLanguage }) {
  const chosen = language.chosen.value;
  const item = (code: LanguageCode | null, name: string, close: () => void) => (
    <button
      key={code}
      type="button"
      role="menuitemradio"
      aria-checked={chosen === code}
      lang={code ?? undefined}
      data-testid={`language-${code ?? 'company'}`}
      tabIndex={-1}
      onClick={() => {
        close();
        void language.choose(code);
      }}
    >
      {name}
    </button>
  );
  return (
    <Menu label={t('language.label')} face={<Languages size={19} aria-hidden="true" />} testId="language">
      {(close) => [
        item(null, t('language.company', { name: languages[language.ofCompany.value] }), close),
        ...languageCodes.map((code) => item(code, languages[code], close)),
      ]}
    </Menu>
  );
}
