"""New pages that may belong in the ledger: feeds, their ranking, the queue, archive copies."""
