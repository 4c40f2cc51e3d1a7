"""`python -m lightspeed_pos.cli`: the command where its script is not on the path."""

from lightspeed_pos.cli.main import script

script()
