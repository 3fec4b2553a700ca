"""`python3 rivals.py [name] [--url http://127.0.0.1:4000/graphql]`: who competes with it, and where that is said."""

import argparse
import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

RIVALS = """
query Rivals($name: String!, $after: String) {
  entity(name: $name) {
    name(language: EN)
    ... on Offering {
      competesWith(first: 2, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { basis evidence { locator } node { name(language: EN) } }
      }
    }
  }
}
"""


def pages(client, name):
    """The entity, once a page of its rivals."""
    after = None
    while True:
        request = gql(RIVALS)
        request.variable_values = {"name": name, "after": after}
        entity = client.execute(request)["entity"]
        if entity is None:
            sys.exit(f"Nothing is called {name}.")
        yield entity
        page = entity.get("competesWith", {}).get("pageInfo", {})
        if not page.get("hasNextPage"):
            return
        after = page["endCursor"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name", nargs="?", default="Sora")
    parser.add_argument("--url", default="http://127.0.0.1:4000/graphql")
    args = parser.parse_args()
    client = Client(transport=RequestsHTTPTransport(url=args.url))
    try:
        for number, entity in enumerate(pages(client, args.name)):
            if number == 0:
                print(f"{entity['name']} competes with")
            for edge in entity.get("competesWith", {}).get("edges", []):
                places = ", ".join(one["locator"] for one in edge["evidence"])
                print(f"  {edge['node']['name']} ({edge['basis']}) [{places}]")
    except TransportQueryError as refused:
        error = refused.errors[0]
        sys.exit(f"{error['extensions']['code']}: {error['message']}\n  {error['extensions'].get('hint', '')}")


main()
