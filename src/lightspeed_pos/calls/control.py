"""How others have a flow stop: before a sending or a nap, never in the middle of an exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lightspeed_pos.errors import ConnectFailed


class Stopped(ConnectFailed):
    """Nobody wants the answer any more. It tells the flow and the throttle that nothing was sent."""

    def __init__(self) -> None:
        super().__init__("Not sent: the work was stopped.")


@dataclass(frozen=True, slots=True)
class Control:
    """
    What others have to say while a flow is driven.

    The driver calls `before_sending()` before each sending. Once `stopped()` is true it sends nothing, ends every wait
    at the next nap, and throws `Stopped` into the flow.
    """

    stopped: Callable[[], bool]
    before_sending: Callable[[], object] = lambda: None

    def go_on(self) -> None:
        """Raise `Stopped` if nobody wants the answer any more."""
        if self.stopped():
            raise Stopped
