<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>callroom::console::AgentActions</name>
    <message>
        <source>Set &amp;available</source>
        <translation>Auf &amp;verfügbar setzen</translation>
    </message>
    <message>
        <source>Set &amp;offline</source>
        <translation>Auf &amp;offline setzen</translation>
    </message>
    <message>
        <source>Edit s&amp;kills…</source>
        <translation>&amp;Fähigkeiten bearbeiten…</translation>
    </message>
    <message>
        <source>Send a &amp;notice…</source>
        <translation>&amp;Mitteilung senden…</translation>
    </message>
    <message>
        <source>Set a&amp;way</source>
        <translation>Auf &amp;abwesend setzen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>What the agent can do, and how much at once</source>
        <translation>Was der Agent kann und wie viel gleichzeitig</translation>
    </message>
    <message>
        <source>Tell the agent something</source>
        <translation>Dem Agenten etwas mitteilen</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDay</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Handled today</source>
        <translation>Heute bearbeitet</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <comment>how many, and how long each</comment>
        <translation>%1, im Mittel %2</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Talk · hold · wrap-up</source>
        <translation>Gespräch · Halten · Nachbearbeitung</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three times</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>%1, of them %2 declined and %3 missed</source>
        <translation>%1, davon %2 abgelehnt und %3 verpasst</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and what is done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what, time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>what, time, time</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Choose an agent to see his day.</source>
        <translation>Wählen Sie einen Agenten, um seinen Tag zu sehen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is known of today yet.</source>
        <translation>Von heute ist noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDayPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The day of the agent</source>
        <translation>Tag des Agenten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>what is in progress of what the agent can take</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between skills</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Presence for</source>
        <translation>Präsenz seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>%1, who asks</source>
        <comment>an agent who consults this one</comment>
        <translation>%1 (Rückfrage)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the customers of an agent</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>presence and its reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Microphone or network not ready</source>
        <translation>Mikrofon oder Netz nicht bereit</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>In diesem Status seit</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentSkills</name>
    <message>
        <source>Somebody has changed this agent meanwhile. Read it again and repeat your change.</source>
        <translation>Jemand hat diesen Agenten inzwischen geändert. Laden Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Eine Fähigkeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <comment>skill</comment>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>There are no agents here.</source>
        <translation>Hier gibt es keine Agenten.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>Only agents in this state</source>
        <translation>Nur Agenten mit diesem Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Only agents of this group</source>
        <translation>Nur Agenten dieser Gruppe</translation>
    </message>
    <message>
        <source>How the agents are grouped</source>
        <translation>Gruppierung der Agenten</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
</context>
<context>
    <name>callroom::console::AlertTray</name>
    <message>
        <source>&amp;Show the console</source>
        <translation>&amp;Konsole zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Callroom: %n alert(s)</source>
        <translation>
            <numerusform>Callroom: %n Alarm</numerusform>
            <numerusform>Callroom: %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
</context>
<context>
    <name>callroom::console::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation>Verpasste Anrufe</translation>
    </message>
</context>
<context>
    <name>callroom::console::CallModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <comment>waiting, and the place in line</comment>
        <translation>%1 · Nr. %2</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Qualität (MOS)</translation>
    </message>
    <message>
        <source>%1 of 4.5, as the %2 hears it</source>
        <comment>estimate, party</comment>
        <translation>%1 von 4,5, wie der %2 es hört</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>party</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>party</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Place in line</source>
        <translation>Warteplatz</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>Gehalten seit</translation>
    </message>
</context>
<context>
    <name>callroom::console::CandidateModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionStatus</name>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Neuer Versuch läuft…</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The connection is lost; the tables show what was last known.</source>
        <translation>Die Verbindung ist verloren; die Tabellen zeigen den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Contact</name>
    <message>
        <source>%1 asks a colleague</source>
        <comment>an agent</comment>
        <translation>%1 fragt einen Kollegen</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <comment>an agent, another</comment>
        <translation>%1 fragt %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waits for this agent by name</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>two agents in a conference</comment>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Schließen…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Alles dazu</translation>
    </message>
    <message>
        <source>To whom it was offered, and why</source>
        <translation>Wem er angeboten wurde und warum</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>Einem Agenten geben</translation>
    </message>
    <message>
        <source>Let it wait in another queue</source>
        <translation>In einer anderen Warteschlange warten lassen</translation>
    </message>
    <message>
        <source>End the wait or the conversation</source>
        <translation>Das Warten oder das Gespräch beenden</translation>
    </message>
    <message>
        <source>Close the contact</source>
        <translation>Kontakt schließen</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <comment>contact</comment>
        <translation>„%1“ schließen?</translation>
    </message>
    <message>
        <source>The conversation ends at once for everybody in it. This cannot be undone.</source>
        <translation>Das Gespräch endet sofort für alle Beteiligten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The wait ends without an answer. This cannot be undone.</source>
        <translation>Das Warten endet ohne Antwort. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Close contact</source>
        <translation>Kontakt schließen</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactOffers</name>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>It has not been offered to anybody yet.</source>
        <translation>Er wurde noch niemandem angeboten.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Nobody waits or talks at the moment.</source>
        <translation>Zurzeit wartet oder spricht niemand.</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Kontakt</translation>
    </message>
