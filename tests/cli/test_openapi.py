"""`lightspeed openapi` prints the description, without an account."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lightspeed_pos.catalogue import openapi

if TYPE_CHECKING:
    from cli.conftest import Lightspeed


def test_the_description_is_printed_as_json(offline: Lightspeed) -> None:
    done = offline("openapi")

    assert (0, "") == (done.status, done.err)
    assert openapi.document() == json.loads(done.out)


def test_that_of_the_unversioned_api_too(offline: Lightspeed) -> None:
    assert openapi.document(versioned=False) == json.loads(offline("openapi", "--unversioned").out)
