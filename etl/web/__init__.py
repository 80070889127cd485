"""What other servers are asked for, and how an address is told from another."""
