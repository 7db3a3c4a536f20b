"""From bytes to one tree, and what the document says of itself to machines."""
