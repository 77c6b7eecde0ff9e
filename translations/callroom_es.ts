<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>callroom::console::Abandoned</name>
    <message>
        <source>Nobody sees to it</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se modificó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now.</source>
        <translation>Otra persona lo ha modificado entretanto. Se muestra como está ahora.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedPage</name>
    <message>
        <source>Abandoned</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>Only whom nobody has reached</source>
        <translation>Solo los que nadie ha localizado</translation>
    </message>
    <message>
        <source>Customers who hung up</source>
        <translation>Clientes que colgaron</translation>
    </message>
    <message>
        <source>&amp;I see to it</source>
        <translation>&amp;Me ocupo</translation>
    </message>
    <message>
        <source>&amp;Give to…</source>
        <translation>&amp;Encargar a…</translation>
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation>&amp;Llamada devuelta</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Volver a &amp;abrir</translation>
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation>Abrir &amp;contacto</translation>
    </message>
    <message>
        <source>Show all &amp;tries</source>
        <translation>Mostrar todos los &amp;intentos</translation>
    </message>
    <message>
        <source>Co&amp;py phone or e-mail</source>
        <translation>Co&amp;piar teléfono o correo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Me ocupo</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Encargar a</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Everybody who hung up was seen to.</source>
        <translation>Ya se ha atendido a todos los que colgaron.</translation>
    </message>
    <message>
        <source>Nobody hung up in this period.</source>
        <translation>Nadie colgó en este período.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to be seen to</source>
        <translation>
            <numerusform>%n cliente pendiente</numerusform>
            <numerusform>%n clientes pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; only the first %2 are shown</source>
        <translation>%1; solo se muestran los primeros %2</translation>
    </message>
    <message>
        <source>Who sees to %1?</source>
        <comment>customer</comment>
        <translation>¿Quién se ocupa de %1?</translation>
    </message>
    <message>
        <source>Why need nobody see to it?</source>
        <translation>¿Por qué no hace falta ocuparse?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se ha hecho</translation>
    </message>
</context>
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
    <name>callroom::console::AskBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditChangeModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se modificó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Who changed what, and when. Entries are never changed or removed.</source>
        <translation>Quién modificó qué y cuándo. Las entradas nunca se modifican ni se eliminan.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Elija una entrada para ver qué modificó.</translation>
    </message>
    <message>
        <source>This entry tells of no fields.</source>
        <translation>Esta entrada no contiene campos.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditWords</name>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed out by force</source>
        <translation>Sesión cerrada a la fuerza</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Presencia cambiada</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Aviso enviado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Away reason</source>
        <translation>Motivo de ausencia</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Tipificación</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>Respuesta predefinida</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Prioridad cambiada</translation>
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
    <name>callroom::console::BotEditor</name>
    <message>
        <source>A bot answers first</source>
        <translation>Primero responde un bot</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nombre que ven los clientes</translation>
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
    <message numerus="yes">
        <source>%n other agent(s)</source>
        <translation>
            <numerusform>%n agente más</numerusform>
            <numerusform>%n agentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedPreview</name>
    <message>
        <source>What you write above stands here as a customer reads it.</source>
        <translation>Lo que escriba arriba aparece aquí como lo lee un cliente.</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedText</name>
    <message>
        <source>Maria Keller</source>
        <comment>an example of a customer's name</comment>
        <translation>María Gómez</translation>
    </message>
    <message>
        <source>Jonas</source>
        <comment>an example of an agent's name</comment>
        <translation>Javier</translation>
    </message>
    <message>
        <source>my last order</source>
        <comment>an example of a subject</comment>
        <translation>mi último pedido</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>an example of a queue's name</comment>
        <translation>Soporte</translation>
    </message>
</context>
<context>
    <name>callroom::console::ColourEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Elegir otro color</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview on light and on dark</source>
        <translation>Vista previa en claro y en oscuro</translation>
    </message>
