-- $1: whole days; $10 and $11: the beginnings and ends of settled hours beside them; $2 and $3 of settled quarter hours
-- beside both, without those of $4; $5 and $6 of what is counted from the contacts themselves. $7 and $8: of one queue,
-- one channel. $9: where the intervals begin, in order; the answer names them from 1. What is kept is added up in the
-- order of its key first: a sort of all of it would take most of the time.
WITH counted AS (
    SELECT width_bucket(day, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, 0 AS still_open
    FROM queue_days
    WHERE day = ANY ($1::timestamptz[]) AND ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
    UNION ALL
    SELECT width_bucket(hour, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, 0
    FROM unnest($10::timestamptz[], $11::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT hour,
            sum(offered)::bigint AS offered, sum(answered)::bigint AS answered,
            sum(answered_within)::bigint AS answered_within, sum(abandoned)::bigint AS abandoned,
            sum(abandoned_within)::bigint AS abandoned_within, sum(short_abandoned)::bigint AS short_abandoned,
            sum(callbacks)::bigint AS callbacks, sum(callbacks_within)::bigint AS callbacks_within,
            sum(callbacks_kept)::bigint AS callbacks_kept, sum(voicemails)::bigint AS voicemails,
            sum(otherwise_closed)::bigint AS otherwise_closed, sum(handled)::bigint AS handled,
            sum(repeated)::bigint AS repeated, sum(ratings)::bigint AS ratings,
            sum(good_ratings)::bigint AS good_ratings, sum(rating_sum)::bigint AS rating_sum,
            sum(answered_wait)::bigint AS answered_wait, sum(abandoned_wait)::bigint AS abandoned_wait,
            max(longest_wait) AS longest_wait, sum(talk)::bigint AS talk, sum(hold)::bigint AS hold,
            sum(wrap)::bigint AS wrap
        FROM queue_hours
        WHERE hour >= range.first AND hour < range.last
            AND ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
        GROUP BY hour
        OFFSET 0) hours
    UNION ALL
    SELECT width_bucket(quarter, $9::timestamptz[]) AS place,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap, 0
    FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT quarter,
            sum(offered)::bigint AS offered, sum(answered)::bigint AS answered,
            sum(answered_within)::bigint AS answered_within, sum(abandoned)::bigint AS abandoned,
            sum(abandoned_within)::bigint AS abandoned_within, sum(short_abandoned)::bigint AS short_abandoned,
            sum(callbacks)::bigint AS callbacks, sum(callbacks_within)::bigint AS callbacks_within,
            sum(callbacks_kept)::bigint AS callbacks_kept, sum(voicemails)::bigint AS voicemails,
            sum(otherwise_closed)::bigint AS otherwise_closed, sum(handled)::bigint AS handled,
            sum(repeated)::bigint AS repeated, sum(ratings)::bigint AS ratings,
            sum(good_ratings)::bigint AS good_ratings, sum(rating_sum)::bigint AS rating_sum,
            sum(answered_wait)::bigint AS answered_wait, sum(abandoned_wait)::bigint AS abandoned_wait,
            max(longest_wait) AS longest_wait, sum(talk)::bigint AS talk, sum(hold)::bigint AS hold,
            sum(wrap)::bigint AS wrap
        FROM queue_quarters
        WHERE quarter >= range.first AND quarter < range.last
            AND quarter <> ALL ($4::timestamptz[]) AND ($7::uuid IS NULL OR queue_id = $7) AND ($8::text IS NULL OR channel = $8)
        GROUP BY quarter
        OFFSET 0) quarters
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
