"""Measurements: they print numbers and never fail a test."""