</context>
<context>
    <name>callroom::console::Composer</name>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Mensaje para todos</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quién lo lee</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This is longer than one message may be.</source>
        <translation>Es más largo de lo que puede ser un mensaje.</translation>
    </message>
    <message>
        <source>The conversation is over: only notes can be added.</source>
        <translation>La conversación ha terminado: solo se pueden agregar notas.</translation>
    </message>
    <message>
        <source>The customer and the agent will read this.</source>
        <translation>El cliente y el agente leerán esto.</translation>
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
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Prioridad…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Move it up or down the line</source>
        <translation>Adelantarlo o retrasarlo en la cola</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
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
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>stars, number</comment>
        <translation>%1 (%2 de 5)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Tipificación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The note was not written.</source>
        <translation>La nota no se guardó.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>El mensaje no se envió.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Las etiquetas no se modificaron.</translation>
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
    <name>callroom::console::ContactWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>&amp;Guardar transcripción…</translation>
    </message>
    <message>
        <source> Tags</source>
        <translation> Etiquetas</translation>
    </message>
    <message>
        <source> Save transcript</source>
        <translation> Guardar transcripción</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Estado de la conversación</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Agentes considerados</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>A quién se ofreció</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>A quién se consideró para la oferta elegida</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Nothing was measured: only calls and videos are.</source>
        <translation>No hay mediciones: solo se miden las llamadas y los videos.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>Guardar g&amp;rabación…</translation>
    </message>
    <message>
        <source> Save recording</source>
        <translation> Guardar grabación</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>%1 – Contact</source>
        <comment>window title, customer</comment>
        <translation>%1 – Contacto</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>Live: what is written appears here at once.</source>
        <translation>En vivo: lo que se escribe aparece aquí al momento.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>%1 transcript.txt</source>
        <comment>file name, customer</comment>
        <translation>%1 transcripción.txt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se ha hecho</translation>
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
    <name>callroom::console::EmbedCard</name>
    <message>
        <source>Line for your pages</source>
        <translation>Línea para sus páginas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put this line before the end of each page that shall have the widget. Add data-queue="…" for a queue other than the default.</source>
        <translation>Ponga esta línea antes del final de cada página que deba tener el widget. Agregue data-queue="…" para una cola distinta de la predeterminada.</translation>
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
        <translation>Solicitó atención</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <comment>an agent</comment>
        <translation>Ofrecido a %1</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>how it ended</comment>
        <translation>Oferta: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>an agent</comment>
        <translation>Atendido por %1</translation>
    </message>
    <message>
        <source>The agent is back</source>
        <translation>El agente ha vuelto</translation>
    </message>
    <message>
        <source>The customer is back</source>
        <translation>El cliente ha vuelto</translation>
    </message>
    <message>
        <source>The agent's connection was lost</source>
        <translation>Se perdió la conexión del agente</translation>
    </message>
    <message>
        <source>The customer's connection was lost</source>
        <translation>Se perdió la conexión del cliente</translation>
    </message>
    <message>
        <source>A supervisor ended it</source>
        <translation>Un supervisor lo terminó</translation>
    </message>
    <message>
        <source>The agent hung up</source>
        <translation>El agente colgó</translation>
    </message>
    <message>
        <source>The customer hung up</source>
        <translation>El cliente colgó</translation>
    </message>
    <message>
        <source>The conversation ended</source>
        <translation>La conversación terminó</translation>
    </message>
    <message>
        <source>Wrap-up ran out of time</source>
        <translation>Se agotó el trabajo posterior</translation>
    </message>
    <message>
        <source>Wrap-up done</source>
        <translation>Trabajo posterior terminado</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transferido a %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a %1</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Pidió que le devolvieran la llamada</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>Tried again at %1</source>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>an agent</comment>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Etiquetas eliminadas</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>a former agent</source>
        <translation>un antiguo agente</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Puesto en espera</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>Retomado tras la espera</translation>
    </message>
    <message>
        <source>Wrap-up made longer</source>
        <translation>Trabajo posterior ampliado</translation>
    </message>
    <message>
        <source>Asked a colleague</source>
        <translation>Consultó a un compañero</translation>
    </message>
    <message>
        <source>Back from the colleague</source>
        <translation>Volvió de consultar al compañero</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>In line at %1</source>
        <comment>queue</comment>
        <translation>En la cola %1</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>an agent</comment>
        <translation>%1 lo ha tomado</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>Transferido a %1</translation>
    </message>
    <message>
        <source>The customer was asked whether he is still there</source>
        <translation>Se preguntó al cliente si sigue ahí</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>The customer ended it</source>
        <translation>El cliente lo terminó</translation>
    </message>
    <message>
        <source>The agent ended it</source>
        <translation>El agente lo terminó</translation>
    </message>
    <message>
        <source>Closed because nobody wrote any more</source>
        <translation>Cerrado porque nadie escribió más</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>the offer came to nothing</source>
        <translation>la oferta no prosperó</translation>
    </message>
    <message>
        <source>it waited for the longest time allowed</source>
        <translation>esperó el tiempo máximo permitido</translation>
    </message>
    <message>
        <source>the line was full</source>
        <translation>la cola estaba llena</translation>
    </message>
    <message>
        <source>nobody was on</source>
        <translation>no había agentes</translation>
    </message>
    <message>
        <source>the queue was closed</source>
        <translation>la cola estaba cerrada</translation>
    </message>
    <message>
        <source>the queue was removed</source>
        <translation>la cola se eliminó</translation>
    </message>
    <message>
        <source>the queue opened</source>
        <translation>la cola abrió</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>el cliente ya no estaba</translation>
    </message>
    <message>
        <source>the agent was gone</source>
        <translation>el agente ya no estaba</translation>
    </message>
    <message>
        <source>the customer left the line</source>
        <translation>el cliente dejó la cola</translation>
    </message>
    <message>
        <source>given by a supervisor</source>
        <translation>asignado por un supervisor</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>movido por un supervisor</translation>
    </message>
    <message>
        <source>it was not taken in time</source>
        <translation>no se tomó a tiempo</translation>
    </message>
    <message>
        <source>closed by a supervisor</source>
        <translation>cerrado por un supervisor</translation>
    </message>
    <message>
        <source>the colleague took it</source>
        <translation>el compañero lo tomó</translation>
    </message>
    <message>
        <source>the callback was due</source>
        <translation>correspondía la devolución de llamada</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>no se pudo localizar a nadie</translation>
    </message>
    <message>
        <source>the callback was put off</source>
        <translation>la devolución de llamada se aplazó</translation>
    </message>
    <message>
        <source>the bot handed over</source>
        <translation>el bot lo transfirió</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>se agotó su tiempo</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::FieldRow</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Modificado y aún sin guardar</translation>
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
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>It is counted, not computed.</source>
        <translation>Se cuenta, no se calcula.</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Mostrar los contactos</translation>
    </message>
    <message>
        <source>No list of contacts belongs to this figure.</source>
        <translation>Esta cifra no tiene lista de contactos.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureTile</name>
    <message>
        <source>How it comes about, and the contacts behind it</source>
        <translation>Cómo se obtiene y los contactos que la componen</translation>
    </message>
    <message>
        <source>%1 (chosen): %2</source>
        <comment>figure, value</comment>
        <translation>%1 (elegido): %2</translation>
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
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestado</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestionado</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Tasa de abandono</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfechos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Resueltos a la primera</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Contestado a tiempo</translation>
    </message>
    <message>
        <source>Hung up in time</source>
        <translation>Abandonado a tiempo</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>Abandonado enseguida</translation>
    </message>
    <message>
        <source>Callbacks in time</source>
        <translation>Devoluciones a tiempo</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>Devoluciones cumplidas</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Mensajes dejados</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Good ratings</source>
        <translation>Valoraciones buenas</translation>
    </message>
    <message>
        <source>Sum of ratings</source>
        <translation>Suma de valoraciones</translation>
    </message>
    <message>
        <source>Waits of the answered</source>
        <translation>Espera de los contestados</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Wrap-up, all together</source>
        <translation>Trabajo posterior total</translation>
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
        <translation>%1%2 puntos</translation>
    </message>
</context>
<context>
    <name>callroom::console::FilterBar</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>%1: show all again</source>
        <comment>what the list is narrowed to</comment>
        <translation>%1: volver a mostrar todo</translation>
    </message>
</context>
<context>
    <name>callroom::console::FindingModel</name>
    <message>
        <source>Busiest hour</source>
        <translation>Hora de más actividad</translation>
    </message>
    <message>
        <source>%1 in an hour on average</source>
        <translation>%1 por hora de media</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Esperas más largas</translation>
    </message>
    <message>
        <source>%1 in all queues</source>
        <translation>%1 en todas las colas</translation>
    </message>
    <message>
        <source>Lowest service level</source>
        <translation>Nivel de servicio más bajo</translation>
    </message>
    <message>
        <source>Most hang up</source>
        <translation>Donde más cuelgan</translation>
    </message>
    <message>
        <source>Fewest satisfied</source>
        <translation>Menos clientes satisfechos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, where it was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
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
    <message>
        <source>The priority of %1 could not be changed.</source>
        <comment>customer</comment>
        <translation>No se pudo cambiar la prioridad de %1.</translation>
    </message>
    <message>
        <source>The priority of %1 is now “%2”.</source>
        <comment>customer, priority</comment>
        <translation>La prioridad de %1 es ahora «%2».</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorChoice</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>A former queue</source>
        <translation>Una antigua cola</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
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
    <name>callroom::console::HistoryModel</name>
    <message>
        <source>A former agent</source>
        <translation>Un antiguo agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
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
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>callroom::console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>&amp;Open contact</source>
        <translation>&amp;Abrir contacto</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Exportar contactos…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <translation>Clientes y asuntos</translation>
    </message>
    <message>
        <source>Words in messages</source>
        <translation>Palabras en mensajes</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Words that were written</source>
        <translation>Palabras que se escribieron</translation>
    </message>
    <message>
        <source>Customer or subject</source>
        <translation>Cliente o asunto</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Ningún contacto coincide.</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>Estas palabras no se encontraron.</translation>
    </message>
    <message>
        <source>Type words that were written in a chat.</source>
        <translation>Escriba palabras que aparezcan en un chat.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) read so far; more follow as you scroll.</source>
        <translation>
            <numerusform>%n contacto leído por ahora; al desplazarse aparecen más.</numerusform>
            <numerusform>%n contactos leídos por ahora; al desplazarse aparecen más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;customer</source>
        <translation>Solo este &amp;cliente</translation>
    </message>
