import { addField, kindType } from '../entity';

kindType('Article');

addField('Article', 'key', t =>
  t.string({ description: 'The stable key: `2024-five-questions`.', resolve: ({ key }) => key }),
);
