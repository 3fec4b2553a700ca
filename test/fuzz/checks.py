"""What schemathesis is to complain of: schemathesis itself takes every error of GraphQL for one of the server's."""

import schemathesis


@schemathesis.check
def no_server_error(ctx, response, case):
    assert response.status_code < 500, f"status {response.status_code}: {response.text[:300]}"
    for error in response.json().get("errors", []):
        assert error["extensions"]["code"] != "INTERNAL_SERVER_ERROR", error
