<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>callroom::console::Abandoned</name>
    <message>
        <source>Nobody sees to it</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now.</source>
        <translation>Jemand anderes hat es inzwischen geändert. Gezeigt wird der jetzige Stand.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedPage</name>
    <message>
        <source>Abandoned</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>Only whom nobody has reached</source>
        <translation>Nur nicht Erreichte</translation>
    </message>
    <message>
        <source>Customers who hung up</source>
        <translation>Kunden, die aufgelegt haben</translation>
    </message>
    <message>
        <source>&amp;I see to it</source>
        <translation>Ich kü&amp;mmere mich</translation>
    </message>
    <message>
        <source>&amp;Give to…</source>
        <translation>&amp;Zuteilen…</translation>
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation>Zurück&amp;gerufen</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Abhaken…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation>&amp;Kontakt öffnen</translation>
    </message>
    <message>
        <source>Show all &amp;tries</source>
        <translation>Alle &amp;Versuche zeigen</translation>
    </message>
    <message>
        <source>Co&amp;py phone or e-mail</source>
        <translation>&amp;Telefon oder E-Mail kopieren</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Everybody who hung up was seen to.</source>
        <translation>Um alle, die aufgelegt haben, hat sich jemand gekümmert.</translation>
    </message>
    <message>
        <source>Nobody hung up in this period.</source>
        <translation>In diesem Zeitraum hat niemand aufgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to be seen to</source>
        <translation>
            <numerusform>%n offener Kunde</numerusform>
            <numerusform>%n offene Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; only the first %2 are shown</source>
        <translation>%1; nur die ersten %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Who sees to %1?</source>
        <comment>customer</comment>
        <translation>Wer kümmert sich um %1?</translation>
    </message>
    <message>
        <source>Why need nobody see to it?</source>
        <translation>Warum muss sich niemand kümmern?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
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
    <name>callroom::console::AskBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditChangeModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Who changed what, and when. Entries are never changed or removed.</source>
        <translation>Wer was geändert hat und wann. Einträge werden nie geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>Im Änderungsprotokoll suchen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Wählen Sie einen Eintrag, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>This entry tells of no fields.</source>
        <translation>Dieser Eintrag nennt keine Felder.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditWords</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out by force</source>
        <translation>Zwangsweise abgemeldet</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Präsenz gesetzt</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Mitteilung gesendet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Away reason</source>
        <translation>Abwesenheitsgrund</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Priorität geändert</translation>
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
    <name>callroom::console::BotEditor</name>
    <message>
        <source>A bot answers first</source>
        <translation>Ein Bot antwortet zuerst</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Name, den Kunden sehen</translation>
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
    <message numerus="yes">
        <source>%n other agent(s)</source>
        <translation>
            <numerusform>%n weiterer Agent</numerusform>
            <numerusform>%n weitere Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedPreview</name>
    <message>
        <source>What you write above stands here as a customer reads it.</source>
        <translation>Was Sie oben schreiben, steht hier so, wie ein Kunde es liest.</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedText</name>
    <message>
        <source>Maria Keller</source>
        <comment>an example of a customer's name</comment>
        <translation>Maria Keller</translation>
    </message>
    <message>
        <source>Jonas</source>
        <comment>an example of an agent's name</comment>
        <translation>Jonas</translation>
    </message>
    <message>
        <source>my last order</source>
        <comment>an example of a subject</comment>
        <translation>meine letzte Bestellung</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>an example of a queue's name</comment>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>callroom::console::ColourEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Andere Farbe wählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview on light and on dark</source>
        <translation>Vorschau auf Hell und auf Dunkel</translation>
    </message>
