/** How the shipped domain's kinds and relations look. */
import type { KindAppearance, RelationAppearance } from '../page';

export const kindAppearances: Record<string, KindAppearance> = {
  Vendor: { color: '#1C6FD1', dark: '#6AA9F4', shape: 'square', scale: 1.15 },
  Model: { color: '#C96F00', dark: '#F0A24A', shape: 'circle', scale: 1 },
  Product: { color: '#2B8A3E', dark: '#6CC780', shape: 'circle', scale: 1 },
  Trend: { color: '#B8255A', dark: '#F0759F', shape: 'hexagon', scale: 1.4 },
  Technique: { color: '#6741D9', dark: '#A38BF5', shape: 'diamond', scale: 1.05 },
  Question: { color: '#94720A', dark: '#E3C14B', shape: 'octagon', scale: 1.25 },
  Person: { color: '#66707A', dark: '#A4AEB8', shape: 'triangle', scale: 0.9 },
  Work: { color: '#0B7C8C', dark: '#4FC3D4', shape: 'tag', scale: 1 },
  Event: { color: '#8A5638', dark: '#CF9A7A', shape: 'pentagon', scale: 1 },
  Article: { color: '#343A40', dark: '#C9CED3', shape: 'square', scale: 1.3 },
  Concept: { color: '#9C36B5', dark: '#D08AE3', shape: 'diamond', scale: 1 },
  Organization: { color: '#364FC7', dark: '#91A7FF', shape: 'square', scale: 1.05 },
  Claim: { color: '#A61E4D', dark: '#F783AC', shape: 'tag', scale: 1 },
};

const quiet: RelationAppearance = { color: '#7D8791', dark: '#8B949D', width: 1 };

export const relationAppearances: Record<string, RelationAppearance> = {
  BUILDS: { color: '#1C6FD1', dark: '#6AA9F4', width: 1 },
  EXEMPLIFIES: { color: '#B8255A', dark: '#F0759F', width: 1 },
  COMPETES_WITH: { color: '#D92D20', dark: '#FF7B6E', width: 1.6 },
  POWERED_BY: { color: '#2B8A3E', dark: '#6CC780', width: 1 },
  VARIANT_OF: { color: '#C96F00', dark: '#F0A24A', width: 1 },
  ENABLED_BY: { color: '#6741D9', dark: '#A38BF5', width: 1 },
  ASKS_ABOUT: { color: '#94720A', dark: '#E3C14B', width: 1 },
  ANNOUNCED_AT: { color: '#8A5638', dark: '#CF9A7A', width: 1 },
  AFFILIATED_WITH: quiet,
  MENTIONS: { color: '#ADB5BD', dark: '#5F676F', width: 0.8 },
};
