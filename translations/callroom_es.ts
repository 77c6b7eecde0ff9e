<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>callroom::console::AgentActions</name>
    <message>
        <source>Set &amp;available</source>
        <translation>Poner &amp;disponible</translation>
    </message>
    <message>
        <source>Set &amp;offline</source>
        <translation>Poner de&amp;sconectado</translation>
    </message>
    <message>
        <source>Edit s&amp;kills…</source>
        <translation>Editar &amp;habilidades…</translation>
    </message>
    <message>
        <source>Send a &amp;notice…</source>
        <translation>Enviar un a&amp;viso…</translation>
    </message>
    <message>
        <source>Set a&amp;way</source>
        <translation>Poner &amp;ausente</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What the agent can do, and how much at once</source>
        <translation>Qué sabe hacer el agente y cuánto a la vez</translation>
    </message>
    <message>
        <source>Tell the agent something</source>
        <translation>Comunicar algo al agente</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
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
        <translation>Gestionados hoy</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <comment>how many, and how long each</comment>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>Talk · hold · wrap-up</source>
        <translation>Conversación · en espera · trabajo posterior</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three times</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>%1, of them %2 declined and %3 missed</source>
        <translation>%1, de ellas %2 rechazadas y %3 perdidas</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Tiempo de sesión</translation>
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
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>what, time, time</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Choose an agent to see his day.</source>
        <translation>Elija un agente para ver su día.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Nothing is known of today yet.</source>
        <translation>Aún no se sabe nada de hoy.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDayPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The day of the agent</source>
        <translation>El día del agente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>what is in progress of what the agent can take</comment>
        <translation>%1 de %2</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Presence for</source>
        <translation>Presencia desde hace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>%1, who asks</source>
        <comment>an agent who consults this one</comment>
        <translation>%1, que consulta</translation>
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
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Microphone or network not ready</source>
        <translation>Micrófono o red no preparados</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>En este estado desde hace</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No preparado</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentSkills</name>
    <message>
        <source>Somebody has changed this agent meanwhile. Read it again and repeat your change.</source>
        <translation>Otra persona ha modificado este agente entretanto. Vuelva a leerlo y repita su cambio.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Una habilidad necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <comment>skill</comment>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>There are no agents here.</source>
        <translation>Aquí no hay agentes.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>Only agents in this state</source>
        <translation>Solo agentes en este estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Only agents of this group</source>
        <translation>Solo agentes de este grupo</translation>
    </message>
    <message>
        <source>How the agents are grouped</source>
        <translation>Cómo se agrupan los agentes</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
</context>
<context>
    <name>callroom::console::AlertTray</name>
    <message>
        <source>&amp;Show the console</source>
        <translation>&amp;Mostrar la consola</translation>
    </message>
    <message numerus="yes">
        <source>Callroom: %n alert(s)</source>
        <translation>
            <numerusform>Callroom: %n alerta</numerusform>
            <numerusform>Callroom: %n alertas</numerusform>
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
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
</context>
<context>
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation>Llamadas perdidas</translation>
    </message>
</context>
<context>
    <name>callroom::console::CallModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <comment>waiting, and the place in line</comment>
        <translation>%1 · n.º %2</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Calidad (MOS)</translation>
    </message>
    <message>
        <source>%1 of 4.5, as the %2 hears it</source>
        <comment>estimate, party</comment>
        <translation>%1 de 4,5, según lo oye el %2</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>party</comment>
        <translation>agente</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>party</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Place in line</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>En espera desde hace</translation>
    </message>
</context>
<context>
    <name>callroom::console::CandidateModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionStatus</name>
    <message>
        <source>Not up to date</source>
        <translation>No actualizado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo.</numerusform>
            <numerusform>Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Nuevo intento en curso…</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>The connection is lost; the tables show what was last known.</source>
        <translation>Se ha perdido la conexión; las tablas muestran los últimos datos conocidos.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Contact</name>
    <message>
        <source>%1 asks a colleague</source>
        <comment>an agent</comment>
        <translation>%1 consulta a un compañero</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <comment>an agent, another</comment>
        <translation>%1 consulta a %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waits for this agent by name</comment>
        <translation>para %1</translation>
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
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>A&amp;signar…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Cerrar…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Todo sobre el contacto</translation>
    </message>
    <message>
        <source>To whom it was offered, and why</source>
        <translation>A quién se ofreció y por qué</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>Darlo a un agente</translation>
    </message>
    <message>
        <source>Let it wait in another queue</source>
        <translation>Dejarlo esperar en otra cola</translation>
    </message>
    <message>
        <source>End the wait or the conversation</source>
        <translation>Terminar la espera o la conversación</translation>
    </message>
    <message>
        <source>Close the contact</source>
        <translation>Cerrar el contacto</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <comment>contact</comment>
        <translation>¿Cerrar “%1”?</translation>
    </message>
    <message>
        <source>The conversation ends at once for everybody in it. This cannot be undone.</source>
        <translation>La conversación termina de inmediato para todos los participantes. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The wait ends without an answer. This cannot be undone.</source>
        <translation>La espera termina sin respuesta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Close contact</source>
        <translation>Cerrar contacto</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactOffers</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>It has not been offered to anybody yet.</source>
        <translation>Aún no se ha ofrecido a nadie.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody waits or talks at the moment.</source>
        <translation>Nadie espera ni conversa en este momento.</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontacto</translation>
    </message>
