/** The GraphQL schema. */
import { builder } from './builder';
import './kinds';
import './query';
import { addRelationFields } from './relation';

addRelationFields();

export const schema = builder.toSchema({ sortSchema: false });
