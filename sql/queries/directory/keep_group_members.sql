-- Those not named leave the group.
DELETE FROM group_members WHERE group_id = $1 AND user_id <> ALL ($2::uuid[])
