<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>callroom::console::AgentActions</name>
    <message>
        <source>Set &amp;available</source>
        <translation>&amp;Müsait olarak ayarla</translation>
    </message>
    <message>
        <source>Set &amp;offline</source>
        <translation>&amp;Çevrimdışı olarak ayarla</translation>
    </message>
    <message>
        <source>Edit s&amp;kills…</source>
        <translation>&amp;Yetenekleri düzenle…</translation>
    </message>
    <message>
        <source>Send a &amp;notice…</source>
        <translation>&amp;Bildirim gönder…</translation>
    </message>
    <message>
        <source>Set a&amp;way</source>
        <translation>&amp;Uzakta olarak ayarla</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>What the agent can do, and how much at once</source>
        <translation>Temsilcinin neleri, aynı anda ne kadarını yapabildiği</translation>
    </message>
    <message>
        <source>Tell the agent something</source>
        <translation>Temsilciye bir şey bildirin</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Nedensiz</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDay</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Handled today</source>
        <translation>Bugün işlenen</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <comment>how many, and how long each</comment>
        <translation>%1, ortalama %2</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>İşlem süresi</translation>
    </message>
    <message>
        <source>Talk · hold · wrap-up</source>
        <translation>Konuşma · bekletme · çağrı sonrası iş</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three times</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Teklifler</translation>
    </message>
    <message>
        <source>%1, of them %2 declined and %3 missed</source>
        <translation>%1; %2 reddedildi, %3 kaçırıldı</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Doluluk</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <translation>Oturum süresi</translation>
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
        <translation>%1, başlangıç %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>what, time, time</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Choose an agent to see his day.</source>
        <translation>Gününü görmek için bir temsilci seçin.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Nothing is known of today yet.</source>
        <translation>Bugün hakkında henüz bilgi yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentDayPanel</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The day of the agent</source>
        <translation>Temsilcinin günü</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>what is in progress of what the agent can take</comment>
        <translation>%1 / %2</translation>
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
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Presence for</source>
        <translation>Müsaitlik süresi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>%1, who asks</source>
        <comment>an agent who consults this one</comment>
        <translation>%1, danışıyor</translation>
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
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Microphone or network not ready</source>
        <translation>Mikrofon veya ağ hazır değil</translation>
    </message>
    <message>
        <source>In this state for</source>
        <translation>Bu durumda geçen süre</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Müsaitlik</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sonrasında</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentSkills</name>
    <message>
        <source>Somebody has changed this agent meanwhile. Read it again and repeat your change.</source>
        <translation>Bu arada başka biri bu temsilciyi değiştirdi. Yeniden okuyup değişikliğinizi tekrarlayın.</translation>
    </message>
    <message>
        <source>A skill needs a name.</source>
        <translation>Yeteneğin bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <comment>skill</comment>
        <translation>“%1” iki kez var.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Yetenek</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
</context>
<context>
    <name>callroom::console::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Temsilciler</translation>
    </message>
    <message>
        <source>There are no agents here.</source>
        <translation>Burada temsilci yok.</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Temsilci</translation>
    </message>
    <message>
        <source>Only agents in this state</source>
        <translation>Yalnızca bu durumdaki temsilciler</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tüm durumlar</translation>
    </message>
    <message>
        <source>Only agents of this group</source>
        <translation>Yalnızca bu gruptaki temsilciler</translation>
    </message>
    <message>
        <source>How the agents are grouped</source>
        <translation>Temsilcilerin nasıl gruplandığı</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Gruplanmamış</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Gruba göre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tüm gruplar</translation>
    </message>
</context>
<context>
    <name>callroom::console::AlertTray</name>
    <message>
        <source>&amp;Show the console</source>
        <translation>Konsolu &amp;göster</translation>
    </message>
    <message numerus="yes">
        <source>Callroom: %n alert(s)</source>
        <translation>
            <numerusform>Callroom: %n alarm</numerusform>
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
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>&amp;Sistemle aynı</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
</context>
<context>
    <name>callroom::console::AwayReasons</name>
    <message>
        <source>Missed calls</source>
        <comment>the server's own reason to be away</comment>
        <translation>Kaçırılan çağrılar</translation>
    </message>
