"""Requests beside the REST five, and endpoints whose answers are made rather than read: one file for each domain."""
