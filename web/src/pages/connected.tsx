import { entityKinds } from '../../../src/ontology';
import { GraphDocument, type GraphQuery } from '../../gql/graphql';
import { useQuery } from '../app/api';
import { useLanguage, useWords } from '../app/language';
import { href } from '../app/router';
import { KindMark, kindStyle } from '../parts/kind-mark';
import { Names } from '../parts/names';
import { kindName, kindsIn } from '../words/ontology';

/** How many entities are asked for, and how many of one kind are shown. */
const FIRST = 100;
const OF_KIND = 12;

/** What home shows of a domain that has no trends: of each kind those with the most relations. */
export function Connected() {
  const words = useWords();
  const language = useLanguage();
  const { data } = useQuery(GraphDocument, { first: FIRST });
  return (
    <section class="landscape-part">
      <h2>{words.otherDomain.connected}</h2>
      <p class="lead small">{words.otherDomain.connectedLead}</p>
      <div class="landscape">
        {!data && entityKinds.map(kind => <div key={kind} class="trend placeholder" />)}
        {data &&
          entityKinds.map(kind => (
            <Box key={kind} kind={kind} nodes={ofKind(data, kind)} language={language} />
          ))}
      </div>
    </section>
  );
}

type Node = GraphQuery['graph']['nodes'][number];

const ofKind = ({ graph }: GraphQuery, kind: string): Node[] =>
  graph.nodes.filter(node => kindName(node.kind) === kind);

interface BoxProps {
  kind: string;
  nodes: readonly Node[];
  language: 'zh' | 'en';
}

function Box({ kind, nodes, language }: BoxProps) {
  if (nodes.length === 0) return null;
  return (
    <article class="trend" style={kindStyle(kind)}>
      <h3>
        <a class="entity-link" href={href(`/table/${kind.toLowerCase()}`)}>
          <KindMark kind={kind} />
          <span class="entity-link-name">{kindsIn(language, kind)}</span>
        </a>
      </h3>
      <Names entities={nodes.slice(0, OF_KIND)} all={nodes.length} />
    </article>
  );
}
