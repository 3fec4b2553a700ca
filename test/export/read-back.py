"""Reads a GraphML file with networkx, and prints its nodes and edges as JSON."""
import json
import sys

import networkx

# Two relations may join the same two nodes; edges have the names that the file gives them.
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
json.dump(
    {
        "nodes": {key: attributes for key, attributes in graph.nodes(data=True)},
        "edges": [list(edge) for edge in graph.edges(keys=True, data=True)],
    },
    sys.stdout,
)