</context>
<context>
    <name>callroom::console::DayChart</name>
    <message>
        <source>Timeline of today</source>
        <translation>Cronología de hoy</translation>
    </message>
</context>
<context>
    <name>callroom::console::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Elija una fila para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorActions</name>
    <message>
        <source>The contact</source>
        <translation>El contacto</translation>
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1 se ofrece a %2.</translation>
    </message>
    <message>
        <source>%1 could not be given to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1 no se pudo dar a %2.</translation>
    </message>
    <message>
        <source>%1 now waits in %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 espera ahora en %2.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 no se pudo mover a %2.</translation>
    </message>
    <message>
        <source>The contact could not be closed.</source>
        <translation>El contacto no se pudo cerrar.</translation>
    </message>
    <message>
        <source>The contact of %1 could not be closed.</source>
        <comment>customer</comment>
        <translation>El contacto de %1 no se pudo cerrar.</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>El contacto está cerrado.</translation>
    </message>
    <message>
        <source>The contact of %1 is closed.</source>
        <comment>customer</comment>
        <translation>El contacto de %1 está cerrado.</translation>
    </message>
    <message>
        <source>%1 could not be set to “%2”.</source>
        <comment>agent, presence</comment>
        <translation>No se pudo poner a %1 en “%2”.</translation>
    </message>
    <message>
        <source>%1 is at work and will be “%2” afterwards.</source>
        <comment>agent, presence</comment>
        <translation>%1 está trabajando y después pasará a “%2”.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1 está ahora en “%2”.</translation>
    </message>
    <message>
        <source>The notice to %1 was not sent.</source>
        <comment>agent</comment>
        <translation>El aviso a %1 no se envió.</translation>
    </message>
    <message>
        <source>%1 has no window open.</source>
        <comment>agent</comment>
        <translation>%1 no tiene ninguna ventana abierta.</translation>
    </message>
    <message>
        <source>%1 sees your notice now.</source>
        <comment>agent</comment>
        <translation>%1 ya ve su aviso.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorSummary</name>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Agentes disponibles</translation>
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>de %n con sesión iniciada</numerusform>
            <numerusform>de %n con sesión iniciada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorTable</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nada coincide con la búsqueda.</translation>
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
        <translation>Sin grupo</translation>
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
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Callroom Console</source>
        <translation>&amp;Acerca de Callroom Console</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se ha hecho</translation>
    </message>
    <message>
        <source>About Callroom Console</source>
        <translation>Acerca de Callroom Console</translation>
    </message>
    <message>
        <source>Callroom Console %1</source>
        <translation>Callroom Console %1</translation>
    </message>
    <message>
        <source>Shows and sets up a Callroom contact centre.
Icons: Lucide (ISC licence).</source>
        <translation>Muestra y configura un centro de contacto Callroom.
Iconos: Lucide (licencia ISC).</translation>
    </message>
</context>
<context>
    <name>callroom::console::Measure</name>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonados</translation>
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
        <translation>Aviso a %1</translation>
    </message>
    <message>
        <source>It is shown at once in every window that %1 has open.</source>
        <comment>agent</comment>
        <translation>Se muestra de inmediato en todas las ventanas que %1 tiene abiertas.</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texto del aviso</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>Queda espacio para %n carácter.</numerusform>
            <numerusform>Queda espacio para %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::OfferModel</name>
    <message>
        <source>Asked</source>
        <translation>Ofrecido a</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Tiempo de timbre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
    </message>
