import type { Core, NodeCollection } from 'cytoscape';

/** Entities of which the first lies left of the second. */
export type Flow = readonly [string, string] | undefined;

/** Lays the picture out. Where only some nodes are fresh, all others stay where they are. */
export function arrange(core: Core, fresh: readonly string[], flow: Flow): void {
  const isNew = new Set(fresh);
  const fixed = fresh.length > 0 ? core.nodes().filter(node => !isNew.has(node.id())) : core.collection();
  const options = {
    name: 'fcose',
    quality: core.nodes().length > 150 ? 'default' : 'proof',
    randomize: fresh.length === 0,
    animate: false,
    fit: fresh.length === 0,
    padding: 34,
    nodeDimensionsIncludeLabels: true,
    nodeSeparation: 90,
    idealEdgeLength: 92,
    nodeRepulsion: 9000,
    gravity: 0.35,
    packComponents: true,
    numIter: 1800,
    ...(flow && { relativePlacementConstraint: [{ left: flow[0], right: flow[1], gap: 160 }] }),
    ...(fixed.nonempty() && {
      fixedNodeConstraint: (fixed as NodeCollection).map(node => ({
        nodeId: node.id(),
        position: { ...node.position() },
      })),
    }),
  };
  seeded(() => core.layout(options as never).run());
  if (fresh.length > 0 && !isInView(core))
    core.animate({ fit: { eles: core.elements(), padding: 30 }, duration: 200 });
}

function isInView(core: Core): boolean {
  const seen = core.extent();
  const all = core.elements().boundingBox();
  return all.x1 >= seen.x1 && all.x2 <= seen.x2 && all.y1 >= seen.y1 && all.y2 <= seen.y2;
}

/** With the same random numbers each time, so that the same graph gives the same picture. */
function seeded(run: () => void): void {
  const random = Math.random;
  let state = 42;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
