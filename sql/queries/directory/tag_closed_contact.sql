UPDATE contacts SET tags = $2::json WHERE id = $1 AND status = 'closed' AND tags::text <> $2
