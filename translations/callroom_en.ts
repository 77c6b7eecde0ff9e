<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>callroom::console::Abandoned</name>
    <message>
        <source>Nobody sees to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AbandonedModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AbandonedPage</name>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only whom nobody has reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customers who hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;I see to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Give to…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all &amp;tries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Co&amp;py phone or e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I see to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everybody who hung up was seen to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody hung up in this period.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n customer(s) to be seen to</source>
        <translation>
            <numerusform>%n customer to be seen to</numerusform>
            <numerusform>%n customers to be seen to</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; only the first %2 are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who sees to %1?</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why need nobody see to it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentActions</name>
    <message>
        <source>Set &amp;available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set &amp;offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set a&amp;way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit s&amp;kills…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send a &amp;notice…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the agent can do, and how much at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the agent something</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentDay</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handled today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, mean %2</source>
        <comment>how many, and how long each</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk · hold · wrap-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three times</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, of them %2 declined and %3 missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and what is done</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what, time</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>what, time, time</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an agent to see his day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is known of today yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentDayPanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <comment>between the customers of an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microphone or network not ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In this state for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presence for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, who asks</source>
        <comment>an agent who consults this one</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is in progress of what the agent can take</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <comment>between skills</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentSkills</name>
    <message>
        <source>Somebody has changed this agent meanwhile. Read it again and repeat your change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <comment>skill</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no agents here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only agents in this state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only agents of this group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the agents are grouped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AlertTray</name>
    <message>
        <source>&amp;Show the console</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Callroom: %n alert(s)</source>
        <translation>
            <numerusform>Callroom: %n alert</numerusform>
            <numerusform>Callroom: %n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AskBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AuditChangeModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AuditModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who changed what, and when. Entries are never changed or removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry tells of no fields.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AuditWords</name>
    <message>
        <source>Made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed out by force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presence set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canned response</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prioritised</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::BotEditor</name>
    <message>
        <source>A bot answers first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name that customers see</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::CallModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · no. %2</source>
        <comment>waiting, and the place in line</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place in line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On hold for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consult</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of 4.5, as the %2 hears it</source>
        <comment>estimate, party</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>agent</source>
        <comment>party</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>customer</source>
        <comment>party</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::CandidateModel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n other agent(s)</source>
        <translation>
            <numerusform>%n other agent</numerusform>
            <numerusform>%n other agents</numerusform>
        </translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::CannedPreview</name>
    <message>
        <source>What you write above stands here as a customer reads it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::CannedText</name>
    <message>
        <source>Maria Keller</source>
        <comment>an example of a customer's name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jonas</source>
        <comment>an example of an agent's name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>my last order</source>
        <comment>an example of a subject</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Support</source>
        <comment>an example of a queue's name</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ColourEditor</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview on light and on dark</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Composer</name>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note for staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message to everybody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who reads it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is longer than one message may be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conversation is over: only notes can be added.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer and the agent will read this.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ConnectionStatus</name>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection is lost; the tables show what was last known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Contact</name>
    <message>
        <source>%1 asks a colleague</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 asks %2</source>
        <comment>an agent, another</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for %1</source>
        <comment>waits for this agent by name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>two agents in a conference</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ContactActions</name>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To whom it was offered, and why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let it wait in another queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the wait or the conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close “%1”?</source>
        <comment>contact</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conversation ends at once for everybody in it. This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wait ends without an answer. This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move it up or down the line</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ContactDetail</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A former agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the browser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>stars, number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The note was not written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ContactOffers</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has not been offered to anybody yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ContactWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> Save transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State of the conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was measured: only calls and videos are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> Save recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Contact</source>
        <comment>window title, customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live: what is written appears here at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 transcript.txt</source>
        <comment>file name, customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody waits or talks at the moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::DayChart</name>
    <message>
        <source>Timeline of today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::EmbedCard</name>
    <message>
        <source>Line for your pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put this line before the end of each page that shall have the widget. Add data-queue="…" for a queue other than the default.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Events</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked for service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offered to %1</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>how it ended</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent is back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer is back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent's connection was lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer's connection was lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A supervisor ended it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The conversation ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up ran out of time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tried again at %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 joined</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a former agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken off hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up made longer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked a colleague</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back from the colleague</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In line at %1</source>
        <comment>queue</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer was asked whether he is still there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The customer ended it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent ended it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed because nobody wrote any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the offer came to nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it waited for the longest time allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the line was full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody was on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the queue was closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the queue was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the queue opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the customer was gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the agent was gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the customer left the line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>given by a supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was not taken in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed by a supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the colleague took it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the callback was due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the callback was put off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the bot handed over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its time ran out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FieldRow</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FigureDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>figure, queue or agent or interval</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is counted, not computed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No list of contacts belongs to this figure.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FigureTile</name>
    <message>
        <source>How it comes about, and the contacts behind it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (chosen): %2</source>
        <comment>figure, value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Figures</name>
    <message>
        <source>Offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hung up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Abandonment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Satisfied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solved at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hung up in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hung up at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callbacks in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good ratings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of ratings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits of the answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up, all together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, by how much</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1%2 points</source>
        <comment>sign, percentage points</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FilterBar</name>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: show all again</source>
        <comment>what the list is narrowed to</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FindingModel</name>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in an hour on average</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest waits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in all queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lowest service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most hang up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewest satisfied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, where it was found</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FloorActions</name>
    <message>
        <source>The contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <comment>customer, agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be given to %2.</source>
        <comment>customer, agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 now waits in %2.</source>
        <comment>customer, queue</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be moved to %2.</source>
        <comment>customer, queue</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contact could not be closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contact of %1 could not be closed.</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contact of %1 is closed.</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be set to “%2”.</source>
        <comment>agent, presence</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is at work and will be “%2” afterwards.</source>
        <comment>agent, presence</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>agent, presence</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The notice to %1 was not sent.</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no window open.</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 sees your notice now.</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The priority of %1 could not be changed.</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The priority of %1 is now “%2”.</source>
        <comment>customer, priority</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FloorChoice</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A former queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A former agent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FloorPage</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::FloorSummary</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available agents</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>of %n signed in</numerusform>
            <numerusform>of %n signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorTable</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::GroupNames</name>
    <message>
        <source>, </source>
        <comment>between groups</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::GroupedAgents</name>
    <message>
        <source>In no group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a heading and how many are below</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::HistoryModel</name>
    <message>
        <source>A former agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages that were found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customers and subjects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words in messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words that were written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer or subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No contact fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words were not found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type words that were written in a chat.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n contact(s) read so far; more follow as you scroll.</source>
        <translation>
            <numerusform>%n contact read so far; more follow as you scroll.</numerusform>
            <numerusform>%n contacts read so far; more follow as you scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;customer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::HolidaysEditor</name>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter or a double click on a day adds it to the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::HoursForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hours are local time there, also when its clocks change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes are in the list below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holidays and half-days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such a day has these hours instead of the week's; without any it is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When queues are open. A change opens or closes them at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New business hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only hours that no queue goes by can be removed. They can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n special day</numerusform>
            <numerusform>%n special days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::InsightsPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staff for the busiest hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refresh findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many agents each queue's busiest hour would have taken to reach its service level, on average over the days of the period (Erlang C).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too few calls in this period to tell.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::LeaveQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ListForms</name>
    <message>
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What agents choose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What reports and other programs know it by: a–z, 0–9, _ and -. History keeps the code it had.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts as work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such as training or e-mail; a break does not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long it may last. It is shown to people, and nobody is forced back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place in menus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What agents may give as the reason for being away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can choose it any more; history keeps it. It can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts as work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What agents choose at the end of a conversation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under which menus show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agent must write something too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only for these queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With none named, for every queue and for direct calls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dispositions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The results that agents may give a conversation when they wrap it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New disposition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts keep the name they were given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words that staff marks contacts with, to find them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts keep its name, but nobody can set it any more. It can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typed after / in a chat: a–z, 0–9, _ and -.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced by what they stand for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only for these groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With none named, everybody has it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canned responses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts that agents take into a conversation by a few letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New response</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody finds it any more. It can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::MainWindow</name>
    <message>
        <source>&amp;Callroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Callroom Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – Callroom</source>
        <comment>window title</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person at server</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Callroom Console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callroom Console %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows and sets up a Callroom contact centre.
