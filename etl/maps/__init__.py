"""From files of maps to measured tables."""
