-- Printed by test_storage_schema from the catalogue; not to be edited.
abandoned_contacts rls=t forced=t options=
abandoned_contacts.channel text not null
abandoned_contacts.contact_id uuid not null
abandoned_contacts.created_at timestamp(3) with time zone not null
abandoned_contacts.customer_id uuid not null
abandoned_contacts.queue_id uuid
abandoned_contacts.tenant_id uuid not null
abandoned_contacts.wait bigint not null
abandoned_contacts constraint abandoned_contacts_pkey PRIMARY KEY (contact_id)
abandoned_contacts constraint abandoned_contacts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
abandoned_contacts CREATE INDEX abandoned_contacts_by_creation ON callroom.abandoned_contacts USING btree (tenant_id, created_at) INCLUDE (customer_id, queue_id, channel, wait)
abandoned_contacts CREATE UNIQUE INDEX abandoned_contacts_pkey ON callroom.abandoned_contacts USING btree (contact_id)
abandoned_contacts policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
abandoned_contacts grant DELETE,INSERT,SELECT,UPDATE to callroom_app
abandoned_follow_ups rls=t forced=t options=
abandoned_follow_ups.customer_id uuid not null
abandoned_follow_ups.last_at timestamp(3) with time zone not null
abandoned_follow_ups.note text
abandoned_follow_ups.owner_id uuid
abandoned_follow_ups.status text not null
abandoned_follow_ups.tenant_id uuid not null
abandoned_follow_ups.updated_at timestamp(3) with time zone not null
abandoned_follow_ups.version bigint not null default 1
abandoned_follow_ups constraint abandoned_follow_ups_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES users(id)
abandoned_follow_ups constraint abandoned_follow_ups_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users(id)
abandoned_follow_ups constraint abandoned_follow_ups_pkey PRIMARY KEY (tenant_id, customer_id)
abandoned_follow_ups constraint abandoned_follow_ups_status_check CHECK ((status = ANY (ARRAY['open'::text, 'claimed'::text, 'called_back'::text, 'cleared'::text])))
abandoned_follow_ups constraint abandoned_follow_ups_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
abandoned_follow_ups CREATE UNIQUE INDEX abandoned_follow_ups_pkey ON callroom.abandoned_follow_ups USING btree (tenant_id, customer_id)
abandoned_follow_ups policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
abandoned_follow_ups grant DELETE,INSERT,SELECT,UPDATE to callroom_app
agent_days rls=t forced=t options=
agent_days.abandoned integer not null
agent_days.abandoned_wait bigint not null
agent_days.abandoned_within integer not null
agent_days.agent_id uuid not null
agent_days.answered integer not null
agent_days.answered_wait bigint not null
agent_days.answered_within integer not null
agent_days.callbacks integer not null
agent_days.callbacks_kept integer not null
agent_days.callbacks_within integer not null
agent_days.channel text not null
agent_days.day timestamp(3) with time zone not null
agent_days.good_ratings integer not null
agent_days.handled integer not null
agent_days.hold bigint not null
agent_days.longest_wait bigint not null
agent_days.offered integer not null
agent_days.offers_accepted integer not null
agent_days.offers_made integer not null
agent_days.offers_missed integer not null
agent_days.offers_rejected integer not null
agent_days.otherwise_closed integer not null
agent_days.queue_id uuid not null
agent_days.rating_sum integer not null
agent_days.ratings integer not null
agent_days.repeated integer not null
agent_days.short_abandoned integer not null
agent_days.talk bigint not null
agent_days.tenant_id uuid not null
agent_days.voicemails integer not null
agent_days.wrap bigint not null
agent_days constraint agent_days_pkey PRIMARY KEY (tenant_id, day, agent_id, queue_id, channel)
agent_days constraint agent_days_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
agent_days CREATE UNIQUE INDEX agent_days_pkey ON callroom.agent_days USING btree (tenant_id, day, agent_id, queue_id, channel)
agent_days policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
agent_days grant DELETE,INSERT,SELECT,UPDATE to callroom_app
agent_settings rls=t forced=t options=
agent_settings.call_capacity integer not null default 1
agent_settings.chat_capacity integer not null default 4
agent_settings.skills jsonb not null default '[]'::jsonb
agent_settings.tenant_id uuid not null
agent_settings.updated_at timestamp(3) with time zone not null
agent_settings.user_id uuid not null
agent_settings.version bigint not null default 1
agent_settings.weight integer not null default 1
agent_settings constraint agent_settings_capacity_check CHECK ((((call_capacity >= 0) AND (call_capacity <= 10)) AND ((chat_capacity >= 0) AND (chat_capacity <= 50))))
agent_settings constraint agent_settings_pkey PRIMARY KEY (user_id)
agent_settings constraint agent_settings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
agent_settings constraint agent_settings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
agent_settings constraint agent_settings_weight_check CHECK (((weight >= 1) AND (weight <= 100)))
agent_settings CREATE INDEX agent_settings_by_tenant ON callroom.agent_settings USING btree (tenant_id)
agent_settings CREATE UNIQUE INDEX agent_settings_pkey ON callroom.agent_settings USING btree (user_id)
agent_settings policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
agent_settings grant INSERT,SELECT,UPDATE to callroom_app
agent_states rls=t forced=t options=fillfactor=30
agent_states.agent_id uuid not null
agent_states.away_reason text not null default ''::text
agent_states.idle_since timestamp(3) with time zone not null
agent_states.missed_in_a_row integer not null default 0
agent_states.next_away_reason text not null default ''::text
agent_states.next_presence text
agent_states.presence text not null
agent_states.presence_since timestamp(3) with time zone not null
agent_states.tenant_id uuid not null
agent_states.version bigint not null
agent_states.wrap_ups json not null default '[]'::json
agent_states constraint agent_states_next_check CHECK ((next_presence = ANY (ARRAY['offline'::text, 'available'::text, 'away'::text])))
agent_states constraint agent_states_pkey PRIMARY KEY (agent_id)
agent_states constraint agent_states_presence_check CHECK ((presence = ANY (ARRAY['offline'::text, 'available'::text, 'away'::text])))
agent_states CREATE INDEX agent_states_by_tenant ON callroom.agent_states USING btree (tenant_id)
agent_states CREATE UNIQUE INDEX agent_states_pkey ON callroom.agent_states USING btree (agent_id)
agent_states policy ledger for ALL to callroom_ledger using true check true
agent_states policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
agent_states grant INSERT,SELECT,UPDATE to callroom_ledger
agent_states grant SELECT to callroom_app
agent_times rls=t forced=t options=
agent_times.agent_id uuid not null
agent_times.available bigint not null
agent_times.away bigint not null
agent_times.counted_to timestamp(3) with time zone not null
agent_times.day timestamp(3) with time zone not null
agent_times.idle bigint not null
agent_times.on_contact bigint not null
agent_times.tenant_id uuid not null
agent_times constraint agent_times_pkey PRIMARY KEY (tenant_id, day, agent_id)
agent_times constraint agent_times_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
agent_times CREATE UNIQUE INDEX agent_times_pkey ON callroom.agent_times USING btree (tenant_id, day, agent_id)
agent_times policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
agent_times grant DELETE,INSERT,SELECT,UPDATE to callroom_app
audit rls=t forced=t options=
audit.action text not null
audit.actor_id uuid
audit.address text not null default ''::text
audit.after jsonb
audit.at timestamp(3) with time zone not null
audit.before jsonb
audit.id uuid not null
audit.subject text not null
audit.subject_id uuid
audit.tenant_id uuid not null
audit constraint audit_pkey PRIMARY KEY (id)
audit CREATE INDEX audit_by_time ON callroom.audit USING btree (tenant_id, at, id)
audit CREATE INDEX audit_of_actor ON callroom.audit USING btree (tenant_id, actor_id, at, id) WHERE (actor_id IS NOT NULL)
audit CREATE INDEX audit_of_subject ON callroom.audit USING btree (tenant_id, subject_id, at, id) WHERE (subject_id IS NOT NULL)
audit CREATE UNIQUE INDEX audit_pkey ON callroom.audit USING btree (id)
audit policy ledger for ALL to callroom_ledger using true check true
audit policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
audit grant INSERT,SELECT to callroom_app
audit grant INSERT,SELECT to callroom_ledger
away_reasons rls=t forced=t options=
away_reasons.code text not null
away_reasons.created_at timestamp(3) with time zone not null
away_reasons.deleted_at timestamp(3) with time zone
away_reasons.id uuid not null
away_reasons.is_default boolean not null default false
away_reasons.is_productive boolean not null default false
away_reasons.limit_seconds integer
away_reasons.name text not null
away_reasons.place integer not null default 0
away_reasons.tenant_id uuid not null
away_reasons.updated_at timestamp(3) with time zone not null
away_reasons.version bigint not null default 1
away_reasons constraint away_reasons_code_check CHECK (((code ~ '^[a-z0-9][a-z0-9_-]{0,49}$'::text) AND (code <> 'missed'::text)))
away_reasons constraint away_reasons_limit_check CHECK ((limit_seconds > 0))
away_reasons constraint away_reasons_pkey PRIMARY KEY (id)
away_reasons constraint away_reasons_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
away_reasons CREATE INDEX away_reasons_by_creation ON callroom.away_reasons USING btree (tenant_id, created_at, id)
away_reasons CREATE UNIQUE INDEX away_reasons_code_key ON callroom.away_reasons USING btree (tenant_id, code) WHERE (deleted_at IS NULL)
away_reasons CREATE UNIQUE INDEX away_reasons_pkey ON callroom.away_reasons USING btree (id)
away_reasons policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
away_reasons grant INSERT,SELECT,UPDATE to callroom_app
business_hours rls=t forced=t options=
business_hours.created_at timestamp(3) with time zone not null
business_hours.deleted_at timestamp(3) with time zone
business_hours.holidays jsonb not null default '[]'::jsonb
business_hours.id uuid not null
business_hours.name text not null
business_hours.name_key text generated lower(name)
business_hours.tenant_id uuid not null
business_hours.time_zone text not null
business_hours.updated_at timestamp(3) with time zone not null
business_hours.version bigint not null default 1
business_hours.weekly jsonb not null default '[]'::jsonb
business_hours constraint business_hours_pkey PRIMARY KEY (id)
business_hours constraint business_hours_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
business_hours CREATE INDEX business_hours_by_creation ON callroom.business_hours USING btree (tenant_id, created_at, id)
business_hours CREATE UNIQUE INDEX business_hours_name_key ON callroom.business_hours USING btree (tenant_id, name_key) WHERE (deleted_at IS NULL)
business_hours CREATE UNIQUE INDEX business_hours_pkey ON callroom.business_hours USING btree (id)
business_hours policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
business_hours grant INSERT,SELECT,UPDATE to callroom_app
canned_responses rls=t forced=t options=
canned_responses.created_at timestamp(3) with time zone not null
canned_responses.deleted_at timestamp(3) with time zone
canned_responses.group_ids uuid[] not null default '{}'::uuid[]
canned_responses.id uuid not null
canned_responses.shortcut text
canned_responses.tenant_id uuid not null
canned_responses.text text not null
canned_responses.title text not null
canned_responses.updated_at timestamp(3) with time zone not null
canned_responses.version bigint not null default 1
canned_responses constraint canned_responses_pkey PRIMARY KEY (id)
canned_responses constraint canned_responses_shortcut_check CHECK ((shortcut ~ '^[a-z0-9_-]{1,50}$'::text))
canned_responses constraint canned_responses_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
canned_responses CREATE INDEX canned_responses_by_creation ON callroom.canned_responses USING btree (tenant_id, created_at, id)
canned_responses CREATE UNIQUE INDEX canned_responses_pkey ON callroom.canned_responses USING btree (id)
canned_responses CREATE UNIQUE INDEX canned_responses_shortcut_key ON callroom.canned_responses USING btree (tenant_id, shortcut) WHERE (deleted_at IS NULL)
canned_responses policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
canned_responses grant INSERT,SELECT,UPDATE to callroom_app
contact_counts grant SELECT to callroom_app
contacts rls=t forced=t options=fillfactor=60
contacts.agent_id uuid
contacts.agent_lost_at timestamp(3) with time zone
contacts.answered_at timestamp(3) with time zone
contacts.callback json
contacts.channel text not null
contacts.conference_agent_id uuid
contacts.consult_id uuid
contacts.consult_of uuid
contacts.conversation_id uuid not null
contacts.created_at timestamp(3) with time zone not null
contacts.customer_id uuid not null
contacts.customer_lost_at timestamp(3) with time zone
contacts.customer_name text not null
contacts.deadline timestamp(3) with time zone
contacts.disposition text not null default ''::text
contacts.ended_at timestamp(3) with time zone
contacts.estimated_p50_seconds bigint
contacts.estimated_p90_seconds bigint
contacts.held_milliseconds bigint not null default 0
contacts.held_since timestamp(3) with time zone
contacts.id uuid not null
contacts.is_open boolean generated (status <> 'closed'::text)
contacts.line_key timestamp(3) with time zone not null
contacts.metadata json not null default '{}'::json
contacts.notes text not null default ''::text
contacts.offered_at timestamp(3) with time zone
contacts.outcome text
contacts.preferred_agent_id uuid
contacts.priority integer not null default 0
contacts.queue_id uuid
contacts.queued_at timestamp(3) with time zone
contacts.return_agent_id uuid
contacts.return_queue_id uuid
contacts.skills json not null default '[]'::json
contacts.status text not null
contacts.subject text not null default ''::text
contacts.tags json not null default '[]'::json
contacts.tenant_id uuid not null
contacts.version bigint not null
contacts.wrapped_at timestamp(3) with time zone
contacts constraint contacts_channel_check CHECK ((channel = ANY (ARRAY['call'::text, 'video'::text, 'chat'::text, 'callback'::text])))
contacts constraint contacts_metadata_check CHECK ((json_typeof(metadata) = 'object'::text))
contacts constraint contacts_outcome_check CHECK ((outcome = ANY (ARRAY['handled'::text, 'abandoned'::text, 'callback_kept'::text, 'voicemail'::text, 'transferred'::text, 'failed'::text, 'closed_by_supervisor'::text])))
contacts constraint contacts_pkey PRIMARY KEY (id)
contacts constraint contacts_status_check CHECK ((status = ANY (ARRAY['created'::text, 'queued'::text, 'offered'::text, 'connecting'::text, 'active'::text, 'held'::text, 'wrapping'::text, 'closed'::text])))
contacts CREATE INDEX contacts_by_creation ON callroom.contacts USING btree (tenant_id, created_at, id)
contacts CREATE INDEX contacts_of_agent ON callroom.contacts USING btree (tenant_id, agent_id, created_at, id) WHERE (agent_id IS NOT NULL)
contacts CREATE INDEX contacts_of_customer ON callroom.contacts USING btree (tenant_id, customer_id, created_at, id)
contacts CREATE INDEX contacts_of_queue ON callroom.contacts USING btree (tenant_id, queue_id, created_at, id)
contacts CREATE INDEX contacts_open ON callroom.contacts USING btree (tenant_id) WHERE is_open
contacts CREATE UNIQUE INDEX contacts_pkey ON callroom.contacts USING btree (id)
contacts policy ledger for ALL to callroom_ledger using true check true
contacts policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
contacts grant INSERT,SELECT,UPDATE to callroom_ledger
contacts grant SELECT to callroom_app
conversations rls=t forced=t options=
conversations.created_at timestamp(3) with time zone not null
conversations.customer_id uuid not null
conversations.id uuid not null
conversations.tenant_id uuid not null
conversations constraint conversations_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES users(id)
conversations constraint conversations_pkey PRIMARY KEY (id)
conversations constraint conversations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
conversations CREATE INDEX conversations_of_customer ON callroom.conversations USING btree (tenant_id, customer_id, created_at)
conversations CREATE UNIQUE INDEX conversations_pkey ON callroom.conversations USING btree (id)
conversations policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
conversations grant INSERT,SELECT,UPDATE to callroom_app
dispositions rls=t forced=t options=
dispositions.code text not null
dispositions.created_at timestamp(3) with time zone not null
dispositions.deleted_at timestamp(3) with time zone
dispositions.heading text
dispositions.id uuid not null
dispositions.is_default boolean not null default false
dispositions.name text not null
dispositions.queue_ids uuid[] not null default '{}'::uuid[]
dispositions.requires_notes boolean not null default false
dispositions.tenant_id uuid not null
dispositions.updated_at timestamp(3) with time zone not null
dispositions.version bigint not null default 1
dispositions constraint dispositions_code_check CHECK ((code ~ '^[a-z0-9][a-z0-9_-]{0,49}$'::text))
dispositions constraint dispositions_pkey PRIMARY KEY (id)
dispositions constraint dispositions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
dispositions CREATE INDEX dispositions_by_creation ON callroom.dispositions USING btree (tenant_id, created_at, id)
dispositions CREATE UNIQUE INDEX dispositions_code_key ON callroom.dispositions USING btree (tenant_id, code) WHERE (deleted_at IS NULL)
dispositions CREATE UNIQUE INDEX dispositions_pkey ON callroom.dispositions USING btree (id)
dispositions policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
dispositions grant INSERT,SELECT,UPDATE to callroom_app
events rls=t forced=t options=
events.agent_id uuid
events.at timestamp(3) with time zone not null
events.contact_id uuid
events.data json not null
events.id uuid not null
events.tenant_id uuid not null
events.type text not null
events constraint events_id_key UNIQUE NULLS NOT DISTINCT (contact_id, id)
events CREATE INDEX events_of_agent ON callroom.events USING btree (tenant_id, agent_id, at) WHERE (contact_id IS NULL)
events CREATE UNIQUE INDEX events_id_key ON callroom.events USING btree (contact_id, id) NULLS NOT DISTINCT
events policy ledger for ALL to callroom_ledger using true check true
events policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
events grant INSERT,SELECT to callroom_ledger
events grant SELECT to callroom_app
feedback rls=t forced=t options=
feedback.at timestamp(3) with time zone not null
feedback.comment text
feedback.contact_id uuid not null
feedback.customer_id uuid not null
feedback.rating integer not null
feedback.tenant_id uuid not null
feedback constraint feedback_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contacts(id)
feedback constraint feedback_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES users(id)
feedback constraint feedback_pkey PRIMARY KEY (contact_id)
feedback constraint feedback_rating_check CHECK (((rating >= 1) AND (rating <= 5)))
feedback constraint feedback_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
feedback CREATE UNIQUE INDEX feedback_pkey ON callroom.feedback USING btree (contact_id)
feedback policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
feedback grant INSERT,SELECT,UPDATE to callroom_app
file_usage rls=t forced=t options=
file_usage.size_bytes bigint not null
file_usage.tenant_id uuid not null
file_usage constraint file_usage_pkey PRIMARY KEY (tenant_id)
file_usage constraint file_usage_size_check CHECK ((size_bytes >= 0))
file_usage constraint file_usage_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
file_usage CREATE UNIQUE INDEX file_usage_pkey ON callroom.file_usage USING btree (tenant_id)
file_usage policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
file_usage grant INSERT,SELECT,UPDATE to callroom_app
files rls=t forced=t options=
files.counted_in uuid
files.created_at timestamp(3) with time zone not null
files.id uuid not null
files.is_complete boolean not null default false
files.media_type text not null default 'application/octet-stream'::text
files.name text not null default 'file'::text
files.size_bytes bigint not null default 0
files.tenant_id uuid not null
files.uploaded_by uuid not null
files.wanted_at timestamp(3) with time zone not null
files constraint files_pkey PRIMARY KEY (id)
files constraint files_size_check CHECK (((size_bytes >= 0) AND ((size_bytes > 0) OR (NOT is_complete))))
files constraint files_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
files constraint files_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES users(id)
files CREATE INDEX files_by_wanting ON callroom.files USING btree (tenant_id, wanted_at)
files CREATE INDEX files_of_uploader ON callroom.files USING btree (tenant_id, uploaded_by, created_at)
files CREATE UNIQUE INDEX files_pkey ON callroom.files USING btree (id)
files policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
files grant DELETE,INSERT,SELECT,UPDATE to callroom_app
group_members rls=t forced=t options=
group_members.group_id uuid not null
group_members.joined_at timestamp(3) with time zone not null
group_members.tenant_id uuid not null
group_members.user_id uuid not null
group_members constraint group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
group_members constraint group_members_pkey PRIMARY KEY (group_id, user_id)
group_members constraint group_members_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
group_members constraint group_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
group_members CREATE INDEX group_members_by_user ON callroom.group_members USING btree (tenant_id, user_id)
group_members CREATE UNIQUE INDEX group_members_pkey ON callroom.group_members USING btree (group_id, user_id)
group_members policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
group_members grant DELETE,INSERT,SELECT to callroom_app
group_supervisors rls=t forced=t options=
group_supervisors.group_id uuid not null
group_supervisors.tenant_id uuid not null
group_supervisors.user_id uuid not null
group_supervisors constraint group_supervisors_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
group_supervisors constraint group_supervisors_pkey PRIMARY KEY (group_id, user_id)
group_supervisors constraint group_supervisors_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
group_supervisors constraint group_supervisors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
group_supervisors CREATE INDEX group_supervisors_by_user ON callroom.group_supervisors USING btree (tenant_id, user_id)
group_supervisors CREATE UNIQUE INDEX group_supervisors_pkey ON callroom.group_supervisors USING btree (group_id, user_id)
group_supervisors policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
group_supervisors grant DELETE,INSERT,SELECT to callroom_app
groups rls=t forced=t options=
groups.created_at timestamp(3) with time zone not null
groups.deleted_at timestamp(3) with time zone
groups.description text not null default ''::text
groups.id uuid not null
groups.name text not null
groups.name_key text generated lower(name)
groups.tenant_id uuid not null
groups.updated_at timestamp(3) with time zone not null
groups.version bigint not null default 1
groups constraint groups_pkey PRIMARY KEY (id)
groups constraint groups_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
groups CREATE INDEX groups_by_creation ON callroom.groups USING btree (tenant_id, created_at, id)
groups CREATE UNIQUE INDEX groups_name_key ON callroom.groups USING btree (tenant_id, name_key) WHERE (deleted_at IS NULL)
groups CREATE UNIQUE INDEX groups_pkey ON callroom.groups USING btree (id)
groups policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
groups grant INSERT,SELECT,UPDATE to callroom_app
idempotency_keys rls=t forced=t options=
idempotency_keys.answer text not null
idempotency_keys.created_at timestamp(3) with time zone not null
idempotency_keys.key text not null
idempotency_keys.request_hash text not null
idempotency_keys.status integer not null
idempotency_keys.tenant_id uuid not null
idempotency_keys.user_id uuid not null
idempotency_keys constraint idempotency_keys_pkey PRIMARY KEY (tenant_id, user_id, key)
idempotency_keys CREATE INDEX idempotency_keys_by_creation ON callroom.idempotency_keys USING btree (tenant_id, created_at)
idempotency_keys CREATE UNIQUE INDEX idempotency_keys_pkey ON callroom.idempotency_keys USING btree (tenant_id, user_id, key)
idempotency_keys policy ledger for ALL to callroom_ledger using true check true
idempotency_keys policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
idempotency_keys grant DELETE,INSERT,SELECT to callroom_app
idempotency_keys grant INSERT,SELECT,UPDATE to callroom_ledger
ledger_term rls=f forced=f options=
ledger_term.term bigint not null
ledger_term grant SELECT,UPDATE to callroom_ledger
logins rls=t forced=t options=
logins.address text not null default ''::text
logins.created_at timestamp(3) with time zone not null
logins.id uuid not null
logins.revoke_reason text
logins.revoked_at timestamp(3) with time zone
logins.tenant_id uuid not null
logins.user_agent text not null default ''::text
logins.user_id uuid not null
logins constraint logins_pkey PRIMARY KEY (id)
logins constraint logins_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
logins constraint logins_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
logins CREATE INDEX logins_of_user ON callroom.logins USING btree (tenant_id, user_id) WHERE (revoked_at IS NULL)
logins CREATE UNIQUE INDEX logins_pkey ON callroom.logins USING btree (id)
logins policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
logins grant DELETE,INSERT,SELECT,UPDATE to callroom_app
message_words rls=f forced=f options=
message_words.at timestamp(3) with time zone not null
message_words.contact_id uuid not null
message_words.seq bigint not null
message_words.tenant uuid not null
message_words.words tsvector not null
message_words constraint message_words_pkey PRIMARY KEY (contact_id, seq)
message_words CREATE INDEX message_words_by_time ON callroom.message_words USING btree (tenant, at)
message_words CREATE INDEX message_words_by_word ON callroom.message_words USING gin (words) WITH (gin_pending_list_limit='128')
message_words CREATE UNIQUE INDEX message_words_pkey ON callroom.message_words USING btree (contact_id, seq)
message_words grant INSERT,SELECT to callroom_ledger
message_words_until rls=f forced=f options=
message_words_until.at timestamp(3) with time zone not null
message_words_until grant SELECT,UPDATE to callroom_ledger
migrations rls=f forced=f options=
migrations.applied_at timestamp(3) with time zone not null default now()
migrations.checksum text not null
migrations.name text not null
migrations.number integer not null
migrations constraint migrations_pkey PRIMARY KEY (number)
migrations CREATE UNIQUE INDEX migrations_pkey ON callroom.migrations USING btree (number)
migrations grant SELECT to callroom_app
offer_counts grant SELECT to callroom_app
offers rls=t forced=t options=fillfactor=70
offers.agent_id uuid not null
offers.candidates json not null default '{}'::json
offers.contact_id uuid not null
offers.deadline timestamp(3) with time zone not null
offers.ended_at timestamp(3) with time zone
offers.id uuid not null
offers.offered_at timestamp(3) with time zone not null
offers.status text not null
offers.tenant_id uuid not null
offers.version bigint not null
offers constraint offers_pkey PRIMARY KEY (contact_id, id)
offers constraint offers_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'accepted'::text, 'rejected'::text, 'timed_out'::text, 'canceled'::text, 'rescinded'::text])))
offers CREATE INDEX offers_of_agent ON callroom.offers USING btree (tenant_id, agent_id, offered_at)
offers CREATE UNIQUE INDEX offers_pkey ON callroom.offers USING btree (contact_id, id)
offers policy ledger for ALL to callroom_ledger using true check true
offers policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
offers grant INSERT,SELECT,UPDATE to callroom_ledger
offers grant SELECT to callroom_app
quality_samples rls=t forced=t options=
quality_samples.at timestamp(3) with time zone not null
quality_samples.bitrate_bits bigint
quality_samples.contact_id uuid not null
quality_samples.direction text not null default ''::text
quality_samples.jitter_microseconds bigint not null
quality_samples.loss_hundredths integer not null
quality_samples.rtt_microseconds bigint not null
quality_samples.tenant_id uuid not null
quality_samples.user_id uuid not null
quality_samples constraint quality_samples_check CHECK ((((loss_hundredths >= 0) AND (loss_hundredths <= 10000)) AND (jitter_microseconds >= 0) AND (rtt_microseconds >= 0)))
quality_samples constraint quality_samples_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contacts(id)
quality_samples constraint quality_samples_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
quality_samples constraint quality_samples_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
quality_samples CREATE INDEX quality_samples_of_contact ON callroom.quality_samples USING btree (contact_id, at)
quality_samples policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
quality_samples grant INSERT,SELECT to callroom_app
queue_days rls=t forced=t options=
queue_days.abandoned integer not null
queue_days.abandoned_wait bigint not null
queue_days.abandoned_within integer not null
queue_days.answered integer not null
queue_days.answered_wait bigint not null
queue_days.answered_within integer not null
queue_days.callbacks integer not null
queue_days.callbacks_kept integer not null
queue_days.callbacks_within integer not null
queue_days.channel text not null
queue_days.day timestamp(3) with time zone not null
queue_days.good_ratings integer not null
queue_days.handled integer not null
queue_days.hold bigint not null
queue_days.longest_wait bigint not null
queue_days.offered integer not null
queue_days.otherwise_closed integer not null
queue_days.queue_id uuid not null
queue_days.rating_sum integer not null
queue_days.ratings integer not null
queue_days.repeated integer not null
queue_days.short_abandoned integer not null
queue_days.talk bigint not null
queue_days.tenant_id uuid not null
queue_days.voicemails integer not null
queue_days.wrap bigint not null
queue_days constraint queue_days_pkey PRIMARY KEY (tenant_id, day, queue_id, channel)
queue_days constraint queue_days_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
queue_days CREATE UNIQUE INDEX queue_days_pkey ON callroom.queue_days USING btree (tenant_id, day, queue_id, channel)
queue_days policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
queue_days grant DELETE,INSERT,SELECT,UPDATE to callroom_app
queue_hours rls=t forced=t options=
queue_hours.abandoned integer not null
queue_hours.abandoned_wait bigint not null
queue_hours.abandoned_within integer not null
queue_hours.answered integer not null
queue_hours.answered_wait bigint not null
queue_hours.answered_within integer not null
queue_hours.callbacks integer not null
queue_hours.callbacks_kept integer not null
queue_hours.callbacks_within integer not null
queue_hours.channel text not null
queue_hours.good_ratings integer not null
queue_hours.handled integer not null
queue_hours.hold bigint not null
queue_hours.hour timestamp(3) with time zone not null
queue_hours.longest_wait bigint not null
queue_hours.offered integer not null
queue_hours.otherwise_closed integer not null
queue_hours.queue_id uuid not null
queue_hours.rating_sum integer not null
queue_hours.ratings integer not null
queue_hours.repeated integer not null
queue_hours.short_abandoned integer not null
queue_hours.talk bigint not null
queue_hours.tenant_id uuid not null
queue_hours.voicemails integer not null
queue_hours.wrap bigint not null
queue_hours constraint queue_hours_pkey PRIMARY KEY (tenant_id, hour, queue_id, channel)
queue_hours constraint queue_hours_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
queue_hours CREATE UNIQUE INDEX queue_hours_pkey ON callroom.queue_hours USING btree (tenant_id, hour, queue_id, channel)
queue_hours policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
queue_hours grant DELETE,INSERT,SELECT,UPDATE to callroom_app
queue_quarters rls=t forced=t options=
queue_quarters.abandoned integer not null
queue_quarters.abandoned_wait bigint not null
queue_quarters.abandoned_within integer not null
queue_quarters.answered integer not null
queue_quarters.answered_wait bigint not null
queue_quarters.answered_within integer not null
queue_quarters.callbacks integer not null
queue_quarters.callbacks_kept integer not null
queue_quarters.callbacks_within integer not null
queue_quarters.channel text not null
queue_quarters.good_ratings integer not null
queue_quarters.handled integer not null
queue_quarters.hold bigint not null
queue_quarters.longest_wait bigint not null
queue_quarters.offered integer not null
queue_quarters.otherwise_closed integer not null
queue_quarters.quarter timestamp(3) with time zone not null
queue_quarters.queue_id uuid not null
queue_quarters.rating_sum integer not null
queue_quarters.ratings integer not null
queue_quarters.repeated integer not null
queue_quarters.short_abandoned integer not null
queue_quarters.talk bigint not null
queue_quarters.tenant_id uuid not null
queue_quarters.voicemails integer not null
queue_quarters.wrap bigint not null
queue_quarters constraint queue_quarters_pkey PRIMARY KEY (tenant_id, quarter, queue_id, channel)
queue_quarters constraint queue_quarters_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
queue_quarters CREATE UNIQUE INDEX queue_quarters_pkey ON callroom.queue_quarters USING btree (tenant_id, quarter, queue_id, channel)
queue_quarters policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
queue_quarters grant DELETE,INSERT,SELECT,UPDATE to callroom_app
queues rls=t forced=t options=
queues.allows_cherry_pick boolean not null default false
queues.alternatives jsonb not null default '[]'::jsonb
queues.business_hours_id uuid
queues.callback_attempts integer not null default 3
queues.callback_spacing_seconds integer not null default 300
queues.channels text[] not null
queues.chat jsonb not null default '{}'::jsonb
queues.created_at timestamp(3) with time zone not null
queues.deleted_at timestamp(3) with time zone
queues.id uuid not null
queues.is_default boolean not null default false
queues.max_length integer not null default 10000
queues.max_wait_seconds integer not null default 3600
queues.name text not null
queues.name_key text generated lower(name)
queues.offer_timeout_seconds integer not null default 20
queues.overflow jsonb not null default '[]'::jsonb
queues.priority integer not null default 0
queues.required_skills jsonb not null default '[]'::jsonb
queues.ring_at_most integer not null default 10
queues.rings jsonb not null default '[]'::jsonb
queues.service_level_seconds integer not null default 20
queues.sticky_seconds integer not null default 0
queues.strategy text not null
queues.tenant_id uuid not null
queues.tiers jsonb not null default '[]'::jsonb
queues.updated_at timestamp(3) with time zone not null
queues.version bigint not null default 1
queues.weight integer not null default 1
queues.wrap_up_seconds integer not null default 30
queues constraint queues_business_hours_id_fkey FOREIGN KEY (business_hours_id) REFERENCES business_hours(id)
queues constraint queues_channels_check CHECK (((channels <@ '{call,video,chat,callback}'::text[]) AND (cardinality(channels) > 0)))
queues constraint queues_pkey PRIMARY KEY (id)
queues constraint queues_strategy_check CHECK ((strategy = ANY (ARRAY['longest_idle'::text, 'round_robin'::text, 'least_loaded'::text, 'fewest_contacts'::text, 'least_talk_time'::text, 'linear'::text, 'random'::text, 'weighted'::text, 'ring_all'::text, 'best_skill'::text])))
queues constraint queues_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
queues constraint queues_times_check CHECK (((service_level_seconds > 0) AND (offer_timeout_seconds > 0) AND (wrap_up_seconds >= 0) AND (max_wait_seconds > 0) AND (max_length >= 0) AND (weight > 0) AND (sticky_seconds >= 0)))
queues CREATE INDEX queues_by_creation ON callroom.queues USING btree (tenant_id, created_at, id)
queues CREATE UNIQUE INDEX queues_default_key ON callroom.queues USING btree (tenant_id) WHERE (is_default AND (deleted_at IS NULL))
queues CREATE UNIQUE INDEX queues_name_key ON callroom.queues USING btree (tenant_id, name_key) WHERE (deleted_at IS NULL)
queues CREATE UNIQUE INDEX queues_pkey ON callroom.queues USING btree (id)
queues policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
queues grant INSERT,SELECT,UPDATE to callroom_app
recording_chunks rls=t forced=t options=
recording_chunks.digest text not null
recording_chunks.number integer not null
recording_chunks.recording_id uuid not null
recording_chunks.size_bytes bigint not null
recording_chunks.tenant_id uuid not null
recording_chunks constraint recording_chunks_check CHECK (((number >= 0) AND (size_bytes > 0)))
recording_chunks constraint recording_chunks_pkey PRIMARY KEY (recording_id, number)
recording_chunks constraint recording_chunks_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings(id) ON DELETE CASCADE
recording_chunks constraint recording_chunks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
recording_chunks CREATE UNIQUE INDEX recording_chunks_pkey ON callroom.recording_chunks USING btree (recording_id, number)
recording_chunks policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
recording_chunks grant DELETE,INSERT,SELECT to callroom_app
recordings rls=t forced=t options=
recordings.completed_at timestamp(3) with time zone
recordings.contact_id uuid not null
recordings.created_at timestamp(3) with time zone not null
recordings.duration_milliseconds bigint
recordings.id uuid not null
recordings.kind text not null
recordings.made_by uuid not null
recordings.media_type text not null
recordings.size_bytes bigint not null default 0
recordings.status text not null default 'uploading'::text
recordings.tenant_id uuid not null
recordings constraint recordings_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contacts(id)
recordings constraint recordings_kind_check CHECK ((kind = ANY (ARRAY['call'::text, 'voicemail'::text])))
recordings constraint recordings_made_by_fkey FOREIGN KEY (made_by) REFERENCES users(id)
recordings constraint recordings_media_type_check CHECK ((media_type = ANY (ARRAY['audio/webm'::text, 'audio/ogg'::text, 'audio/mp4'::text, 'video/webm'::text])))
recordings constraint recordings_pkey PRIMARY KEY (id)
recordings constraint recordings_size_check CHECK (((size_bytes >= 0) AND (duration_milliseconds >= 0)))
recordings constraint recordings_status_check CHECK ((status = ANY (ARRAY['uploading'::text, 'complete'::text])))
recordings constraint recordings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
recordings CREATE INDEX recordings_of_contact ON callroom.recordings USING btree (contact_id, created_at, id)
recordings CREATE UNIQUE INDEX recordings_pkey ON callroom.recordings USING btree (id)
recordings policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
recordings grant DELETE,INSERT,SELECT,UPDATE to callroom_app
refresh_tokens rls=t forced=t options=
refresh_tokens.expires_at timestamp(3) with time zone not null
refresh_tokens.hash text not null
refresh_tokens.issued_at timestamp(3) with time zone not null
refresh_tokens.login_id uuid not null
refresh_tokens.replaced_at timestamp(3) with time zone
refresh_tokens.successor text
refresh_tokens.tenant_id uuid not null
refresh_tokens constraint refresh_tokens_login_id_fkey FOREIGN KEY (login_id) REFERENCES logins(id) ON DELETE CASCADE
refresh_tokens constraint refresh_tokens_pkey PRIMARY KEY (hash)
refresh_tokens constraint refresh_tokens_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
refresh_tokens CREATE INDEX refresh_tokens_of_login ON callroom.refresh_tokens USING btree (login_id)
refresh_tokens CREATE UNIQUE INDEX refresh_tokens_pkey ON callroom.refresh_tokens USING btree (hash)
refresh_tokens policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
refresh_tokens grant DELETE,INSERT,SELECT,UPDATE to callroom_app
report_progress rls=t forced=t options=
report_progress.refresh_from timestamp(3) with time zone
report_progress.settled_before timestamp(3) with time zone not null
report_progress.tenant_id uuid not null
report_progress constraint report_progress_pkey PRIMARY KEY (tenant_id)
report_progress constraint report_progress_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
report_progress CREATE UNIQUE INDEX report_progress_pkey ON callroom.report_progress USING btree (tenant_id)
report_progress policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
report_progress grant DELETE,INSERT,SELECT,UPDATE to callroom_app
report_unsettled rls=t forced=t options=
report_unsettled.is_counted boolean not null
report_unsettled.marked_at timestamp(3) with time zone not null
report_unsettled.quarter timestamp(3) with time zone not null
report_unsettled.tenant_id uuid not null
report_unsettled constraint report_unsettled_pkey PRIMARY KEY (tenant_id, quarter)
report_unsettled constraint report_unsettled_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
report_unsettled CREATE UNIQUE INDEX report_unsettled_pkey ON callroom.report_unsettled USING btree (tenant_id, quarter)
report_unsettled policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
report_unsettled grant DELETE,INSERT,SELECT,UPDATE to callroom_app
tags rls=t forced=t options=
tags.color text not null
tags.created_at timestamp(3) with time zone not null
tags.deleted_at timestamp(3) with time zone
tags.id uuid not null
tags.name text not null
tags.name_key text generated lower(name)
tags.tenant_id uuid not null
tags.updated_at timestamp(3) with time zone not null
tags.version bigint not null default 1
tags constraint tags_color_check CHECK ((color ~ '^#[0-9a-fA-F]{6}$'::text))
tags constraint tags_pkey PRIMARY KEY (id)
tags constraint tags_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
tags CREATE INDEX tags_by_creation ON callroom.tags USING btree (tenant_id, created_at, id)
tags CREATE UNIQUE INDEX tags_name_key ON callroom.tags USING btree (tenant_id, name_key) WHERE (deleted_at IS NULL)
tags CREATE UNIQUE INDEX tags_pkey ON callroom.tags USING btree (id)
tags policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
tags grant INSERT,SELECT,UPDATE to callroom_app
tenants rls=f forced=f options=
tenants.created_at timestamp(3) with time zone not null
tenants.id uuid not null
tenants.name text not null
tenants.settings jsonb not null default '{}'::jsonb
tenants.slug text not null
tenants.updated_at timestamp(3) with time zone not null
tenants.version bigint not null default 1
tenants constraint tenants_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
tenants constraint tenants_pkey PRIMARY KEY (id)
tenants constraint tenants_slug_check CHECK ((slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'::text))
tenants constraint tenants_slug_key UNIQUE (slug)
tenants CREATE UNIQUE INDEX tenants_pkey ON callroom.tenants USING btree (id)
tenants CREATE UNIQUE INDEX tenants_slug_key ON callroom.tenants USING btree (slug)
tenants grant INSERT,SELECT,UPDATE to callroom_app
thread_events rls=t forced=t options=
thread_events.at timestamp(3) with time zone not null
thread_events.author_id uuid
thread_events.author_role text
thread_events.client_id text
thread_events.contact_id uuid not null
thread_events.data json
thread_events.file_id uuid
thread_events.id uuid not null
thread_events.seq bigint not null
thread_events.tenant_id uuid not null
thread_events.text text
thread_events.type text not null
thread_events constraint thread_events_pkey PRIMARY KEY (contact_id, seq)
thread_events constraint thread_events_seq_check CHECK ((seq > 0))
thread_events CREATE INDEX thread_events_by_time ON callroom.thread_events USING brin (at)
thread_events CREATE INDEX thread_events_of_file ON callroom.thread_events USING btree (file_id) WHERE (file_id IS NOT NULL)
thread_events CREATE UNIQUE INDEX thread_events_pkey ON callroom.thread_events USING btree (contact_id, seq)
thread_events policy ledger for ALL to callroom_ledger using true check true
thread_events policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
thread_events grant INSERT,SELECT to callroom_app
thread_events grant INSERT,SELECT to callroom_ledger
thread_marks rls=t forced=t options=fillfactor=60
thread_marks.contact_id uuid not null
thread_marks.delivered_seq bigint not null default 0
thread_marks.read_seq bigint not null default 0
thread_marks.tenant_id uuid not null
thread_marks.user_id uuid not null
thread_marks constraint thread_marks_pkey PRIMARY KEY (contact_id, user_id)
thread_marks CREATE UNIQUE INDEX thread_marks_pkey ON callroom.thread_marks USING btree (contact_id, user_id)
thread_marks policy ledger for ALL to callroom_ledger using true check true
thread_marks policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
thread_marks grant INSERT,SELECT,UPDATE to callroom_ledger
thread_marks grant SELECT to callroom_app
upload_usage rls=t forced=t options=
upload_usage.day date not null
upload_usage.files integer not null
upload_usage.kind text not null
upload_usage.size_bytes bigint not null
upload_usage.subject text not null
upload_usage.tenant_id uuid not null
upload_usage constraint upload_usage_kind_check CHECK ((kind = ANY (ARRAY['customer'::text, 'address'::text, 'contact'::text, 'recordings'::text])))
upload_usage constraint upload_usage_pkey PRIMARY KEY (tenant_id, kind, subject, day)
upload_usage constraint upload_usage_sums_check CHECK (((size_bytes >= 0) AND (files >= 0)))
upload_usage constraint upload_usage_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
upload_usage CREATE UNIQUE INDEX upload_usage_pkey ON callroom.upload_usage USING btree (tenant_id, kind, subject, day)
upload_usage policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
upload_usage grant DELETE,INSERT,SELECT,UPDATE to callroom_app
user_settings rls=t forced=t options=
user_settings.settings jsonb not null
user_settings.tenant_id uuid not null
user_settings.updated_at timestamp(3) with time zone not null
user_settings.user_id uuid not null
user_settings.version bigint not null default 1
user_settings constraint user_settings_pkey PRIMARY KEY (user_id)
user_settings constraint user_settings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
user_settings constraint user_settings_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
user_settings CREATE UNIQUE INDEX user_settings_pkey ON callroom.user_settings USING btree (user_id)
user_settings policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
user_settings grant DELETE,INSERT,SELECT,UPDATE to callroom_app
users rls=t forced=t options=
users.contact_email text
users.created_at timestamp(3) with time zone not null
users.deleted_at timestamp(3) with time zone
users.disabled_at timestamp(3) with time zone
users.email text
users.email_key text generated lower(email)
users.id uuid not null
users.locale text
users.name text not null
users.password_hash text
users.phone text
users.role text not null
users.site_user_id text
users.tenant_id uuid not null
users.updated_at timestamp(3) with time zone not null
users.version bigint not null default 1
users.visitor_key_hash text
users constraint users_pkey PRIMARY KEY (id)
users constraint users_role_check CHECK ((role = ANY (ARRAY['customer'::text, 'agent'::text, 'supervisor'::text, 'manager'::text, 'admin'::text])))
users constraint users_staff_email_check CHECK (((role = 'customer'::text) OR (email IS NOT NULL)))
users constraint users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
users CREATE INDEX users_by_creation ON callroom.users USING btree (tenant_id, created_at, id)
users CREATE INDEX users_staff ON callroom.users USING btree (tenant_id, role) WHERE (role <> 'customer'::text)
users CREATE UNIQUE INDEX users_email_key ON callroom.users USING btree (tenant_id, email_key) WHERE (deleted_at IS NULL)
users CREATE UNIQUE INDEX users_pkey ON callroom.users USING btree (id)
users CREATE UNIQUE INDEX users_site_user ON callroom.users USING btree (tenant_id, site_user_id) WHERE (site_user_id IS NOT NULL)
users CREATE UNIQUE INDEX users_visitor_key ON callroom.users USING btree (tenant_id, visitor_key_hash) WHERE (visitor_key_hash IS NOT NULL)
users policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
users grant INSERT,SELECT,UPDATE to callroom_app
widget_secrets rls=t forced=t options=
widget_secrets.changed_at timestamp(3) with time zone not null
widget_secrets.secret text not null
widget_secrets.tenant_id uuid not null
widget_secrets constraint widget_secrets_pkey PRIMARY KEY (tenant_id)
widget_secrets constraint widget_secrets_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
widget_secrets CREATE UNIQUE INDEX widget_secrets_pkey ON callroom.widget_secrets USING btree (tenant_id)
widget_secrets policy tenant for ALL to callroom_app using (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid) check (tenant_id = (NULLIF(current_setting('callroom.tenant'::text, true), ''::text))::uuid)
widget_secrets grant INSERT,SELECT,UPDATE to callroom_app