</context>
<context>
    <name>callroom::console::Options</name>
    <message>
        <source>Address of the server.</source>
        <translation>Dirección del servidor.</translation>
    </message>
    <message>
        <source>Tenant to sign in to.</source>
        <translation>Organización en la que iniciar sesión.</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>Cuenta con la que iniciar sesión.</translation>
    </message>
    <message>
        <source>Shows the live floor of a Callroom contact centre. With --server, --email and the password in CALLROOM_PASSWORD it signs in by itself.</source>
        <translation>Muestra en vivo la sala de un centro de contacto Callroom. Con --server, --email y la contraseña en CALLROOM_PASSWORD inicia sesión por sí solo.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Go to a page, a queue, an agent or a contact, or do something</source>
        <translation>Ir a una página, una cola, un agente o un contacto, o ejecutar una acción</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>callroom::console::PaletteModel</name>
    <message numerus="yes">
        <source>Queue · %n waiting</source>
        <translation>
            <numerusform>Cola · %n en cola</numerusform>
            <numerusform>Cola · %n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent · %1</source>
        <comment>state</comment>
        <translation>Agente · %1</translation>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
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
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Colas del panel mural</translation>
    </message>
    <message>
        <source>Queues, checked when they are shown</source>
        <translation>Colas, marcadas si se muestran</translation>
    </message>
    <message>
        <source>Shown queues are checked. Drag them into your order, or use the buttons.</source>
        <translation>Las colas que se muestran están marcadas. Arrástrelas para ordenarlas o use los botones.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Show &amp;none</source>
        <translation>&amp;No mostrar ninguna</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all who serve the queue</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Aún no hay colas.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Refusal</name>
    <message>
        <source>This queue is closed.</source>
        <translation>Esta cola está cerrada.</translation>
    </message>
    <message>
        <source>This queue is closed until %1.</source>
        <translation>Esta cola está cerrada hasta %1.</translation>
    </message>
    <message>
        <source>The contact has moved on meanwhile, or waits there already.</source>
        <translation>El contacto ha cambiado de lugar entretanto, o ya espera allí.</translation>
    </message>
    <message>
        <source>This agent is offline.</source>
        <translation>Este agente está desconectado.</translation>
    </message>
    <message>
        <source>This queue does not serve that channel.</source>
        <translation>Esta cola no atiende ese canal.</translation>
    </message>
    <message>
        <source>This queue takes no more contacts now.</source>
        <translation>Esta cola no acepta más contactos ahora.</translation>
    </message>
    <message>
        <source>This reason to be away is no longer in use.</source>
        <translation>Este motivo de ausencia ya no se usa.</translation>
    </message>
    <message>
        <source>It is no longer there: the contact has ended, or the agent or queue has been removed.</source>
        <translation>Ya no existe: el contacto ha terminado, o el agente o la cola se han eliminado.</translation>
    </message>
    <message>
        <source>Somebody was faster: this is not possible any more.</source>
        <translation>Alguien fue más rápido: esto ya no es posible.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>La sesión ha caducado. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Sidebar</name>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>Plegar la barra &amp;lateral</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
</context>
<context>
    <name>callroom::console::SignInDialog</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Sign in to Callroom</source>
        <translation>Iniciar sesión en Callroom</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>Supervisor console</source>
        <translation>Consola de supervisión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>the server's default</source>
        <translation>la predeterminada del servidor</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillsDialog</name>
    <message>
        <source>&amp;Add a skill</source>
        <translation>&amp;Agregar una habilidad</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Skills of %1</source>
        <comment>agent</comment>
        <translation>Habilidades de %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats a la vez</translation>
    </message>
    <message>
        <source>&amp;Calls at once</source>
        <translation>&amp;Llamadas a la vez</translation>
    </message>
    <message>
        <source>C&amp;hats at once</source>
        <translation>C&amp;hats a la vez</translation>
    </message>
</context>
<context>
    <name>callroom::console::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
</context>
<context>
    <name>callroom::console::TargetDialog</name>
    <message>
        <source>Assign to an agent</source>
        <translation>Asignar a un agente</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Mover a una cola</translation>
    </message>
    <message>
        <source>Who shall take %1?</source>
        <comment>customer</comment>
        <translation>¿Quién debe atender a %1?</translation>
    </message>
    <message>
        <source>Where shall %1 wait?</source>
        <comment>customer</comment>
        <translation>¿Dónde debe esperar %1?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>It is taken from %1 at once, in the middle of the conversation.</source>
        <comment>an agent</comment>
        <translation>Se le quita a %1 de inmediato, en plena conversación.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>No other agent is there.</source>
        <translation>No hay ningún otro agente.</translation>
    </message>
    <message>
        <source>No other queue serves this channel.</source>
        <translation>Ninguna otra cola atiende este canal.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert limits</source>
        <translation>Límites de alerta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>The same for every queue. A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Lo mismo para todas las colas. Un mosaico toma el color de su peor cifra. Una alerta se comunica una vez, y otra vez solo después de que la cifra se haya normalizado.</translation>
    </message>
    <message>
        <source>below </source>
        <comment>before a limit</comment>
        <translation>menos de </translation>
    </message>
    <message>
        <source>from </source>
        <comment>before a limit</comment>
        <translation>desde </translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>measure</comment>
        <translation>%1, advertencia</translation>
    </message>
    <message>
        <source>%1, alert</source>
        <comment>measure</comment>
        <translation>%1, alerta</translation>
    </message>
    <message>
        <source>%1: the alert comes before the warning.</source>
        <comment>measure</comment>
        <translation>%1: la alerta llega antes que la advertencia.</translation>
    </message>