</context>
<context>
    <name>callroom::console::CallModel</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <comment>waiting, and the place in line</comment>
        <translation>%1 · %2. sırada</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Danışma</translation>
    </message>
    <message>
        <source>Quality (MOS)</source>
        <translation>Kalite (MOS)</translation>
    </message>
    <message>
        <source>%1 of 4.5, as the %2 hears it</source>
        <comment>estimate, party</comment>
        <translation>%1 / 4,5 (%2 tarafında)</translation>
    </message>
    <message>
        <source>agent</source>
        <comment>party</comment>
        <translation>temsilci</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>party</comment>
        <translation>müşteri</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Titreşim</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş-dönüş</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Place in line</source>
        <translation>Kuyruktaki sıra</translation>
    </message>
    <message>
        <source>On hold for</source>
        <translation>Bekletme süresi</translation>
    </message>
</context>
<context>
    <name>callroom::console::CandidateModel</name>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>callroom::console::ConnectionStatus</name>
    <message>
        <source>Not up to date</source>
        <translation>Güncel değil</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Canlı</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye içinde yeniden denenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Şimdi yeniden deneniyor…</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Yeniden bağlanıyor</translation>
    </message>
    <message>
        <source>The connection is lost; the tables show what was last known.</source>
        <translation>Bağlantı koptu; tablolar bilinen son durumu gösteriyor.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Contact</name>
    <message>
        <source>%1 asks a colleague</source>
        <comment>an agent</comment>
        <translation>%1 bir iş arkadaşına danışıyor</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <comment>an agent, another</comment>
        <translation>%1, %2 adlı temsilciye danışıyor</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waits for this agent by name</comment>
        <translation>%1 için</translation>
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
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Neden?</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>A&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Ta&amp;şı…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Kapat…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Hakkındaki her şey</translation>
    </message>
    <message>
        <source>To whom it was offered, and why</source>
        <translation>Kime, neden teklif edildiği</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>Bir temsilciye ver</translation>
    </message>
    <message>
        <source>Let it wait in another queue</source>
        <translation>Başka bir kuyrukta beklet</translation>
    </message>
    <message>
        <source>End the wait or the conversation</source>
        <translation>Beklemeyi veya görüşmeyi sonlandır</translation>
    </message>
    <message>
        <source>Close the contact</source>
        <translation>İletişimi kapat</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <comment>contact</comment>
        <translation>“%1” kapatılsın mı?</translation>
    </message>
    <message>
        <source>The conversation ends at once for everybody in it. This cannot be undone.</source>
        <translation>Görüşme, içindeki herkes için hemen sona erer. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>The wait ends without an answer. This cannot be undone.</source>
        <translation>Bekleme yanıtsız sona erer. Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Close contact</source>
        <translation>İletişimi kapat</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactOffers</name>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>It has not been offered to anybody yet.</source>
        <translation>Henüz kimseye teklif edilmedi.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>İletişimler</translation>
    </message>
    <message>
        <source>Nobody waits or talks at the moment.</source>
        <translation>Şu anda bekleyen veya görüşen yok.</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;İletişim</translation>
    </message>
