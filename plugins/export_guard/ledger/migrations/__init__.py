"""How the tables of the ledger came to be, step by step (Alembic). Each step stands for itself and is never changed."""