</context>
<context>
    <name>callroom::console::Composer</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Nachricht an alle</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was Sie schreiben möchten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This is longer than one message may be.</source>
        <translation>Das ist länger, als eine Nachricht sein darf.</translation>
    </message>
    <message>
        <source>The conversation is over: only notes can be added.</source>
        <translation>Das Gespräch ist vorbei: Es lassen sich nur noch Notizen hinzufügen.</translation>
    </message>
    <message>
        <source>The customer and the agent will read this.</source>
        <translation>Der Kunde und der Agent werden das lesen.</translation>
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
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priorität…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Move it up or down the line</source>
        <translation>In der Reihe nach vorn oder hinten setzen</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactDetail</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
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
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>stars, number</comment>
        <translation>%1 (%2 von 5)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The note was not written.</source>
        <translation>Die Notiz wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Die Schlagwörter wurden nicht geändert.</translation>
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
    <name>callroom::console::ContactWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Schla&amp;gwörter…</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>&amp;Mitschrift speichern…</translation>
    </message>
    <message>
        <source> Tags</source>
        <translation> Schlagwörter</translation>
    </message>
    <message>
        <source> Save transcript</source>
        <translation> Mitschrift speichern</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Stand des Gesprächs</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Betrachtete Agenten</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>Wem er angeboten wurde</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>Wer für das gewählte Angebot betrachtet wurde</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Nothing was measured: only calls and videos are.</source>
        <translation>Nichts wurde gemessen: Das geschieht nur bei Anrufen und Videos.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>&amp;Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source> Save recording</source>
        <translation> Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 – Contact</source>
        <comment>window title, customer</comment>
        <translation>%1 – Kontakt</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>Live: what is written appears here at once.</source>
        <translation>Live: Was geschrieben wird, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Mitschrift speichern</translation>
    </message>
    <message>
        <source>%1 transcript.txt</source>
        <comment>file name, customer</comment>
        <translation>%1 Mitschrift.txt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
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
    <name>callroom::console::EmbedCard</name>
    <message>
        <source>Line for your pages</source>
        <translation>Zeile für Ihre Seiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put this line before the end of each page that shall have the widget. Add data-queue="…" for a queue other than the default.</source>
        <translation>Setzen Sie diese Zeile vor das Ende jeder Seite, die das Widget haben soll. Für eine andere als die Standardwarteschlange fügen Sie data-queue="…" hinzu.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Events</name>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Asked for service</source>
        <translation>Anfrage gestellt</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <comment>an agent</comment>
        <translation>Angeboten an %1</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>how it ended</comment>
        <translation>Angebot: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>an agent</comment>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>The agent is back</source>
        <translation>Der Agent ist zurück</translation>
    </message>
    <message>
        <source>The customer is back</source>
        <translation>Der Kunde ist zurück</translation>
    </message>
    <message>
        <source>The agent's connection was lost</source>
        <translation>Die Verbindung des Agenten ging verloren</translation>
    </message>
    <message>
        <source>The customer's connection was lost</source>
        <translation>Die Verbindung des Kunden ging verloren</translation>
    </message>
    <message>
        <source>A supervisor ended it</source>
        <translation>Von einem Supervisor beendet</translation>
    </message>
    <message>
        <source>The agent hung up</source>
        <translation>Der Agent hat aufgelegt</translation>
    </message>
    <message>
        <source>The customer hung up</source>
        <translation>Der Kunde hat aufgelegt</translation>
    </message>
    <message>
        <source>The conversation ended</source>
        <translation>Das Gespräch endete</translation>
    </message>
    <message>
        <source>Wrap-up ran out of time</source>
        <translation>Nachbearbeitungszeit abgelaufen</translation>
    </message>
    <message>
        <source>Wrap-up done</source>
        <translation>Nachbearbeitung fertig</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Weitergeleitet an %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben zu %1</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Tried again at %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>an agent</comment>
        <translation>%1 ist dazugekommen</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Schlagwörter entfernt</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Schlagwörter gesetzt</translation>
    </message>
    <message>
        <source>a former agent</source>
        <translation>Agent (ehemalig)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>Halten beendet</translation>
    </message>
    <message>
        <source>Wrap-up made longer</source>
        <translation>Nachbearbeitung verlängert</translation>
    </message>
    <message>
        <source>Asked a colleague</source>
        <translation>Rückfrage bei einem Kollegen</translation>
    </message>
    <message>
        <source>Back from the colleague</source>
        <translation>Zurück von der Rückfrage</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>In line at %1</source>
        <comment>queue</comment>
        <translation>In der Warteschlange %1</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>an agent</comment>
        <translation>%1 hat übernommen</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>Weitergegeben an %1</translation>
    </message>
    <message>
        <source>The customer was asked whether he is still there</source>
        <translation>Der Kunde wurde gefragt, ob er noch da ist</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>The customer ended it</source>
        <translation>Vom Kunden beendet</translation>
    </message>
    <message>
        <source>The agent ended it</source>
        <translation>Vom Agenten beendet</translation>
    </message>
    <message>
        <source>Closed because nobody wrote any more</source>
        <translation>Geschlossen, weil niemand mehr schrieb</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>the offer came to nothing</source>
        <translation>das Angebot blieb ohne Erfolg</translation>
    </message>
    <message>
        <source>it waited for the longest time allowed</source>
        <translation>die längste erlaubte Wartezeit war um</translation>
    </message>
    <message>
        <source>the line was full</source>
        <translation>die Warteschlange war voll</translation>
    </message>
    <message>
        <source>nobody was on</source>
        <translation>niemand war im Dienst</translation>
    </message>
    <message>
        <source>the queue was closed</source>
        <translation>die Warteschlange war geschlossen</translation>
    </message>
    <message>
        <source>the queue was removed</source>
        <translation>die Warteschlange wurde entfernt</translation>
    </message>
    <message>
        <source>the queue opened</source>
        <translation>die Warteschlange wurde geöffnet</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>der Kunde war weg</translation>
    </message>
    <message>
        <source>the agent was gone</source>
        <translation>der Agent war weg</translation>
    </message>
    <message>
        <source>the customer left the line</source>
        <translation>der Kunde verließ die Warteschlange</translation>
    </message>
    <message>
        <source>given by a supervisor</source>
        <translation>von einem Supervisor gegeben</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>von einem Supervisor verschoben</translation>
    </message>
    <message>
        <source>it was not taken in time</source>
        <translation>nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>closed by a supervisor</source>
        <translation>von einem Supervisor geschlossen</translation>
    </message>
    <message>
        <source>the colleague took it</source>
        <translation>der Kollege übernahm</translation>
    </message>
    <message>
        <source>the callback was due</source>
        <translation>der Rückruf war fällig</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>niemand war zu erreichen</translation>
    </message>
    <message>
        <source>the callback was put off</source>
        <translation>der Rückruf wurde verschoben</translation>
    </message>
    <message>
        <source>the bot handed over</source>
        <translation>der Bot gab ab</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>die Zeit lief ab</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::FieldRow</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Geändert und noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>figure, queue or agent or interval</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>So wird sie berechnet</translation>
    </message>
    <message>
        <source>It is counted, not computed.</source>
        <translation>Sie wird gezählt, nicht berechnet.</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Kontakte zeigen</translation>
    </message>
    <message>
        <source>No list of contacts belongs to this figure.</source>
        <translation>Zu dieser Kennzahl gehört keine Kontaktliste.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureTile</name>
    <message>
        <source>How it comes about, and the contacts behind it</source>
        <translation>Wie sie zustande kommt und die Kontakte dahinter</translation>
    </message>
    <message>
        <source>%1 (chosen): %2</source>
        <comment>figure, value</comment>
        <translation>%1 (gewählt): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::Figures</name>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abbruchquote</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Sofort gelöst</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Nutzungsgrad</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>Hung up in time</source>
        <translation>Rechtzeitig aufgelegt</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>Sofort aufgelegt</translation>
    </message>
    <message>
        <source>Callbacks in time</source>
        <translation>Rückrufe rechtzeitig</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>Rückrufe eingehalten</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Hinterlassene Nachrichten</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Erneut gemeldet</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Good ratings</source>
        <translation>Gute Bewertungen</translation>
    </message>
    <message>
        <source>Sum of ratings</source>
        <translation>Summe der Bewertungen</translation>
    </message>
    <message>
        <source>Waits of the answered</source>
        <translation>Wartezeit der Angenommenen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Wrap-up, all together</source>
        <translation>Nachbearbeitung gesamt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, by how much</comment>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source>%1%2 points</source>
        <comment>sign, percentage points</comment>
        <translation>%1%2 Punkte</translation>
    </message>
</context>
<context>
    <name>callroom::console::FilterBar</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>%1: show all again</source>
        <comment>what the list is narrowed to</comment>
        <translation>%1: wieder alles zeigen</translation>
    </message>
</context>
<context>
    <name>callroom::console::FindingModel</name>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>%1 in an hour on average</source>
        <translation>%1 je Stunde im Durchschnitt</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Längste Wartezeiten</translation>
    </message>
    <message>
        <source>%1 in all queues</source>
        <translation>%1 in allen Warteschlangen</translation>
    </message>
    <message>
        <source>Lowest service level</source>
        <translation>Niedrigster Servicelevel</translation>
    </message>
    <message>
        <source>Most hang up</source>
        <translation>Die meisten legen auf</translation>
    </message>
    <message>
        <source>Fewest satisfied</source>
        <translation>Die wenigsten Zufriedenen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, where it was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
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
    <message>
        <source>The priority of %1 could not be changed.</source>
        <comment>customer</comment>
        <translation>Die Priorität von %1 konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The priority of %1 is now “%2”.</source>
        <comment>customer, priority</comment>
        <translation>Die Priorität von %1 ist jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorChoice</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>A former queue</source>
        <translation>Ehemalige Warteschlange</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
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
    <name>callroom::console::HistoryModel</name>
    <message>
        <source>A former agent</source>
        <translation>Ehemaliger Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
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
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>callroom::console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Open contact</source>
        <translation>&amp;Kontakt öffnen</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>Kontakte &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <translation>Kunden und Betreffe</translation>
    </message>
    <message>
        <source>Words in messages</source>
        <translation>Wörter in Nachrichten</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Words that were written</source>
        <translation>Geschriebene Wörter</translation>
    </message>
    <message>
        <source>Customer or subject</source>
        <translation>Kunde oder Betreff</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>Diese Wörter wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Type words that were written in a chat.</source>
        <translation>Geben Sie Wörter ein, die in einem Chat geschrieben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) read so far; more follow as you scroll.</source>
        <translation>
            <numerusform>Bisher %n Kontakt gelesen; weitere folgen beim Blättern.</numerusform>
            <numerusform>Bisher %n Kontakte gelesen; weitere folgen beim Blättern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;customer</source>
        <translation>&amp;Nur dieser Kunde</translation>
    </message>
