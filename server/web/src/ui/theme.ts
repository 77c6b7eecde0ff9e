import { signal } from '@preact/signals';
import { browserKeep } from '../wire/storage';

export type Theme = 'auto' | 'light' | 'dark';

const key = 'callroom.theme';
const stored = browserKeep.get(key);

export const theme = signal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'auto');

export function applyTheme(): void {
  theme.subscribe((value) => {
    if (value === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
  });
}

export function chooseTheme(value: Theme): void {
  theme.value = value;
  if (value === 'auto') browserKeep.remove(key);
  else browserKeep.set(key, value);
}
