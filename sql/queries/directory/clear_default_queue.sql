-- Another queue becomes the one that who names none comes to.
UPDATE queues SET is_default = false, version = version + 1 WHERE is_default AND id <> $1