</context>
<context>
    <name>callroom::console::HolidaysEditor</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Agregar un día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it to the list.</source>
        <translation>Enter o un doble clic en un día lo agrega a la lista.</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of their own.</source>
        <translation>Enter o un doble clic en un día lo agrega. Los días en rojo están cerrados; los amarillos tienen horario propio.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>callroom::console::HoursForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The hours are local time there, also when its clocks change.</source>
        <translation>Las horas son locales de ese lugar, también cuando allí cambia la hora.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes are in the list below.</source>
        <translation>Marque las horas de apertura con el ratón, o con las teclas de flecha y Espacio. Los minutos exactos están en la lista de abajo.</translation>
    </message>
    <message>
        <source>Holidays and half-days</source>
        <translation>Festivos y medias jornadas</translation>
    </message>
    <message>
        <source>Such a day has these hours instead of the week's; without any it is closed.</source>
        <translation>Ese día rige este horario en lugar del semanal; sin horario, está cerrado.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>When queues are open. A change opens or closes them at once.</source>
        <translation>Cuándo están abiertas las colas. Un cambio las abre o cierra de inmediato.</translation>
    </message>
    <message>
        <source>New business hours</source>
        <translation>Nuevo horario de atención</translation>
    </message>
    <message>
        <source>Only hours that no queue goes by can be removed. They can be taken back.</source>
        <translation>Solo se pueden eliminar horarios que no use ninguna cola. Se pueden recuperar.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n día especial</numerusform>
            <numerusform>%n días especiales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::InsightsPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Staff for the busiest hours</source>
        <translation>Personal para las horas de más actividad</translation>
    </message>
    <message>
        <source>&amp;Refresh findings</source>
        <translation>Actualiza&amp;r hallazgos</translation>
    </message>
    <message>
        <source>How many agents each queue's busiest hour would have taken to reach its service level, on average over the days of the period (Erlang C).</source>
        <translation>Cuántos agentes habría necesitado la hora de más actividad de cada cola para alcanzar su nivel de servicio, de media en los días del período (Erlang C).</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>Nada destaca en este período.</translation>
    </message>
    <message>
        <source>Too few calls in this period to tell.</source>
        <translation>Hay muy pocas llamadas en este período para saberlo.</translation>
    </message>
