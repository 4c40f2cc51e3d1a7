"""Typed queries, changes and collections, one module per domain."""