</context>
<context>
    <name>callroom::console::HolidaysEditor</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Offen von</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it to the list.</source>
        <translation>Die Eingabetaste oder ein Doppelklick auf einen Tag fügt ihn der Liste hinzu.</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of their own.</source>
        <translation>Die Eingabetaste oder ein Doppelklick auf einen Tag fügt ihn hinzu. Rote Tage sind geschlossen, gelbe haben eigene Zeiten.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>callroom::console::HoursForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The hours are local time there, also when its clocks change.</source>
        <translation>Die Zeiten sind dortige Ortszeit, auch bei der Zeitumstellung.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes are in the list below.</source>
        <translation>Malen Sie die offenen Stunden mit der Maus oder mit den Pfeiltasten und der Leertaste. Genaue Minuten stehen in der Liste darunter.</translation>
    </message>
    <message>
        <source>Holidays and half-days</source>
        <translation>Feiertage und halbe Tage</translation>
    </message>
    <message>
        <source>Such a day has these hours instead of the week's; without any it is closed.</source>
        <translation>An einem solchen Tag gelten diese Zeiten statt der wöchentlichen; ohne Zeiten ist er geschlossen.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>When queues are open. A change opens or closes them at once.</source>
        <translation>Wann Warteschlangen offen sind. Eine Änderung öffnet oder schließt sie sofort.</translation>
    </message>
    <message>
        <source>New business hours</source>
        <translation>Neue Öffnungszeiten</translation>
    </message>
    <message>
        <source>Only hours that no queue goes by can be removed. They can be taken back.</source>
        <translation>Nur Öffnungszeiten, nach denen sich keine Warteschlange richtet, lassen sich entfernen. Sie lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n besonderer Tag</numerusform>
            <numerusform>%n besondere Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::InsightsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Staff for the busiest hours</source>
        <translation>Personal für die stärksten Stunden</translation>
    </message>
    <message>
        <source>&amp;Refresh findings</source>
        <translation>Befunde &amp;aktualisieren</translation>
    </message>
    <message>
        <source>How many agents each queue's busiest hour would have taken to reach its service level, on average over the days of the period (Erlang C).</source>
        <translation>Wie viele Agenten die stärkste Stunde jeder Warteschlange gebraucht hätte, um ihren Servicelevel zu erreichen, im Durchschnitt der Tage des Zeitraums (Erlang C).</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>In diesem Zeitraum fällt nichts auf.</translation>
    </message>
    <message>
        <source>Too few calls in this period to tell.</source>
        <translation>In diesem Zeitraum gab es zu wenige Anrufe für eine Aussage.</translation>
    </message>
