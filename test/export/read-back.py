"""Reads GraphML with networkx or JSON-LD with rdflib, and prints what is in it as JSON."""
import json
import sys


def graphml(file):
    import networkx

    # Two relations may join the same two nodes; edges have the names that the file gives them.
    graph = networkx.read_graphml(file, force_multigraph=True)
    return {
        "nodes": {key: attributes for key, attributes in graph.nodes(data=True)},
        "edges": [list(edge) for edge in graph.edges(keys=True, data=True)],
    }


def jsonld(file):
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(file, format="json-ld")
    counts = """
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX schema: <https://schema.org/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX np: <http://www.nanopub.org/nschema#>
        SELECT
          (COUNT(DISTINCT ?statement) AS ?statements) (COUNT(DISTINCT ?node) AS ?nodes)
          (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?sourced) AS ?sourced_statements)
        WHERE {
          { ?statement a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o }
          UNION { ?node schema:identifier ?key . FILTER NOT EXISTS { ?node a rdf:Statement } }
          UNION {
            ?claim a schema:Claim ; np:hasAssertion ?a ; np:hasProvenance ?b .
            GRAPH ?a { ?claim schema:text ?text ; ?about ?what }
            GRAPH ?b { ?a prov:wasDerivedFrom ?paragraph ; prov:wasAttributedTo ?who }
          }
          UNION {
            ?sourced a rdf:Statement ; prov:wasDerivedFrom ?place . ?article schema:hasPart ?place
          }
        }
    """
    (row,) = dataset.query(counts)
    return {name: value.toPython() for name, value in row.asdict().items()}


readers = {"graphml": graphml, "jsonld": jsonld}
json.dump(readers[sys.argv[1]](sys.argv[2]), sys.stdout)
