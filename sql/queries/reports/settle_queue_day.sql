-- The day from $2 to $3.
INSERT INTO queue_days (tenant_id, day, queue_id, channel,
    offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
    callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum, answered_wait,
    abandoned_wait, longest_wait, talk, hold, wrap)
SELECT $1::uuid, $2::timestamptz, queue_id, channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap)
FROM queue_quarters
WHERE quarter >= $2::timestamptz AND quarter < $3::timestamptz
GROUP BY queue_id, channel