Icons: Lucide (ISC licence).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Measure</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::MergeDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else has changed this meanwhile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You both changed the fields below. Choose what shall stand, then save.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only you changed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only they changed: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::MessageModel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::NoticeDialog</name>
    <message>
        <source>Notice to %1</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is shown at once in every window that %1 has open.</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n character too long.</numerusform>
            <numerusform>%n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>Room for %n more character.</numerusform>
            <numerusform>Room for %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::OfferModel</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rang for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A former agent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Options</name>
    <message>
        <source>Address of the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenant to sign in to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows the live floor of a Callroom contact centre. With --server, --email and the password in CALLROOM_PASSWORD it signs in by itself.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to a page, a queue, an agent or a contact, or do something</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PaletteModel</name>
    <message numerus="yes">
        <source>Queue · %n waiting</source>
        <translation>
            <numerusform>Queue · %n waiting</numerusform>
            <numerusform>Queue · %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent · %1</source>
        <comment>state</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and status of a contact</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the palette found, and where it belongs</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PasswordEditor</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Past</name>
    <message>
        <source>Handled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed by a supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PeopleForms</name>
    <message>
        <source>no skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs in with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>10 characters at least. Of somebody who has one, leave it empty to keep it; a new one signs the person out everywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot sign in, and is signed out at once. History keeps the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people who work here, and what each may do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is signed out and cannot come back in. History keeps the name. It can be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> · disabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see this group's agents and contacts, and may change the group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents of a team, and who leads them. Queues are served by groups.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its agents stay. It can be taken back, with them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls and video together. 0: gets none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: gets none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This agent's share of the contacts where a queue chooses by weight.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each agent can, and how much at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A change counts from the next offer on.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Period</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PicksEditor</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PlaceExtras</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line for your pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who can what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no agents yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PlaceGroup</name>
    <message>
        <source>Live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PlaceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a page and how many wait there</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Priority</name>
    <message>
        <source>Normal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of waiting given for free</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as long as it has waited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as if it had waited %1 longer</source>
        <comment>a time</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How urgent is %1?</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds of waiting given for free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stands in line where it would, had it waited that much longer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set priority</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QualityPlot</name>
    <message>
        <source>Quality of the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: mean %2, worst %3</source>
        <comment>measure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured by the customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured by the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>worst %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QualityTrack</name>
    <message>
        <source>At</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MOS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QueueChoiceDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues, checked when they are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown queues are checked. Drag them into your order, or use the buttons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;none</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QueueForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What agents, supervisors and reports call it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What customers may come here by.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside them the queue is closed: nobody can join, rules below may catch them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Default queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who names no queue comes here. Only one queue can be the default.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gets the next contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ring at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many agents “Ring several” rings for one contact.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups in tiers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who serves this queue, and after which wait each group is asked too. A tier opens at once while nobody of those before it is on. Without any, every agent serves it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep for the same agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long a contact is kept for the agent who last served this customer, while he is on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents may pick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see who waits and may take anyone, not only what is offered to them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who serves it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Required skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only agents with each of these, at this level (1–5) or higher, are asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expanding rings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After such a wait no more than this level of the skill is asked for; at 0 it is not needed any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a ring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A contact answered within this time counts as answered in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long an agent may let it ring before the next one is asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For notes after the conversation; the agent may ask for more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So many seconds its contacts count as having waited already. Below zero they come after the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many times as fast its contacts age as those of a queue of weight 1, where an agent serves both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order among queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has waited so long leaves the queue, by the rule below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places in line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With so many waiting the queue is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overflow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where contacts go that this queue cannot serve. Without a rule the contact ends, or cannot join.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues that are offered to a customer whom this one does not take, the first first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limits and overflow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often a customer is called back before it is given up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no callbacks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Between attempts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long to leave the customer alone after nobody answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remind after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A customer who has not answered for so long is reminded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After so much silence of the customer the chat is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers first, by webhook, and hands over to people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where contacts of a kind wait, who serves them, and what happens when nobody can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can join it any more; who waits in it is served. It can be taken back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all who serve the queue</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::RecordList</name>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in %1</source>
        <comment>a list's title</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are none but removed ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::RecordPlace</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is still wrong above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may look at this, not change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“New” makes the first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::RecordingModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording of the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message of the customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::References</name>
    <message>
        <source>…</source>
        <comment>a name that is not known yet</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>removed</source>
        <comment>in place of a name</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Refusal</name>
    <message>
        <source>This queue is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This queue is closed until %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contact has moved on meanwhile, or waits there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This agent is offline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This queue does not serve that channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This queue takes no more contacts now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This reason to be away is no longer in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is no longer there: the contact has ended, or the agent or queue has been removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody was faster: this is not possible any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ReportChart</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ReportTable</name>
    <message>
        <source>All together</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Reports</name>
    <message>
        <source>Interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direct calls</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ReportsPage</name>
    <message>
        <source>Quarter hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export report as &amp;CSV…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export report as &amp;PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refresh report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Length of an interval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fitting intervals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our formula</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Formula %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a period, the one before it</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>report-%1.csv</source>
        <comment>file name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>report.pdf</source>
        <comment>file name</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>%1 is written: %n page.</numerusform>
            <numerusform>%1 is written: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>moment</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level by each formula</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::RowsEditor</name>
    <message>
        <source>%1, line %2</source>
        <comment>column</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State of the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Saving</name>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <comment>file name, date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n contact(s) written, back to %1.</source>
        <translation>
            <numerusform>%n contact written, back to %1.</numerusform>
            <numerusform>%n contacts written, back to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contact written to %1.</numerusform>
            <numerusform>%n contacts written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes of a file</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>file name</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SecretCard</name>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new queue has its secret once it is saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is sent to the bot is signed with it. Give it to whoever runs the bot, and to nobody else.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ServiceLevels</name>
    <message>
        <source>answered in time ÷ answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(answered + hung up) in time ÷ (answered + hung up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered in time ÷ (answered + hung up − hung up at once)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left the line in time ÷ offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level, formula %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SettingFaults</name>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too long: at most %1 characters, fewer if some are not plain letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many: at most %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This holds a character that cannot be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a line's number, its column, what is wrong</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another one is called so. Please choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another person has this e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another one has this code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another canned response has this shortcut.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another tenant has this short name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens inside, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only a–z, 0–9, _ and -, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server uses this code itself. Please choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 to 50 of a–z, 0–9, _ and -, without the /.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An origin is https:// and a name, without a path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This language is not spoken here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know this format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group named here is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A queue named here is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A queue is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These business hours are no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group stands in two tiers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two lines relax the same skill at the same time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A channel is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two rules speak of the same occasion.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A queue cannot overflow into itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A queue is no alternative to itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A skill is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two questions have the same key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please choose what kind of answer each question takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A choice needs its choices, and nothing else has any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A chat can be closed only some time after the reminder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know this time zone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours must end later than they begin; past midnight they are two lines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A time is told as 09:30.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A date is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody changes his own role, disables or removes himself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a visitor, who has no account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is still in use: something else refers to it. Take it out there first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody named here is no agent any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody named here does not supervise any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A queue is served by this group. Take it out of the queue's tiers first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is no longer there: somebody has removed it meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SettingWords</name>
    <message>
        <source>Contacts you; sees only his own conversations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes calls and chats in the browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Watches the floor and leads the groups he is named in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sets up everything of this tenant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sets up everything of every tenant of this installation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has been free the longest gets the next contact. Fair, and right for most queues.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One after the other in turn, whatever the last contact took.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has the smallest share of his slots in use. Good for chat.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has had the fewest contacts this shift. A newcomer starts in the middle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has talked the least this shift. A newcomer starts in the middle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always the first who is free, in a fixed order.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who is free, by chance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By chance, but in proportion to each agent's weight.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rings several agents at once; the first to accept wins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has the highest level of the skills asked for; among equals the longest free.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewest contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least talk time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fixed order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By chance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ring several</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waited too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue is full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take a voicemail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer a callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take a written message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 – of the answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered in time, of all that were answered. Who gives up does not count at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2 – of the answered and abandoned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered or abandoned in time, of all that were answered or abandoned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3 – without short abandons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered in time, of all that were answered or abandoned, except those who left at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 – of all who queued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left the queue in time by an answer, by giving up or for a callback, of all who queued.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions before a chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the visitor fills in first. The key is where the answer stands in the contact; choices are separated by commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of these</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places of the settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a place</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Sidebar</name>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SignInDialog</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to Callroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callroom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor console</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the server's default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SingleForms</name>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Short abandon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who leaves sooner did not really wait, and does not count as lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days until it counts as solved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A customer who comes back about the same within so many days was not helped the first time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In it the days of reports begin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What holds for everybody here, and by which formulas reports count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of everybody who has chosen none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of its buttons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Upon that colour.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty texts are the widget's own, in the visitor's language.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is said outside business hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Button on the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked before a chat in queues that have no questions of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages that may embed it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their origins, such as https://shop.example, separated by commas. With none named, any page may.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Widget</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What customers see on your pages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before a chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it may stand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who you are here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the format above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When something wants your attention.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message of the desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither while I am away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My preferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How you want to work. They follow you to every computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts from the next start of this console on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the company or the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SkillMatrix</name>
    <message>
        <source>%1: not %2</source>
        <comment>agent, skill</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 at level %3</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n agent(s) have it</source>
        <translation>
            <numerusform>%n agent has it</numerusform>
            <numerusform>%n agents have it</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill, how many agents have it</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SkillsDialog</name>
    <message>
        <source>&amp;Add a skill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills of %1</source>
        <comment>agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Calls at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;hats at once</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::StaffingModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SystemPlace</name>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked again every few seconds.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::SystemWords</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of at most</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last migration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of them WebSockets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests since the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TargetDialog</name>
    <message>
        <source>Assign to an agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to a queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who shall take %1?</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where shall %1 wait?</source>
        <comment>customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other agent is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other queue serves this channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is taken from %1 at once, in the middle of the conversation.</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TenantForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. It can never be changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The companies of this installation. Nothing crosses from one to another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New tenant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>below </source>
        <comment>before a limit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from </source>
        <comment>before a limit</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, warning</source>
        <comment>measure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, alert</source>
        <comment>measure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the alert comes before the warning.</source>
        <comment>measure</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thresholds of its &amp;own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert thresholds</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TilePainter</name>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ringing · %2 talking · %3 wrap-up</source>
        <comment>contacts of a queue</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TimelineModel</name>
    <message>
        <source>At</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TranscriptDelegate</name>
    <message>
        <source>  ·  not yet read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  ·  note for staff</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TranscriptModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, author, text</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (supervisor)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column's name, its value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WallAlerts</name>
    <message numerus="yes">
        <source>%n alert(s) on the floor</source>
        <translation>
            <numerusform>%n alert on the floor</numerusform>
            <numerusform>%n alerts on the floor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>queue, measure, value</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WallView</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WallWindow</name>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wallboard – Callroom</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WallboardModel</name>
    <message>
        <source>%1 %2</source>
        <comment>measure and value</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and number of agents</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose queues…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From where on a figure is a warning or an alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which queues are shown, and in which order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The wall alone, on the whole screen (F11)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound with each alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A&amp;lert thresholds…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WeekEditor</name>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monday's hours for Tuesday to Friday</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WeekGrid</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, open or closed</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Why</name>
    <message>
        <source>Asks for %1 at level %2</source>
        <comment>a skill</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody</source>
        <comment>an agent who is no longer known</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was rung, too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microphone not ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is asked only after a longer wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not serve this queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another agent was asked for by name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Had just handed it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Had just declined or missed it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 came first</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept for %1, who knows the customer</source>
        <comment>an agent</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WhyDialog</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why? – %1</source>
        <comment>window title, customer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WidgetPreview</name>
    <message>
        <source>Preview of the widget</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How can we help?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk to us or write to us.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::Words</name>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <comment>between the channels of a queue</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have too many windows open, so this one was signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console is for supervisors, managers and administrators. Agents work in the browser.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer offers no key store, so the sign-in was not kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no Callroom server at this address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chatting</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>callroom::console::WorkDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
