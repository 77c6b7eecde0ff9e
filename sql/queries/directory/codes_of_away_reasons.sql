SELECT code FROM away_reasons WHERE deleted_at IS NULL ORDER BY code
