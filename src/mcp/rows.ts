/** What the operations answer, and how tools tell it: a fact with its ends by key and name, and its citations. */

export interface NamedRow {
  key: string;
  kind: string;
  name: string;
}

export interface CitedRow {
  locator: string;
  url: string | null;
  label: string;
}

interface When {
  when: { text: string } | null;
}

export interface FactRow extends When {
  type: string;
  basis: string;
  subject: NamedRow;
  object: NamedRow;
  evidence: CitedRow[];
}

export interface ClaimRow extends When {
  key: string;
  text: string;
  mode: string | null;
  claimant: string | null;
  evidence: CitedRow[];
  about: { nodes: NamedRow[] };
}

export interface EntityRow extends NamedRow, Partial<When> {
  aliases: string[];
  summary: string | null;
  figures: (When & { evidence: CitedRow[]; [name: string]: unknown })[];
}

/** A paragraph, as an answer cites it. */
export const citationOf = ({ locator, url, label }: CitedRow) => ({
  article: locator.split('#')[0]!,
  locator,
  url,
  label,
});

export const factOf = ({ subject, type, object, basis, when, evidence }: FactRow) => ({
  subject,
  type,
  object,
  basis,
  ...(when && { when: when.text }),
  evidence: evidence.map(citationOf),
});

export const claimOf = ({ about, evidence, when, ...claim }: ClaimRow) => ({
  ...claim,
  ...(when && { when: when.text }),
  about: about.nodes,
  evidence: evidence.map(citationOf),
});

export const entityOf = ({ key, kind, name, aliases, summary, when, figures }: EntityRow) => ({
  key,
  kind,
  name,
  ...(aliases.length > 0 && { aliases }),
  summary,
  ...(when && { when: when.text }),
  ...(figures.length > 0 && {
    figures: figures.map(({ evidence, when, ...figure }) => ({
      ...given(figure),
      ...(when && { when: when.text }),
      evidence: evidence.map(citationOf),
    })),
  }),
});

/** Only what has a value: an agent pays for each word. */
const given = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== false));
