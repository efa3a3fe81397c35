"""One layout a kind of piece. Each offers shapes; copy-fitting chooses."""
