/** Which files of the repository are pages of the documentation, and where they are. */
import { readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

export const project = resolve(__dirname, '../..');
export type Language = 'en' | 'zh';

export interface PageFile {
  /** Its address is `/docs/NAME`; that of the first page is `/docs`. */
  name: string;
  language: Language;
  /** From the project's folder, with slashes. */
  file: string;
}

const elsewhere: PageFile[] = [
  { name: 'readme', language: 'en', file: 'README.md' },
  { name: 'contributing', language: 'en', file: 'CONTRIBUTING.md' },
  { name: 'changelog', language: 'en', file: 'CHANGELOG.md' },
  { name: 'bench', language: 'en', file: 'bench/README.md' },
];

const inDocs: PageFile[] = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md'))
  .map(file => file.split('\\').join('/'))
  .sort()
  .map(file => {
    const isChinese = file.startsWith('zh/');
    const name = file.replace(/^zh\//, '').replace(/\.md$/, '');
    return {
      name: name === 'README' ? '' : name,
      language: isChinese ? 'zh' : 'en',
      file: `docs/${file}`,
    };
  });

export const pageFiles: readonly PageFile[] = [...inDocs, ...elsewhere];

/** The name by which its files are known. */
export const fileName = ({ name, language }: Pick<PageFile, 'name' | 'language'>) =>
  `${name === '' ? 'index' : name.replaceAll('/', '-')}.${language}`;

/** Where a link of a page leads: to another page, to a file that is sent along, or to one of the repository alone. */
export type Target =
  { page: PageFile; anchor: string } | { picture: string } | { address: string } | { file: string };

export function targetOf(from: PageFile, link: string): Target {
  if (/^[a-z]+:/.test(link)) return { address: link };
  const [path = '', anchor = ''] = link.split('#');
  const file = path ? posix.join(posix.dirname(from.file), path) : from.file;
  const page = pageFiles.find(candidate => candidate.file === file);
  if (page) return { page, anchor };
  if (file === 'schema.graphql') return { address: '/schema.graphql' };
  return /\.(png|svg)$/.test(file) ? { picture: file } : { file };
}
