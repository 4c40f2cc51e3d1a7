"""A shop's records in a database, kept up to date: exact, resumable, and with few drips. Extra `[sync]`."""