</context>
<context>
    <name>callroom::console::DayChart</name>
    <message>
        <source>Timeline of today</source>
        <translation>Zeitleiste von heute</translation>
    </message>
</context>
<context>
    <name>callroom::console::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Wählen Sie eine Zeile, um ihre Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorActions</name>
    <message>
        <source>The contact</source>
        <translation>Der Kontakt</translation>
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1 wird %2 angeboten.</translation>
    </message>
    <message>
        <source>%1 could not be given to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1 konnte %2 nicht übergeben werden.</translation>
    </message>
    <message>
        <source>%1 now waits in %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 wartet jetzt in %2.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 konnte nicht nach %2 verschoben werden.</translation>
    </message>
    <message>
        <source>The contact could not be closed.</source>
        <translation>Der Kontakt konnte nicht geschlossen werden.</translation>
    </message>
    <message>
        <source>The contact of %1 could not be closed.</source>
        <comment>customer</comment>
        <translation>Der Kontakt von %1 konnte nicht geschlossen werden.</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>Der Kontakt ist geschlossen.</translation>
    </message>
    <message>
        <source>The contact of %1 is closed.</source>
        <comment>customer</comment>
        <translation>Der Kontakt von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 could not be set to “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1 konnte nicht auf „%2“ gesetzt werden.</translation>
    </message>
    <message>
        <source>%1 is at work and will be “%2” afterwards.</source>
        <comment>agent, presence</comment>
        <translation>%1 arbeitet gerade und ist danach „%2“.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>The notice to %1 was not sent.</source>
        <comment>agent</comment>
        <translation>Die Mitteilung an %1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 has no window open.</source>
        <comment>agent</comment>
        <translation>%1 hat kein Fenster offen.</translation>
    </message>
    <message>
        <source>%1 sees your notice now.</source>
        <comment>agent</comment>
        <translation>%1 sieht Ihre Mitteilung jetzt.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorSummary</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Verfügbare Agenten</translation>
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>von %n angemeldeten</numerusform>
            <numerusform>von %n angemeldeten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorTable</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Die Suche hat keine Treffer.</translation>
    </message>
</context>
<context>
    <name>callroom::console::GroupNames</name>
    <message>
        <source>, </source>
        <comment>between groups</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>callroom::console::GroupedAgents</name>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a heading and how many are below</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::MainWindow</name>
    <message>
        <source>&amp;Callroom</source>
        <translation>&amp;Callroom</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Callroom Console</source>
        <translation>Ü&amp;ber Callroom Console</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>%1 – Callroom</source>
        <comment>window title</comment>
        <translation>%1 – Callroom</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person at server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>About Callroom Console</source>
        <translation>Über Callroom Console</translation>
    </message>
    <message>
        <source>Callroom Console %1</source>
        <translation>Callroom Console %1</translation>
    </message>
    <message>
        <source>Shows and sets up a Callroom contact centre.
Icons: Lucide (ISC licence).</source>
        <translation>Zeigt ein Callroom-Contact-Center und richtet es ein.
Symbole: Lucide (ISC-Lizenz).</translation>
    </message>
</context>
<context>
    <name>callroom::console::Measure</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Erwartete Wartezeit</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>callroom::console::NoticeDialog</name>
    <message>
        <source>Notice to %1</source>
        <comment>agent</comment>
        <translation>Mitteilung an %1</translation>
    </message>
    <message>
        <source>It is shown at once in every window that %1 has open.</source>
        <comment>agent</comment>
        <translation>Sie wird sofort in jedem Fenster gezeigt, das %1 offen hat.</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n Zeichen zu lang.</numerusform>
            <numerusform>%n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>Platz für noch %n Zeichen.</numerusform>
            <numerusform>Platz für noch %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::OfferModel</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Klingeldauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
    </message>
