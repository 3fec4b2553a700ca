/** A value outside of components, which components can watch. */
import { useEffect, useState } from 'preact/hooks';

export function useSyncExternalStore<T>(subscribe: (listener: () => void) => () => void, get: () => T): T {
  const [value, set] = useState(get);
  useEffect(() => {
    const update = () => set(get);
    update(); // it may have changed between drawing and now
    return subscribe(update);
  }, []);
  return get() === value ? value : get();
}

export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** The value; a component that calls it is drawn anew when it changes. */
  use(): T;
}

export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    get: () => value,
    set: next => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach(listener => listener());
    },
    use: () => useSyncExternalStore(subscribe, () => value),
  };
}
