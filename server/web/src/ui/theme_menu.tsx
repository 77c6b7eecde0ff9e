import { Monitor, Moon, Sun } from 'lucide-preact';
import { t } from '../i18n/index';
import { Menu } from './menu';
import { chooseTheme, theme } from './theme';

const faces = { auto: Monitor, light: Sun, dark: Moon };

export function ThemeMenu() {
  const Face = faces[theme.value];
  return (
    <Menu label={t('theme.label')} face={<Face size={19} aria-hidden="true" />} testId="theme">
      {(close) =>
        (['auto', 'light', 'dark'] as const).map((each) => {
          const Icon = faces[each];
          return (
            <button
              key={each}
              type="button"
              role="menuitemradio"
              aria-checked={theme.value === each}
              data-testid={`theme-${each}`}
              tabIndex={-1}
              onClick={() => {
                chooseTheme(each);
                close();
              }}
            >
              <Icon size={17} aria-hidden="true" />
              {t(`theme.${each}`)}
            </button>
          );
        })
      }
    </Menu>
  );
}