</context>
<context>
    <name>callroom::console::DayChart</name>
    <message>
        <source>Timeline of today</source>
        <translation>Bugünün zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>callroom::console::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Ayrıntılarını görmek için bir satır seçin.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorActions</name>
    <message>
        <source>The contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>%1 is offered to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1, %2 adlı temsilciye teklif ediliyor.</translation>
    </message>
    <message>
        <source>%1 could not be given to %2.</source>
        <comment>customer, agent</comment>
        <translation>%1, %2 adlı temsilciye verilemedi.</translation>
    </message>
    <message>
        <source>%1 now waits in %2.</source>
        <comment>customer, queue</comment>
        <translation>%1 artık %2 kuyruğunda bekliyor.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2.</source>
        <comment>customer, queue</comment>
        <translation>%1, %2 kuyruğuna taşınamadı.</translation>
    </message>
    <message>
        <source>The contact could not be closed.</source>
        <translation>İletişim kapatılamadı.</translation>
    </message>
    <message>
        <source>The contact of %1 could not be closed.</source>
        <comment>customer</comment>
        <translation>%1 ile iletişim kapatılamadı.</translation>
    </message>
    <message>
        <source>The contact is closed.</source>
        <translation>İletişim kapatıldı.</translation>
    </message>
    <message>
        <source>The contact of %1 is closed.</source>
        <comment>customer</comment>
        <translation>%1 ile iletişim kapatıldı.</translation>
    </message>
    <message>
        <source>%1 could not be set to “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1, “%2” olarak ayarlanamadı.</translation>
    </message>
    <message>
        <source>%1 is at work and will be “%2” afterwards.</source>
        <comment>agent, presence</comment>
        <translation>%1 şu anda çalışıyor, sonrasında “%2” olacak.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <comment>agent, presence</comment>
        <translation>%1 şimdi “%2”.</translation>
    </message>
    <message>
        <source>The notice to %1 was not sent.</source>
        <comment>agent</comment>
        <translation>%1 için bildirim gönderilemedi.</translation>
    </message>
    <message>
        <source>%1 has no window open.</source>
        <comment>agent</comment>
        <translation>%1 adlı temsilcinin açık penceresi yok.</translation>
    </message>
    <message>
        <source>%1 sees your notice now.</source>
        <comment>agent</comment>
        <translation>%1 bildiriminizi şimdi görüyor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ay&amp;rıntılar</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Tabloda ara</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorSummary</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Görüşmede</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Müsait temsilciler</translation>
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>/ oturum açmış %n temsilci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorTable</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Aramayla eşleşen yok.</translation>
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
        <translation>Hiçbir grupta</translation>
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
        <translation>&amp;Oturumu kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;About Callroom Console</source>
        <translation>Callroom Console &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Komut &amp;paleti…</translation>
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
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>About Callroom Console</source>
        <translation>Callroom Console hakkında</translation>
    </message>
    <message>
        <source>Callroom Console %1</source>
        <translation>Callroom Console %1</translation>
    </message>
    <message>
        <source>Shows and sets up a Callroom contact centre.
Icons: Lucide (ISC licence).</source>
        <translation>Bir Callroom çağrı merkezini gösterir ve yapılandırır.
Simgeler: Lucide (ISC lisansı).</translation>
    </message>
</context>
<context>
    <name>callroom::console::Measure</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Beklenen bekleme</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Hizmet seviyesi</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Terk edilen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>callroom::console::NoticeDialog</name>
    <message>
        <source>Notice to %1</source>
        <comment>agent</comment>
        <translation>Bildirim: %1</translation>
    </message>
    <message>
        <source>It is shown at once in every window that %1 has open.</source>
        <comment>agent</comment>
        <translation>%1 adlı temsilcinin açık olan tüm pencerelerinde hemen gösterilir.</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Bildirim metni</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Gönder</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n karakter fazla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s).</source>
        <translation>
            <numerusform>%n karakter daha yazılabilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::OfferModel</name>
    <message>
        <source>Asked</source>
        <translation>Sorulan</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Çalma süresi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
    </message>
