import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameIn, useLanguage, useWords } from '../app/language';
import { entityHref, go, useUrl, withParams, type Params } from '../app/router';
import { theme } from '../app/theme';
import { Icon } from '../parts/icons';
import { neighboursIn, visible, type Hidden, type PictureData, type PictureNode } from './data';
import type { Engine } from './engine/engine';
import { nextNode } from './keyboard';
import { Legend } from './legend';
import { SaveMenu } from './save/save-menu';
import { Selected } from './selected';
import '../styles/picture.css';

export interface PictureProps {
  data: PictureData;
  /** What the picture is called. */
  label: string;
  /** The entity that stays, whatever is hidden. */
  center?: string;
  /** The statement that a list points at, and what to do when the picture points at one. */
  lit?: string;
  onLight?(statement: string | undefined, isChosen?: boolean): void;
  /** Whether nodes come with their places. */
  placed?: boolean;
  /** Whether it may grow to thousands of nodes. */
  large?: boolean;
  /** Whether a selected entity can be expanded. */
  expandable?: boolean;
  /** Said below: what is not shown, and why. */
  note?: string;
  /** What a node that is no entity does when it is chosen. */
  onChoose?(key: string): boolean;
  file?: string;
  /** Entities of which the first lies left of the second. */
  flow?: readonly [string, string];
  /** Whether its nodes are kinds, not entities: they have no page, and no Cypher. */
  isSchema?: boolean;
}

const LARGE = 400;

export function Picture(props: PictureProps) {
  const { data, label, center, lit, placed = false } = props;
  const words = useWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const hidden = useHidden();
  const selected = useUrl().searchParams.get('sel') ?? undefined;
  const shown = useMemo(() => visible(data, hidden, center), [data, hidden, center]);
  const { change, undo, canUndo } = useChanges();
  const select = (key: string | undefined) => {
    if (key && props.onChoose?.(key)) return;
    change({ sel: key });
  };
  const open = (key: string) => !props.isSchema && go(entityHref(key));
  const handlers = useRef({ select, open, onLight: props.onLight });
  handlers.current = { select, open, onLight: props.onLight };
  const [unplaced, setUnplaced] = useState(0);
  const engine = useEngine(box, {
    placed,
    large: props.large || data.nodes.length > LARGE,
    flow: props.flow,
    handlers,
    setUnplaced,
  });
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

  const chosen = shown.nodes.find(({ key }) => key === selected);
  const near = chosen ? neighboursIn(shown.edges, chosen.key).length : 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || !engine) return;
    if (event.key === 'Escape' && canUndo) undo();
    else if (event.key === 'Enter' && chosen) open(chosen.key);
    else if (event.key === '+' || event.key === '=') engine.zoom(1.3);
    else if (event.key === '-') engine.zoom(1 / 1.3);
    else if (event.key === '0') engine.fit();
    else if (event.key.startsWith('Arrow')) select(nextNode(engine.core, selected, event.key));
    else if (event.key === 'e')
      box.current?.parentElement?.querySelector<HTMLButtonElement>('.expand')?.click();
    else return;
    event.preventDefault();
  };

  return (
    <figure class="picture" aria-label={label}>
      <div
        ref={box}
        class="picture-canvas"
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-description={words.picture.help}
        onKeyDown={onKeyDown}
      />
      {!engine && <div class="picture-wait placeholder" role="status" aria-label={words.loading} />}
      <Legend data={data} hidden={hidden} onChange={change} />
      {chosen && !props.isSchema && (
        <Selected
          node={chosen}
          near={near}
          shown={data}
          expandable={props.expandable ?? false}
          onAdd={keys => change({ add: joined([...addedKeys(), ...keys]) })}
        />
      )}
      <div class="picture-tools">
        <button
          class="icon-button"
          onClick={undo}
          disabled={!canUndo}
          aria-label={words.picture.undo}
          title={`${words.picture.undo} (Esc)`}
        >
          <Icon name="undo" />
        </button>
        <button
          class="icon-button"
          onClick={() => engine?.zoom(1.3)}
          aria-label={words.picture.zoomIn}
          title={words.picture.zoomIn}
        >
          <Icon name="plus" />
        </button>
        <button
          class="icon-button"
          onClick={() => engine?.zoom(1 / 1.3)}
          aria-label={words.picture.zoomOut}
          title={words.picture.zoomOut}
        >
          <Icon name="minus" />
        </button>
        <button
          class="icon-button"
          onClick={() => engine?.fit()}
          aria-label={words.picture.fit}
          title={words.picture.fit}
        >
          <Icon name="fit" />
        </button>
        {engine && (
          <SaveMenu
            engine={engine}
            keys={props.isSchema ? [] : shown.nodes.map(({ key }) => key)}
            file={props.file ?? 'wuwen'}
          />
        )}
      </div>
      <figcaption class="picture-caption">
        <span>
          {!props.isSchema && words.picture.shown(shown.nodes.length, shown.edges.length)}
          {props.isSchema && words.picture.shownKinds(shown.nodes.length)}
          {unplaced > 0 && ` · ${words.picture.notPlaced(unplaced)}`}
          {shown.nodes.length === 0 && ` · ${words.picture.nothing}`}
        </span>
        {props.note && <span> · {props.note}</span>}
      </figcaption>
      <p class="visually-hidden" aria-live="polite">
        {chosen ? words.picture.selected(nameIn(language, chosen), near) : ''}
      </p>
    </figure>
  );
}

