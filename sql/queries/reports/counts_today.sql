-- Of what is over, from $1 on, by queue and quarter hour.
SELECT queue_id, date_bin('15 minutes', created_at, 'epoch') AS quarter,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap), 0
FROM contact_counts
WHERE created_at >= $1::timestamptz AND NOT is_open
GROUP BY queue_id, quarter
