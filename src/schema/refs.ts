/** A reference for each GraphQL type that stands for nodes, so that types can name each other. */
import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { EntityRow } from '../graph/plan/rows';
import { groupNames, kindNames, type End, type Group, type Kind } from '../ontology';
import { builder } from './builder';

export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
export type NodeRef = ObjectRef<Types, EntityRow> | InterfaceRef<Types, EntityRow>;

/** Object types, by kind. */
export const kindRefs = Object.fromEntries(
  kindNames.map(kind => [kind, builder.objectRef<EntityRow>(kind)]),
) as unknown as Record<Kind, ObjectRef<Types, EntityRow>>;

/** Interfaces, by group. */
export const groupRefs = Object.fromEntries(
  groupNames.map(group => [group, builder.interfaceRef<EntityRow>(group)]),
) as unknown as Record<Group, InterfaceRef<Types, EntityRow>>;

/** The type that stands for an end of a relation. */
export const refOf = (end: End): NodeRef =>
  end in groupRefs ? groupRefs[end as Group] : kindRefs[end as Kind];