</context>
<context>
    <name>callroom::console::Options</name>
    <message>
        <source>Address of the server.</source>
        <translation>Sunucunun adresi.</translation>
    </message>
    <message>
        <source>Tenant to sign in to.</source>
        <translation>Oturum açılacak kiracı.</translation>
    </message>
    <message>
        <source>Account to sign in with.</source>
        <translation>Oturum açılacak hesap.</translation>
    </message>
    <message>
        <source>Shows the live floor of a Callroom contact centre. With --server, --email and the password in CALLROOM_PASSWORD it signs in by itself.</source>
        <translation>Bir Callroom çağrı merkezini canlı olarak gösterir. --server, --email ve CALLROOM_PASSWORD içindeki parola ile kendiliğinden oturum açar.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Palette</name>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Go to a page, a queue, an agent or a contact, or do something</source>
        <translation>Bir sayfaya, kuyruğa, temsilciye veya iletişime gidin ya da bir işlem yapın</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ne aranacağı</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
</context>
<context>
    <name>callroom::console::PaletteModel</name>
    <message numerus="yes">
        <source>Queue · %n waiting</source>
        <translation>
            <numerusform>Kuyruk · %n bekleyen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent · %1</source>
        <comment>state</comment>
        <translation>Temsilci · %1</translation>
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
        <translation>Canlı</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
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
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Aşağı</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Duvar panosundaki kuyruklar</translation>
    </message>
    <message>
        <source>Queues, checked when they are shown</source>
        <translation>Kuyruklar; gösterilenler işaretli</translation>
    </message>
    <message>
        <source>Shown queues are checked. Drag them into your order, or use the buttons.</source>
        <translation>Gösterilen kuyruklar işaretlidir. İstediğiniz sıraya sürükleyin veya düğmeleri kullanın.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tümünü göster</translation>
    </message>
    <message>
        <source>Show &amp;none</source>
        <translation>&amp;Hiçbirini gösterme</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Görüşmede</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Çağrı sonrası iş</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Boş temsilciler</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Beklenen bekleme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all who serve the queue</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n bekleyen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Bekleyen yok</translation>
    </message>
</context>
<context>
    <name>callroom::console::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Henüz kuyruk yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Refusal</name>
    <message>
        <source>This queue is closed.</source>
        <translation>Bu kuyruk kapalı.</translation>
    </message>
    <message>
        <source>This queue is closed until %1.</source>
        <translation>Bu kuyruk kapalı; açılış: %1.</translation>
    </message>
    <message>
        <source>The contact has moved on meanwhile, or waits there already.</source>
        <translation>İletişim bu arada ilerledi veya zaten orada bekliyor.</translation>
    </message>
    <message>
        <source>This agent is offline.</source>
        <translation>Bu temsilci çevrimdışı.</translation>
    </message>
    <message>
        <source>This queue does not serve that channel.</source>
        <translation>Bu kuyruk o kanala hizmet vermiyor.</translation>
    </message>
    <message>
        <source>This queue takes no more contacts now.</source>
        <translation>Bu kuyruk şu anda daha fazla iletişim almıyor.</translation>
    </message>
    <message>
        <source>This reason to be away is no longer in use.</source>
        <translation>Bu uzakta olma nedeni artık kullanılmıyor.</translation>
    </message>
    <message>
        <source>It is no longer there: the contact has ended, or the agent or queue has been removed.</source>
        <translation>Artık yok: iletişim sona erdi ya da temsilci veya kuyruk kaldırıldı.</translation>
    </message>
    <message>
        <source>Somebody was faster: this is not possible any more.</source>
        <translation>Başka biri daha hızlı davrandı: bu artık yapılamaz.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Oturumun süresi doldu. Lütfen yeniden oturum açın.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Sidebar</name>
    <message>
        <source>Fold the side&amp;bar</source>
        <translation>&amp;Kenar çubuğunu daralt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Show the icons alone</source>
        <translation>Yalnızca simgeleri göster</translation>
    </message>
