/** @jsxImportSource react */
/** The playground: GraphiQL, with a tab for each of the best examples. Its editor works on a phone, too. */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import type { Example } from '../../src/http/pages/examples';
import { tabs } from './examples';
import { fetcher } from './fetcher';
import { ExampleMenu, ExplorerButton, RunFirst } from './tools';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

/** An operation that the address names is opened in a tab of its own. */
const asked = new URLSearchParams(location.search);

const textOf = ({ title, query }: Example) => `# ${title.en}\n# ${title.zh}\n${query}`;
const variablesOf = ({ variables }: Example) => (variables ? JSON.stringify(variables, null, 2) : undefined);

createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[explorerPlugin({ showAttribution: false })]}
    shouldPersistHeaders={false}
    defaultTabs={tabs.map(example => ({ query: textOf(example), variables: variablesOf(example) }))}
    {...(asked.has('query') && { query: asked.get('query')!, variables: asked.get('variables') ?? '' })}
  >
    <GraphiQL.Logo>
      <a href="/">wuwen</a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy }) => (
        <>
          <RunFirst />
          <ExplorerButton />
          <ExampleMenu textOf={textOf} variablesOf={variablesOf} />
          {prettify}
          {copy}
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
