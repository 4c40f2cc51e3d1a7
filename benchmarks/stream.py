"""Streams all items: `python stream.py URL TOKEN ACCOUNT SPEED`; prints how many, and peak MB above the start."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from lightspeed_pos import Client, ScaledClock, StaticToken


def peak_megabytes() -> float:
    """Most memory that this process has had. Linux only: what getrusage tells counts that of the parent, too."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


def main(url: str, token: str, account_id: str, speed: str) -> None:
    with Client(StaticToken(token), base_url=url, clock=ScaledClock(float(speed))) as client:
        items = client.account(int(account_id)).items
        start = peak_megabytes()
        count, early = 0, 0.0
        for _ in items.each(archived="include"):
            count += 1
            if count == 10_000:
                early = peak_megabytes() - start
        print(json.dumps([count, early, peak_megabytes() - start]))


if __name__ == "__main__":
    main(*sys.argv[1:])
