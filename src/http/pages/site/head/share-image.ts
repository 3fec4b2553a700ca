/** The picture that those who share a link show: a name, what it is, and what is around it. */
import { existsSync, readdirSync } from 'node:fs';
import { kindAppearance, relationAppearance } from '../../../../appearance';
import { entityKinds, relationOf, type Relation } from '../../../../ontology';
import { drawSvg, linesOf, type DrawnEdge, type DrawnNode } from '../../../../picture/svg';
import type { Language } from './head';
import type { HeadEntity, HeadPath, Subject } from './subject';

const [WIDTH, HEIGHT] = [1200, 630];
const [PAPER, INK, MUTED, SEAL] = ['#faf8f4', '#1c1a17', '#625d54', '#b3261e'];
const FONT =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Zen Hei', sans-serif";
/** How many neighbours are drawn. */
const MOST = 12;

/** The picture as SVG. Where this machine has no Chinese font, its words are English. */
export function shareSvg(subject: Subject, language: Language, path?: HeadPath): string {
  const { entity } = subject;
  const { nodes, edges } = entity
    ? around(entity, language)
    : path
      ? along(path, language)
      : { nodes: [], edges: [] };
  return drawSvg({
    ...{ nodes, edges, paper: PAPER, ink: INK, fontSize: 19, fontFamily: FONT },
    box: { x: 0, y: 0, width: WIDTH, height: HEIGHT },
    over: words(subject, language),
  });
}

/** The entity in the middle of its neighbours, on the right. */
function around(entity: HeadEntity, language: Language): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
  const middle = drawn(entity, language, 885, 300, 62);
  const nodes = new Map([[entity.key, middle]]);
  const edges: DrawnEdge[] = [];
  const shown = entity.statements.nodes
    .filter(({ subject, object }) => subject.key !== object.key)
    .slice(0, MOST);
  shown.forEach((statement, at) => {
    const other = statement.subject.key === entity.key ? statement.object : statement.subject;
    const angle = (2 * Math.PI * at) / shown.length - Math.PI / 2;
    const node =
      nodes.get(other.key) ??
      drawn(other, language, 885 + 225 * Math.cos(angle), 290 + 205 * Math.sin(angle), 40);
    nodes.set(other.key, node);
    const [from, to] = statement.subject.key === entity.key ? [middle, node] : [node, middle];
    edges.push(edge(from, to, statement));
  });
  return { nodes: [...nodes.values()], edges };
}

/** The way from one entity to another, from top to bottom on the right. */
function along({ nodes, steps }: HeadPath, language: Language): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
  const last = nodes.length - 1;
  const stops = nodes.map((node, at) => {
    const aside = at === 0 || at === last ? 0 : at % 2 ? 80 : -80;
    return drawn(node, language, 920 + aside, 90 + (410 * at) / last, at === 0 || at === last ? 56 : 44);
  });
  const edges = steps.map(({ isForward, statement }, at) => {
    const [from, to] = isForward ? [stops[at]!, stops[at + 1]!] : [stops[at + 1]!, stops[at]!];
    return edge(from, to, statement);
  });
  return { nodes: stops, edges };
}

const edge = (from: DrawnNode, to: DrawnNode, statement: { type: string; basis: string }): DrawnEdge => ({
  ...{ from, to, color: relationAppearance(statement.type).color, width: 2.5 },
  dashed: statement.basis === 'INFERRED',
  arrow: !relationOf(statement.type as Relation).symmetric,
});

function drawn(
  entity: Pick<HeadEntity, 'kind' | Language>,
  language: Language,
  x: number,
  y: number,
  size: number,
) {
  const { color, shape } = kindAppearance(kindOf(entity.kind));
  return { x, y, color, shape, size, label: entity[language] };
}

const kindOf = (kind: string) =>
  entityKinds.find(name => name.toUpperCase() === kind.replaceAll('_', '').toUpperCase()) ?? kind;

/** Seal, name and description, on the left. */
function words({ title, description, entity, pair }: Subject, language: Language): string {
  const other = entity && entity[language === 'zh' ? 'en' : 'zh'];
  const hasPicture = entity !== undefined || pair !== undefined;
  const name = linesOf(title[language], hasPicture ? 14 : 30);
  const size = name.length > 1 ? 54 : 72;
  const lines = linesOf(description[language], hasPicture ? 38 : 60).slice(0, 4);
  const top = 250;
  const below = top + (name.length - 1) * size * 1.2;
  return [
    `<rect x="64" y="64" width="72" height="72" rx="12" fill="${SEAL}"/>`,
    text('五问', 100, 110, 27, '#fffdf8', 'font-weight="700" text-anchor="middle"'),
    text('wuwen', 154, 111, 32, INK, 'font-weight="600"'),
    ...name.map((line, at) => text(line, 64, top + at * size * 1.2, size, INK, 'font-weight="700"')),
    ...(other && other !== title[language] ? [text(other.slice(0, 40), 64, below + 48, 30, MUTED)] : []),
    ...lines.map((line, at) => text(line, 64, below + 118 + at * 40, 27, MUTED)),
  ].join('\n');
}

const text = (says: string, x: number, y: number, size: number, fill: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${more}>${escaped(says)}</text>`;

const escaped = (says: string) =>
  says.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

const fontFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/System/Library/Fonts',
  'C:/Windows/Fonts',
];
const chineseFont =
  /cjk|notos(ans|erif)(sc|hans)|wqy|wenquanyi|pingfang|songti|stheiti|simsun|msyh|droidsansfallback|sourcehan/i;

/** Whether this machine can write Chinese. Looked up once. */
export const hasChineseFont = (() => {
  let known: boolean | undefined;
  return () =>
    (known ??= fontFolders
      .filter(existsSync)
      .some(folder =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(name => chineseFont.test(name)),
      ));
})();

/** The SVG as PNG; drawn in a thread of its own. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const options = { font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' } };
  return (await renderAsync(svg, options)).asPng();
}
