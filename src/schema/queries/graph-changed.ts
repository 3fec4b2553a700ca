/** The subscription by which clients know when to fetch again. */
import { Fault } from '../../errors';
import type { Change } from '../../graph/read/changes';
import { builder } from '../builder';
import { EntityKindEnum } from '../enums';

const GraphChangeRef = builder.objectRef<Change>('GraphChange').implement({
  description: 'A state of the graph.',
  fields: t => ({
    revision: t.exposeString('revision', { description: 'Names the state.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was seen.' }),
    kinds: t.expose('kinds', {
      type: [EntityKindEnum],
      description: 'Kinds of which there are now more or fewer.',
    }),
  }),
});

builder.subscriptionType({ description: 'What is told as it happens.' });

builder.subscriptionField('graphChanged', t =>
  t.field({
    type: GraphChangeRef,
    description: 'The present state, and each that follows.',
    subscribe: (_, __, { changes }) => {
      if (!changes) throw new Fault('BAD_USER_INPUT', 'Changes are not told here.', 'Subscribe by HTTP.');
      return changes.listen();
    },
    resolve: change => change,
  }),
);
