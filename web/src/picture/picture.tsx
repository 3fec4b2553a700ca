import { useMemo, useRef, useState } from 'preact/hooks';
import { nameIn, useLanguage, useWords } from '../app/language';
import { entityHref, go } from '../app/router';
import { neighboursIn, visible, type PictureData } from './data';
import { press } from './keyboard';
import { Legend } from './legend';
import { Selected } from './selected';
import { Tools } from './tools';
import { adding, useChanges, useHidden, useSelected } from './url-state';
import { useDrawing, useEngine } from './use-engine';
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
  const { data, label, center, lit, placed = false, isSchema = false } = props;
  const words = useWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const hidden = useHidden();
  const selected = useSelected();
  const shown = useMemo(() => visible(data, hidden, center), [data, hidden, center]);
  const { change, undo, canUndo } = useChanges();
  const [unplaced, setUnplaced] = useState(0);
  const select = (key: string | undefined) => {
    if (key && props.onChoose?.(key)) return;
    change({ sel: key });
  };
  const open = (key: string) => !isSchema && go(entityHref(key));
  const engine = useEngine(box, {
    ...{ placed, large: props.large || data.nodes.length > LARGE, flow: props.flow },
    ...{ select, open, onLight: props.onLight, setUnplaced },
  });
  useDrawing(engine, { shown, selected, lit });

  const chosen = shown.nodes.find(({ key }) => key === selected);
  const near = chosen ? neighboursIn(shown.edges, chosen.key).length : 0;
  const expand = () => box.current?.parentElement?.querySelector<HTMLButtonElement>('.expand')?.click();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || !engine) return;
    const acts = { engine, selected, chosen: chosen?.key, canUndo, undo, open, select, expand };
    if (press(event.key, acts)) event.preventDefault();
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
      {chosen && !isSchema && (
        <Selected
          node={chosen}
          near={near}
          shown={data}
          expandable={props.expandable ?? false}
          onAdd={keys => change(adding(keys))}
        />
      )}
      <Tools
        engine={engine}
        canUndo={canUndo}
        onUndo={undo}
        keys={isSchema ? [] : shown.nodes.map(({ key }) => key)}
        file={props.file ?? 'wuwen'}
      />
      <Caption shown={shown} unplaced={unplaced} note={props.note} isSchema={isSchema} />
      <p class="visually-hidden" aria-live="polite">
        {chosen ? words.picture.selected(nameIn(language, chosen), near) : ''}
      </p>
    </figure>
  );
}

interface CaptionProps {
  shown: PictureData;
  /** How many labels found no room. */
  unplaced: number;
  note: string | undefined;
  isSchema: boolean;
}

function Caption({ shown: { nodes, edges }, unplaced, note, isSchema }: CaptionProps) {
  const { picture: words } = useWords();
  return (
    <figcaption class="picture-caption">
      <span>
        {isSchema ? words.shownKinds(nodes.length) : words.shown(nodes.length, edges.length)}
        {unplaced > 0 && ` · ${words.notPlaced(unplaced)}`}
        {nodes.length === 0 && ` · ${words.nothing}`}
      </span>
      {note && <span> · {note}</span>}
    </figcaption>
  );
}
