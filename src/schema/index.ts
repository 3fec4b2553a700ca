/** The GraphQL schema. */
import { builder } from './builder';
import './kinds';
import './queries/query';
import './queries/common-and-related';
import './queries/landscape';
import './queries/graph';
import './queries/graph-changed';
import './queries/neighborhood';
import './queries/paths';
import './queries/search';
import './queries/stats';
import './queries/figures';
import './queries/conflicts';
import './queries/paragraphs';
import './queries/peers';
import './queries/timeline';
import { priced } from './cost/priced';
import { describeInherited } from './inherited';
import { addRelationFields } from './types/relation';

addRelationFields();

export const schema = describeInherited(priced(builder.toSchema({ sortSchema: false })));
