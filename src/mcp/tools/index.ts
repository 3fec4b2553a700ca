/** Every tool, those first that an agent should try first. */
import type { Tool } from '../tool';
import { compare, landscape, paths } from './between';
import { describe, query } from './graphql';
import { entity, neighborhood, search } from './lookup';
import { claims, timeline } from './sayings';

export const tools: readonly Tool[] = [
  search,
  entity,
  neighborhood,
  paths,
  compare,
  landscape,
  claims,
  timeline,
  query,
  describe,
];
