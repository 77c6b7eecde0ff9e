UPDATE ledger_term SET term = term + 1
RETURNING term
