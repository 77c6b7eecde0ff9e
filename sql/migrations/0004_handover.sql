-- Contacts change hands: where one goes back to when the agent it was handed to does not take it, and what an agent
-- who handed it on has still to wrap up.
ALTER TABLE contacts ADD COLUMN return_queue_id uuid;
ALTER TABLE contacts ADD COLUMN return_agent_id uuid;
ALTER TABLE agent_states ADD COLUMN wrap_ups json NOT NULL DEFAULT '[]';
