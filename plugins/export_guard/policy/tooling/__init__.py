"""Tools for those who write packs and policies: what is odd in them, and what differs between two versions."""
