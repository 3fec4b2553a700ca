import { otherName, useLanguage, useWords } from '../../app/language';
import { go, withParams } from '../../app/router';
import { EntityLink } from '../../parts/entity-link';
import { fieldIn, kindsIn } from '../../words/ontology';
import type { Row } from './list';

interface RowsProps {
  kind: string;
  rows: readonly Row[];
  columns: readonly string[];
  sort: string;
}

export function Rows({ kind, rows, columns, sort }: RowsProps) {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'zh' ? 'nameEn' : 'name';
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={kindsIn(language, kind)}>
      <table class="table">
        <thead>
          <tr>
            <Heading field={language === 'zh' ? 'name' : 'nameEn'} label={words.table.name} sort={sort} />
            <Heading field={other} label={words.table.other} sort={sort} />
            {columns.map(field => (
              <Heading key={field} field={field} label={fieldIn(language, kind, field)} sort={sort} number />
            ))}
            <th scope="col" class="table-summary">
              {words.table.summary}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              <td class="other-name">{otherName(language, row) ?? ''}</td>
              {columns.map(field => (
                <td key={field} class={row[field]?.totalCount ? 'number' : 'number nought'}>
                  {row[field]?.totalCount ?? 0}
                </td>
              ))}
              <td class="table-summary muted">{language === 'zh' ? row.summaryZh : row.summaryEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  field: string;
  label: string;
  sort: string;
  number?: boolean;
}

/** A column's name, which sorts by it: numbers from the greatest, names from the first. */
function Heading({ field, label, sort, number = false }: HeadingProps) {
  const words = useWords();
  const isUp = sort === field;
  const isDown = sort === `-${field}`;
  const next = number ? (isDown ? field : `-${field}`) : isUp ? `-${field}` : field;
  return (
    <th
      scope="col"
      class={number ? 'number' : ''}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
    >
      <button
        class="sorter"
        title={words.table.sort(label)}
        onClick={() => go(withParams({ sort: next, after: null, before: null }), { stay: true })}
      >
        {label}
        <span aria-hidden="true" class="sort-mark">
          {isUp ? '↑' : isDown ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}