</context>
<context>
    <name>callroom::console::LeaveQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>callroom::console::ListForms</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What agents choose.</source>
        <translation>Lo que eligen los agentes.</translation>
    </message>
    <message>
        <source>What reports and other programs know it by: a–z, 0–9, _ and -. History keeps the code it had.</source>
        <translation>Por lo que lo conocen los informes y otros programas: a–z, 0–9, _ y -. El historial conserva el código que tenía.</translation>
    </message>
    <message>
        <source>Counts as work</source>
        <translation>Cuenta como trabajo</translation>
    </message>
    <message>
        <source>Such as training or e-mail; a break does not.</source>
        <translation>Como la formación o el correo; una pausa no.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Duración habitual</translation>
    </message>
    <message>
        <source>How long it may last. It is shown to people, and nobody is forced back.</source>
        <translation>Cuánto puede durar. Se muestra a las personas; a nadie se le obliga a volver.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Place in menus</source>
        <translation>Posición en los menús</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>El más bajo va primero.</translation>
    </message>
    <message>
        <source>Away reasons</source>
        <translation>Motivos de ausencia</translation>
    </message>
    <message>
        <source>What agents may give as the reason for being away.</source>
        <translation>Lo que los agentes pueden indicar como motivo de ausencia.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; history keeps it. It can be taken back.</source>
        <translation>Ya nadie puede elegirlo; el historial lo conserva. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>counts as work</source>
        <translation>cuenta como trabajo</translation>
    </message>
    <message>
        <source>What agents choose at the end of a conversation.</source>
        <translation>Lo que eligen los agentes al final de una conversación.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Under which menus show it.</source>
        <translation>Bajo el que lo muestran los menús.</translation>
    </message>
    <message>
        <source>Needs notes</source>
        <translation>Requiere notas</translation>
    </message>
    <message>
        <source>The agent must write something too.</source>
        <translation>El agente también debe escribir algo.</translation>
    </message>
    <message>
        <source>Only for these queues</source>
        <translation>Solo para estas colas</translation>
    </message>
    <message>
        <source>With none named, for every queue and for direct calls.</source>
        <translation>Si no se indica ninguna, para todas las colas y las llamadas directas.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Agregar una cola</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Tipificaciones</translation>
    </message>
    <message>
        <source>The results that agents may give a conversation when they wrap it up.</source>
        <translation>Los resultados que los agentes pueden dar a una conversación en el trabajo posterior.</translation>
    </message>
    <message>
        <source>New disposition</source>
        <translation>Nueva tipificación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>needs notes</source>
        <translation>requiere notas</translation>
    </message>
    <message>
        <source>Contacts keep the name they were given.</source>
        <translation>Los contactos conservan el nombre que recibieron.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words that staff marks contacts with, to find them again.</source>
        <translation>Palabras con las que el personal marca contactos para volver a encontrarlos.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Contacts keep its name, but nobody can set it any more. It can be taken back.</source>
        <translation>Los contactos conservan su nombre, pero ya nadie puede asignarla. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Typed after / in a chat: a–z, 0–9, _ and -.</source>
        <translation>Se escribe tras / en un chat: a–z, 0–9, _ y -.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced by what they stand for.</source>
        <translation>{{customer.name}}, {{agent.name}}, {{contact.subject}} y {{queue.name}} se sustituyen por lo que representan.</translation>
    </message>
    <message>
        <source>Only for these groups</source>
        <translation>Solo para estos grupos</translation>
    </message>
    <message>
        <source>With none named, everybody has it.</source>
        <translation>Si no se indica ninguno, la tienen todos.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Texts that agents take into a conversation by a few letters.</source>
        <translation>Textos que los agentes insertan en una conversación con unas pocas letras.</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>Nobody finds it any more. It can be taken back.</source>
        <translation>Ya nadie la encuentra. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
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
    <name>callroom::console::MergeDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modificado por otra persona</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile</source>
        <translation>Otra persona lo ha modificado entretanto</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>You both changed the fields below. Choose what shall stand, then save.</source>
        <translation>Ambos modificaron los campos siguientes. Elija qué debe quedar y guarde.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Antes era: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo del otro</translation>
    </message>
    <message>
        <source>Only you changed: %1</source>
        <translation>Solo lo modificó usted: %1</translation>
    </message>
    <message>
        <source>Only they changed: %1</source>
        <translation>Solo lo modificó la otra persona: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::MessageModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
    <name>callroom::console::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>La contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>callroom::console::PasswordEditor</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>callroom::console::Past</name>
    <message>
        <source>Handled</source>
        <translation>Gestionado</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejó un mensaje</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Closed by a supervisor</source>
        <translation>Cerrado por un supervisor</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeopleForms</name>
    <message>
        <source>no skills</source>
        <translation>sin habilidades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>Como lo ven compañeros y clientes.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <translation>Con él inicia sesión.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>10 characters at least. Of somebody who has one, leave it empty to keep it; a new one signs the person out everywhere.</source>
        <translation>Al menos 10 caracteres. Si la persona ya tiene una, déjela vacía para conservarla; una nueva cierra su sesión en todas partes.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Cannot sign in, and is signed out at once. History keeps the name.</source>
        <translation>No puede iniciar sesión y su sesión se cierra de inmediato. El historial conserva el nombre.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>The people who work here, and what each may do.</source>
        <translation>Las personas que trabajan aquí y lo que puede hacer cada una.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>This person is signed out and cannot come back in. History keeps the name. It can be taken back.</source>
        <translation>Se cierra la sesión de esta persona y no puede volver a entrar. El historial conserva el nombre. Se puede recuperar.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source> · disabled</source>
        <translation> · desactivado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisores</translation>
    </message>
    <message>
        <source>They see this group's agents and contacts, and may change the group.</source>
        <translation>Ven los agentes y contactos de este grupo y pueden modificar el grupo.</translation>
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation>Agregar un supervisor</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Agregar un agente</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Agents of a team, and who leads them. Queues are served by groups.</source>
        <translation>Agentes de un equipo y quienes lo dirigen. Los grupos atienden las colas.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Its agents stay. It can be taken back, with them.</source>
        <translation>Sus agentes permanecen. Se puede recuperar, con ellos.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these names.</source>
        <translation>Lo que sabe este agente, de 1 (algo) a 5 (experto). Las colas exigen habilidades por estos nombres.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Agregar una habilidad</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Calls and video together. 0: gets none.</source>
        <translation>Llamadas y video juntos. 0: no recibe ninguno.</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Chats a la vez</translation>
    </message>
    <message>
        <source>0: gets none.</source>
        <translation>0: no recibe ninguno.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>This agent's share of the contacts where a queue chooses by weight.</source>
        <translation>La parte de los contactos de este agente cuando una cola elige por peso.</translation>
    </message>
    <message>
        <source>What each agent can, and how much at once.</source>
        <translation>Lo que sabe cada agente y cuánto a la vez.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>A change counts from the next offer on.</source>
        <translation>Un cambio vale a partir de la próxima oferta.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Period</name>
    <message>
        <source>Any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
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
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>callroom::console::PicksEditor</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceExtras</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Línea para sus páginas</translation>
    </message>
    <message>
        <source>Who can what</source>
        <translation>Quién sabe qué</translation>
    </message>
    <message>
        <source>There are no agents yet.</source>
        <translation>Aún no hay agentes.</translation>
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation>Como lo lee un cliente</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Secreto de firma del bot</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
    <name>callroom::console::Priority</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of waiting given for free</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as long as it has waited</source>
        <translation>lo que ha esperado</translation>
    </message>
    <message>
        <source>as if it had waited %1 longer</source>
        <comment>a time</comment>
        <translation>como si hubiera esperado %1 más</translation>
    </message>
