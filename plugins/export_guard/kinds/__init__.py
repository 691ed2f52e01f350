"""The catalogue of kinds: what values are, as small declarations."""
