UPDATE message_words_until SET at = greatest(at, $1::timestamptz)
