-- Each server that begins to write the ledger takes the next term. One whose term is over has decided by rows that
-- another has changed since, so it never writes again.
CREATE TABLE ledger_term (
    term bigint NOT NULL
);
INSERT INTO ledger_term VALUES (0);
GRANT SELECT, UPDATE ON ledger_term TO callroom_ledger;
