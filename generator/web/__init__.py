"""What the public sees: bodies, lists, feeds and pictures, made from nouns and free of MkDocs."""
