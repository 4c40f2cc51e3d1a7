"""Record classes, one module per domain."""
