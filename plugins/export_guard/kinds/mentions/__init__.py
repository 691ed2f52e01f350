"""How values are written inside longer texts: notes, comments, log lines, JSON blobs.

A :class:`~export_guard.kinds.mentions.mention.Mention` is one written form of one kind that a single cell is
enough to tell: by its form, by its check digits, or by the word in front of it. Forms that are searched
together stand in one file; a new one is a few lines there.
"""
