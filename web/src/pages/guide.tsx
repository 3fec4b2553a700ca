import { isOpen } from '../app/closed';
import { useLanguage, useWords } from '../app/language';
import { useTitle } from '../app/title';
import { PageHead } from '../parts/states';

const formats = ['jsonld', 'graphml', 'cytoscape', 'csv-nodes', 'csv-statements', 'cypher'];

export default function GuidePage() {
  const { guide } = useWords();
  const language = useLanguage();
  useTitle(guide.title);
  const choice = (file: string, ending: string) => (
    <>
      <a href={`/neo4j/${file}-zh.${ending}`} download>
        {guide.chineseFirst}
      </a>{' '}
      ·{' '}
      <a href={`/neo4j/${file}-en.${ending}`} download>
        {guide.englishFirst}
      </a>
    </>
  );
  return (
    <div class="narrow">
      <PageHead title={guide.title} lead={guide.lead} />
      <h2>{guide.graphql}</h2>
      <p>
        {guide.graphqlText} {isOpen('playground') && <a href="/graphql">/graphql</a>}
      </p>
      <h2>{guide.files}</h2>
      <p>{guide.filesText}</p>
      <ul class="names">
        {formats.map(format => (
          <li key={format}>
            {isOpen('export') ? (
              <a href={`/export?format=${format}`} download>
                {format}
              </a>
            ) : (
              format
            )}
          </li>
        ))}
      </ul>
      <h2>{guide.linked}</h2>
      <p>{guide.linkedText}</p>
      <h2>{guide.neo4j}</h2>
      <p>{guide.neo4jText}</p>
      <p>
        {guide.style} {choice('style', 'grass')}
      </p>
      <p>
        {guide.queries} {choice('queries', 'zip')}
      </p>
      <p>
        {guide.play}{' '}
        <code>
          :play {location.origin.replace('127.0.0.1', 'localhost')}/neo4j/guide-{language}.html
        </code>
      </p>
      <p class="muted">{guide.hosts}</p>
      <h2>{guide.keys}</h2>
      <dl class="keys">
        {guide.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