</context>
<context>
    <name>callroom::console::SignInDialog</name>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Bu bilgisayarda oturum açık kalsın</translation>
    </message>
    <message>
        <source>Sign in to Callroom</source>
        <translation>Callroom'da oturum açın</translation>
    </message>
    <message>
        <source>Callroom</source>
        <translation>Callroom</translation>
    </message>
    <message>
        <source>Supervisor console</source>
        <translation>Süpervizör konsolu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Kiracı</translation>
    </message>
    <message>
        <source>the server's default</source>
        <translation>sunucunun varsayılanı</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillsDialog</name>
    <message>
        <source>&amp;Add a skill</source>
        <translation>Yetenek &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Yeniden &amp;oku</translation>
    </message>
    <message>
        <source>Skills of %1</source>
        <comment>agent</comment>
        <translation>Yetenekler: %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Eşzamanlı çağrı</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Eşzamanlı sohbet</translation>
    </message>
    <message>
        <source>&amp;Calls at once</source>
        <translation>Eşzamanlı &amp;çağrı</translation>
    </message>
    <message>
        <source>C&amp;hats at once</source>
        <translation>Eşzamanlı &amp;sohbet</translation>
    </message>
</context>
<context>
    <name>callroom::console::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Oturum açan</translation>
    </message>
</context>
<context>
    <name>callroom::console::TargetDialog</name>
    <message>
        <source>Assign to an agent</source>
        <translation>Temsilciye ata</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Kuyruğa taşı</translation>
    </message>
    <message>
        <source>Who shall take %1?</source>
        <comment>customer</comment>
        <translation>%1 ile kim ilgilensin?</translation>
    </message>
    <message>
        <source>Where shall %1 wait?</source>
        <comment>customer</comment>
        <translation>%1 nerede beklesin?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Tabloda ara</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Temsilciler</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>It is taken from %1 at once, in the middle of the conversation.</source>
        <comment>an agent</comment>
        <translation>Görüşmenin ortasında, %1 adlı temsilciden hemen alınır.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Aramayla eşleşen yok.</translation>
    </message>
    <message>
        <source>No other agent is there.</source>
        <translation>Başka temsilci yok.</translation>
    </message>
    <message>
        <source>No other queue serves this channel.</source>
        <translation>Bu kanala hizmet veren başka kuyruk yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert limits</source>
        <translation>Alarm sınırları</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>The same for every queue. A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Her kuyruk için aynıdır. Kutucuk, en kötü değerinin rengini alır. Alarm bir kez verilir; yinelenmesi için değerin önce normale dönmesi gerekir.</translation>
    </message>
    <message>
        <source>below </source>
        <comment>before a limit</comment>
        <translation>&lt; </translation>
    </message>
    <message>
        <source>from </source>
        <comment>before a limit</comment>
        <translation>≥ </translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>measure</comment>
        <translation>%1, uyarı</translation>
    </message>
    <message>
        <source>%1, alert</source>
        <comment>measure</comment>
        <translation>%1, alarm</translation>
    </message>
    <message>
        <source>%1: the alert comes before the warning.</source>
        <comment>measure</comment>
        <translation>%1: alarm uyarıdan önce geliyor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::TilePainter</name>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 / %2 boş</translation>
    </message>
    <message>
        <source>%1 ringing · %2 talking · %3 wrap-up</source>
        <comment>contacts of a queue</comment>
        <translation>%1 çalıyor · %2 görüşmede · %3 çağrı sonrası</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallAlerts</name>
    <message numerus="yes">
        <source>%n alert(s) on the floor</source>
        <translation>
            <numerusform>Çağrı merkezinde %n alarm</numerusform>
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
        <translation>Kuyruklar</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>Duvar panosu</translation>
    </message>
    <message>
        <source>Wallboard – Callroom</source>
        <translation>Duvar panosu – Callroom</translation>
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
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Görevde kimse yok</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Duvar panosu</translation>
    </message>
    <message>
        <source>Alert &amp;limits…</source>
        <translation>Alarm &amp;sınırları…</translation>
    </message>
    <message>
        <source>&amp;Choose queues…</source>
        <translation>&amp;Kuyrukları seç…</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;es</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>From where on a figure is a warning or an alert</source>
        <translation>Bir değerin hangi noktadan itibaren uyarı veya alarm verdiği</translation>
    </message>
    <message>
        <source>Which queues are shown, and in which order</source>
        <translation>Hangi kuyrukların, hangi sırayla gösterildiği</translation>
    </message>
    <message>
        <source>The wall alone, on the whole screen (F11)</source>
        <translation>Yalnızca pano, tüm ekranda (F11)</translation>
    </message>
    <message>
        <source>Sound with each alert</source>
        <translation>Her alarmda ses</translation>
    </message>
