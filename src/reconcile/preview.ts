/** Small pages about entities, types and properties, to be shown inside another page. Pure. */
import { createHash } from 'node:crypto';
import type { Previewed } from './operations';
import { properties } from './properties';
import { kindOfValue, types } from './types';

/** How large a preview is, in pixels. */
export const PREVIEW = { width: 420, height: 220 };

const STYLE = `body{font:14px/1.45 system-ui,sans-serif;margin:10px;color:#1c2330;background:#fff;overflow-wrap:anywhere}
h1{font-size:16px;margin:0}h1 a{color:#1a56b0}p,ul{margin:6px 0;padding:0}small,li{color:#566070;font-size:12px}li{list-style:none}`;

/** A preview may be shown in any page, and loads nothing. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = (title: string, body: string, language: 'en' | 'zh') =>
  `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>\n`;

/** The page about an entity. */
export function preview(entity: Previewed, origin: string, language: 'en' | 'zh'): string {
  const [name, other] = language === 'zh' ? [entity.zh, entity.name] : [entity.name, entity.zh];
  const further = [...new Set([other, ...entity.aliases])].filter(text => text !== name).slice(0, 6);
  const address = `${origin}/e/${encodeURIComponent(entity.key)}`;
  const facts = entity.statements.nodes.map(({ type, subject, object }) =>
    escaped(`${subject.name} · ${type.toLowerCase().replaceAll('_', ' ')} · ${object.name}`),
  );
  return page(
    name,
    `<h1><a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${escaped(name)}</a></h1>
<small>${escaped([kindOfValue(entity.kind), ...further].join(' · '))}</small>
<p>${escaped(cut((language === 'zh' ? entity.zhSummary : entity.summary) ?? ''))}</p>
<ul>${facts.map(fact => `<li>${fact}</li>`).join('')}</ul>`,
    language,
  );
}

/** The page for a key that nothing has. */
export const noPreview = (key: string, language: 'en' | 'zh'): string =>
  page(
    '?',
    `<p>There is no entity with the key ${escaped(JSON.stringify(key.slice(0, 200)))}.</p>`,
    language,
  );

/** A part of a page about an entity. */
export const entityFlyout = ({ name, zh, summary }: Previewed): string =>
  flyout([...new Set([name, zh])].join(' · '), cut(summary ?? ''));

/** A part of a page about a type or a property; undefined where there is none. */
export function flyoutOf(what: 'type' | 'property', id: string): string | undefined {
  const found = (what === 'type' ? types : properties).find(known => known.id === id);
  return found && flyout(found.name, found.description ?? '');
}

const flyout = (title: string, text: string) =>
  `<p><strong>${escaped(title)}</strong></p><p>${escaped(text)}</p>`;

const LONGEST = 220;
const cut = (text: string) =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).toWellFormed();

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character]!);
