import { has } from '../../ontology';
import { addField, inLanguage } from '../types/entity';

if (has('Claim'))
  addField('Claim', 'text', t =>
    t.string({
      description: 'What is claimed, in other words than the article has.',
      ...inLanguage(t, 'name'),
    }),
  );
