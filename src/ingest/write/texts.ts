/** The importer's Cypher: the files under cypher/write, with labels and types from the ontology put in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityKinds, type EntityKind, type Relation } from '../../ontology';

const folder = join(__dirname, '../../../cypher/write');
const texts = new Map<string, string>();

/** The text of `cypher/write/<name>.cypher`. */
export function cypherText(name: string): string {
  const text = texts.get(name) ?? readFileSync(join(folder, `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}

/** The text for one kind: `Kind` becomes its label, `OtherKinds` those of all others. */
export const forKind = (text: string, kind: EntityKind): string =>
  text
    .replace(/\bOtherKinds\b/g, entityKinds.filter(other => other !== kind).join(':'))
    .replace(/\bKind\b/g, kind);

/** The text for one relation: `RELATION` becomes its type. */
export const forRelation = (text: string, relation: Relation): string =>
  text.replace(/\bRELATION\b/g, relation);
