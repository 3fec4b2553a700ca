/** Light or dark: as the system is, unless the reader chose. */
import { createStore } from './store';

export type Theme = 'light' | 'dark';

const system = matchMedia('(prefers-color-scheme: dark)');
const KEY = 'wuwen-theme';
const chosen = (): Theme | undefined => {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
};
const now = (): Theme => chosen() ?? (system.matches ? 'dark' : 'light');

export const theme = createStore<Theme>(now());

function apply(): void {
  theme.set(now());
  document.documentElement.style.colorScheme = chosen() ?? '';
}

system.addEventListener('change', apply);
apply();

export function toggleTheme(): void {
  const next: Theme = theme.get() === 'dark' ? 'light' : 'dark';
  const isSystem = next === (system.matches ? 'dark' : 'light');
  try {
    if (isSystem) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // private windows may forbid it; then the choice does not last
  }
  apply();
}
