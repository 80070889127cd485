"""What a text says: figures, events and comparisons, each with the characters it was read from.

Plain text goes in, suggestions come out; nothing here writes, and a suggestion becomes a row only
by the hand of a person. The package imports neither ``etl`` nor ``dashboard``: both use it.
"""