</context>
<context>
    <name>callroom::console::LeaveQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>callroom::console::ListForms</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What agents choose.</source>
        <translation>Was Agenten auswählen.</translation>
    </message>
    <message>
        <source>What reports and other programs know it by: a–z, 0–9, _ and -. History keeps the code it had.</source>
        <translation>So kennen ihn Berichte und andere Programme: a–z, 0–9, _ und -. Im Verlauf bleibt der damalige Code.</translation>
    </message>
    <message>
        <source>Counts as work</source>
        <translation>Zählt als Arbeit</translation>
    </message>
    <message>
        <source>Such as training or e-mail; a break does not.</source>
        <translation>Etwa Schulung oder E-Mail; eine Pause nicht.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>How long it may last. It is shown to people, and nobody is forced back.</source>
        <translation>Wie lange die Abwesenheit dauern darf. Das wird angezeigt; niemand wird zurückgeholt.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Place in menus</source>
        <translation>Platz in Menüs</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>Die niedrigste Zahl kommt zuerst.</translation>
    </message>
    <message>
        <source>Away reasons</source>
        <translation>Abwesenheitsgründe</translation>
    </message>
    <message>
        <source>What agents may give as the reason for being away.</source>
        <translation>Was Agenten als Grund ihrer Abwesenheit angeben können.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; history keeps it. It can be taken back.</source>
        <translation>Niemand kann ihn mehr wählen; der Verlauf behält ihn. Er lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>counts as work</source>
        <translation>zählt als Arbeit</translation>
    </message>
    <message>
        <source>What agents choose at the end of a conversation.</source>
        <translation>Was Agenten am Ende eines Gesprächs auswählen.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Under which menus show it.</source>
        <translation>Unter der er in Menüs steht.</translation>
    </message>
    <message>
        <source>Needs notes</source>
        <translation>Notiz nötig</translation>
    </message>
    <message>
        <source>The agent must write something too.</source>
        <translation>Der Agent muss auch etwas schreiben.</translation>
    </message>
    <message>
        <source>Only for these queues</source>
        <translation>Nur für diese Warteschlangen</translation>
    </message>
    <message>
        <source>With none named, for every queue and for direct calls.</source>
        <translation>Ohne Angabe für jede Warteschlange und für Direktanrufe.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Ergebniscodes</translation>
    </message>
    <message>
        <source>The results that agents may give a conversation when they wrap it up.</source>
        <translation>Die Ergebnisse, die Agenten einem Gespräch bei der Nachbearbeitung geben können.</translation>
    </message>
    <message>
        <source>New disposition</source>
        <translation>Neuer Ergebniscode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>needs notes</source>
        <translation>Notiz nötig</translation>
    </message>
    <message>
        <source>Contacts keep the name they were given.</source>
        <translation>Kontakte behalten den Namen, den sie bekommen haben.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words that staff marks contacts with, to find them again.</source>
        <translation>Wörter, mit denen Mitarbeiter Kontakte kennzeichnen, um sie wiederzufinden.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Contacts keep its name, but nobody can set it any more. It can be taken back.</source>
        <translation>Kontakte behalten seinen Namen, aber niemand kann es mehr setzen. Es lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Typed after / in a chat: a–z, 0–9, _ and -.</source>
        <translation>Wird im Chat nach / getippt: a–z, 0–9, _ und -.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced by what they stand for.</source>
        <translation>{{customer.name}}, {{agent.name}}, {{contact.subject}} und {{queue.name}} werden durch das ersetzt, wofür sie stehen.</translation>
    </message>
    <message>
        <source>Only for these groups</source>
        <translation>Nur für diese Gruppen</translation>
    </message>
    <message>
        <source>With none named, everybody has it.</source>
        <translation>Ohne Angabe haben ihn alle.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Texts that agents take into a conversation by a few letters.</source>
        <translation>Texte, die Agenten mit wenigen Buchstaben in ein Gespräch übernehmen.</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Nobody finds it any more. It can be taken back.</source>
        <translation>Niemand findet ihn mehr. Er lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Textbaustein</translation>
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
    <name>callroom::console::MergeDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile</source>
        <translation>Jemand anderes hat das inzwischen geändert</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>You both changed the fields below. Choose what shall stand, then save.</source>
        <translation>Sie und jemand anderes haben die folgenden Felder geändert. Wählen Sie, was gelten soll, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Only you changed: %1</source>
        <translation>Nur von Ihnen geändert: %1</translation>
    </message>
    <message>
        <source>Only they changed: %1</source>
        <translation>Nur von jemand anderem geändert: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::MessageModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
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
    <name>callroom::console::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>callroom::console::PasswordEditor</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>callroom::console::Past</name>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Closed by a supervisor</source>
        <translation>Von einem Supervisor geschlossen</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeopleForms</name>
    <message>
        <source>no skills</source>
        <translation>keine Fähigkeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>Wie Kollegen und Kunden ihn sehen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <translation>Dient zur Anmeldung.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>10 characters at least. Of somebody who has one, leave it empty to keep it; a new one signs the person out everywhere.</source>
        <translation>Mindestens 10 Zeichen. Ist schon eines vergeben, lassen Sie das Feld leer, um es zu behalten; ein neues meldet die Person überall ab.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Cannot sign in, and is signed out at once. History keeps the name.</source>
        <translation>Kann sich nicht anmelden und wird sofort abgemeldet. Der Verlauf behält den Namen.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>The people who work here, and what each may do.</source>
        <translation>Die Personen, die hier arbeiten, und was jede darf.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>This person is signed out and cannot come back in. History keeps the name. It can be taken back.</source>
        <translation>Diese Person wird abgemeldet und kann nicht mehr herein. Der Verlauf behält den Namen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source> · disabled</source>
        <translation> · deaktiviert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisoren</translation>
    </message>
    <message>
        <source>They see this group's agents and contacts, and may change the group.</source>
        <translation>Sie sehen die Agenten und Kontakte dieser Gruppe und dürfen die Gruppe ändern.</translation>
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation>Supervisor hinzufügen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Agenten hinzufügen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Agents of a team, and who leads them. Queues are served by groups.</source>
        <translation>Agenten eines Teams und wer sie leitet. Gruppen bedienen Warteschlangen.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Its agents stay. It can be taken back, with them.</source>
        <translation>Ihre Agenten bleiben. Die Gruppe lässt sich mit ihnen wiederherstellen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these names.</source>
        <translation>Was dieser Agent kann, von 1 (etwas) bis 5 (Experte). Unter diesen Namen verlangen Warteschlangen Fähigkeiten.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Anrufe gleichzeitig</translation>
    </message>
    <message>
        <source>Calls and video together. 0: gets none.</source>
        <translation>Anrufe und Video zusammen. 0: bekommt keine.</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats gleichzeitig</translation>
    </message>
    <message>
        <source>0: gets none.</source>
        <translation>0: bekommt keine.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>This agent's share of the contacts where a queue chooses by weight.</source>
        <translation>Anteil dieses Agenten an den Kontakten, wenn eine Warteschlange nach Gewicht auswählt.</translation>
    </message>
    <message>
        <source>What each agent can, and how much at once.</source>
        <translation>Was jeder Agent kann und wie viel gleichzeitig.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>A change counts from the next offer on.</source>
        <translation>Eine Änderung gilt ab dem nächsten Angebot.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Period</name>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>callroom::console::PicksEditor</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceExtras</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Zeile für Ihre Seiten</translation>
    </message>
    <message>
        <source>Who can what</source>
        <translation>Wer was kann</translation>
    </message>
    <message>
        <source>There are no agents yet.</source>
        <translation>Es gibt noch keine Agenten.</translation>
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation>Wie ein Kunde es liest</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Signaturgeheimnis des Bots</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
    <name>callroom::console::Priority</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of waiting given for free</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as long as it has waited</source>
        <translation>so lange, wie er gewartet hat</translation>
    </message>
    <message>
        <source>as if it had waited %1 longer</source>
        <comment>a time</comment>
        <translation>als hätte er %1 länger gewartet</translation>
    </message>
