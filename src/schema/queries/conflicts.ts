/** The query field `conflicts`: where articles, or paragraphs of one, contradict each other. */
import { differingFigures, findClaimConflicts, findDateConflicts } from '../../graph/explore/conflicts';
import { findFigures, type Figure } from '../../graph/explore/figures';
import type { EntityRow, StatementRow } from '../../graph/plan/rows';
import type { Reader } from '../../graph/read/reader';
import { has } from '../../ontology';
import type { PartialDate } from '../../partial-date';
import { builder } from '../builder';
import { EntityRefInput } from '../inputs/entity-ref';
import { asksAt, selectionAt } from '../read-ahead';
import { groupRefs, kindRefs } from '../refs';
import { StatementRef } from '../types/connection';
import { FigureRef } from '../types/figure';
import { PartialDateRef } from '../types/partial-date';
import { keyedEntity } from './figures';
import { readEntities, readStatements, united } from './traversal/traversal';

interface FigureConflict {
  entity: EntityRow;
  measure: string;
  figures: Figure[];
}

const FigureConflictRef = builder.objectRef<FigureConflict>('FigureConflict').implement({
  description: 'Figures of one entity that measure the same thing, and differ.',
  fields: t => ({
    entity: t.expose('entity', {
      type: groupRefs.Entity,
      description: 'Of what.',
    }),
    measure: t.exposeString('measure', { description: 'What is measured, as a key.' }),
    figures: t.expose('figures', {
      type: [FigureRef],
      description: 'Each with its paragraphs.',
    }),
  }),
});

interface ArticleDate {
  when: PartialDate;
  article: EntityRow;
}

const ArticleDateRef = builder.objectRef<ArticleDate>('ArticleDate').implement({
  description: 'A date, and the article that gives it.',
  fields: t => ({
    when: t.expose('when', { type: PartialDateRef, description: 'What it says.' }),
    article: t.expose('article', { type: kindRefs.Article, description: 'Who says so.' }),
  }),
});

interface DateConflict {
  statement: StatementRow;
  dates: ArticleDate[];
}

const DateConflictRef = builder.objectRef<DateConflict>('DateConflict').implement({
  description: 'A statement that articles date differently, so that no day fits them all.',
  fields: t => ({
    statement: t.expose('statement', { type: StatementRef, description: 'What they date.' }),
    dates: t.expose('dates', { type: [ArticleDateRef], description: 'By article.' }),
  }),
});

interface ClaimConflict {
  claim: EntityRow;
  disputed: EntityRow;
}

/** Nothing uses it where there are no claims. */
const ClaimConflictRef = has('Claim')
  ? builder.objectRef<ClaimConflict>('ClaimConflict').implement({
      description: 'Two claims, of which one denies or doubts the other.',
      fields: t => ({
        claim: t.expose('claim', { type: kindRefs.Claim, description: 'Which denies or doubts the other.' }),
        disputed: t.expose('disputed', { type: kindRefs.Claim, description: 'The other.' }),
      }),
    })
  : (undefined as never);

interface Conflicts {
  figures: FigureConflict[];
  dates: DateConflict[];
  claims: ClaimConflict[];
}

const ConflictsRef = builder.objectRef<Conflicts>('Conflicts').implement({
  description: 'What contradicts each other, side by side with who says it.',
  fields: t => ({
    figures: t.expose('figures', { type: [FigureConflictRef], description: 'Numbers that differ.' }),
    dates: t.expose('dates', { type: [DateConflictRef], description: 'Dates that exclude each other.' }),
    ...(has('Claim') && {
      claims: t.expose('claims', { type: [ClaimConflictRef], description: 'Claims that dispute others.' }),
    }),
  }),
});

builder.queryField('conflicts', t =>
  t.field({
    type: ConflictsRef,
    description: 'Where articles, or paragraphs of one, contradict each other.',
    args: { entity: t.arg({ type: EntityRefInput, description: 'About one entity; else about all.' }) },
    resolve: async (_, { entity }, { reader }, info): Promise<Conflicts> => {
      const key = await keyedEntity(reader, entity);
      const at = (...names: string[]) => selectionAt(info, ...names);
      const [figures, dates, claims] = await Promise.all([
        asksAt(info, 'figures') ? figureConflicts(reader, key, at('figures', 'entity')) : [],
        asksAt(info, 'dates')
          ? dateConflicts(reader, key, {
              ends: united(at('dates', 'statement', 'subject'), at('dates', 'statement', 'object')),
              article: at('dates', 'dates', 'article'),
            })
          : [],
        asksAt(info, 'claims')
          ? claimConflicts(reader, key, united(at('claims', 'claim'), at('claims', 'disputed')))
          : [],
      ]);
      return { figures, dates, claims };
    },
  }),
);

type Selection = ReturnType<typeof selectionAt>;

async function figureConflicts(reader: Reader, key: string | undefined, selection: Selection) {
  const { figures } = await findFigures(reader.rows, {}, key);
  const found = differingFigures(figures);
  const entities = await readEntities(reader, new Set(found.map(({ key }) => key)), selection);
  return found.flatMap(({ key, ...conflict }) => {
    const entity = entities.get(key);
    return entity ? [{ entity, ...conflict }] : [];
  });
}

async function dateConflicts(
  reader: Reader,
  key: string | undefined,
  selections: { ends: Selection; article: Selection },
) {
  const found = await findDateConflicts(reader.rows, key);
  const articles = new Set(found.flatMap(({ dates }) => dates.map(({ article }) => article)));
  const [statements, rows] = await Promise.all([
    readStatements(
      reader,
      found.map(({ statement }) => statement),
      selections.ends,
    ),
    Promise.all([...articles].map(article => reader.node('Article', article, selections.article))),
  ]);
  const known = new Map(rows.flatMap(row => (row ? [[row.key, row] as const] : [])));
  return found.flatMap(({ statement: key, dates }): DateConflict[] => {
    const statement = statements.get(key);
    const told = dates.flatMap(({ when, article }) => {
      const row = known.get(article);
      return row ? [{ when, article: row }] : [];
    });
    return statement ? [{ statement, dates: told }] : [];
  });
}

async function claimConflicts(reader: Reader, key: string | undefined, selection: Selection) {
  const found = await findClaimConflicts(reader.rows, key);
  const claims = await readEntities(
    reader,
    new Set(found.flatMap(({ claim, disputed }) => [claim, disputed])),
    selection,
  );
  return found.flatMap(({ claim, disputed }): ClaimConflict[] => {
    const [one, other] = [claims.get(claim), claims.get(disputed)];
    return one && other ? [{ claim: one, disputed: other }] : [];
  });
}
