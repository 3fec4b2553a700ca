import { addField } from '../types/entity';

addField('Article', 'key', t =>
  t.string({ description: 'The stable key: `2024-five-questions`.', resolve: ({ key }) => key }),
);
