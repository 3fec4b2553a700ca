import { useEffect, useState } from 'preact/hooks';
import { suggest, type Suggestions } from './suggest';

/** How long, in ms, typing must rest; with the answer's time it is under 150 ms. */
const PAUSE_MS = 70;

/** What is suggested for a text, once typing rests. The last suggestions stay until there are new ones. */
export function useSuggestions(text: string): Suggestions | undefined {
  const [found, set] = useState<Suggestions>();
  useEffect(() => {
    if (!text) return set(undefined);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      suggest(text, controller.signal).then(set, () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return text ? found : undefined;
}
