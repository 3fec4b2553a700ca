/** The explorer's document, before its head is filled in. */
import { isShipped, page } from '../../../domain/current';
import { builtSite } from './files';

/** The document; undefined where none is built. It has the page of a domain that the build does not know. */
export const explorerDocument = (): string | undefined => (filled ??= fill());

let filled: string | undefined;

function fill(): string | undefined {
  const html = builtSite()?.get('/index.html')?.bytes.toString();
  return isShipped
    ? html
    : html?.replace('<!--head-->', () => `${dataBlock('ontology', shownPage())}\n    <!--head-->`);
}

/** Data that stands in a document, for its scripts to read; it cannot end the element in which it stands. */
export const dataBlock = (id: string, value: object): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** What a browser needs of the page. */
function shownPage(): object {
  const { terms: _terms, verbs: _verbs, ...shown } = page;
  return shown;
}
