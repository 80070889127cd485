"""A second reckoning of the ledger: plain Python over the files, nothing shared with the product.

It imports neither ``etl`` nor ``dashboard`` nor ``reading`` nor a database (``audit.compare`` alone
opens the build, to read it). What it recomputes follows ``data/README.md``, so that a fault in the
SQL cannot hide behind itself.
"""
