import { useEffect, useRef, useState } from 'preact/hooks';
import { nameIn, useLanguage } from '../app/language';
import { theme } from '../app/theme';
import type { PictureData, PictureNode } from './data';
import type { Engine } from './engine/engine';

interface Needs {
  placed: boolean;
  large: boolean;
  flow: readonly [string, string] | undefined;
  select(key: string | undefined): void;
  open(key: string): void;
  onLight?(key: string | undefined, isChosen?: boolean): void;
  setUnplaced(count: number): void;
}

/** The engine's code, which is great: a page that will draw may have it loaded while it waits for what to draw. */
export const loadEngine = () => import('./engine/engine');

/** The engine, once its code is loaded. It hears what is needed of it now, but is made once. */
export function useEngine(box: { current: HTMLDivElement | null }, needs: Needs): Engine | undefined {
  const [engine, set] = useState<Engine>();
  const latest = useRef(needs);
  latest.current = needs;
  const now = theme.use();
  useEffect(() => {
    let made: Engine | undefined;
    let gone = false;
    let observer: ResizeObserver | undefined;
    void loadEngine().then(({ createEngine }) => {
      if (gone || !box.current) return;
      made = createEngine({
        container: box.current,
        theme: theme.get(),
        placed: needs.placed,
        large: needs.large,
        flow: needs.flow,
        onSelect: key => latest.current.select(key),
        onOpen: key => latest.current.open(key),
        onLight: (key, isChosen) => latest.current.onLight?.(key, isChosen),
        onLabels: needs.setUnplaced,
      });
      observer = new ResizeObserver(() => made?.resize());
      observer.observe(box.current);
      set(() => made);
    });
    return () => {
      gone = true;
      observer?.disconnect();
      made?.destroy();
    };
  }, []);
  useEffect(() => engine?.setTheme(now), [engine, now]);
  return engine;
}

interface Drawn {
  shown: PictureData;
  selected: string | undefined;
  /** The statement that a list points at. */
  lit: string | undefined;
}

/** Has the engine draw what is shown, selected and lit; what is new comes beside what was selected last. */
export function useDrawing(engine: Engine | undefined, { shown, selected, lit }: Drawn): void {
  const language = useLanguage();
  const last = useRef<string>();
  useEffect(() => {
    engine?.show(shown, node => labelOf(node, nameIn(language, node)), last.current);
    engine?.select(selected);
  }, [engine, shown, language]);
  useEffect(() => {
    last.current = selected;
    engine?.select(selected);
  }, [engine, selected]);
  useEffect(() => engine?.light(lit), [engine, lit]);
}

/** A name as it stands in a picture: a claim, whose name is a sentence, is cut. */
function labelOf({ members }: PictureNode, name: string): string {
  const most = /[\u3000-\u9fff]/.test(name) ? 24 : 48;
  const short = name.length > most ? `${name.slice(0, most).trimEnd()}…` : name;
  return members ? `${short}\n${members}` : short;
}
