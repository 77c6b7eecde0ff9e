-- Counts the quarter hours between each of $2 and of $3; nothing is open in them, and nothing is kept of them yet.
INSERT INTO queue_quarters (tenant_id, quarter, queue_id, channel,
    offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
    callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum, answered_wait,
    abandoned_wait, longest_wait, talk, hold, wrap)
SELECT $1::uuid, date_bin('15 minutes', created_at, 'epoch') AS quarter, queue_id, channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap)
FROM unnest($2::timestamptz[], $3::timestamptz[]) AS range (first, last)
CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
GROUP BY quarter, queue_id, channel
