"""Rules as data, and the pure function that decides under them."""
