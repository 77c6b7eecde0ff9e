<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
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
    <message>
        <source>A former agent</source>
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
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same for every queue. A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
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
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alert &amp;limits…</source>
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
        <source>Limits</source>
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
</context>
</TS>
