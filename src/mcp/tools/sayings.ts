/** Tools that tell who said what, and what came when: claims, timeline. */
import { z } from 'zod';
import { groups, has } from '../../ontology';
import { valueName } from '../../schema/enums';
import { operations } from '../operations';
import {
  citationOf,
  claimOf,
  factOf,
  type CitedRow,
  type ClaimRow,
  type FactRow,
  type NamedRow,
} from '../rows';
import { claimsSchema, count, first, flag, language, named, texts, tool } from '../tool';

export const claims = tool({
  name: 'claims',
  description: 'What somebody says, doubts or foresees, with who and where: none of it is a fact.',
  input: z.strictObject({
    about: named.optional(),
    by: named.optional(),
    mode: z.enum(['REPORT', 'OPINION', 'FORECAST', 'COMPARISON', 'CAUSE', 'DOUBT']).optional(),
    first: first(20),
    language,
  }),
  output: { claims: claimsSchema, total: count },
  async run({ about, by, mode, first, language }, { ask, resolve }) {
    const [subject, agent] = await Promise.all(
      [about, by].map(async given =>
        given === undefined ? undefined : (await resolve(given, language)).key,
      ),
    );
    const where = {
      ...(subject && { about: { some: { key: { eq: subject } } } }),
      ...(agent && { claimedBy: { some: { key: { eq: agent } } } }),
      ...(mode && { mode: { eq: mode } }),
    };
    const { claims } = await ask<{ claims: { totalCount: number; nodes: ClaimRow[] } }>(operations.claims, {
      where,
      first,
      language,
    });
    return { claims: claims.nodes.map(claimOf), total: claims.totalCount };
  },
});

const datedKinds: readonly string[] = has('Dated') ? groups.Dated.kinds : [];

export const timeline = tool({
  name: 'timeline',
  description: 'What was released, held or said from one time to another.',
  input: z.strictObject({
    from: z.string().max(50).optional().describe('2024, 2024-12'),
    to: z.string().max(50).optional(),
    kinds: texts.describe(datedKinds.map(valueName).join(', ')),
    first: first(50),
    language,
  }),
  output: {
    entries: { type: 'array', items: { required: ['when', 'evidence'] } },
    isComplete: flag,
  },
  async run(args, { ask }) {
    const { timeline } = await ask<{ timeline: { entries: EntryRow[]; isComplete: boolean } }>(
      operations.timeline,
      args,
    );
    return { entries: timeline.entries.map(entryOf), isComplete: timeline.isComplete };
  },
});

interface EntryRow {
  when: { text: string };
  entity: (NamedRow & { mentionedIn: { edges: { evidence: CitedRow[] }[] } }) | null;
  statement: FactRow | null;
}

/** An entity is cited by the first paragraphs that name it. */
function entryOf({ when, entity, statement }: EntryRow) {
  if (statement) {
    const { evidence, ...fact } = factOf(statement);
    return { when: when.text, fact, evidence };
  }
  const { mentionedIn, ...named } = entity!;
  const cited = mentionedIn.edges.flatMap(({ evidence }) => evidence).slice(0, 3);
  return { when: when.text, entity: named, evidence: cited.map(citationOf) };
}