</context>
<context>
    <name>callroom::console::Options</name>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse des Servers.</translation>
    </message>
    <message>
        <source>Tenant to sign in to.</source>
        <translation>Mandant, bei dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>Konto, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Shows the live floor of a Callroom contact centre. With --server, --email and the password in CALLROOM_PASSWORD it signs in by itself.</source>
        <translation>Zeigt das laufende Geschehen in einem Callroom-Contact-Center. Mit --server, --email und dem Passwort in CALLROOM_PASSWORD meldet es sich selbst an.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a page, a queue, an agent or a contact, or do something</source>
        <translation>Zu einer Seite, einer Warteschlange, einem Agenten oder einem Kontakt gehen oder etwas tun</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>callroom::console::PaletteModel</name>
    <message numerus="yes">
        <source>Queue · %n waiting</source>
        <translation>
            <numerusform>Warteschlange · %n wartend</numerusform>
            <numerusform>Warteschlange · %n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent · %1</source>
        <comment>state</comment>
        <translation>Agent · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and status of a contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the palette found, and where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceGroup</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a page and how many wait there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueChoiceDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Warteschlangen auf dem Wallboard</translation>
    </message>
    <message>
        <source>Queues, checked when they are shown</source>
        <translation>Warteschlangen, angehakt, wenn sie gezeigt werden</translation>
    </message>
    <message>
        <source>Shown queues are checked. Drag them into your order, or use the buttons.</source>
        <translation>Gezeigte Warteschlangen sind angehakt. Ziehen Sie sie in Ihre Reihenfolge oder nutzen Sie die Schaltflächen.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Show &amp;none</source>
        <translation>&amp;Keine zeigen</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Freie Agenten</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Erwartete Wartezeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all who serve the queue</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Es gibt noch keine Warteschlangen.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Refusal</name>
    <message>
        <source>This queue is closed.</source>
        <translation>Diese Warteschlange ist geschlossen.</translation>
    </message>
    <message>
        <source>This queue is closed until %1.</source>
        <translation>Diese Warteschlange ist bis %1 geschlossen.</translation>
    </message>
    <message>
        <source>The contact has moved on meanwhile, or waits there already.</source>
        <translation>Der Kontakt ist inzwischen weiter oder wartet dort schon.</translation>
    </message>
    <message>
        <source>This agent is offline.</source>
        <translation>Dieser Agent ist offline.</translation>
    </message>
    <message>
        <source>This queue does not serve that channel.</source>
        <translation>Diese Warteschlange bedient diesen Kanal nicht.</translation>
    </message>
    <message>
        <source>This queue takes no more contacts now.</source>
        <translation>Diese Warteschlange nimmt jetzt keine Kontakte mehr an.</translation>
    </message>
    <message>
        <source>This reason to be away is no longer in use.</source>
        <translation>Dieser Abwesenheitsgrund wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>It is no longer there: the contact has ended, or the agent or queue has been removed.</source>
        <translation>Nicht mehr vorhanden: Der Kontakt ist beendet, oder der Agent oder die Warteschlange wurde entfernt.</translation>
    </message>
    <message>
        <source>Somebody was faster: this is not possible any more.</source>
        <translation>Jemand war schneller: Das ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Sidebar</name>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>Seiten&amp;leiste einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation>Nur die Symbole zeigen</translation>
    </message>
</context>
<context>
    <name>callroom::console::SignInDialog</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in to Callroom</source>
        <translation>Bei Callroom anmelden</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>Supervisor console</source>
        <translation>Supervisor-Konsole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>the server's default</source>
        <translation>Standard des Servers</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillsDialog</name>
    <message>
        <source>&amp;Add a skill</source>
        <translation>Fähigkeit &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Skills of %1</source>
        <comment>agent</comment>
        <translation>Fähigkeiten von %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Anrufe gleichzeitig</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Calls at once</source>
        <translation>&amp;Anrufe gleichzeitig</translation>
    </message>
    <message>
        <source>C&amp;hats at once</source>
        <translation>&amp;Chats gleichzeitig</translation>
    </message>
</context>
<context>
    <name>callroom::console::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
</context>
<context>
    <name>callroom::console::TargetDialog</name>
    <message>
        <source>Assign to an agent</source>
        <translation>Einem Agenten zuweisen</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>In eine Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Who shall take %1?</source>
        <comment>customer</comment>
        <translation>Wer soll %1 übernehmen?</translation>
    </message>
    <message>
        <source>Where shall %1 wait?</source>
        <comment>customer</comment>
        <translation>Wo soll %1 warten?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>It is taken from %1 at once, in the middle of the conversation.</source>
        <comment>an agent</comment>
        <translation>Der Kontakt wird %1 sofort entzogen, mitten im Gespräch.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Die Suche hat keine Treffer.</translation>
    </message>
    <message>
        <source>No other agent is there.</source>
        <translation>Kein anderer Agent ist da.</translation>
    </message>
    <message>
        <source>No other queue serves this channel.</source>
        <translation>Keine andere Warteschlange bedient diesen Kanal.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert limits</source>
        <translation>Alarmgrenzen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>The same for every queue. A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Gleich für alle Warteschlangen. Eine Kachel nimmt die Farbe ihrer schlechtesten Kennzahl an. Ein Alarm wird einmal gemeldet und erst wieder, nachdem sich die Kennzahl beruhigt hat.</translation>
    </message>
    <message>
        <source>below </source>
        <comment>before a limit</comment>
        <translation>unter </translation>
    </message>
    <message>
        <source>from </source>
        <comment>before a limit</comment>
        <translation>ab </translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>measure</comment>
        <translation>%1, Warnung</translation>
    </message>
    <message>
        <source>%1, alert</source>
        <comment>measure</comment>
        <translation>%1, Alarm</translation>
    </message>
    <message>
        <source>%1: the alert comes before the warning.</source>
        <comment>measure</comment>
        <translation>%1: Der Alarm kommt vor der Warnung.</translation>
    </message>
