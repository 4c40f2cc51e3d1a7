"""
Fuzz decoding with atheris.

    python tests/fuzz/run.py [--seconds 60] [--corpus build/fuzz]

Coverage guides it: inputs that reach new lines are kept in the corpus and changed further. Ends with 1 when an input
breaks an invariant, or takes a second of processor time; the input is then written beside the corpus. Copy it to
tests/fuzz/found, where the ordinary tests try it too.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import logging
import sys
import time
from contextlib import redirect_stderr
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 8192
MOST_SECONDS = 1.0  # of processor time for an input of that size


def main() -> None:
    """Run for so long; libFuzzer ends the process."""
    parser = argparse.ArgumentParser(description="Fuzz decoding with atheris.")
    parser.add_argument("--seconds", type=int, default=60, help="how long (default: 60)")
    parser.add_argument("--corpus", type=Path, default=ROOT / "build" / "fuzz", help="where inputs are kept")
    parser.add_argument("--seed", type=int, default=0, help="of the chance, from 1; 0: another one each time")
    options = parser.parse_args()
    try:
        import atheris
    except ImportError:
        sys.stdout.write("Nothing was fuzzed: atheris has no wheel for this computer, only for Linux on x86-64.\n")
        return

    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    logging.getLogger("lightspeed_pos").setLevel(logging.CRITICAL)
    # Each module that it instruments would be a line.
    with redirect_stderr(io.StringIO()), atheris.instrument_imports(include=["lightspeed_pos"]):
        from fuzz.corpus import inputs
        from fuzz.mutation import mutated
        from fuzz.subjects import try_input

    seeds = [one for one in inputs() if len(one) <= MOST_BYTES]
    kept = options.corpus / "corpus"
    kept.mkdir(parents=True, exist_ok=True)
    for seed in seeds:
        (kept / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)

    def try_one(data: bytes) -> None:
        began = time.process_time()
        try_input(data)
        seconds = time.process_time() - began
        assert seconds < MOST_SECONDS, f"An input of at most {MOST_BYTES} bytes took {seconds:.2f} s."

    def change(data: bytes, most: int, seed: int) -> Any:
        chance = Random(seed)
        if chance.random() < 0.3:
            return atheris.Mutate(data, most)
        return mutated(data, chance, chance.choice(seeds), most)

    settings = [
        f"-max_total_time={options.seconds}", f"-max_len={MOST_BYTES}", f"-artifact_prefix={options.corpus}/",
        f"-seed={options.seed}", "-timeout=30", "-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *settings, str(kept)], try_one, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