</context>
<context>
    <name>callroom::console::TilePainter</name>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>%1 ringing · %2 talking · %3 wrap-up</source>
        <comment>contacts of a queue</comment>
        <translation>%1 sonando · %2 en conversación · %3 en trabajo posterior</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallAlerts</name>
    <message numerus="yes">
        <source>%n alert(s) on the floor</source>
        <translation>
            <numerusform>%n alerta en la sala</numerusform>
            <numerusform>%n alertas en la sala</numerusform>
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
        <translation>Colas</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Wallboard – Callroom</source>
        <translation>Panel mural – Callroom</translation>
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
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Sin agentes</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Alert &amp;limits…</source>
        <translation>&amp;Límites de alerta…</translation>
    </message>
    <message>
        <source>&amp;Choose queues…</source>
        <translation>&amp;Elegir colas…</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>From where on a figure is a warning or an alert</source>
        <translation>A partir de qué valor hay advertencia o alerta</translation>
    </message>
    <message>
        <source>Which queues are shown, and in which order</source>
        <translation>Qué colas se muestran y en qué orden</translation>
    </message>
    <message>
        <source>The wall alone, on the whole screen (F11)</source>
        <translation>Solo el panel, a pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Sound with each alert</source>
        <translation>Sonido con cada alerta</translation>
    </message>
</context>
<context>
    <name>callroom::console::Why</name>
    <message>
        <source>Asks for %1 at level %2</source>
        <comment>a skill</comment>
        <translation>Exige %1 en el nivel %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an agent who is no longer known</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>El cliente se fue</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>Se le ofreció</translation>
    </message>
    <message>
        <source>Was rung, too</source>
        <translation>También le sonó</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Microphone not ready</source>
        <translation>Micrófono no preparado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Is asked only after a longer wait</source>
        <translation>Solo se recurre a él tras más espera</translation>
    </message>
    <message>
        <source>Does not serve this queue</source>
        <translation>No atiende esta cola</translation>
    </message>
    <message>
        <source>Another agent was asked for by name</source>
        <translation>Se pidió otro agente por su nombre</translation>
    </message>
    <message>
        <source>Had just handed it on</source>
        <translation>Acababa de transferirlo</translation>
    </message>
    <message>
        <source>Had just declined or missed it</source>
        <translation>Acababa de rechazarlo o perderlo</translation>
    </message>
    <message>
        <source>%1 came first</source>
        <comment>an agent</comment>
        <translation>%1 iba antes</translation>
    </message>
    <message>
        <source>Kept for %1, who knows the customer</source>
        <comment>an agent</comment>
        <translation>Reservado para %1, que conoce al cliente</translation>
    </message>
</context>
<context>
    <name>callroom::console::WhyDialog</name>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Agentes considerados</translation>
    </message>
    <message>
        <source>Why? – %1</source>
        <comment>window title, customer</comment>
        <translation>¿Por qué? – %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>A quién se ofreció</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>A quién se consideró para la oferta elegida</translation>
    </message>
</context>
<context>
    <name>callroom::console::Words</name>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
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
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the channels of a queue</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>La sesión ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This console is for supervisors, managers and administrators. Agents work in the browser.</source>
        <translation>Esta consola es para supervisores, gerentes y administradores. Los agentes trabajan en el navegador.</translation>
    </message>
    <message>
        <source>This computer offers no key store, so the sign-in was not kept.</source>
        <translation>Este equipo no ofrece un almacén de claves, por lo que la sesión no se conservó.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Esta cuenta está desactivada.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Vuelva a intentarlo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Vuelva a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>El servidor está ocupado o iniciándose. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no Callroom server at this address.</source>
        <translation>No hay ningún servidor Callroom en esta dirección.</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>El servidor respondió: %1</translation>
    </message>
</context>
</TS>
