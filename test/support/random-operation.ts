/** Random operations over the schema, whose lists keep to what was planted. */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { kindNames, kindOf, type Kind } from '../../src/ontology';
import { schema } from '../../src/schema';
import type { Choices } from './choices';
import type { MakeFilter } from './random-filter';
import type { MemoryGraph } from './random-graph';

export interface Operation {
  source: string;
  variables: Record<string, unknown>;
  /** How many reads its root fields take. */
  reads: number;
}

export interface Range {
  graph: MemoryGraph;
  filterOf: MakeFilter;
  /** How many relations deep, and how many relations in all; what follows from an article counts, too. */
  depth: number;
  relations: number;
  /** Fields of a type that are left out. */
  without?: (type: string, field: string) => boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** Makes an operation. */
export function randomOperation(choices: Choices, range: Range): Operation {
  const { graph, filterOf, without = () => false } = range;
  const variables: Record<string, unknown> = { yes: true, no: false, two: 2 };
  const types: Record<string, string> = { yes: 'Boolean!', no: 'Boolean!', two: 'Int!' };
  const fragments: string[] = [];
  let names = 0;
  let left = range.relations;

  const variable = (type: string, value: unknown) => {
    const name = `v${names++}`;
    variables[name] = value;
    types[name] = type;
    return `$${name}`;
  };

  function argumentsOf(field: Field): string {
    const given = field.args.flatMap(({ name, type }) => {
      const named = getNamedType(type).name;
      if (name === 'first')
        return choices.one([['first: 1'], ['first: 3'], ['first: $two'], ['last: 2'], []]);
      if (named === 'Language') return choices.one([[], ['language: EN'], ['language: ZH']]);
      if (name === 'orderBy' && choices.below(3) === 0) return [`orderBy: ${orderOf(named)}`];
      if (named === 'RelationType' && choices.below(3) === 0) return ['types: [BUILDS, COMPETES_WITH]'];
      if (/Where$/.test(named) && choices.below(4) === 0)
        return [`${name}: ${variable(named, filterOf(named, choices, 1))}`];
      return [];
    });
    return given.length ? `(${given.join(', ')})` : '';
  }

  const orderOf = (type: string) => {
    const order = schema.getType(type)!;
    const fields = 'getFields' in order ? Object.keys(order.getFields()) : [];
    return `[${choices
      .some(fields, 2)
      .map(name => `{ ${name}: ${choices.one(['ASC', 'DESC'])} }`)
      .join(', ')}]`;
  };

  const directive = () =>
    choices.skewed([
      '',
      '',
      '',
      ' @include(if: $yes)',
      ' @skip(if: $no)',
      ' @skip(if: $yes)',
      ' @include(if: $no)',
    ]);

  /** Some fields of the type, each with an alias of its own; now and then one field twice under one alias. */
  function selection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      field =>
        !without(type.name, field.name) &&
        !field.args.some(isRequiredArgument) &&
        ((depth > 0 && left > 0) || !leadsFurther(field)),
    );
    const parts = chosenOf(fields).flatMap(field => {
      const alias = `a${names++}: ${field.name}${argumentsOf(field)}${directive()}`;
      const times = choices.below(6) === 0 ? 2 : 1;
      return Array.from({ length: times }, () => `${alias} ${below(field, depth)}`);
    });
    if (isInterfaceType(type)) parts.push(fragment(choices.one(schema.getPossibleTypes(type)), depth));
    return `{ __typename ${parts.join(' ')} }`;
  }

  /** At least one that leads on, where there is one. */
  function chosenOf(fields: Field[]): Field[] {
    const leadsOn = ({ name, type }: Field) => name !== 'figures' && isCompositeType(getNamedType(type));
    const [deep, flat] = [fields.filter(leadsOn), fields.filter(field => !leadsOn(field))];
    const one = deep.length ? [choices.one(deep)] : [];
    return [...new Set([...choices.some(flat, 2), ...one, ...choices.some(deep, 1)])];
  }

  function below(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return '';
    if (leadsFurther(field)) left -= 1;
    return selection(type, leadsFurther(field) ? depth - 1 : depth);
  }

  function fragment(type: GraphQLNamedType, depth: number): string {
    const set = selection(type, depth);
    if (choices.below(2)) return `... on ${type.name}${directive()} ${set}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${type.name} ${set}`);
    return `...${name}${directive()}`;
  }

  /** A root field, and how many reads it takes: entities, articles and statements are read apart. */
  function root(): { text: string; reads: number } {
    const kind = choices.one(kindNames);
    const key = choices.one(graph.nodes.filter(node => node.kind === kind)).key;
    const of = (name: string) => selection(schema.getType(name)!, range.depth);
    const own = `{ key: { startsWith: "${graph.prefix}" } }`;
    switch (choices.below(7)) {
      case 0:
        return { text: `node(id: "${idOf(kind, key)}") ${of('Node')}`, reads: 1 };
      case 1: {
        const nodes = [choices.one(graph.nodes), ...choices.some(graph.nodes, 2)].map(
          node => [node.kind, node.key] as const,
        );
        const links = choices.some(graph.links, 1).map(link => ['Statement', link.key] as const);
        const ids = [...nodes, ...links].map(([type, key]) => `"${idOf(type, key)}"`);
        const apart = new Set(
          [...nodes, ...links].map(([type]) =>
            type === 'Article' || type === 'Statement' ? type : 'Entity',
          ),
        );
        return { text: `nodes(ids: [${ids.join(', ')}]) ${of('Node')}`, reads: apart.size };
      }
      case 2:
        return { text: `entity(key: "${key}") ${of('Entity')}`, reads: 1 };
      case 3:
        return { text: `${kind.toLowerCase()}(key: "${key}") ${of(kind)}`, reads: 1 };
      case 4:
        return {
          text: `statements(first: 3, where: { subject: ${own} }) ${of('StatementConnection')}`,
          reads: 1,
        };
      default: {
        const order = orderOf(`${kind}Order`);
        const list = `${kindOf(kind).plural}(where: ${own}, orderBy: ${order}, first: 3)`;
        return { text: `${list} ${of(`${kind}Connection`)}`, reads: 1 };
      }
    }
  }

  const roots = Array.from({ length: 1 + choices.below(2) }, root);
  const body = `{ ${roots.map(({ text }, at) => `r${at}: ${text}`).join('\n')} }\n${fragments.join('\n')}`;
  const used = Object.keys(types).filter(name => new RegExp(`\\$${name}\\b`).test(body));
  return {
    source: `query ${used.length ? `(${used.map(name => `$${name}: ${types[name]}`).join(', ')})` : ''} ${body}`,
    variables: Object.fromEntries(used.map(name => [name, variables[name]])),
    reads: roots.reduce((sum, { reads }) => sum + reads, 0),
  };
}

/** Connections do, and what an article's paragraphs say: without a bound they would lead on for ever. */
const leadsFurther = ({ name, type }: Field) =>
  /Connection$/.test(getNamedType(type).name) || name === 'article' || name === 'paragraphs';

const idOf = (kind: Kind | 'Statement', key: string) => Buffer.from(`${kind}:${key}`).toString('base64');
