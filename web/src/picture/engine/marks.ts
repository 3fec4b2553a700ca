/** The classes of nodes and edges by which the style shows what is selected, and what is lit. */
import type { Core } from 'cytoscape';

/** Marks a node and what is near it; all else fades. */
export function markSelected(core: Core, key: string | undefined): void {
  core.batch(() => {
    core.elements().removeClass('selected faded near');
    const node = key ? core.getElementById(key) : core.collection();
    if (node.empty()) return;
    const near = node.closedNeighborhood();
    core.elements().not(near).addClass('faded');
    near.addClass('near');
    node.addClass('selected');
  });
}

/** Marks an edge and its ends. */
export function markLit(core: Core, statement: string | undefined): void {
  core.batch(() => {
    core.elements().removeClass('lit');
    if (!statement) return;
    const edge = core.getElementById(statement);
    edge.addClass('lit').connectedNodes().addClass('lit');
  });
}