</context>
<context>
    <name>callroom::console::PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>How urgent is %1?</source>
        <comment>customer</comment>
        <translation>¿Qué urgencia tiene %1?</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds of waiting given for free</source>
        <translation>Segundos de espera añadidos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>It stands in line where it would, had it waited that much longer.</source>
        <translation>Ocupa en la cola el lugar que tendría si hubiera esperado ese tiempo más.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Establecer prioridad</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityPlot</name>
    <message>
        <source>Quality of the call</source>
        <translation>Calidad de la llamada</translation>
    </message>
    <message>
        <source>%1: mean %2, worst %3</source>
        <comment>measure</comment>
        <translation>%1: media %2, peor %3</translation>
    </message>
    <message>
        <source>Measured by the customer</source>
        <translation>Medido en el cliente</translation>
    </message>
    <message>
        <source>Measured by the agent</source>
        <translation>Medido en el agente</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>peor %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityTrack</name>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
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
    <name>callroom::console::QueueForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What agents, supervisors and reports call it.</source>
        <translation>Cómo la llaman agentes, supervisores e informes.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>What customers may come here by.</source>
        <translation>Por dónde pueden llegar los clientes.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Outside them the queue is closed: nobody can join, rules below may catch them.</source>
        <translation>Fuera de él la cola está cerrada: nadie puede entrar, pero las reglas de abajo pueden recoger a quien llegue.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierta</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Cola predeterminada</translation>
    </message>
    <message>
        <source>Who names no queue comes here. Only one queue can be the default.</source>
        <translation>Quien no indica ninguna cola llega aquí. Solo una cola puede ser la predeterminada.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Who gets the next contact</source>
        <translation>Quién recibe el siguiente contacto</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Agentes como máximo</translation>
    </message>
    <message>
        <source>How many agents “Ring several” rings for one contact.</source>
        <translation>A cuántos agentes hace sonar “Varios a la vez” por un contacto.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>tras</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Groups in tiers</source>
        <translation>Grupos por escalones</translation>
    </message>
    <message>
        <source>Who serves this queue, and after which wait each group is asked too. A tier opens at once while nobody of those before it is on. Without any, every agent serves it.</source>
        <translation>Quién atiende esta cola y tras qué espera se recurre también a cada grupo. Un escalón se abre de inmediato mientras no haya nadie en los anteriores. Sin ninguno, la atienden todos los agentes.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Keep for the same agent</source>
        <translation>Reservar para el mismo agente</translation>
    </message>
    <message>
        <source>How long a contact is kept for the agent who last served this customer, while he is on.</source>
        <translation>Cuánto tiempo se reserva un contacto para el último agente que atendió a este cliente, mientras esté conectado.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>no reservar</translation>
    </message>
    <message>
        <source>Agents may pick</source>
        <translation>Los agentes pueden elegir</translation>
    </message>
    <message>
        <source>They see who waits and may take anyone, not only what is offered to them.</source>
        <translation>Ven quién espera y pueden tomar a cualquiera, no solo lo que se les ofrece.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Quién la atiende</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Required skills</source>
        <translation>Habilidades exigidas</translation>
    </message>
    <message>
        <source>Only agents with each of these, at this level (1–5) or higher, are asked.</source>
        <translation>Solo se recurre a agentes con cada una de estas, en este nivel (1–5) o superior.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Agregar una habilidad</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>Expanding rings</source>
        <translation>Anillos de ampliación</translation>
    </message>
    <message>
        <source>After such a wait no more than this level of the skill is asked for; at 0 it is not needed any more.</source>
        <translation>Tras esa espera no se exige más que este nivel de la habilidad; con 0 ya no es necesaria.</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Agregar un anillo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>A contact answered within this time counts as answered in time.</source>
        <translation>Un contacto contestado en este tiempo cuenta como contestado a tiempo.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Tiempo de timbre</translation>
    </message>
    <message>
        <source>How long an agent may let it ring before the next one is asked.</source>
        <translation>Cuánto puede dejarlo sonar un agente antes de recurrir al siguiente.</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Tiempo de trabajo posterior</translation>
    </message>
    <message>
        <source>For notes after the conversation; the agent may ask for more.</source>
        <translation>Para notas tras la conversación; el agente puede pedir más.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Ventaja inicial</translation>
    </message>
    <message>
        <source>So many seconds its contacts count as having waited already. Below zero they come after the others.</source>
        <translation>Segundos que se consideran ya esperados por sus contactos. Por debajo de cero van después de los demás.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How many times as fast its contacts age as those of a queue of weight 1, where an agent serves both.</source>
        <translation>Cuántas veces más rápido ganan antigüedad sus contactos que los de una cola de peso 1, cuando un agente atiende ambas.</translation>
    </message>
    <message>
        <source>Order among queues</source>
        <translation>Orden entre colas</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Who has waited so long leaves the queue, by the rule below.</source>
        <translation>Quien ha esperado tanto deja la cola, según la regla de abajo.</translation>
    </message>
    <message>
        <source>Places in line</source>
        <translation>Plazas en la cola</translation>
    </message>
    <message>
        <source>With so many waiting the queue is full.</source>
        <translation>Con tantos en espera la cola está llena.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Where contacts go that this queue cannot serve. Without a rule the contact ends, or cannot join.</source>
        <translation>Adónde van los contactos que esta cola no puede atender. Sin regla, el contacto termina o no puede entrar.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Queues that are offered to a customer whom this one does not take, the first first.</source>
        <translation>Colas que se ofrecen a un cliente que esta no acepta, por orden.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Agregar una cola</translation>
    </message>
    <message>
        <source>Limits and overflow</source>
        <translation>Límites y desbordamiento</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often a customer is called back before it is given up.</source>
        <translation>Cuántas veces se devuelve la llamada a un cliente antes de desistir.</translation>
    </message>
    <message>
        <source>no callbacks</source>
        <translation>sin devoluciones de llamada</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>Entre intentos</translation>
    </message>
    <message>
        <source>How long to leave the customer alone after nobody answered.</source>
        <translation>Cuánto tiempo se deja tranquilo al cliente después de que nadie contestara.</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Recordar tras</translation>
    </message>
    <message>
        <source>A customer who has not answered for so long is reminded.</source>
        <translation>A un cliente que lleva tanto tiempo sin responder se le recuerda.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Cerrar tras</translation>
    </message>
    <message>
        <source>After so much silence of the customer the chat is closed.</source>
        <translation>Tras tanto silencio del cliente se cierra el chat.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Answers first, by webhook, and hands over to people.</source>
        <translation>Responde primero, por webhook, y transfiere a personas.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Where contacts of a kind wait, who serves them, and what happens when nobody can.</source>
        <translation>Dónde esperan los contactos de un tipo, quién los atiende y qué ocurre cuando nadie puede.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nueva cola</translation>
    </message>
    <message>
        <source>Nobody can join it any more; who waits in it is served. It can be taken back.</source>
        <translation>Ya nadie puede entrar; quienes esperan en ella son atendidos. Se puede recuperar.</translation>
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
    <name>callroom::console::RecordList</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>Mostrar eliminados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>a list's title</comment>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay elementos.</translation>
    </message>
    <message>
        <source>There are none but removed ones.</source>
        <translation>Solo hay elementos eliminados.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nada coincide con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordPlace</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” se ha guardado.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” se ha eliminado.</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formulario</translation>
    </message>
    <message>
        <source>Something is still wrong above.</source>
        <translation>Aún hay algo incorrecto arriba.</translation>
    </message>
    <message>
        <source>You may look at this, not change it.</source>
        <translation>Puede ver esto, pero no modificarlo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>“New” makes the first.</source>
        <translation>“Nuevo” crea el primero.</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Elija uno a la izquierda.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Otra persona lo ha modificado entretanto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordingModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>Grabación de la llamada</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Mensaje del cliente</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En curso</translation>
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
        <translation>eliminado</translation>
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
    <message>
        <source>The file cannot be written there.</source>
        <translation>El archivo no se puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportChart</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportTable</name>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>callroom::console::Reports</name>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
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
        <source>Direct calls</source>
        <translation>Llamadas directas</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportsPage</name>
    <message>
        <source>Quarter hours</source>
        <translation>Cuartos de hora</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Medias horas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Export report as &amp;CSV…</source>
        <translation>Exportar informe como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export report as &amp;PDF…</source>
        <translation>Exportar informe como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Refresh report</source>
        <translation>Actuali&amp;zar informe</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
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
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Duración del intervalo</translation>
    </message>
    <message>
        <source>Fitting intervals</source>
        <translation>Intervalos automáticos</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>Fórmula del nivel de servicio</translation>
    </message>
    <message>
        <source>Our formula</source>
        <translation>Nuestra fórmula</translation>
    </message>
    <message>
        <source>Formula %1</source>
        <translation>Fórmula %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a period, the one before it</comment>
        <translation>%1, comparado con %2</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>No hay nada en este período.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>report-%1.csv</source>
        <comment>file name</comment>
        <translation>informe-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <comment>file name</comment>
        <translation>informe.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>%1 se ha guardado: %n página.</numerusform>
            <numerusform>%1 se ha guardado: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>moment</comment>
        <translation>recuento: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>Service level by each formula</source>
        <translation>Nivel de servicio según cada fórmula</translation>
    </message>