</context>
<context>
    <name>callroom::console::PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>How urgent is %1?</source>
        <comment>customer</comment>
        <translation>Wie dringend ist %1?</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds of waiting given for free</source>
        <translation>Geschenkte Wartesekunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>It stands in line where it would, had it waited that much longer.</source>
        <translation>Er steht in der Reihe dort, wo er stünde, hätte er um so viel länger gewartet.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityPlot</name>
    <message>
        <source>Quality of the call</source>
        <translation>Qualität des Anrufs</translation>
    </message>
    <message>
        <source>%1: mean %2, worst %3</source>
        <comment>measure</comment>
        <translation>%1: im Mittel %2, schlechtester Wert %3</translation>
    </message>
    <message>
        <source>Measured by the customer</source>
        <translation>Vom Kunden gemessen</translation>
    </message>
    <message>
        <source>Measured by the agent</source>
        <translation>Vom Agenten gemessen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlechtester Wert %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityTrack</name>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
    <name>callroom::console::QueueForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What agents, supervisors and reports call it.</source>
        <translation>Wie Agenten, Supervisoren und Berichte sie nennen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>What customers may come here by.</source>
        <translation>Auf welchen Wegen Kunden hierher kommen können.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Outside them the queue is closed: nobody can join, rules below may catch them.</source>
        <translation>Außerhalb davon ist die Warteschlange geschlossen: Niemand kann sich einreihen, Regeln weiter unten können greifen.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Standardwarteschlange</translation>
    </message>
    <message>
        <source>Who names no queue comes here. Only one queue can be the default.</source>
        <translation>Wer keine Warteschlange nennt, kommt hierher. Nur eine Warteschlange kann der Standard sein.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Who gets the next contact</source>
        <translation>Wer den nächsten Kontakt bekommt</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Höchstens klingeln bei</translation>
    </message>
    <message>
        <source>How many agents “Ring several” rings for one contact.</source>
        <translation>Bei wie vielen Agenten „Bei mehreren klingeln“ für einen Kontakt klingelt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Groups in tiers</source>
        <translation>Gruppen in Stufen</translation>
    </message>
    <message>
        <source>Who serves this queue, and after which wait each group is asked too. A tier opens at once while nobody of those before it is on. Without any, every agent serves it.</source>
        <translation>Wer diese Warteschlange bedient und nach welcher Wartezeit jede Gruppe auch gefragt wird. Eine Stufe öffnet sofort, solange aus den Stufen davor niemand im Dienst ist. Ohne Angabe bedient sie jeder Agent.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Keep for the same agent</source>
        <translation>Für denselben Agenten reservieren</translation>
    </message>
    <message>
        <source>How long a contact is kept for the agent who last served this customer, while he is on.</source>
        <translation>Wie lange ein Kontakt für den Agenten reserviert bleibt, der diesen Kunden zuletzt bedient hat, solange er im Dienst ist.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>Agents may pick</source>
        <translation>Agenten dürfen auswählen</translation>
    </message>
    <message>
        <source>They see who waits and may take anyone, not only what is offered to them.</source>
        <translation>Sie sehen, wer wartet, und dürfen jeden annehmen, nicht nur, was ihnen angeboten wird.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Wer sie bedient</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Required skills</source>
        <translation>Verlangte Fähigkeiten</translation>
    </message>
    <message>
        <source>Only agents with each of these, at this level (1–5) or higher, are asked.</source>
        <translation>Gefragt werden nur Agenten, die jede davon auf diesem Niveau (1–5) oder höher haben.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Expanding rings</source>
        <translation>Erweiterungsringe</translation>
    </message>
    <message>
        <source>After such a wait no more than this level of the skill is asked for; at 0 it is not needed any more.</source>
        <translation>Nach dieser Wartezeit wird höchstens dieses Niveau der Fähigkeit verlangt; bei 0 ist sie nicht mehr nötig.</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Ring hinzufügen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>A contact answered within this time counts as answered in time.</source>
        <translation>Ein Kontakt, der innerhalb dieser Zeit angenommen wird, zählt als rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Klingelzeit</translation>
    </message>
    <message>
        <source>How long an agent may let it ring before the next one is asked.</source>
        <translation>Wie lange ein Agent klingeln lassen darf, bevor der nächste gefragt wird.</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Nachbearbeitungszeit</translation>
    </message>
    <message>
        <source>For notes after the conversation; the agent may ask for more.</source>
        <translation>Für Notizen nach dem Gespräch; der Agent kann um mehr bitten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>So many seconds its contacts count as having waited already. Below zero they come after the others.</source>
        <translation>So viele Sekunden zählen ihre Kontakte schon als gewartet. Unter null kommen sie nach den anderen.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How many times as fast its contacts age as those of a queue of weight 1, where an agent serves both.</source>
        <translation>Wievielmal so schnell ihre Kontakte altern wie die einer Warteschlange mit Gewicht 1, wenn ein Agent beide bedient.</translation>
    </message>
    <message>
        <source>Order among queues</source>
        <translation>Rang unter den Warteschlangen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Who has waited so long leaves the queue, by the rule below.</source>
        <translation>Wer so lange gewartet hat, verlässt die Warteschlange nach der Regel weiter unten.</translation>
    </message>
    <message>
        <source>Places in line</source>
        <translation>Warteplätze</translation>
    </message>
    <message>
        <source>With so many waiting the queue is full.</source>
        <translation>Wenn so viele warten, ist die Warteschlange voll.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Where contacts go that this queue cannot serve. Without a rule the contact ends, or cannot join.</source>
        <translation>Wohin Kontakte gehen, die diese Warteschlange nicht bedienen kann. Ohne Regel endet der Kontakt oder kann sich nicht einreihen.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Queues that are offered to a customer whom this one does not take, the first first.</source>
        <translation>Warteschlangen, die einem Kunden angeboten werden, den diese nicht annimmt, die erste zuerst.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Limits and overflow</source>
        <translation>Grenzen und Überlauf</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a customer is called back before it is given up.</source>
        <translation>Wie oft ein Kunde zurückgerufen wird, bevor aufgegeben wird.</translation>
    </message>
    <message>
        <source>no callbacks</source>
        <translation>keine Rückrufe</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>Zwischen Versuchen</translation>
    </message>
    <message>
        <source>How long to leave the customer alone after nobody answered.</source>
        <translation>Wie lange der Kunde in Ruhe gelassen wird, wenn niemand abgenommen hat.</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>A customer who has not answered for so long is reminded.</source>
        <translation>Ein Kunde, der so lange nicht geantwortet hat, wird erinnert.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Schließen nach</translation>
    </message>
    <message>
        <source>After so much silence of the customer the chat is closed.</source>
        <translation>Wenn der Kunde so lange schweigt, wird der Chat geschlossen.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Answers first, by webhook, and hands over to people.</source>
        <translation>Antwortet zuerst, per Webhook, und gibt an Menschen ab.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Where contacts of a kind wait, who serves them, and what happens when nobody can.</source>
        <translation>Wo Kontakte einer Art warten, wer sie bedient und was geschieht, wenn niemand kann.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>Nobody can join it any more; who waits in it is served. It can be taken back.</source>
        <translation>Niemand kann sich mehr einreihen; wer darin wartet, wird bedient. Sie lässt sich wiederherstellen.</translation>
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
    <name>callroom::console::RecordList</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>Entfernte zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>a list's title</comment>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch keine vorhanden.</translation>
    </message>
    <message>
        <source>There are none but removed ones.</source>
        <translation>Nur entfernte vorhanden.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Die Suche hat keine Treffer.</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordPlace</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Abschnitte des Formulars</translation>
    </message>
    <message>
        <source>Something is still wrong above.</source>
        <translation>Oben stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>You may look at this, not change it.</source>
        <translation>Sie dürfen das ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>“New” makes the first.</source>
        <translation>Mit „Neu“ legen Sie den ersten Eintrag an.</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Wählen Sie links einen Eintrag.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Jemand anderes hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordingModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>Aufzeichnung des Anrufs</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Nachricht des Kunden</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wird erstellt</translation>
    </message>
</context>
<context>
    <name>callroom::console::References</name>
    <message>
        <source>…</source>
        <comment>a name that is not known yet</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>in place of a name</comment>
        <translation>entfernt</translation>
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
    <message>
        <source>The file cannot be written there.</source>
        <translation>Die Datei kann dort nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportChart</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportTable</name>
    <message>
        <source>All together</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>callroom::console::Reports</name>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
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
        <source>Direct calls</source>
        <translation>Direktanrufe</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportsPage</name>
    <message>
        <source>Quarter hours</source>
        <translation>Viertelstunden</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Halbe Stunden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export report as &amp;CSV…</source>
        <translation>Bericht als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export report as &amp;PDF…</source>
        <translation>Bericht als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh report</source>
        <translation>Bericht akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Länge eines Intervalls</translation>
    </message>
    <message>
        <source>Fitting intervals</source>
        <translation>Passende Intervalle</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>Formel des Servicelevels</translation>
    </message>
    <message>
        <source>Our formula</source>
        <translation>Unsere Formel</translation>
    </message>
    <message>
        <source>Formula %1</source>
        <translation>Formel %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a period, the one before it</comment>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>report-%1.csv</source>
        <comment>file name</comment>
        <translation>bericht-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <comment>file name</comment>
        <translation>bericht.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>%1 ist geschrieben: %n Seite.</numerusform>
            <numerusform>%1 ist geschrieben: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>moment</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Service level by each formula</source>
        <translation>Servicelevel nach jeder Formel</translation>
    </message>
