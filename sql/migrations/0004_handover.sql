-- Contacts change hands: where one goes back to when the agent it was handed to does not take it, and what an agent
-- who handed it on has still to wrap up.
ALTER TABLE contacts ADD COLUMN return_queue_id uuid;
ALTER TABLE contacts ADD COLUMN return_agent_id uuid;
ALTER TABLE agent_states ADD COLUMN wrap_ups json NOT NULL DEFAULT '[]';
-- Whether a queue's agents may take what is not offered to them.
ALTER TABLE queues ADD COLUMN allows_cherry_pick boolean NOT NULL DEFAULT false;