</context>
<context>
    <name>callroom::console::RowsEditor</name>
    <message>
        <source>%1, line %2</source>
        <comment>column</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>callroom::console::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Estado del formulario</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>callroom::console::Saving</name>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <comment>file name, date</comment>
        <translation>contactos-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written, back to %1.</source>
        <translation>
            <numerusform>%n contacto guardado, desde %1.</numerusform>
            <numerusform>%n contactos guardados, desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contacto guardado en %1.</numerusform>
            <numerusform>%n contactos guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes of a file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>file name</comment>
        <translation>%1 se ha guardado.</translation>
    </message>
</context>
<context>
    <name>callroom::console::SecretCard</name>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Secreto de firma del bot</translation>
    </message>
    <message>
        <source>A new queue has its secret once it is saved.</source>
        <translation>Una cola nueva tiene su secreto en cuanto se guarda.</translation>
    </message>
    <message>
        <source>What is sent to the bot is signed with it. Give it to whoever runs the bot, and to nobody else.</source>
        <translation>Lo que se envía al bot se firma con él. Entréguelo a quien gestiona el bot y a nadie más.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ServiceLevels</name>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>contestados a tiempo ÷ contestados</translation>
    </message>
    <message>
        <source>(answered + hung up) in time ÷ (answered + hung up)</source>
        <translation>(contestados + abandonados) a tiempo ÷ (contestados + abandonados)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + hung up − hung up at once)</source>
        <translation>contestados a tiempo ÷ (contestados + abandonados − abandonados enseguida)</translation>
    </message>
    <message>
        <source>left the line in time ÷ offered</source>
        <translation>dejaron la cola a tiempo ÷ ofrecidos</translation>
    </message>
    <message>
        <source>Service level, formula %1</source>
        <translation>Nivel de servicio, fórmula %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingFaults</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Indique al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters, fewer if some are not plain letters.</source>
        <translation>Demasiado largo: como máximo %1 caracteres, menos si algunos no son letras simples.</translation>
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation>Como mínimo %1.</translation>
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>Too many: at most %1.</source>
        <translation>Demasiados: como máximo %1.</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>Elija uno de los ofrecidos.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept.</source>
        <translation>Contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a line's number, its column, what is wrong</comment>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Another one is called so. Please choose another name.</source>
        <translation>Ya hay otro con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Another person has this e-mail address.</source>
        <translation>Otra persona tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es un correo electrónico.</translation>
    </message>
    <message>
        <source>Another one has this code.</source>
        <translation>Otro tiene este código.</translation>
    </message>
    <message>
        <source>Another canned response has this shortcut.</source>
        <translation>Otra respuesta predefinida tiene este atajo.</translation>
    </message>
    <message>
        <source>Another tenant has this short name.</source>
        <translation>Otra organización tiene este nombre corto.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens inside, please.</source>
        <translation>Use solo a–z, 0–9 y guiones en el interior.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9, _ and -, please.</source>
        <translation>Use solo a–z, 0–9, _ y -.</translation>
    </message>
    <message>
        <source>The server uses this code itself. Please choose another.</source>
        <translation>El servidor usa este código. Elija otro.</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation>Un color es # y seis dígitos 0–9, a–f.</translation>
    </message>
    <message>
        <source>1 to 50 of a–z, 0–9, _ and -, without the /.</source>
        <translation>De 1 a 50 caracteres a–z, 0–9, _ y -, sin la /.</translation>
    </message>
    <message>
        <source>An origin is https:// and a name, without a path.</source>
        <translation>Un origen es https:// y un nombre, sin ruta.</translation>
    </message>
    <message>
        <source>This language is not spoken here.</source>
        <translation>Este idioma no está disponible aquí.</translation>
    </message>
    <message>
        <source>The server does not know this format.</source>
        <translation>El servidor no conoce este formato.</translation>
    </message>
    <message>
        <source>Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are known.</source>
        <translation>Solo se conocen {{customer.name}}, {{agent.name}}, {{contact.subject}} y {{queue.name}}.</translation>
    </message>
    <message>
        <source>A group named here is no longer there.</source>
        <translation>Un grupo indicado aquí ya no existe.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Un grupo aparece dos veces.</translation>
    </message>
    <message>
        <source>A queue named here is no longer there.</source>
        <translation>Una cola indicada aquí ya no existe.</translation>
    </message>
    <message>
        <source>A queue is named twice.</source>
        <translation>Una cola aparece dos veces.</translation>
    </message>
    <message>
        <source>These business hours are no longer there.</source>
        <translation>Este horario de atención ya no existe.</translation>
    </message>
    <message>
        <source>A group stands in two tiers.</source>
        <translation>Un grupo está en dos escalones.</translation>
    </message>
    <message>
        <source>Two lines relax the same skill at the same time.</source>
        <translation>Dos líneas relajan la misma habilidad al mismo tiempo.</translation>
    </message>
    <message>
        <source>A channel is named twice.</source>
        <translation>Un canal aparece dos veces.</translation>
    </message>
    <message>
        <source>Two rules speak of the same occasion.</source>
        <translation>Dos reglas tratan el mismo caso.</translation>
    </message>
    <message>
        <source>A queue cannot overflow into itself.</source>
        <translation>Una cola no puede desbordar hacia sí misma.</translation>
    </message>
    <message>
        <source>A queue is no alternative to itself.</source>
        <translation>Una cola no es alternativa de sí misma.</translation>
    </message>
    <message>
        <source>A skill is named twice.</source>
        <translation>Una habilidad aparece dos veces.</translation>
    </message>
    <message>
        <source>Two questions have the same key.</source>
        <translation>Dos preguntas tienen la misma clave.</translation>
    </message>
    <message>
        <source>Please choose what kind of answer each question takes.</source>
        <translation>Elija qué tipo de respuesta admite cada pregunta.</translation>
    </message>
    <message>
        <source>A choice needs its choices, and nothing else has any.</source>
        <translation>Una pregunta de elección necesita opciones; las demás no tienen.</translation>
    </message>
    <message>
        <source>A chat can be closed only some time after the reminder.</source>
        <translation>Un chat solo se puede cerrar un tiempo después del recordatorio.</translation>
    </message>
    <message>
        <source>The server does not know this time zone.</source>
        <translation>El servidor no conoce esta zona horaria.</translation>
    </message>
    <message>
        <source>Hours must end later than they begin; past midnight they are two lines.</source>
        <translation>El horario debe terminar después de empezar; si pasa de medianoche son dos líneas.</translation>
    </message>
    <message>
        <source>A time is told as 09:30.</source>
        <translation>Una hora se escribe así: 09:30.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>A date is named twice.</source>
        <translation>Una fecha aparece dos veces.</translation>
    </message>
    <message>
        <source>Nobody changes his own role, disables or removes himself.</source>
        <translation>Nadie cambia su propio rol ni se desactiva o elimina a sí mismo.</translation>
    </message>
    <message>
        <source>This is a visitor, who has no account.</source>
        <translation>Es un visitante y no tiene cuenta.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
    <message>
        <source>It is still in use: something else refers to it. Take it out there first.</source>
        <translation>Aún está en uso: otro elemento hace referencia a él. Quítelo allí primero.</translation>
    </message>
    <message>
        <source>Somebody named here is no agent any more.</source>
        <translation>Alguien indicado aquí ya no es agente.</translation>
    </message>
    <message>
        <source>Somebody named here does not supervise any more.</source>
        <translation>Alguien indicado aquí ya no es supervisor.</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>Alguien aparece dos veces.</translation>
    </message>
    <message>
        <source>A queue is served by this group. Take it out of the queue's tiers first.</source>
        <translation>Este grupo atiende una cola. Quítelo primero de los escalones de la cola.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>It is no longer there: somebody has removed it meanwhile.</source>
        <translation>Ya no existe: alguien lo ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>La sesión ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor indica: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingWords</name>
    <message>
        <source>Contacts you; sees only his own conversations.</source>
        <translation>Contacta con ustedes; solo ve sus propias conversaciones.</translation>
    </message>
    <message>
        <source>Takes calls and chats in the browser.</source>
        <translation>Atiende llamadas y chats en el navegador.</translation>
    </message>
    <message>
        <source>Watches the floor and leads the groups he is named in.</source>
        <translation>Supervisa la sala y dirige los grupos en los que figura.</translation>
    </message>
    <message>
        <source>Sets up everything of this tenant.</source>
        <translation>Configura todo en esta organización.</translation>
    </message>
    <message>
        <source>Sets up everything of every tenant of this installation.</source>
        <translation>Configura todo en todas las organizaciones de esta instalación.</translation>
    </message>
    <message>
        <source>Who has been free the longest gets the next contact. Fair, and right for most queues.</source>
        <translation>Quien lleva más tiempo libre recibe el siguiente contacto. Equitativo y adecuado para la mayoría de las colas.</translation>
    </message>
    <message>
        <source>One after the other in turn, whatever the last contact took.</source>
        <translation>Uno tras otro por turno, durara lo que durara el último contacto.</translation>
    </message>
    <message>
        <source>Who has the smallest share of his slots in use. Good for chat.</source>
        <translation>Quien usa la menor parte de su capacidad. Adecuado para chat.</translation>
    </message>
    <message>
        <source>Who has had the fewest contacts this shift. A newcomer starts in the middle.</source>
        <translation>Quien ha tenido menos contactos en este turno. Quien se incorpora empieza en el medio.</translation>
    </message>
    <message>
        <source>Who has talked the least this shift. A newcomer starts in the middle.</source>
        <translation>Quien ha conversado menos en este turno. Quien se incorpora empieza en el medio.</translation>
    </message>
    <message>
        <source>Always the first who is free, in a fixed order.</source>
        <translation>Siempre el primero que esté libre, en un orden fijo.</translation>
    </message>
    <message>
        <source>Anyone who is free, by chance.</source>
        <translation>Cualquiera que esté libre, al azar.</translation>
    </message>
    <message>
        <source>By chance, but in proportion to each agent's weight.</source>
        <translation>Al azar, pero en proporción al peso de cada agente.</translation>
    </message>
    <message>
        <source>Rings several agents at once; the first to accept wins.</source>
        <translation>Suena a varios agentes a la vez; gana el primero que acepte.</translation>
    </message>
    <message>
        <source>Who has the highest level of the skills asked for; among equals the longest free.</source>
        <translation>Quien tiene el nivel más alto de las habilidades exigidas; a igualdad, quien lleva más tiempo libre.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Longest free</source>
        <translation>Más tiempo libre</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Menos cargado</translation>
    </message>
    <message>
        <source>Fewest contacts</source>
        <translation>Menos contactos</translation>
    </message>
    <message>
        <source>Least talk time</source>
        <translation>Menos conversación</translation>
    </message>
    <message>
        <source>Fixed order</source>
        <translation>Orden fijo</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>Ring several</source>
        <translation>Varios a la vez</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>Mejor habilidad</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Esperó demasiado</translation>
    </message>
    <message>
        <source>Queue is full</source>
        <translation>Cola llena</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Sin agentes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>End the contact</source>
        <translation>Terminar el contacto</translation>
    </message>
    <message>
        <source>Take a voicemail</source>
        <translation>Pasar al buzón de voz</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Ofrecer devolución de llamada</translation>
    </message>
    <message>
        <source>Take a written message</source>
        <translation>Recibir un mensaje escrito</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>1 – of the answered</source>
        <translation>1 – de los contestados</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered. Who gives up does not count at all.</source>
        <translation>Contestados a tiempo, de todos los contestados. Quien desiste no cuenta en absoluto.</translation>
    </message>
    <message>
        <source>2 – of the answered and abandoned</source>
        <translation>2 – de los contestados y abandonados</translation>
    </message>
    <message>
        <source>Answered or abandoned in time, of all that were answered or abandoned.</source>
        <translation>Contestados o abandonados a tiempo, de todos los contestados o abandonados.</translation>
    </message>
    <message>
        <source>3 – without short abandons</source>
        <translation>3 – sin abandonos breves</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered or abandoned, except those who left at once.</source>
        <translation>Contestados a tiempo, de todos los contestados o abandonados, salvo los que se fueron enseguida.</translation>
    </message>
    <message>
        <source>4 – of all who queued</source>
        <translation>4 – de todos los que entraron en la cola</translation>
    </message>
    <message>
        <source>Left the queue in time by an answer, by giving up or for a callback, of all who queued.</source>
        <translation>Dejaron la cola a tiempo por respuesta, por desistir o por devolución de llamada, de todos los que entraron en la cola.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>Questions before a chat</source>
        <translation>Preguntas antes de un chat</translation>
    </message>
    <message>
        <source>What the visitor fills in first. The key is where the answer stands in the contact; choices are separated by commas.</source>
        <translation>Lo que el visitante completa primero. La clave indica dónde queda la respuesta en el contacto; las opciones se separan con comas.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Una de estas</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Places of the settings</source>
        <translation>Apartados de la configuración</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a place</comment>
        <translation>Configuración: %1</translation>
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
    <name>callroom::console::SingleForms</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Abandono breve</translation>
    </message>
    <message>
        <source>Who leaves sooner did not really wait, and does not count as lost.</source>
        <translation>Quien se va antes no esperó realmente y no cuenta como perdido.</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>cuenta de inmediato</translation>
    </message>
    <message>
        <source>Days until it counts as solved</source>
        <translation>Días hasta contar como resuelto</translation>
    </message>
    <message>
        <source>A customer who comes back about the same within so many days was not helped the first time.</source>
        <translation>A un cliente que vuelve por lo mismo dentro de tantos días no se le resolvió la primera vez.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>In it the days of reports begin.</source>
        <translation>En ella empiezan los días de los informes.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What holds for everybody here, and by which formulas reports count.</source>
        <translation>Lo que rige para todos aquí y con qué fórmulas cuentan los informes.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Of everybody who has chosen none.</source>
        <translation>De todos los que no han elegido ninguno.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Of its buttons.</source>
        <translation>De sus botones.</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Upon that colour.</source>
        <translation>Sobre ese color.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Empty texts are the widget's own, in the visitor's language.</source>
        <translation>Los textos vacíos son los propios del widget, en el idioma del visitante.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Mientras está cerrado</translation>
    </message>
    <message>
        <source>What is said outside business hours.</source>
        <translation>Lo que se dice fuera del horario de atención.</translation>
    </message>
    <message>
        <source>Button on the page</source>
        <translation>Botón en la página</translation>
    </message>
    <message>
        <source>Asked before a chat in queues that have no questions of their own.</source>
        <translation>Se preguntan antes de un chat en las colas que no tienen preguntas propias.</translation>
    </message>
    <message>
        <source>Pages that may embed it</source>
        <translation>Páginas que pueden incrustarlo</translation>
    </message>
    <message>
        <source>Their origins, such as https://shop.example, separated by commas. With none named, any page may.</source>
        <translation>Sus orígenes, como https://shop.example, separados por comas. Si no se indica ninguno, puede cualquier página.</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>What customers see on your pages.</source>
        <translation>Lo que los clientes ven en sus páginas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Before a chat</source>
        <translation>Antes de un chat</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Dónde puede estar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>Como lo ven compañeros y clientes.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>Con él inicia usted sesión.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Who you are here.</source>
        <translation>Quién es usted aquí.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>Like the format above</source>
        <translation>Como el formato de arriba</translation>
    </message>
    <message>
        <source>A tone</source>
        <translation>Un tono</translation>
    </message>
    <message>
        <source>When something wants your attention.</source>
        <translation>Cuando algo requiere su atención.</translation>
    </message>
    <message>
        <source>A message of the desktop</source>
        <translation>Una notificación de escritorio</translation>
    </message>
    <message>
        <source>Neither while I am away</source>
        <translation>Ninguno mientras estoy ausente</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>Mis preferencias</translation>
    </message>
    <message>
        <source>How you want to work. They follow you to every computer.</source>
        <translation>Cómo quiere trabajar. Le acompañan a cualquier equipo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Counts from the next start of this console on.</source>
        <translation>Vale a partir del próximo inicio de esta consola.</translation>
    </message>
    <message>
        <source>Like the company or the system</source>
        <translation>Como la empresa o el sistema</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillMatrix</name>
    <message>
        <source>%1: not %2</source>
        <comment>agent, skill</comment>
        <translation>%1: sin %2</translation>
    </message>
    <message>
        <source>%1: %2 at level %3</source>
        <translation>%1: %2 en el nivel %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have it</source>
        <translation>
            <numerusform>%n agente la tiene</numerusform>
            <numerusform>%n agentes la tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
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
    <name>callroom::console::StaffingModel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Hora de más actividad</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Contactos por hora</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tiempo de gestión</translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation>Carga en erlangs</translation>
    </message>
    <message>
        <source>Agents needed</source>
        <translation>Agentes necesarios</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
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
    <name>callroom::console::SystemPlace</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asked again every few seconds.</source>
        <translation>Se vuelve a consultar cada pocos segundos.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of at most</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Última migración</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>Memoria de la máquina</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Memoria del servidor</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Of them WebSockets</source>
        <translation>De ellas WebSockets</translation>
    </message>
    <message>
        <source>Requests since the start</source>
        <translation>Solicitudes desde el inicio</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>En espera de la base de datos</translation>
    </message>
