"""Which pages of listings were read, by the sandbox's log."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from lightspeed_pos.catalogue.strategies import STRATEGIES

if TYPE_CHECKING:
    from lightspeed_pos.sandbox import Sandbox
    from lightspeed_pos.sandbox.instance.request_log import LoggedRequest

# Each reading of these has a stamp of its own in its address, so that not even its first page is read again.
STAMPED = {one.endpoint for one in STRATEGIES.values() if one.how.startswith("stamp")}


class PagesRead:
    """
    Looks for pages that were read again by a reading that went on, whatever number of processes it took.

    A listing that is asked for from its start is a new reading, as tables are due again and again; so are the rows that
    a page leads to, and the days of a report. `faults` are the kinds that were met.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._log = sandbox.instance.requests
        self._number = self._log.last
        self.faults = set[str]()
        self._cursors: dict[tuple[str, ...], set[str]] = {}
        self._begun: set[tuple[str, ...]] = set()

    def twice(self) -> list[str]:
        """Pages among the requests since the last call that were read before. Answers that were lost do not count."""
        new = self._new()
        self.faults |= {one.fault for one in new if one.fault}
        found = [one.target for one in new if one.status == 200 and one.fault in {"", "slow"}]
        return [target for target in found if self._is_met(target)]

    def skip(self) -> None:
        """Leave out the requests since the last call: they are not of sync."""
        self._new()

    def _new(self) -> list[LoggedRequest]:
        number, self._number = self._number, self._log.last
        found = [one for _, one in self._log.since(number)]
        assert len(found) == self._number - number
        return found

    def _is_met(self, target: str) -> bool:
        parts = urlsplit(target)
        params = dict(parse_qsl(parts.query))
        if params.get("limit") == "1":  # what time it is, or whether there is anything new
            return False
        cursor = params.pop("after", "")
        if "/Reports/" in parts.path:
            params.pop("sort", "")  # only links to further pages name the order
        listing = (parts.path, *sorted(f"{name}={value}" for name, value in params.items() if name != "limit"))
        if cursor:
            met = self._cursors.setdefault(listing, set())
            is_met = cursor in met
            met.add(cursor)
            return is_met
        self._cursors[listing] = set()
        is_met = listing in self._begun
        if parts.path.rpartition("/")[2].removesuffix(".json") in STAMPED and not any("=IN," in one for one in listing):
            self._begun.add(listing)
        return is_met
