/** @jsxImportSource react */
/** What the playground has beside GraphiQL: all examples, a first answer, and a way from an answer into the explorer. */
import { ToolbarButton, ToolbarMenu, useEditorContext, useExecutionContext } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import type { Example } from '../../src/http/pages/examples';
import { examples } from './examples';
import { addressFor } from './in-explorer';

/** Runs what stands in the editor when the page opens, so that an answer is seen at once. */
export function RunFirst() {
  const { queryEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const hasRun = useRef(false);
  useEffect(() => {
    if (hasRun.current || !queryEditor?.getValue().trim()) return;
    hasRun.current = true;
    run();
  }, [queryEditor, run]);
  return null;
}

interface MenuProps {
  textOf(example: Example): string;
  variablesOf(example: Example): string | undefined;
}

/** All examples; the one that is chosen has a tab of its own. */
export function ExampleMenu({ textOf, variablesOf }: MenuProps) {
  const { addTab, queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const latestRun = useRef(run);
  latestRun.current = run;
  const [chosen, choose] = useState<Example>();
  useEffect(() => {
    if (!chosen) return;
    queryEditor?.setValue(textOf(chosen));
    variableEditor?.setValue(variablesOf(chosen) ?? '');
    choose(undefined);
    // The editor tells its operations a moment after its text.
    setTimeout(() => latestRun.current(), 300);
  }, [chosen]);
  const isChinese = navigator.language.startsWith('zh');
  return (
    <ToolbarMenu button={<Glyph path="M4 6h16M4 12h16M4 18h10" />} label="Examples">
      {examples.map(example => (
        <ToolbarMenu.Item
          key={example.title.en}
          onSelect={() => {
            addTab();
            choose(example);
          }}
        >
          {isChinese ? example.title.zh : example.title.en}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

/** Opens the entities of the answer in the explorer. */
export function ExplorerButton() {
  const { responseEditor } = useEditorContext({ nonNull: true });
  const open = async () => {
    // Opened at once: a browser lets no page open another a while after the click.
    const page = window.open('about:blank', '_blank');
    const address = await addressFor(responseEditor?.getValue() ?? '');
    if (page) page.location.href = new URL(address, location.href).href;
    else location.href = address;
  };
  return (
    <ToolbarButton onClick={() => void open()} label="Open the answer in the explorer">
      <Glyph path="M6 7a2 2 0 1 0 .1 0M18 5a2 2 0 1 0 .1 0M15 19a2 2 0 1 0 .1 0M8 8.500 16 7M7 11l7 7M17.500 9l-2 8" />
    </ToolbarButton>
  );
}

const Glyph = ({ path }: { path: string }) => (
  <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