</context>
<context>
    <name>callroom::console::RowsEditor</name>
    <message>
        <source>%1, line %2</source>
        <comment>column</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>callroom::console::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Stand des Formulars</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>callroom::console::Saving</name>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <comment>file name, date</comment>
        <translation>kontakte-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written, back to %1.</source>
        <translation>
            <numerusform>%n Kontakt geschrieben, zurück bis %1.</numerusform>
            <numerusform>%n Kontakte geschrieben, zurück bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n Kontakt nach %1 geschrieben.</numerusform>
            <numerusform>%n Kontakte nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes of a file</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>file name</comment>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>callroom::console::SecretCard</name>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Signaturgeheimnis des Bots</translation>
    </message>
    <message>
        <source>A new queue has its secret once it is saved.</source>
        <translation>Eine neue Warteschlange hat ihr Geheimnis, sobald sie gespeichert ist.</translation>
    </message>
    <message>
        <source>What is sent to the bot is signed with it. Give it to whoever runs the bot, and to nobody else.</source>
        <translation>Was an den Bot gesendet wird, ist damit signiert. Geben Sie es nur der Person, die den Bot betreibt.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ServiceLevels</name>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>rechtzeitig angenommen ÷ angenommen</translation>
    </message>
    <message>
        <source>(answered + hung up) in time ÷ (answered + hung up)</source>
        <translation>(angenommen + aufgelegt) rechtzeitig ÷ (angenommen + aufgelegt)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + hung up − hung up at once)</source>
        <translation>rechtzeitig angenommen ÷ (angenommen + aufgelegt − sofort aufgelegt)</translation>
    </message>
    <message>
        <source>left the line in time ÷ offered</source>
        <translation>Warteschlange rechtzeitig verlassen ÷ angeboten</translation>
    </message>
    <message>
        <source>Service level, formula %1</source>
        <translation>Servicelevel, Formel %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingFaults</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie das aus.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Bitte mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters, fewer if some are not plain letters.</source>
        <translation>Zu lang: höchstens %1 Zeichen, weniger, wenn manche keine einfachen Buchstaben sind.</translation>
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation>Bitte mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation>Bitte höchstens %1.</translation>
    </message>
    <message>
        <source>Too many: at most %1.</source>
        <translation>Zu viele: höchstens %1.</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>Bitte wählen Sie mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Bitte geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>Bitte wählen Sie einen der angebotenen Werte.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept.</source>
        <translation>Darin ist ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a line's number, its column, what is wrong</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Another one is called so. Please choose another name.</source>
        <translation>So heißt schon ein anderer Eintrag. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another person has this e-mail address.</source>
        <translation>Eine andere Person hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Another one has this code.</source>
        <translation>Ein anderer Eintrag hat diesen Code.</translation>
    </message>
    <message>
        <source>Another canned response has this shortcut.</source>
        <translation>Ein anderer Textbaustein hat dieses Kürzel.</translation>
    </message>
    <message>
        <source>Another tenant has this short name.</source>
        <translation>Ein anderer Mandant hat diesen Kurznamen.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens inside, please.</source>
        <translation>Bitte nur a–z, 0–9 und Bindestriche im Inneren.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9, _ and -, please.</source>
        <translation>Bitte nur a–z, 0–9, _ und -.</translation>
    </message>
    <message>
        <source>The server uses this code itself. Please choose another.</source>
        <translation>Der Server verwendet diesen Code selbst. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation>Eine Farbe ist # und sechs Stellen 0–9, a–f.</translation>
    </message>
    <message>
        <source>1 to 50 of a–z, 0–9, _ and -, without the /.</source>
        <translation>1 bis 50 Zeichen aus a–z, 0–9, _ und -, ohne das /.</translation>
    </message>
    <message>
        <source>An origin is https:// and a name, without a path.</source>
        <translation>Ein Ursprung ist https:// und ein Name, ohne Pfad.</translation>
    </message>
    <message>
        <source>This language is not spoken here.</source>
        <translation>Diese Sprache gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The server does not know this format.</source>
        <translation>Der Server kennt dieses Format nicht.</translation>
    </message>
    <message>
        <source>Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are known.</source>
        <translation>Nur {{customer.name}}, {{agent.name}}, {{contact.subject}} und {{queue.name}} sind bekannt.</translation>
    </message>
    <message>
        <source>A group named here is no longer there.</source>
        <translation>Eine hier genannte Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Eine Gruppe ist doppelt genannt.</translation>
    </message>
    <message>
        <source>A queue named here is no longer there.</source>
        <translation>Eine hier genannte Warteschlange gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A queue is named twice.</source>
        <translation>Eine Warteschlange ist doppelt genannt.</translation>
    </message>
    <message>
        <source>These business hours are no longer there.</source>
        <translation>Diese Öffnungszeiten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A group stands in two tiers.</source>
        <translation>Eine Gruppe steht in zwei Stufen.</translation>
    </message>
    <message>
        <source>Two lines relax the same skill at the same time.</source>
        <translation>Zwei Zeilen lockern dieselbe Fähigkeit zur selben Zeit.</translation>
    </message>
    <message>
        <source>A channel is named twice.</source>
        <translation>Ein Kanal ist doppelt genannt.</translation>
    </message>
    <message>
        <source>Two rules speak of the same occasion.</source>
        <translation>Zwei Regeln betreffen denselben Anlass.</translation>
    </message>
    <message>
        <source>A queue cannot overflow into itself.</source>
        <translation>Eine Warteschlange kann nicht in sich selbst überlaufen.</translation>
    </message>
    <message>
        <source>A queue is no alternative to itself.</source>
        <translation>Eine Warteschlange ist keine Alternative zu sich selbst.</translation>
    </message>
    <message>
        <source>A skill is named twice.</source>
        <translation>Eine Fähigkeit ist doppelt genannt.</translation>
    </message>
    <message>
        <source>Two questions have the same key.</source>
        <translation>Zwei Fragen haben denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Please choose what kind of answer each question takes.</source>
        <translation>Bitte wählen Sie zu jeder Frage die Art der Antwort.</translation>
    </message>
    <message>
        <source>A choice needs its choices, and nothing else has any.</source>
        <translation>Eine Auswahl braucht Auswahlmöglichkeiten; nichts anderes hat welche.</translation>
    </message>
    <message>
        <source>A chat can be closed only some time after the reminder.</source>
        <translation>Ein Chat kann erst einige Zeit nach der Erinnerung geschlossen werden.</translation>
    </message>
    <message>
        <source>The server does not know this time zone.</source>
        <translation>Der Server kennt diese Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Hours must end later than they begin; past midnight they are two lines.</source>
        <translation>Zeiten müssen später enden, als sie beginnen; über Mitternacht sind es zwei Zeilen.</translation>
    </message>
    <message>
        <source>A time is told as 09:30.</source>
        <translation>Eine Uhrzeit schreibt man wie 09:30.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>A date is named twice.</source>
        <translation>Ein Datum ist doppelt genannt.</translation>
    </message>
    <message>
        <source>Nobody changes his own role, disables or removes himself.</source>
        <translation>Niemand kann die eigene Rolle ändern oder sich selbst deaktivieren oder entfernen.</translation>
    </message>
    <message>
        <source>This is a visitor, who has no account.</source>
        <translation>Das ist ein Besucher; er hat kein Konto.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort.</translation>
    </message>
    <message>
        <source>It is still in use: something else refers to it. Take it out there first.</source>
        <translation>Noch in Gebrauch: Etwas anderes verweist darauf. Nehmen Sie es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>Somebody named here is no agent any more.</source>
        <translation>Eine hier genannte Person ist kein Agent mehr.</translation>
    </message>
    <message>
        <source>Somebody named here does not supervise any more.</source>
        <translation>Eine hier genannte Person ist kein Supervisor mehr.</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>Eine Person ist doppelt genannt.</translation>
    </message>
    <message>
        <source>A queue is served by this group. Take it out of the queue's tiers first.</source>
        <translation>Diese Gruppe bedient eine Warteschlange. Nehmen Sie sie zuerst aus den Stufen der Warteschlange heraus.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>It is no longer there: somebody has removed it meanwhile.</source>
        <translation>Nicht mehr vorhanden: Jemand hat den Eintrag inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingWords</name>
    <message>
        <source>Contacts you; sees only his own conversations.</source>
        <translation>Nimmt Kontakt mit Ihnen auf; sieht nur die eigenen Gespräche.</translation>
    </message>
    <message>
        <source>Takes calls and chats in the browser.</source>
        <translation>Nimmt Anrufe und Chats im Browser an.</translation>
    </message>
    <message>
        <source>Watches the floor and leads the groups he is named in.</source>
        <translation>Beobachtet den laufenden Betrieb und leitet die Gruppen, in denen er genannt ist.</translation>
    </message>
    <message>
        <source>Sets up everything of this tenant.</source>
        <translation>Richtet alles bei diesem Mandanten ein.</translation>
    </message>
    <message>
        <source>Sets up everything of every tenant of this installation.</source>
        <translation>Richtet alles bei jedem Mandanten dieser Installation ein.</translation>
    </message>
    <message>
        <source>Who has been free the longest gets the next contact. Fair, and right for most queues.</source>
        <translation>Wer am längsten frei ist, bekommt den nächsten Kontakt. Gerecht und für die meisten Warteschlangen richtig.</translation>
    </message>
    <message>
        <source>One after the other in turn, whatever the last contact took.</source>
        <translation>Einer nach dem anderen, wie lange der letzte Kontakt auch dauerte.</translation>
    </message>
    <message>
        <source>Who has the smallest share of his slots in use. Good for chat.</source>
        <translation>Wer den kleinsten Anteil seiner Plätze belegt hat. Gut für Chats.</translation>
    </message>
    <message>
        <source>Who has had the fewest contacts this shift. A newcomer starts in the middle.</source>
        <translation>Wer in dieser Schicht die wenigsten Kontakte hatte. Wer neu dazukommt, beginnt in der Mitte.</translation>
    </message>
    <message>
        <source>Who has talked the least this shift. A newcomer starts in the middle.</source>
        <translation>Wer in dieser Schicht am wenigsten gesprochen hat. Wer neu dazukommt, beginnt in der Mitte.</translation>
    </message>
    <message>
        <source>Always the first who is free, in a fixed order.</source>
        <translation>Immer der Erste, der frei ist, in fester Reihenfolge.</translation>
    </message>
    <message>
        <source>Anyone who is free, by chance.</source>
        <translation>Irgendein freier Agent, nach Zufall.</translation>
    </message>
    <message>
        <source>By chance, but in proportion to each agent's weight.</source>
        <translation>Nach Zufall, aber im Verhältnis zum Gewicht jedes Agenten.</translation>
    </message>
    <message>
        <source>Rings several agents at once; the first to accept wins.</source>
        <translation>Klingelt bei mehreren Agenten gleichzeitig; wer zuerst annimmt, bekommt den Kontakt.</translation>
    </message>
    <message>
        <source>Who has the highest level of the skills asked for; among equals the longest free.</source>
        <translation>Wer das höchste Niveau der verlangten Fähigkeiten hat; bei Gleichstand, wer am längsten frei ist.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Longest free</source>
        <translation>Am längsten frei</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Geringste Belegung</translation>
    </message>
    <message>
        <source>Fewest contacts</source>
        <translation>Wenigste Kontakte</translation>
    </message>
    <message>
        <source>Least talk time</source>
        <translation>Geringste Gesprächszeit</translation>
    </message>
    <message>
        <source>Fixed order</source>
        <translation>Feste Reihenfolge</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Nach Zufall</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Ring several</source>
        <translation>Bei mehreren klingeln</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>Beste Fähigkeit</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Zu lange gewartet</translation>
    </message>
    <message>
        <source>Queue is full</source>
        <translation>Warteschlange ist voll</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Niemand im Dienst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>End the contact</source>
        <translation>Kontakt beenden</translation>
    </message>
    <message>
        <source>Take a voicemail</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Rückruf anbieten</translation>
    </message>
    <message>
        <source>Take a written message</source>
        <translation>Schriftliche Nachricht annehmen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>1 – of the answered</source>
        <translation>1 – der Angenommenen</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered. Who gives up does not count at all.</source>
        <translation>Rechtzeitig angenommen, von allen, die angenommen wurden. Wer aufgibt, zählt gar nicht.</translation>
    </message>
    <message>
        <source>2 – of the answered and abandoned</source>
        <translation>2 – der Angenommenen und Abgebrochenen</translation>
    </message>
    <message>
        <source>Answered or abandoned in time, of all that were answered or abandoned.</source>
        <translation>Rechtzeitig angenommen oder abgebrochen, von allen, die angenommen oder abgebrochen wurden.</translation>
    </message>
    <message>
        <source>3 – without short abandons</source>
        <translation>3 – ohne kurze Abbrüche</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered or abandoned, except those who left at once.</source>
        <translation>Rechtzeitig angenommen, von allen, die angenommen oder abgebrochen wurden, außer denen, die sofort gingen.</translation>
    </message>
    <message>
        <source>4 – of all who queued</source>
        <translation>4 – aller Eingereihten</translation>
    </message>
    <message>
        <source>Left the queue in time by an answer, by giving up or for a callback, of all who queued.</source>
        <translation>Haben die Warteschlange rechtzeitig verlassen – angenommen, aufgegeben oder für einen Rückruf –, von allen, die sich eingereiht haben.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Questions before a chat</source>
        <translation>Fragen vor einem Chat</translation>
    </message>
    <message>
        <source>What the visitor fills in first. The key is where the answer stands in the contact; choices are separated by commas.</source>
        <translation>Was der Besucher zuerst ausfüllt. Der Schlüssel gibt an, wo die Antwort im Kontakt steht; Auswahlmöglichkeiten werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines von diesen</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Places of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a place</comment>
        <translation>Einstellungen: %1</translation>
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
    <name>callroom::console::SingleForms</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Kurzer Abbruch</translation>
    </message>
    <message>
        <source>Who leaves sooner did not really wait, and does not count as lost.</source>
        <translation>Wer früher geht, hat nicht wirklich gewartet und zählt nicht als verloren.</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>zählt sofort</translation>
    </message>
    <message>
        <source>Days until it counts as solved</source>
        <translation>Tage, bis es als gelöst zählt</translation>
    </message>
    <message>
        <source>A customer who comes back about the same within so many days was not helped the first time.</source>
        <translation>Einem Kunden, der sich innerhalb so vieler Tage in derselben Sache wieder meldet, wurde beim ersten Mal nicht geholfen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In it the days of reports begin.</source>
        <translation>In ihr beginnen die Tage der Berichte.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What holds for everybody here, and by which formulas reports count.</source>
        <translation>Was für alle hier gilt und nach welchen Formeln Berichte zählen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Of everybody who has chosen none.</source>
        <translation>Für alle, die keine gewählt haben.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of its buttons.</source>
        <translation>Der Schaltflächen.</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Upon that colour.</source>
        <translation>Auf dieser Farbe.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Empty texts are the widget's own, in the visitor's language.</source>
        <translation>Leere Texte ersetzt das Widget durch eigene, in der Sprache des Besuchers.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Wenn geschlossen</translation>
    </message>
    <message>
        <source>What is said outside business hours.</source>
        <translation>Was außerhalb der Öffnungszeiten gesagt wird.</translation>
    </message>
    <message>
        <source>Button on the page</source>
        <translation>Schaltfläche auf der Seite</translation>
    </message>
    <message>
        <source>Asked before a chat in queues that have no questions of their own.</source>
        <translation>Werden vor einem Chat in Warteschlangen gestellt, die keine eigenen Fragen haben.</translation>
    </message>
    <message>
        <source>Pages that may embed it</source>
        <translation>Seiten, die es einbetten dürfen</translation>
    </message>
    <message>
        <source>Their origins, such as https://shop.example, separated by commas. With none named, any page may.</source>
        <translation>Ihre Ursprünge, etwa https://shop.example, durch Kommas getrennt. Ohne Angabe darf es jede Seite.</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>What customers see on your pages.</source>
        <translation>Was Kunden auf Ihren Seiten sehen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Before a chat</source>
        <translation>Vor einem Chat</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Wo es stehen darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>Wie Kollegen und Kunden ihn sehen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>Damit melden Sie sich an.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Who you are here.</source>
        <translation>Wer Sie hier sind.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datumsangaben</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Like the format above</source>
        <translation>Wie das Format oben</translation>
    </message>
    <message>
        <source>A tone</source>
        <translation>Ein Ton</translation>
    </message>
    <message>
        <source>When something wants your attention.</source>
        <translation>Wenn etwas Ihre Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>A message of the desktop</source>
        <translation>Eine Desktop-Benachrichtigung</translation>
    </message>
    <message>
        <source>Neither while I am away</source>
        <translation>Nichts davon, während ich abwesend bin</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>Persönliche Einstellungen</translation>
    </message>
    <message>
        <source>How you want to work. They follow you to every computer.</source>
        <translation>Wie Sie arbeiten möchten. Das gilt für Sie an jedem Computer.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Counts from the next start of this console on.</source>
        <translation>Gilt ab dem nächsten Start dieser Konsole.</translation>
    </message>
    <message>
        <source>Like the company or the system</source>
        <translation>Wie die Firma oder das System</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillMatrix</name>
    <message>
        <source>%1: not %2</source>
        <comment>agent, skill</comment>
        <translation>%1: ohne %2</translation>
    </message>
    <message>
        <source>%1: %2 at level %3</source>
        <translation>%1: %2 auf Niveau %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have it</source>
        <translation>
            <numerusform>%n Agent hat sie</numerusform>
            <numerusform>%n Agenten haben sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a skill, how many agents have it</comment>
        <translation>%1 (%2)</translation>
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
    <name>callroom::console::StaffingModel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Kontakte je Stunde</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation>Last in Erlang</translation>
    </message>
    <message>
        <source>Agents needed</source>
        <translation>Benötigte Agenten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Auslastung</translation>
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
    <name>callroom::console::SystemPlace</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asked again every few seconds.</source>
        <translation>Wird alle paar Sekunden neu abgefragt.</translation>
    </message>
