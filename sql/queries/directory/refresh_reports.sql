-- What was counted by another rule is counted anew, from the beginning.
UPDATE report_progress
SET refresh_from = 'epoch'
