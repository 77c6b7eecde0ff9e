-- The hours that begin at each of $2, from what is kept of their quarter hours.
INSERT INTO queue_hours (tenant_id, hour, queue_id, channel,
    offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
    callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum, answered_wait,
    abandoned_wait, longest_wait, talk, hold, wrap)
SELECT $1::uuid, wanted.hour, queue_id, channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap)
FROM unnest($2::timestamptz[]) AS wanted (hour)
CROSS JOIN LATERAL (
        SELECT * FROM queue_quarters WHERE quarter >= wanted.hour AND quarter < wanted.hour + interval '1 hour' OFFSET 0) quarters
GROUP BY wanted.hour, queue_id, channel
