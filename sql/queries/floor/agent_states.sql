SELECT agent_id, presence, away_reason, next_presence, next_away_reason, presence_since, idle_since, missed_in_a_row,
    version, wrap_ups
FROM agent_states
ORDER BY agent_id
