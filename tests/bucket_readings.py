"""What the answers of the service say about the bucket."""

from __future__ import annotations

from lightspeed_pos.exchange.headers import Reading


def headers(level: float | str, size: float = 90, cost: float = 1, drip: float = 1, burst: str = "1/20") -> Reading:
    return Reading.of(
        {
            "X-LS-Api-Bucket-Level": f"{level}/{size}",
            "X-LS-Api-Drip-Rate": str(drip),
            "X-LS-Api-Request-Cost": str(cost),
            "X-LS-Api-Burst-Level": burst,
        }
    )
