-- $1: whole days; $2 and $3: the beginnings and ends of settled quarter hours beside them, without those of $4; $5 and
-- $6: the beginnings and ends of what is counted from the contacts themselves. $7 and $8: of one queue, one channel. $9: where the
-- intervals begin, in order; the answer names them from 1.
WITH counted AS (
    SELECT width_bucket(day, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, 0 AS still_open
    FROM queue_days
    WHERE day = ANY ($1::timestamptz[]) AND ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
    UNION ALL
    SELECT width_bucket(quarter, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, 0
    FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM queue_quarters WHERE quarter >= range.first AND quarter < range.last OFFSET 0) quarters
    WHERE quarter <> ALL ($4::timestamptz[]) AND ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
    UNION ALL
    SELECT width_bucket(created_at, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, is_open::integer
    FROM unnest($5::timestamptz[], $6::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
)
SELECT place,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap), sum(still_open)
FROM counted
GROUP BY place
ORDER BY place
