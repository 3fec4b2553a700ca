/** The GraphQL schema. */
import { builder } from './builder';
import './kinds';
import './query';
import './affinity';
import './landscape';
import './graph';
import './neighborhood';
import './paths';
import './search';
import './stats';
import './figures';
import './paragraphs';
import './peers';
import './timeline';
import { priced } from './cost/priced';
import { describeInherited } from './inherited';
import { addRelationFields } from './relation';

addRelationFields();

export const schema = describeInherited(priced(builder.toSchema({ sortSchema: false })));
