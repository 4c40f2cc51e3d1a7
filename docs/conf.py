"""Settings of the documentation site: `make docs`."""

from __future__ import annotations

from lightspeed_pos import __version__

project = "lightspeed-pos"
author = "The lightspeed-pos developers"
release = __version__
extensions = ["myst_parser"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"lightspeed-pos {__version__}"
