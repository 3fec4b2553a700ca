import { useState } from 'preact/hooks';
import { useWords } from '../../app/language';
import { theme } from '../../app/theme';
import { Icon } from '../../parts/icons';
import { cypherOf } from './cypher';
import type { Engine } from '../engine/engine';
import { download } from './download';
import { jsonOf, svgOf } from './save';

/** How long an address Neo4j takes; the Cypher of a larger picture can still be copied. */
const LONGEST = 7500;

interface Props {
  engine: Engine;
  keys: readonly string[];
  file: string;
}

/** The picture as a file, and in Neo4j Browser. */
export function SaveMenu({ engine, keys, file }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const text = (content: string, type: string, ending: string) =>
    download(new Blob([content], { type }), `${file}.${ending}`);
  const files: [string, () => unknown][] = [
    ['PNG', async () => download(await engine.png(), `${file}.png`)],
    ['SVG', () => text(svgOf(engine.core, theme.get()), 'image/svg+xml', 'svg')],
    ['JSON', () => text(jsonOf(engine.core), 'application/json', 'json')],
  ];
  const cypher = cypherOf(keys);
  const inNeo4j = `/neo4j?${new URLSearchParams({ query: cypher }).toString()}`;
  const copy = async () => {
    await navigator.clipboard.writeText(cypher);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div class="save">
      <button
        class="icon-button"
        aria-expanded={open}
        aria-label={words.picture.save}
        title={words.picture.save}
        onClick={() => setOpen(!open)}
      >
        <Icon name="save" />
      </button>
      <div class="save-body" hidden={!open}>
        {files.map(([name, save]) => (
          <button key={name} class="button small" onClick={() => void save()}>
            {name}
          </button>
        ))}
        {keys.length > 0 && (
          <>
            {inNeo4j.length < LONGEST && (
              <a class="button small" href={inNeo4j} target="_blank" rel="noreferrer">
                {words.entity.inNeo4j} <Icon name="out" />
              </a>
            )}
            <button class="button small" onClick={() => void copy()}>
              {copied ? words.entity.copied : words.entity.copyCypher}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
