/** Every kind has its type from the ontology. A file stands here only where a kind has something of its own. */
import { kindNames } from '../../ontology';
import { kindType } from '../types/entity';
import './article';
import './claim';

for (const kind of kindNames) kindType(kind);
