"""How long answers take, and when within that time a request is admitted."""

from __future__ import annotations

import random

LONGEST_SECONDS = 3600  # more is a mistake: an answer that never comes is the fault "slow"


class Latency:
    """
    `seconds` that every answer takes, on the sandbox's clock; up to the share `jitter` of them more or less, by chance.

    When the share `admit_at` of them has passed, the request is admitted: bucket and burst limit are asked, and it is
    done. The same `seed` gives the same times, in the order in which requests come.
    """

    def __init__(self, seconds: float = 0.0, *, admit_at: float = 0.0, jitter: float = 0.0, seed: int = 0) -> None:
        for name, share in (("admit_at", admit_at), ("jitter", jitter)):
            if not 0 <= share <= 1:
                raise ValueError(f"{name} must be from 0 to 1, not {share:g}: it is a share of the latency.")
        if not 0 <= seconds <= LONGEST_SECONDS:
            raise ValueError(f"latency must be from 0 to {LONGEST_SECONDS:,} seconds, not {seconds:g}.")
        self._seconds = seconds
        self._admit_at = admit_at
        self._jitter = jitter
        self._chance = random.Random(seed)  # noqa: S311  # not for secrets

    def next(self) -> tuple[float, float]:
        """Sandbox seconds before the next request is admitted, and from then until its answer is sent."""
        seconds = self._seconds * (1 + self._jitter * self._chance.uniform(-1, 1))
        return seconds * self._admit_at, seconds * (1 - self._admit_at)