</context>
<context>
    <name>callroom::console::Why</name>
    <message>
        <source>Asks for %1 at level %2</source>
        <comment>a skill</comment>
        <translation>%1 yeteneğini düzey %2 olarak istiyor</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an agent who is no longer known</comment>
        <translation>biri</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırıldı</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Müşteri ayrıldı</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Was asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>Was rung, too</source>
        <translation>O da çaldırıldı</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Uzakta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Microphone not ready</source>
        <translation>Mikrofon hazır değil</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Is asked only after a longer wait</source>
        <translation>Ancak daha uzun beklemeden sonra sorulur</translation>
    </message>
    <message>
        <source>Does not serve this queue</source>
        <translation>Bu kuyruğa hizmet vermiyor</translation>
    </message>
    <message>
        <source>Another agent was asked for by name</source>
        <translation>Adıyla başka bir temsilci istendi</translation>
    </message>
    <message>
        <source>Had just handed it on</source>
        <translation>Az önce devretmişti</translation>
    </message>
    <message>
        <source>Had just declined or missed it</source>
        <translation>Az önce reddetmiş veya kaçırmıştı</translation>
    </message>
    <message>
        <source>%1 came first</source>
        <comment>an agent</comment>
        <translation>%1 daha öndeydi</translation>
    </message>
    <message>
        <source>Kept for %1, who knows the customer</source>
        <comment>an agent</comment>
        <translation>Müşteriyi tanıyan %1 için ayrıldı</translation>
    </message>
</context>
<context>
    <name>callroom::console::WhyDialog</name>
    <message>
        <source>Offers</source>
        <translation>Teklifler</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Gözden geçirilen temsilciler</translation>
    </message>
    <message>
        <source>Why? – %1</source>
        <comment>window title, customer</comment>
        <translation>Neden? – %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>Teklif edilen temsilciler</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>Seçili teklif için gözden geçirilenler</translation>
    </message>
</context>
<context>
    <name>callroom::console::Words</name>
    <message>
        <source>Wrap-up</source>
        <translation>Çağrı sonrası iş</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Uzakta</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Müsait</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bağlanıyor</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Görüşmede</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bekletmede</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Çağrı</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Görüntülü</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Geri arama</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the channels of a queue</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Bu bir sunucu adresi değil.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Oturumun süresi doldu. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This console is for supervisors, managers and administrators. Agents work in the browser.</source>
        <translation>Bu konsol süpervizörler, müdürler ve yöneticiler içindir. Temsilciler tarayıcıda çalışır.</translation>
    </message>
    <message>
        <source>This computer offers no key store, so the sign-in was not kept.</source>
        <translation>Bu bilgisayarda anahtar deposu yok; oturum bilgisi saklanmadı.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Bu hesap devre dışı.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>E-posta adresi veya parola yanlış.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Bu hesabın buna yetkisi yok.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Çok fazla deneme yapıldı. %n saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy or starting. Please try again.</source>
        <translation>Sunucu meşgul veya başlatılıyor. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no Callroom server at this address.</source>
        <translation>Bu adreste bir Callroom sunucusu yok.</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>Sunucunun yanıtı: %1</translation>
    </message>
</context>
</TS>
