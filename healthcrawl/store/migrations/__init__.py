"""Revisions of the tables; ``store.connect`` runs them."""
