/** The key by which this tab asks, where the graph asks for one; it is gone with the tab. */
import { createStore } from './store';

const KEY = 'wuwen-key';

/** Whether the server has asked for a key, or for a better one. */
export const keyNeeded = createStore(false);

export const key = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** Headers of every request for data. */
export const keyHeaders = (): Record<string, string> => {
  const value = key();
  return value ? { authorization: `Bearer ${value}` } : {};
};

/** Takes a key, and begins anew with it. */
export function enterWith(value: string): void {
  sessionStorage.setItem(KEY, value.trim());
  location.reload();
}
