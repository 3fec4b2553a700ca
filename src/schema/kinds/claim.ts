import { addField, inLanguage } from '../types/entity';

addField('Claim', 'text', t =>
  t.string({
    description: 'What is claimed, in other words than the article has.',
    ...inLanguage(t, 'name'),
  }),
);
