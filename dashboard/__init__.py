"""What the pages draw with: the frame, the formats, the charts and the one door to the database."""
