/**
 * Lays a graph out, in a thread of its own. The random numbers are the same each time, so that the same graph gives
 * the same picture. Plain JavaScript, since a worker is started outside of what compiles the rest.
 */
const { parentPort, workerData } = require('node:worker_threads');
const cytoscape = require('cytoscape');
const fcose = require('cytoscape-fcose');

cytoscape.use(fcose);

let state = 42;
Math.random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

/** Screens are wide, and so are names. */
const WIDER = 1.4;

const { nodes, edges } = workerData;
const core = cytoscape({
  headless: true,
  styleEnabled: true,
  style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
  elements: [
    ...nodes.map(({ key, width, height }) => ({ data: { id: key, width, height } })),
    ...edges.map(([source, target], at) => ({ data: { id: `edge ${at}`, source, target } })),
  ],
});
core
  .layout({
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    nodeSeparation: 80,
    idealEdgeLength: 85,
    nodeRepulsion: 11000,
    gravity: 0.3,
    numIter: 4000,
    packComponents: true,
  })
  .run();
parentPort.postMessage(
  core
    .nodes()
    .map(node => [node.id(), Math.round(WIDER * node.position('x')), Math.round(node.position('y'))]),
);
