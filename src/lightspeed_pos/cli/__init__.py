"""The `lightspeed` command: a shop's records at a terminal. Extra `[cli]`."""
