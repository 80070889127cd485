"""From a page or a text to rows for review."""
