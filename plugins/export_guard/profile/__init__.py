"""The mergeable summary of a dataset: what its columns hold, and about how many subjects."""
