"""Settings of the documentation site: `make docs`."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from lightspeed_pos import __version__

project = "lightspeed-pos"
author = "The lightspeed-pos developers"
release = __version__
extensions = ["myst_parser", "notfound.extension"]
myst_heading_anchors = 4
html_theme = "furo"
html_title = f"lightspeed-pos {__version__}"
html_show_copyright = False  # MIT, by whoever contributed; a year and a name would say less than LICENSE
html_static_path = ["_static"]
html_css_files = ["site.css"]
# Where the site is served: DOCS_URL=https://docs.example/lightspeed-pos/ make docs. A server shows 404.html at any
# address, so the links in it begin at the root.
html_baseurl = os.environ.get("DOCS_URL", "")
notfound_urls_prefix = urlsplit(html_baseurl).path or "/"
