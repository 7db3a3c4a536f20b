"""The wire, from the spider's side to the server's: robots → decompress (strict) → archive. All of them stop what must not go on."""
