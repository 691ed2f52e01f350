"""How the ledger behaves when it is long, crowded, or killed."""