/** A name as it stands in a picture: a claim, whose name is a sentence, is cut. */
function labelOf({ members }: PictureNode, name: string): string {
  const most = /[\u3000-\u9fff]/.test(name) ? 24 : 48;
  const short = name.length > most ? `${name.slice(0, most).trimEnd()}…` : name;
  return members ? `${short}\n${members}` : short;
}

const listed = (value: string | null): string[] => (value ?? '').split(',').filter(part => part !== '');
const joined = (parts: Iterable<string>): string => [...new Set(parts)].join(',');

/** The entities that were added by expanding, as the URL has them. */
export const useAdded = (): string[] => listed(useUrl().searchParams.get('add'));
const addedKeys = (): string[] => listed(new URL(location.href).searchParams.get('add'));

function useHidden(): Hidden {
  const { searchParams } = useUrl();
  const hide = searchParams.get('hide') ?? '';
  const inferred = searchParams.get('stated') === '1';
  return useMemo(() => ({ names: new Set(listed(hide)), inferred }), [hide, inferred]);
}

/** The parts of the URL that belong to a picture. */
const own = ['sel', 'add', 'hide', 'stated'];

/** Changes of the picture, which are changes of the URL, and can be undone one by one. */
function useChanges() {
  const [past, setPast] = useState<Params[]>([]);
  const change = (params: Params) => {
    const { searchParams } = new URL(location.href);
    const before = Object.fromEntries(own.map(name => [name, searchParams.get(name)]));
    if (Object.entries(params).every(([name, value]) => (before[name] ?? '') === (value ?? ''))) return;
    setPast(all => [...all.slice(-50), before]);
    go(withParams(params), { replace: !('add' in params), stay: true });
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    go(withParams(before), { replace: true, stay: true });
  };
  return { change, undo, canUndo: past.length > 0 };
}

interface Handlers {
  select(key: string | undefined): void;
  open(key: string): void;
  onLight?(key: string | undefined, isChosen?: boolean): void;
}

interface EngineNeeds {
  placed: boolean;
  large: boolean;
  flow: readonly [string, string] | undefined;
  handlers: { current: Handlers };
  setUnplaced(count: number): void;
}

/** The engine's code, which is great: a page that will draw may have it loaded while it waits for what to draw. */
export const loadEngine = () => import('./engine/engine');

/** The engine, once its code is loaded. */
function useEngine(box: { current: HTMLDivElement | null }, needs: EngineNeeds): Engine | undefined {
  const [engine, set] = useState<Engine>();
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
        onSelect: key => needs.handlers.current.select(key),
        onOpen: key => needs.handlers.current.open(key),
        onLight: (key, isChosen) => needs.handlers.current.onLight?.(key, isChosen),
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