</context>
<context>
    <name>callroom::console::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Aún no hay etiquetas.</translation>
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
    <name>callroom::console::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. It can never be changed.</source>
        <translation>Con lo que las personas inician sesión y lo que figura en las direcciones: a–z, 0–9 y guiones en el interior. No se puede cambiar nunca.</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>The companies of this installation. Nothing crosses from one to another.</source>
        <translation>Las empresas de esta instalación. Nada pasa de una a otra.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert thresholds</source>
        <translation>Umbrales de alerta</translation>
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
    <message>
        <source>Thresholds of its &amp;own</source>
        <translation>Umbrales &amp;propios</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Un mosaico toma el color de su peor cifra. Una alerta se comunica una vez, y otra vez solo después de que la cifra se haya normalizado.</translation>
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
    <name>callroom::console::TimelineModel</name>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptDelegate</name>
    <message>
        <source>  ·  not yet read</source>
        <translation>  ·  aún no leído</translation>
    </message>
    <message>
        <source>  ·  note for staff</source>
        <translation>  ·  nota interna</translation>
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
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, author, text</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <translation>%1 (bot)</translation>
    </message>
    <message>
        <source>%1 (supervisor)</source>
        <translation>%1 (supervisor)</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column's name, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>state and number of agents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>Nadie la atiende</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Agentes: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>A&amp;lert thresholds…</source>
        <translation>Umbra&amp;les de alerta…</translation>
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
        <source>Thresholds</source>
        <translation>Umbrales</translation>
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
    <name>callroom::console::WeekEditor</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Agregar horario</translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation>Horas exactas</translation>
    </message>
    <message>
        <source>Monday's hours for Tuesday to Friday</source>
        <translation>Horario del lunes también de martes a viernes</translation>
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
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
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
    <name>callroom::console::WidgetPreview</name>
    <message>
        <source>Preview of the widget</source>
        <translation>Vista previa del widget</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Talk to us or write to us.</source>
        <translation>Hable con nosotros o escríbanos.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
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
        <source>You have too many windows open, so this one was signed out.</source>
        <translation>Tiene demasiadas ventanas abiertas, por lo que se cerró la sesión en esta.</translation>
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
    <message>
        <source>Chatting</source>
        <translation>En chat</translation>
    </message>
</context>
<context>
    <name>callroom::console::WorkDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
