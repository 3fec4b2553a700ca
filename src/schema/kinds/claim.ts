import { has } from '../../ontology';
import { addField, inLanguage, nameIn, nameOtherwise } from '../types/entity';

if (has('Claim'))
  addField('Claim', 'text', t =>
    t.string({
      description: 'What is claimed, in other words than the article has.',
      ...inLanguage(t, 'name'),
      resolve: async (row, { language }, { reader }) =>
        ((await reader.property(row, nameIn(language))) as string | null) ??
        nameOtherwise(row, language, reader),
    }),
  );
