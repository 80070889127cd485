"""What a text says: comparisons of ground gained or lost. Imports nothing of the dashboard or ETL."""
