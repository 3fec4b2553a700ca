/** Examples for a domain for which none were written: made of its kinds and relations. */
import { valueName } from '../../../schema/enums';
import {
  entityKinds,
  factTypes,
  has,
  kindOf,
  relationNames,
  relationOf,
  within,
  type EntityKind,
  type RelationType,
} from '../../../ontology';
import type { Example } from '../examples';

/** How many relations of a kind an example follows. */
const FOLLOWED = 3;

/** The examples, those first that tell the most. */
export const examplesOfDomain = (): Example[] => [
  ...listed.slice(0, 1).flatMap(kind => [listOf(kind), facetsOf(kind)]),
  backed,
  atAGlance,
  ...(has('Dated') ? [whatWasWhen] : []),
  ...listed.slice(1).map(listOf),
];

/** The kinds that have relations to follow. */
const listed = entityKinds.filter(kind => fieldsOf(kind).length > 0);

/** The fields by which a kind is the subject of a fact; where it is none, those that lead back to it. */
function fieldsOf(kind: EntityKind): string[] {
  const relations = relationNames.filter(type => factTypes.includes(type as RelationType)).map(relationOf);
  const out = relations.flatMap(({ from, out }) => (within(kind, from) ? Object.keys(out) : []));
  const back = relations.flatMap(({ to, in: back }) => (within(kind, to) ? Object.keys(back) : []));
  return (out.length > 0 ? out : back).slice(0, FOLLOWED);
}

function listOf(kind: EntityKind): Example {
  const { plural } = kindOf(kind);
  const fields = fieldsOf(kind).map(field => `      ${field}(first: 5) { nodes { name(language: EN) } }`);
  return {
    title: { en: `The first ${plural}, and what they are related to`, zh: `最前面的 ${plural} 和它们的关系` },
    query: `query First${kind} {
  ${plural}(first: 5) {
    totalCount
    nodes {
      key
      name(language: EN)
${fields.join('\n')}
    }
  }
}`,
  };
}

function facetsOf(kind: EntityKind): Example {
  const { plural } = kindOf(kind);
  const [field] = fieldsOf(kind);
  return {
    title: { en: `How ${plural} divide by ${field}`, zh: `${plural} 按 ${field} 分` },
    query: `query Facets {
  ${plural}(first: 1) {
    totalCount
    facets(by: ${valueName(field!)}) { value count }
  }
}`,
  };
}

const backed: Example = {
  title: { en: 'Which paragraph backs a fact', zh: '哪一段说的' },
  query: `query WhatBacksIt {
  statements(first: 5) {
    nodes {
      type
      basis
      subject { name(language: EN) }
      object { name(language: EN) }
      evidence { label(language: EN) url }
    }
  }
}`,
};

const atAGlance: Example = {
  title: { en: 'The entities with the most relations', zh: '关系最多的实体' },
  query: `query AtAGlance {
  graph(first: 10) {
    nodes { kind key name(language: EN) }
    statements { type subject { key } object { key } }
  }
}`,
};

const whatWasWhen: Example = {
  title: { en: 'What was when', zh: '什么时候' },
  query: `query WhatWasWhen {
  timeline(first: 20) {
    entries {
      when { text }
      entity { ... on Entity { name(language: EN) } }
      statement { type subject { name(language: EN) } object { name(language: EN) } }
    }
  }
}`,
};
