"""Requests that are no plain reading or writing of records: one file for each domain."""
