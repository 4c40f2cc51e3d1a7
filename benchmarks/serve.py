"""
A sandbox in a process of its own: `python serve.py SETTINGS [WHERE]`.

SETTINGS is a JSON object of keyword arguments for `Sandbox`, WHERE chooses the items that are deleted from the start.
Prints url, token and account id as a JSON object, then answers each line of its input with one: "cpu" (seconds used so
far), "bucket" (level and size), "reset" (the bucket is empty), "drips" (the latest requests: when the last one came,
drips charged, refusals). Ends when its input does.
"""

from __future__ import annotations

import json
import sys
import time

from lightspeed_pos.sandbox import Sandbox


def answer(sandbox: Sandbox, command: str) -> object:
    """What the command asks for."""
    with sandbox.instance.lock:
        limiter = sandbox.instance.service.limiter
        limiter.settle(sandbox.now)
        match command:
            case "bucket":
                return limiter.level, limiter.size
            case "reset":
                limiter.level = 0.0
                return None
            case "drips":
                requests = sandbox.requests
                refusals = sum(request.status == 429 for request in requests)
                return requests[-1].at, sum(request.cost for request in requests), refusals
            case _:
                return time.process_time()


def main(settings: str, where: str = "0") -> None:
    with Sandbox(expires_in=10**9, **json.loads(settings)) as sandbox:
        with sandbox.instance.lock:
            sandbox.instance.store.execute(f"DELETE FROM Item WHERE {where}")
        print(json.dumps([sandbox.url, sandbox.token, sandbox.account_id]), flush=True)
        for line in sys.stdin:
            print(json.dumps(answer(sandbox, line.strip())), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
