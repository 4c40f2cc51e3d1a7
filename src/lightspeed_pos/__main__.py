"""`python -m lightspeed_pos`: a Python prompt with a client at hand."""

from __future__ import annotations

import sys

from lightspeed_pos.client.prompt import main

if __name__ == "__main__":
    sys.exit(main())
