/** What can be asked of an entity, as the ontology has it: its own properties, and the fields of its relations. Pure. */
import { badInput } from '../errors';
import {
  entityKinds,
  kindOf,
  kindsOf,
  relationNames,
  relationOf,
  type End,
  type EntityKind,
  type Group,
  type PropertySpec,
} from '../ontology';
import { typeOf, typeRef } from './types';

/** A value as the protocol has it. */
export type Value = { str: string } | { int: number } | { id: string; name: string };

export interface Property {
  id: string;
  name: string;
  description: string;
  /** The ends of the ontology that have it. */
  ends: End[];
  /** What is selected of the field. */
  selection: string;
  /** What its values are, if they are entities. */
  type?: { id: string; name: string };
  /** Whether its values are dates, of which a part may be known. */
  isDate?: true;
  /** Its values, of what GraphQL answered for the field. */
  values(answer: unknown): Value[];
}

interface Linked {
  nodes: { key: string; name?: string; title?: string; aliases?: string[] }[];
}

const str = (text: string): Value => ({ str: text });
const texts = (answer: unknown) => (answer as string[]).map(str);
const text = (answer: unknown) => [str(String(answer))];

/** How a property of a kind is asked for, and what its values are. */
const scalars: Partial<Record<PropertySpec['type'], Pick<Property, 'selection' | 'values' | 'isDate'>>> = {
  Int: { selection: '', values: answer => [{ int: answer as number }] },
  PartialDate: {
    selection: '{ text }',
    isDate: true,
    values: answer => text((answer as { text: string }).text),
  },
  Evidence: {
    selection: '{ locator }',
    values: answer => (answer as { locator: string }[]).map(({ locator }) => str(locator)),
  },
  InLanguages: { selection: '(language: $language)', values: text },
};

const everyone: Property[] = [
  {
    ...{ id: 'key', name: 'Key', description: 'The stable key.', ends: ['Entity'] },
    ...{ selection: '', values: text },
  },
  {
    ...{ id: 'name', name: 'Name', description: 'What it is called.', ends: ['Entity'] },
    ...{ selection: '(language: $language)', values: text },
  },
  {
    ...{ id: 'aliases', name: 'Aliases', description: 'Further names and spellings.', ends: ['Entity'] },
    ...{ selection: '', values: texts },
  },
  {
    ...{ id: 'summary', name: 'Summary', description: 'What the articles say of it.', ends: ['Entity'] },
    ...{ selection: '(language: $language)', values: text },
  },
];

function ownProperties(): Property[] {
  const found = new Map<string, Property>();
  for (const kind of entityKinds) {
    for (const [id, { type, description }] of Object.entries(kindOf(kind).properties)) {
      const known = found.get(id);
      if (known) known.ends.push(kind);
      else
        found.set(id, {
          ...{ id, name: label(id), description, ends: [kind] },
          ...(scalars[type] ?? { selection: '', values: text }),
        });
    }
  }
  return [...found.values()];
}

function linkingProperties(): Property[] {
  const found = new Map<string, Property>();
  for (const relation of relationNames) {
    const { from, to, out, in: back } = relationOf(relation);
    for (const [end, fields] of [[from, out] as const, [to, back] as const]) {
      if (end === 'Article') continue;
      for (const [id, field] of Object.entries(fields)) {
        const known = found.get(id);
        if (known) known.ends.push(end);
        else found.set(id, linking(id, end, field));
      }
    }
  }
  return [...found.values()];
}

const linking = (id: string, end: End, { to, description }: { to: End; description: string }): Property => ({
  ...{ id, name: label(id), description, ends: [end] },
  ...(to === 'Article'
    ? {
        selection: '(first: $first) { nodes { key title } }',
        values: answer => (answer as Linked).nodes.map(({ key, title }) => str(title ?? key)),
      }
    : {
        selection: '(first: $first) { nodes { key name(language: $language) aliases } }',
        type: to === 'Entity' ? undefined : typeRef(to),
        values: answer => (answer as Linked).nodes.map(({ key, name }) => ({ id: key, name: name! })),
      }),
});

/** `builtBy` as `Built by`. */
const label = (id: string): string => {
  const words = id.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
  return words[0]!.toUpperCase() + words.slice(1);
};

/** All properties. */
export const properties: Property[] = [...everyone, ...ownProperties(), ...linkingProperties()];

/** The property with that id. Throws a Fault where there is none. */
export function propertyOf(id: string): Property {
  const property = properties.find(({ id: known }) => known === id);
  if (property) return property;
  throw badInput(
    `There is no property ${JSON.stringify(id.slice(0, 60))}.`,
    `Properties are ${properties.map(({ id }) => id).join(', ')}.`,
  );
}

/** The properties that entities of a type have, or some of them; of every type where none is named. */
export function propertiesOf(type: string | undefined): Property[] {
  if (!type) return properties;
  const kinds = kindsOf(typeOf(type).id as Group) as readonly EntityKind[];
  return properties.filter(({ ends }) =>
    ends.some(end => kindsOf(end).some(kind => kinds.includes(kind as EntityKind))),
  );
}

/** The names by which what a property leads to is known: all texts that a client may have in a cell of its own. */
export const namesIn = (property: Property, answer: unknown): string[] =>
  answer == null
    ? []
    : property.selection.includes('nodes')
      ? (answer as Linked).nodes.flatMap(({ key, name, title, aliases = [] }) =>
          [key, name, title, ...aliases].filter(text => text !== undefined),
        )
      : property.values(answer).map(value => String(Object.values(value)[0]));