</context>
<context>
    <name>callroom::console::TilePainter</name>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1 ringing · %2 talking · %3 wrap-up</source>
        <comment>contacts of a queue</comment>
        <translation>%1 klingelnd · %2 im Gespräch · %3 in Nachbearbeitung</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallAlerts</name>
    <message numerus="yes">
        <source>%n alert(s) on the floor</source>
        <translation>
            <numerusform>%n Alarm im laufenden Betrieb</numerusform>
            <numerusform>%n Alarme im laufenden Betrieb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>queue, measure, value</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallView</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Wallboard – Callroom</source>
        <translation>Wallboard – Callroom</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardModel</name>
    <message>
        <source>%1 %2</source>
        <comment>measure and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Niemand im Dienst</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Alert &amp;limits…</source>
        <translation>Alarm&amp;grenzen…</translation>
    </message>
    <message>
        <source>&amp;Choose queues…</source>
        <translation>&amp;Warteschlangen wählen…</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>From where on a figure is a warning or an alert</source>
        <translation>Ab wo eine Kennzahl eine Warnung oder ein Alarm ist</translation>
    </message>
    <message>
        <source>Which queues are shown, and in which order</source>
        <translation>Welche Warteschlangen gezeigt werden und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>The wall alone, on the whole screen (F11)</source>
        <translation>Nur das Wallboard, auf dem ganzen Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Sound with each alert</source>
        <translation>Ton bei jedem Alarm</translation>
    </message>
</context>
<context>
    <name>callroom::console::Why</name>
    <message>
        <source>Asks for %1 at level %2</source>
        <comment>a skill</comment>
        <translation>Verlangt %1 auf Niveau %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an agent who is no longer known</comment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunde gegangen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>Wurde gefragt</translation>
    </message>
    <message>
        <source>Was rung, too</source>
        <translation>Klingelte ebenfalls</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Microphone not ready</source>
        <translation>Mikrofon nicht bereit</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Is asked only after a longer wait</source>
        <translation>Wird erst nach längerer Wartezeit gefragt</translation>
    </message>
    <message>
        <source>Does not serve this queue</source>
        <translation>Bedient diese Warteschlange nicht</translation>
    </message>
    <message>
        <source>Another agent was asked for by name</source>
        <translation>Ein anderer Agent wurde namentlich verlangt</translation>
    </message>
    <message>
        <source>Had just handed it on</source>
        <translation>Hatte gerade weitergeleitet</translation>
    </message>
    <message>
        <source>Had just declined or missed it</source>
        <translation>Hatte gerade abgelehnt oder verpasst</translation>
    </message>
    <message>
        <source>%1 came first</source>
        <comment>an agent</comment>
        <translation>%1 kam zuerst</translation>
    </message>
    <message>
        <source>Kept for %1, who knows the customer</source>
        <comment>an agent</comment>
        <translation>Reserviert für %1, da mit dem Kunden vertraut</translation>
    </message>
</context>
<context>
    <name>callroom::console::WhyDialog</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Betrachtete Agenten</translation>
    </message>
    <message>
        <source>Why? – %1</source>
        <comment>window title, customer</comment>
        <translation>Warum? – %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>Wem er angeboten wurde</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>Wer für das gewählte Angebot betrachtet wurde</translation>
    </message>
</context>
<context>
    <name>callroom::console::Words</name>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the channels of a queue</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This console is for supervisors, managers and administrators. Agents work in the browser.</source>
        <translation>Diese Konsole ist für Supervisoren, Manager und Administratoren. Agenten arbeiten im Browser.</translation>
    </message>
    <message>
        <source>This computer offers no key store, so the sign-in was not kept.</source>
        <translation>Dieser Computer bietet keinen Schlüsselspeicher; die Anmeldung wurde daher nicht gespeichert.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Dieses Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>Der Server ist ausgelastet oder startet gerade. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no Callroom server at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Callroom-Server.</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>Der Server antwortete: %1</translation>
    </message>
</context>
</TS>
