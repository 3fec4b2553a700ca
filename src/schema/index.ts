/** The GraphQL schema. */
import { builder } from './builder';
import './kinds';
import './queries/query';
import './queries/traversal/common-and-related';
import './queries/traversal/landscape';
import './queries/traversal/graph';
import './queries/graph-changed';
import './queries/traversal/neighborhood';
import './queries/traversal/paths';
import './queries/search';
import './queries/stats';
import './queries/figures';
import './queries/conflicts';
import './queries/paragraphs';
import './queries/traversal/peers';
import './queries/timeline';
import { priced } from './cost/priced';
import { federated } from './federation';
import { describeInherited } from './inherited';
import { addRelationFields } from './types/relation';

addRelationFields();

const plain = () => builder.toSchema({ sortSchema: false });

export const schema = describeInherited(priced(plain()));

/** The same as a subgraph of Apollo Federation 2. */
export const subgraph = () => describeInherited(priced(federated(plain())));
