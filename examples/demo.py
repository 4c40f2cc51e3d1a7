"""The tour that `lightspeed demo` gives, for a clone without the command: `make demo`."""

from __future__ import annotations

from lightspeed_pos.client.tour import main

if __name__ == "__main__":
    main()
