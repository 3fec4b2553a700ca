/** A style for Neo4j Browser, in its language GraSS, with the colours of the explorer. */
import { kindAppearance, relationAppearance } from '../appearance';
import { kindNames, kindOf, relationNames, type Kind, type Language } from '../ontology';

type Rule = Record<string, string>;

/** Diameter of a node whose scale is 1, in pixels. */
const DIAMETER = 84;

/**
 * The sheet. Of all rules that match a node the last one wins, so Entity stands before the kinds. GraSS knows nothing
 * of a relation but its type: that it is inferred, its caption says, and says it first, for a short line cuts its end.
 */
export function writeStyle(language: Language): string {
  const rules: [selector: string, rule: Rule][] = [
    ['node', nodeRule('#ADB5BD', DIAMETER * 0.8)],
    ['relationship', { ...lineRule('#ADB5BD', 1), caption: "'<type>'" }],
    ['node.Entity', { ...nodeRule('#ADB5BD', DIAMETER * 0.8), caption: captionOf(language) }],
    ...kindNames.map((kind): [string, Rule] => [`node.${kind}`, kindRule(kind, language)]),
    ...relationNames.map((type): [string, Rule] => {
      const { color, width } = relationAppearance(type);
      const name = type === 'COMPETES_WITH' ? 'vs' : type;
      const caption = type !== 'MENTIONS' ? `'{basis} ${name}'` : "'<type>'";
      return [`relationship.${type}`, { ...lineRule(color, 2 * width), caption }];
    }),
  ];
  return rules
    .map(([selector, rule]) => {
      const lines = Object.entries(rule).map(([name, value]) => `  ${name}: ${value};\n`);
      return `${selector} {\n${lines.join('')}}\n`;
    })
    .join('\n');
}

const captionOf = (language: Language) => `'{name${language === 'ZH' ? 'Zh' : 'En'}}'`;

function kindRule(kind: Kind, language: Language): Rule {
  const { color, scale } = kindAppearance(kind);
  const isTitled = 'title' in kindOf(kind).properties;
  return {
    ...nodeRule(color, DIAMETER * scale),
    caption: isTitled ? "'{title}'" : captionOf(language),
  };
}

function nodeRule(color: string, diameter: number): Rule {
  return {
    diameter: `${Math.round(diameter)}px`,
    color: color.toUpperCase(),
    'border-color': darker(color),
    'border-width': '2px',
    'text-color-internal': inkOn(color),
    'font-size': `${Math.max(13, Math.round(diameter / 6))}px`,
  };
}

const lineRule = (color: string, width: number): Rule => ({
  color: color.toUpperCase(),
  'shaft-width': `${Math.max(1, Math.round(width))}px`,
  'font-size': '11px',
  padding: '3px',
  'text-color-external': '#495057',
  'text-color-internal': '#FFFFFF',
});

const channels = (color: string) => [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));

const darker = (color: string): string =>
  `#${channels(color)
    .map(part =>
      Math.round(part * 0.72)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();

/** White or black, whichever is read better on a colour. */
function inkOn(color: string): string {
  const [red, green, blue] = channels(color).map(part => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.062 ? '#FFFFFF' : '#212529';
}
