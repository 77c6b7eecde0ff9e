-- $1: whole days; $2 and $3: the beginnings and ends of what is counted from the contacts themselves.
WITH counted AS (
    SELECT agent_id,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, offers_made, offers_accepted, offers_rejected,
        offers_missed, 0 AS still_open
    FROM agent_days
    WHERE day = ANY ($1::timestamptz[])
        AND ($4::uuid IS NULL OR queue_id = $4) AND ($5::text IS NULL OR channel = $5)
        AND ($6::uuid IS NULL OR agent_id = $6)
    UNION ALL
    SELECT agent_id,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap,
        0, 0, 0, 0, is_open::integer
    FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE agent_id IS NOT NULL AND ($4::uuid IS NULL OR queue_id = $4) AND ($5::text IS NULL OR channel = $5)
        AND ($6::uuid IS NULL OR agent_id = $6)
    UNION ALL
    SELECT agent_id,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        offers_made, offers_accepted, offers_rejected, offers_missed, 0
    FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM offer_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE ($4::uuid IS NULL OR queue_id = $4) AND ($5::text IS NULL OR channel = $5)
        AND ($6::uuid IS NULL OR agent_id = $6)
)
SELECT agent_id,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap), sum(still_open), sum(offers_made), sum(offers_accepted),
    sum(offers_rejected), sum(offers_missed)
FROM counted
GROUP BY agent_id
