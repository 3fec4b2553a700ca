/** Every tool that the domain has use for, those first that an agent should try first. */
import { schema } from '../../schema';
import type { Tool } from '../tool';
import { compare, landscape, paths } from './between';
import { describe, query } from './graphql';
import { entity, neighborhood, search } from './lookup';
import { claims, timeline } from './sayings';

/** Whether Query has the field. */
function isAsked(field: string): boolean {
  return field in schema.getQueryType()!.getFields();
}

export const tools: readonly Tool[] = [
  search,
  entity,
  neighborhood,
  paths,
  compare,
  ...(isAsked('landscape') ? [landscape] : []),
  ...(isAsked('claims') ? [claims] : []),
  ...(isAsked('timeline') ? [timeline] : []),
  query,
  describe,
];
