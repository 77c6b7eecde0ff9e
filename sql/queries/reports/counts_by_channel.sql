-- Of one agent: what he had, by channel, counted from the contacts themselves.
SELECT channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap), sum(is_open::integer)
FROM contact_counts
WHERE agent_id = $1::uuid AND created_at >= $2::timestamptz AND created_at < $3::timestamptz
GROUP BY channel
ORDER BY channel
