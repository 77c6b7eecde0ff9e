SELECT term
FROM ledger_term
