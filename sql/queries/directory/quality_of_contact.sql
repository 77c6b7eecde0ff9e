-- At most the last 2,000: some three hours of two browsers.
SELECT at, user_id, user_id = customer_id, direction, loss_hundredths, jitter_microseconds, rtt_microseconds
FROM (
    SELECT quality_samples.at, quality_samples.user_id, contacts.customer_id, direction, loss_hundredths,
        jitter_microseconds, rtt_microseconds
    FROM quality_samples
    JOIN contacts ON contacts.id = quality_samples.contact_id
    WHERE quality_samples.contact_id = $1
    ORDER BY quality_samples.at DESC
    LIMIT 2000
) latest
ORDER BY at
