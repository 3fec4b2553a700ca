import { useEffect, useRef, useState } from 'preact/hooks';
import { nameIn, otherName, useLanguage, useWords } from '../app/language';
import { entityHref } from '../app/router';
import { Icon } from '../parts/icons';
import { KindMark } from '../parts/kind-mark';
import { kindIn } from '../words/ontology';
import type { PictureData, PictureNode } from './data';
import { neighboursOf } from './neighbours';

/** Above so many, one chooses which to add. */
const MANY = 25;
/** How many neighbours are looked at. */
const MOST = 500;

interface Props {
  node: PictureNode;
  /** How many of its neighbours are shown. */
  near: number;
  shown: PictureData;
  expandable: boolean;
  onAdd(keys: string[]): void;
}

/** The selected entity: its page, and what else is around it. */
export function Selected({ node, shown, expandable, onAdd }: Props) {
  const words = useWords();
  const language = useLanguage();
  const more = useHiddenNeighbours(expandable ? node : undefined, shown);
  const [choosing, setChoosing] = useState(false);
  useEffect(() => setChoosing(false), [node.key]);
  const name = nameIn(language, node);
  const other = otherName(language, node);
  const expand = () => (more!.length > MANY ? setChoosing(true) : onAdd(more!.map(({ key }) => key)));
  return (
    <div class="selected-card">
      <p class="selected-name">
        <KindMark kind={node.kind} /> <b>{name}</b> {other && <span class="other-name">{other}</span>}
        <span class="selected-kind">{kindIn(language, node.kind)}</span>
      </p>
      <p class="selected-actions">
        <a class="button small" href={entityHref(node.key)}>
          {words.picture.open} <Icon name="arrow" />
        </a>
        {more && more.length > 0 && (
          <button
            class="button small expand"
            onClick={expand}
            aria-label={words.picture.expandLabel(name, more.length)}
          >
            {words.picture.expand(more.length)}
          </button>
        )}
        {more?.length === 0 && <span class="muted">{words.picture.allShown}</span>}
      </p>
      {choosing && more && (
        <Chooser
          title={words.picture.choose(name, more.length)}
          nodes={more}
          onAdd={keys => {
            setChoosing(false);
            onAdd(keys);
          }}
          onCancel={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

function useHiddenNeighbours(node: PictureNode | undefined, shown: PictureData): PictureNode[] | undefined {
  const [found, set] = useState<{ key: string; nodes: PictureNode[] }>();
  useEffect(() => {
    if (!node?.id) return;
    const controller = new AbortController();
    neighboursOf(node.id, MOST, controller.signal).then(
      ({ nodes }) => set({ key: node.key, nodes }),
      () => undefined,
    );
    return () => controller.abort();
  }, [node?.key]);
  if (!found || found.key !== node?.key) return undefined;
  const keys = new Set(shown.nodes.map(({ key }) => key));
  return found.nodes.filter(({ key }) => !keys.has(key));
}

interface ChooserProps {
  title: string;
  nodes: readonly PictureNode[];
  onAdd(keys: string[]): void;
  onCancel(): void;
}

function Chooser({ title, nodes, onAdd, onCancel }: ChooserProps) {
  const words = useWords();
  const language = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <dialog ref={dialog} class="chooser" aria-label={title} onClose={onCancel}>
      <h2>{title}</h2>
      <ul>
        {nodes.map(node => (
          <li key={node.key}>
            <label>
              <input type="checkbox" checked={chosen.has(node.key)} onChange={() => toggle(node.key)} />
              <KindMark kind={node.kind} named /> {nameIn(language, node)}
            </label>
          </li>
        ))}
      </ul>
      <p class="chooser-actions">
        <button class="button primary" disabled={chosen.size === 0} onClick={() => onAdd([...chosen])}>
          {words.picture.add(chosen.size)}
        </button>
        <button class="button" onClick={() => setChosen(new Set(nodes.map(({ key }) => key)))}>
          {words.picture.selectAll}
        </button>
        <button class="button" onClick={onCancel}>
          {words.picture.cancel}
        </button>
      </p>
    </dialog>
  );
}
