-- Of the day $2, by agents: $3 and $4 are the beginnings and ends of its settled quarter hours.
INSERT INTO agent_days (tenant_id, day, agent_id, queue_id, channel,
    offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
    callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum, answered_wait,
    abandoned_wait, longest_wait, talk, hold, wrap, offers_made, offers_accepted, offers_rejected, offers_missed)
SELECT $1::uuid, $2::timestamptz, agent_id, queue_id, channel,
    sum(offered), sum(answered), sum(answered_within), sum(abandoned), sum(abandoned_within), sum(short_abandoned),
    sum(callbacks), sum(callbacks_within), sum(callbacks_kept), sum(voicemails), sum(otherwise_closed), sum(handled),
    sum(repeated), sum(ratings), sum(good_ratings), sum(rating_sum), sum(answered_wait), sum(abandoned_wait),
    max(longest_wait), sum(talk), sum(hold), sum(wrap), sum(offers_made), sum(offers_accepted), sum(offers_rejected),
    sum(offers_missed)
FROM (
    SELECT agent_id, queue_id, channel,
        offered, answered, answered_within, abandoned, abandoned_within, short_abandoned, callbacks, callbacks_within,
        callbacks_kept, voicemails, otherwise_closed, handled, repeated, ratings, good_ratings, rating_sum,
        answered_wait, abandoned_wait, longest_wait, talk, hold, wrap,
        0 AS offers_made, 0 AS offers_accepted, 0 AS offers_rejected, 0 AS offers_missed
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM contact_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
    WHERE agent_id IS NOT NULL
    UNION ALL
    SELECT agent_id, queue_id, channel,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        offers_made, offers_accepted, offers_rejected, offers_missed
    FROM unnest($3::timestamptz[], $4::timestamptz[]) AS range (first, last)
    CROSS JOIN LATERAL (
        SELECT * FROM offer_counts WHERE created_at >= range.first AND created_at < range.last OFFSET 0) counts
) counted
GROUP BY agent_id, queue_id, channel