</context>
<context>
    <name>callroom::console::SystemWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of at most</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Letzte Migration</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>Arbeitsspeicher des Rechners</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Arbeitsspeicher des Servers</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 frei von %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Of them WebSockets</source>
        <translation>Davon WebSockets</translation>
    </message>
    <message>
        <source>Requests since the start</source>
        <translation>Anfragen seit dem Start</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Warten auf die Datenbank</translation>
    </message>
</context>
<context>
    <name>callroom::console::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Es gibt noch keine Schlagwörter.</translation>
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
    <name>callroom::console::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. It can never be changed.</source>
        <translation>Womit man sich anmeldet und was in Adressen steht: a–z, 0–9 und Bindestriche im Inneren. Er lässt sich nie ändern.</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>The companies of this installation. Nothing crosses from one to another.</source>
        <translation>Die Firmen dieser Installation. Nichts gelangt von einer zur anderen.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Neuer Mandant</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert thresholds</source>
        <translation>Schwellenwerte für Warnungen</translation>
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
    <message>
        <source>Thresholds of its &amp;own</source>
        <translation>&amp;Eigene Schwellenwerte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Eine Kachel nimmt die Farbe ihrer schlechtesten Kennzahl an. Ein Alarm wird einmal gemeldet und erst wieder, nachdem sich die Kennzahl beruhigt hat.</translation>
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
    <name>callroom::console::TimelineModel</name>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptDelegate</name>
    <message>
        <source>  ·  not yet read</source>
        <translation>  ·  noch nicht gelesen</translation>
    </message>
    <message>
        <source>  ·  note for staff</source>
        <translation>  ·  interne Notiz</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptModel</name>
    <message>
        <source>%1 %2</source>
        <comment>time, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, author, text</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation>%1 (Bot)</translation>
    </message>
    <message>
        <source>%1 (supervisor)</source>
        <translation>%1 (Supervisor)</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column's name, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>state and number of agents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>Niemand bedient sie</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Agenten: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>A&amp;lert thresholds…</source>
        <translation>Schwe&amp;llenwerte für Warnungen …</translation>
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
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
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
    <name>callroom::console::WeekEditor</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation>Genaue Zeiten</translation>
    </message>
    <message>
        <source>Monday's hours for Tuesday to Friday</source>
        <translation>Zeiten von Montag für Dienstag bis Freitag</translation>
    </message>
</context>
<context>
    <name>callroom::console::WeekGrid</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, open or closed</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
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
    <name>callroom::console::WidgetPreview</name>
    <message>
        <source>Preview of the widget</source>
        <translation>Vorschau des Widgets</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Wie können wir helfen?</translation>
    </message>
    <message>
        <source>Talk to us or write to us.</source>
        <translation>Sprechen Sie mit uns oder schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
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
        <source>You have too many windows open, so this one was signed out.</source>
        <translation>Sie haben zu viele Fenster geöffnet, daher wurde dieses abgemeldet.</translation>
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
    <message>
        <source>Chatting</source>
        <translation>Im Chat</translation>
    </message>
</context>
<context>
    <name>callroom::console::WorkDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
