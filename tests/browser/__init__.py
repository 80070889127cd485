"""Journeys of a reader in a real Chromium."""
