"""A site of the tests' own: honest pages, every way to spoil them, every way to edit them, on a real socket."""
