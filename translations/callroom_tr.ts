<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>callroom::console::Abandoned</name>
    <message>
        <source>Nobody sees to it</source>
        <translation>İlgilenen yok</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>İlgileniliyor</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Geri arandı</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Listeden çıkarıldı</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaşıldı</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedModel</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon veya e-posta</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Terk edildi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Denemeler</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now.</source>
        <translation>Bu arada başka biri değiştirdi. Güncel hâli gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AbandonedPage</name>
    <message>
        <source>Abandoned</source>
        <translation>Terk edilen</translation>
    </message>
    <message>
        <source>Only whom nobody has reached</source>
        <translation>Yalnızca kimsenin ulaşmadıkları</translation>
    </message>
    <message>
        <source>Customers who hung up</source>
        <translation>Terk eden müşteriler</translation>
    </message>
    <message>
        <source>&amp;I see to it</source>
        <translation>&amp;Ben ilgileniyorum</translation>
    </message>
    <message>
        <source>&amp;Give to…</source>
        <translation>&amp;Görevlendir…</translation>
    </message>
    <message>
        <source>Called &amp;back</source>
        <translation>Geri a&amp;randı</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>Listeden &amp;çıkar…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Yeniden &amp;aç</translation>
    </message>
    <message>
        <source>Open &amp;contact</source>
        <translation>İl&amp;etişimi aç</translation>
    </message>
    <message>
        <source>Show all &amp;tries</source>
        <translation>&amp;Tüm denemeleri göster</translation>
    </message>
    <message>
        <source>Co&amp;py phone or e-mail</source>
        <translation>Telefonu veya e-postayı &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Ben ilgileniyorum</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Görevlendir</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Geri arandı</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Everybody who hung up was seen to.</source>
        <translation>Terk eden herkesle ilgilenildi.</translation>
    </message>
    <message>
        <source>Nobody hung up in this period.</source>
        <translation>Bu dönemde terk eden olmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to be seen to</source>
        <translation>
            <numerusform>İlgilenilecek %n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; only the first %2 are shown</source>
        <translation>%1; yalnızca ilk %2 tanesi gösteriliyor</translation>
    </message>
    <message>
        <source>Who sees to %1?</source>
        <comment>customer</comment>
        <translation>%1 ile kim ilgilenecek?</translation>
    </message>
    <message>
        <source>Why need nobody see to it?</source>
        <translation>Neden kimsenin ilgilenmesi gerekmiyor?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
</context>
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
    <name>callroom::console::AskBar</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditChangeModel</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Neyin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Denetim günlüğü</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Who changed what, and when. Entries are never changed or removed.</source>
        <translation>Kim, neyi, ne zaman değiştirdi. Kayıtlar hiçbir zaman değiştirilmez veya kaldırılmaz.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>Denetim günlüğünde ara</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Neyin</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Herhangi bir zaman</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Eşleşen yok.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Neyi değiştirdiğini görmek için bir kayıt seçin.</translation>
    </message>
    <message>
        <source>This entry tells of no fields.</source>
        <translation>Bu kayıtta alan bilgisi yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::AuditWords</name>
    <message>
        <source>Made</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kaydoldu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message>
        <source>Signed out by force</source>
        <translation>Oturum zorla kapatıldı</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atandı</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Müsaitlik ayarlandı</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Bildirim gönderildi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Away reason</source>
        <translation>Uzakta olma nedeni</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Sonuç kodu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>Hazır yanıt</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Kiracı</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Prioritised</source>
        <translation>Önceliği değiştirildi</translation>
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
    <name>callroom::console::BotEditor</name>
    <message>
        <source>A bot answers first</source>
        <translation>Önce bot yanıtlar</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Müşterilerin gördüğü ad</translation>
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
    <message numerus="yes">
        <source>%n other agent(s)</source>
        <translation>
            <numerusform>%n temsilci daha</numerusform>
        </translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedPreview</name>
    <message>
        <source>What you write above stands here as a customer reads it.</source>
        <translation>Yukarıya yazdığınız metin burada müşterinin okuduğu biçimde görünür.</translation>
    </message>
</context>
<context>
    <name>callroom::console::CannedText</name>
    <message>
        <source>Maria Keller</source>
        <comment>an example of a customer's name</comment>
        <translation>Merve Kaya</translation>
    </message>
    <message>
        <source>Jonas</source>
        <comment>an example of an agent's name</comment>
        <translation>Can</translation>
    </message>
    <message>
        <source>my last order</source>
        <comment>an example of a subject</comment>
        <translation>son siparişim</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>an example of a queue's name</comment>
        <translation>Destek</translation>
    </message>
</context>
<context>
    <name>callroom::console::ColourEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>Renk %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Başka bir renk seçin</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Preview on light and on dark</source>
        <translation>Açık ve koyu zeminde önizleme</translation>
    </message>
</context>
<context>
    <name>callroom::console::Composer</name>
    <message>
        <source>&amp;Write</source>
        <translation>Ya&amp;z</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Personele not</translation>
    </message>
    <message>
        <source>Message to everybody</source>
        <translation>Herkese mesaj</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Kimin okuyacağı</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Yazılacak metin</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This is longer than one message may be.</source>
        <translation>Bu, bir mesaj için izin verilenden uzun.</translation>
    </message>
    <message>
        <source>The conversation is over: only notes can be added.</source>
        <translation>Görüşme bitti: yalnızca not eklenebilir.</translation>
    </message>
    <message>
        <source>The customer and the agent will read this.</source>
        <translation>Bunu müşteri ve temsilci okuyacak.</translation>
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
    <message>
        <source>&amp;Priority…</source>
        <translation>Ö&amp;ncelik…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>Move it up or down the line</source>
        <translation>Sırada öne veya arkaya al</translation>
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
        <translation>İletişim</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
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
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bekletmede</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Çağrı sonrası iş</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Geri arama</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Tarayıcıda</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Geri arandı</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <comment>stars, number</comment>
        <translation>%1 (%2/5)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Sonuç kodu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>The note was not written.</source>
        <translation>Not yazılamadı.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Mesaj gönderilemedi.</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>Etiketler değiştirilemedi.</translation>
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
    <name>callroom::console::ContactWindow</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiketler…</translation>
    </message>
    <message>
        <source>&amp;Save transcript…</source>
        <translation>&amp;Dökümü kaydet…</translation>
    </message>
    <message>
        <source> Tags</source>
        <translation> Etiketler</translation>
    </message>
    <message>
        <source> Save transcript</source>
        <translation> Dökümü kaydet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>State of the conversation</source>
        <translation>Görüşmenin durumu</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Teklifler</translation>
    </message>
    <message>
        <source>Agents who were looked at</source>
        <translation>Gözden geçirilen temsilciler</translation>
    </message>
    <message>
        <source>To whom it was offered</source>
        <translation>Teklif edilen temsilciler</translation>
    </message>
    <message>
        <source>Who was looked at for the chosen offer</source>
        <translation>Seçili teklif için gözden geçirilenler</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ölçümler</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Nothing was measured: only calls and videos are.</source>
        <translation>Ölçüm yok: yalnızca çağrılar ve görüntülü görüşmeler ölçülür.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>&amp;Save recording…</source>
        <translation>Kaydı &amp;indir…</translation>
    </message>
    <message>
        <source> Save recording</source>
        <translation> Kaydı indir</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Kayıt yok.</translation>
    </message>
    <message>
        <source>%1 – Contact</source>
        <comment>window title, customer</comment>
        <translation>%1 – İletişim</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 yazıyor…</translation>
    </message>
    <message>
        <source>Live: what is written appears here at once.</source>
        <translation>Canlı: yazılanlar burada hemen görünür.</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Dökümü kaydet</translation>
    </message>
    <message>
        <source>%1 transcript.txt</source>
        <comment>file name, customer</comment>
        <translation>%1 döküm.txt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Dosyayı kaydet</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Kaydı indir</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
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
    <name>callroom::console::EmbedCard</name>
    <message>
        <source>Line for your pages</source>
        <translation>Sayfalarınıza eklenecek satır</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Put this line before the end of each page that shall have the widget. Add data-queue="…" for a queue other than the default.</source>
        <translation>Bu satırı, widget'ın görüneceği her sayfanın sonundan önce yerleştirin. Varsayılandan başka bir kuyruk için data-queue="…" ekleyin.</translation>
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
        <translation>Hizmet istedi</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <comment>an agent</comment>
        <translation>Teklif edildi: %1</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>how it ended</comment>
        <translation>Teklif: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>an agent</comment>
        <translation>Alan: %1</translation>
    </message>
    <message>
        <source>The agent is back</source>
        <translation>Temsilci geri döndü</translation>
    </message>
    <message>
        <source>The customer is back</source>
        <translation>Müşteri geri döndü</translation>
    </message>
    <message>
        <source>The agent's connection was lost</source>
        <translation>Temsilcinin bağlantısı koptu</translation>
    </message>
    <message>
        <source>The customer's connection was lost</source>
        <translation>Müşterinin bağlantısı koptu</translation>
    </message>
    <message>
        <source>A supervisor ended it</source>
        <translation>Bir süpervizör sonlandırdı</translation>
    </message>
    <message>
        <source>The agent hung up</source>
        <translation>Temsilci kapattı</translation>
    </message>
    <message>
        <source>The customer hung up</source>
        <translation>Müşteri kapattı</translation>
    </message>
    <message>
        <source>The conversation ended</source>
        <translation>Görüşme bitti</translation>
    </message>
    <message>
        <source>Wrap-up ran out of time</source>
        <translation>Çağrı sonrası iş süresi doldu</translation>
    </message>
    <message>
        <source>Wrap-up done</source>
        <translation>Çağrı sonrası iş bitti</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Kapatıldı: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Aktarıldı: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Taşındı: %1</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Geri aranmak istedi</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Tried again at %1</source>
        <translation>Yeniden deneme: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>an agent</comment>
        <translation>%1 katıldı</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Etiketler kaldırıldı</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiketlendi</translation>
    </message>
    <message>
        <source>a former agent</source>
        <translation>eski bir temsilci</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bekletmeye alındı</translation>
    </message>
    <message>
        <source>Taken off hold</source>
        <translation>Bekletmeden alındı</translation>
    </message>
    <message>
        <source>Wrap-up made longer</source>
        <translation>Çağrı sonrası iş uzatıldı</translation>
    </message>
    <message>
        <source>Asked a colleague</source>
        <translation>Bir iş arkadaşına danıştı</translation>
    </message>
    <message>
        <source>Back from the colleague</source>
        <translation>İş arkadaşından geri döndü</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>In line at %1</source>
        <comment>queue</comment>
        <translation>Sırada: %1</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>an agent</comment>
        <translation>%1 aldı</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Devredildi</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>Devredildi: %1</translation>
    </message>
    <message>
        <source>The customer was asked whether he is still there</source>
        <translation>Müşteriye hâlâ orada olup olmadığı soruldu</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiketler: %1</translation>
    </message>
    <message>
        <source>The customer ended it</source>
        <translation>Müşteri sonlandırdı</translation>
    </message>
    <message>
        <source>The agent ended it</source>
        <translation>Temsilci sonlandırdı</translation>
    </message>
    <message>
        <source>Closed because nobody wrote any more</source>
        <translation>Artık yazan olmadığı için kapatıldı</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>the offer came to nothing</source>
        <translation>teklif sonuçsuz kaldı</translation>
    </message>
    <message>
        <source>it waited for the longest time allowed</source>
        <translation>izin verilen en uzun süre beklendi</translation>
    </message>
    <message>
        <source>the line was full</source>
        <translation>kuyruk doluydu</translation>
    </message>
    <message>
        <source>nobody was on</source>
        <translation>görevde kimse yoktu</translation>
    </message>
    <message>
        <source>the queue was closed</source>
        <translation>kuyruk kapalıydı</translation>
    </message>
    <message>
        <source>the queue was removed</source>
        <translation>kuyruk kaldırıldı</translation>
    </message>
    <message>
        <source>the queue opened</source>
        <translation>kuyruk açıldı</translation>
    </message>
    <message>
        <source>the customer was gone</source>
        <translation>müşteri ayrılmıştı</translation>
    </message>
    <message>
        <source>the agent was gone</source>
        <translation>temsilci ayrılmıştı</translation>
    </message>
    <message>
        <source>the customer left the line</source>
        <translation>müşteri sıradan ayrıldı</translation>
    </message>
    <message>
        <source>given by a supervisor</source>
        <translation>bir süpervizör verdi</translation>
    </message>
    <message>
        <source>moved by a supervisor</source>
        <translation>bir süpervizör taşıdı</translation>
    </message>
    <message>
        <source>it was not taken in time</source>
        <translation>zamanında alınmadı</translation>
    </message>
    <message>
        <source>closed by a supervisor</source>
        <translation>bir süpervizör kapattı</translation>
    </message>
    <message>
        <source>the colleague took it</source>
        <translation>iş arkadaşı aldı</translation>
    </message>
    <message>
        <source>the callback was due</source>
        <translation>geri aramanın zamanı geldi</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>kimseye ulaşılamadı</translation>
    </message>
    <message>
        <source>the callback was put off</source>
        <translation>geri arama ertelendi</translation>
    </message>
    <message>
        <source>the bot handed over</source>
        <translation>bot devretti</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Öncelik: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::FieldRow</name>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Değiştirildi, henüz kaydedilmedi</translation>
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
        <translation>Nasıl hesaplanır</translation>
    </message>
    <message>
        <source>It is counted, not computed.</source>
        <translation>Hesaplanmaz, sayılır.</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>İletişimleri göster</translation>
    </message>
    <message>
        <source>No list of contacts belongs to this figure.</source>
        <translation>Bu değere ait bir iletişim listesi yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FigureTile</name>
    <message>
        <source>How it comes about, and the contacts behind it</source>
        <translation>Nasıl oluştuğu ve arkasındaki iletişimler</translation>
    </message>
    <message>
        <source>%1 (chosen): %2</source>
        <comment>figure, value</comment>
        <translation>%1 (seçili): %2</translation>
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
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Terk edildi</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Geri aramalar</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>İşlendi</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Hizmet seviyesi</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Ortalama bekleme</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>İşlem süresi</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Çağrı sonrası iş</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Terk oranı</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Memnuniyet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>İlk iletişimde çözüm</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırıldı</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Uzakta</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Doluluk</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Süresinde yanıtlandı</translation>
    </message>
    <message>
        <source>Hung up in time</source>
        <translation>Süresinde terk edildi</translation>
    </message>
    <message>
        <source>Hung up at once</source>
        <translation>Hemen terk edildi</translation>
    </message>
    <message>
        <source>Callbacks in time</source>
        <translation>Süresinde geri aramalar</translation>
    </message>
    <message>
        <source>Callbacks kept</source>
        <translation>Yapılan geri aramalar</translation>
    </message>
    <message>
        <source>Messages left</source>
        <translation>Bırakılan mesajlar</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Yeniden gelen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Değerlendirmeler</translation>
    </message>
    <message>
        <source>Good ratings</source>
        <translation>İyi değerlendirmeler</translation>
    </message>
    <message>
        <source>Sum of ratings</source>
        <translation>Değerlendirme toplamı</translation>
    </message>
    <message>
        <source>Waits of the answered</source>
        <translation>Yanıtlananların beklemesi</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bekletme</translation>
    </message>
    <message>
        <source>Wrap-up, all together</source>
        <translation>Toplam çağrı sonrası iş</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <comment>sign, by how much</comment>
        <translation>%1%%2</translation>
    </message>
    <message>
        <source>%1%2 points</source>
        <comment>sign, percentage points</comment>
        <translation>%1%2 puan</translation>
    </message>
</context>
<context>
    <name>callroom::console::FilterBar</name>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tüm sonuçlar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Yeniden tümünü göster</translation>
    </message>
    <message>
        <source>%1: show all again</source>
        <comment>what the list is narrowed to</comment>
        <translation>%1: yeniden tümünü göster</translation>
    </message>
</context>
<context>
    <name>callroom::console::FindingModel</name>
    <message>
        <source>Busiest hour</source>
        <translation>En yoğun saat</translation>
    </message>
    <message>
        <source>%1 in an hour on average</source>
        <translation>saatte ortalama %1</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>En uzun beklemeler</translation>
    </message>
    <message>
        <source>%1 in all queues</source>
        <translation>tüm kuyruklarda %1</translation>
    </message>
    <message>
        <source>Lowest service level</source>
        <translation>En düşük hizmet seviyesi</translation>
    </message>
    <message>
        <source>Most hang up</source>
        <translation>En çok kapatılan</translation>
    </message>
    <message>
        <source>Fewest satisfied</source>
        <translation>En az memnun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding, where it was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Karşılaştırma</translation>
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
    <message>
        <source>The priority of %1 could not be changed.</source>
        <comment>customer</comment>
        <translation>%1 için öncelik değiştirilemedi.</translation>
    </message>
    <message>
        <source>The priority of %1 is now “%2”.</source>
        <comment>customer, priority</comment>
        <translation>%1 için öncelik artık “%2”.</translation>
    </message>
</context>
<context>
    <name>callroom::console::FloorChoice</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Tüm kuyruklar</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tüm temsilciler</translation>
    </message>
    <message>
        <source>A former queue</source>
        <translation>Eski bir kuyruk</translation>
    </message>
    <message>
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
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
    <name>callroom::console::HistoryModel</name>
    <message>
        <source>A former agent</source>
        <translation>Eski bir temsilci</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
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
        <source>Wait</source>
        <translation>Bekleme</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
</context>
<context>
    <name>callroom::console::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>İletişimler</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Bulunan mesajlar</translation>
    </message>
    <message>
        <source>&amp;Open contact</source>
        <translation>İletişimi &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>İletişimleri &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <translation>Müşteriler ve konular</translation>
    </message>
    <message>
        <source>Words in messages</source>
        <translation>Mesajlardaki sözcükler</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Nerede aranacağı</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Words that were written</source>
        <translation>Yazılmış sözcükler</translation>
    </message>
    <message>
        <source>Customer or subject</source>
        <translation>Müşteri veya konu</translation>
    </message>
    <message>
        <source>No contact fits.</source>
        <translation>Uyan iletişim yok.</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>Bu sözcükler bulunamadı.</translation>
    </message>
    <message>
        <source>Type words that were written in a chat.</source>
        <translation>Bir sohbette yazılmış sözcükleri girin.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) read so far; more follow as you scroll.</source>
        <translation>
            <numerusform>Şu ana kadar %n iletişim okundu; kaydırdıkça devamı gelir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mesaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n iletişim</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;customer</source>
        <translation>Yalnızca bu &amp;müşteri</translation>
    </message>
</context>
<context>
    <name>callroom::console::HolidaysEditor</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kapanış</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Gün ekle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it to the list.</source>
        <translation>Bir günde Enter'a basmak veya çift tıklamak o günü listeye ekler.</translation>
    </message>
    <message>
        <source>Enter or a double click on a day adds it. Red days are closed, yellow ones have hours of their own.</source>
        <translation>Bir günde Enter'a basmak veya çift tıklamak o günü ekler. Kırmızı günler kapalıdır, sarı günlerin kendi saatleri vardır.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Tatil</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>callroom::console::HoursForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>The hours are local time there, also when its clocks change.</source>
        <translation>Saatler oranın yerel saatidir; yaz saati değişiminde de öyle kalır.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Her hafta</translation>
    </message>
    <message>
        <source>Paint open hours with the mouse, or with the arrow keys and Space. Exact minutes are in the list below.</source>
        <translation>Açık saatleri fareyle ya da ok tuşları ve boşluk tuşuyla boyayın. Kesin dakikalar aşağıdaki listededir.</translation>
    </message>
    <message>
        <source>Holidays and half-days</source>
        <translation>Tatiller ve yarım günler</translation>
    </message>
    <message>
        <source>Such a day has these hours instead of the week's; without any it is closed.</source>
        <translation>Böyle bir günde haftanınkiler yerine bu saatler geçerlidir; saat yoksa kapalıdır.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>When queues are open. A change opens or closes them at once.</source>
        <translation>Kuyrukların açık olduğu zamanlar. Değişiklik kuyrukları hemen açar veya kapatır.</translation>
    </message>
    <message>
        <source>New business hours</source>
        <translation>Yeni çalışma saatleri</translation>
    </message>
    <message>
        <source>Only hours that no queue goes by can be removed. They can be taken back.</source>
        <translation>Yalnızca hiçbir kuyruğun kullanmadığı saatler kaldırılabilir. Geri alınabilir.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n özel gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callroom::console::InsightsPage</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Staff for the busiest hours</source>
        <translation>En yoğun saatler için personel</translation>
    </message>
    <message>
        <source>&amp;Refresh findings</source>
        <translation>Bulguları &amp;yenile</translation>
    </message>
    <message>
        <source>How many agents each queue's busiest hour would have taken to reach its service level, on average over the days of the period (Erlang C).</source>
        <translation>Her kuyruğun en yoğun saatinin hizmet seviyesine ulaşmak için kaç temsilci gerektireceği, dönemin günlerinin ortalamasıyla (Erlang C).</translation>
    </message>
    <message>
        <source>Nothing stands out in this period.</source>
        <translation>Bu dönemde öne çıkan bir şey yok.</translation>
    </message>
    <message>
        <source>Too few calls in this period to tell.</source>
        <translation>Bu dönemde bir şey söylemek için çok az arama var.</translation>
    </message>
</context>
<context>
    <name>callroom::console::LeaveQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” içinde kaydedilmemiş değişiklikler var.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Düzenlemeye devam et</translation>
    </message>
</context>
<context>
    <name>callroom::console::ListForms</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What agents choose.</source>
        <translation>Temsilcilerin seçtiği ad.</translation>
    </message>
    <message>
        <source>What reports and other programs know it by: a–z, 0–9, _ and -. History keeps the code it had.</source>
        <translation>Raporların ve diğer programların tanıdığı ad: a–z, 0–9, _ ve -. Geçmiş, o zamanki kodu korur.</translation>
    </message>
    <message>
        <source>Counts as work</source>
        <translation>Çalışma sayılır</translation>
    </message>
    <message>
        <source>Such as training or e-mail; a break does not.</source>
        <translation>Örneğin eğitim veya e-posta; mola sayılmaz.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Olağan süre</translation>
    </message>
    <message>
        <source>How long it may last. It is shown to people, and nobody is forced back.</source>
        <translation>Ne kadar sürebileceği. Kişilere gösterilir, kimse dönmeye zorlanmaz.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Place in menus</source>
        <translation>Menüdeki yeri</translation>
    </message>
    <message>
        <source>The lowest comes first.</source>
        <translation>En düşük olan başta gelir.</translation>
    </message>
    <message>
        <source>Away reasons</source>
        <translation>Uzakta olma nedenleri</translation>
    </message>
    <message>
        <source>What agents may give as the reason for being away.</source>
        <translation>Temsilcilerin uzakta olmak için seçebileceği nedenler.</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Yeni neden</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; history keeps it. It can be taken back.</source>
        <translation>Artık kimse seçemez; geçmişte kalır. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>counts as work</source>
        <translation>çalışma sayılır</translation>
    </message>
    <message>
        <source>What agents choose at the end of a conversation.</source>
        <translation>Temsilcilerin görüşme sonunda seçtiği ad.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Under which menus show it.</source>
        <translation>Menülerde altında gösterileceği başlık.</translation>
    </message>
    <message>
        <source>Needs notes</source>
        <translation>Not gerektirir</translation>
    </message>
    <message>
        <source>The agent must write something too.</source>
        <translation>Temsilcinin ayrıca bir not yazması gerekir.</translation>
    </message>
    <message>
        <source>Only for these queues</source>
        <translation>Yalnızca bu kuyruklar için</translation>
    </message>
    <message>
        <source>With none named, for every queue and for direct calls.</source>
        <translation>Hiçbiri belirtilmezse tüm kuyruklar ve doğrudan çağrılar için.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Kuyruk ekle</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Sonuç kodları</translation>
    </message>
    <message>
        <source>The results that agents may give a conversation when they wrap it up.</source>
        <translation>Temsilcilerin görüşmeyi tamamlarken verebileceği sonuçlar.</translation>
    </message>
    <message>
        <source>New disposition</source>
        <translation>Yeni sonuç kodu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>needs notes</source>
        <translation>not gerektirir</translation>
    </message>
    <message>
        <source>Contacts keep the name they were given.</source>
        <translation>İletişimler kendilerine verilen adı korur.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Words that staff marks contacts with, to find them again.</source>
        <translation>Personelin iletişimleri yeniden bulmak için işaretlediği sözcükler.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Contacts keep its name, but nobody can set it any more. It can be taken back.</source>
        <translation>İletişimler adını korur, ancak artık kimse ekleyemez. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>Typed after / in a chat: a–z, 0–9, _ and -.</source>
        <translation>Sohbette / işaretinden sonra yazılır: a–z, 0–9, _ ve -.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>{{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are replaced by what they stand for.</source>
        <translation>{{customer.name}}, {{agent.name}}, {{contact.subject}} ve {{queue.name}} yerine karşılıkları yazılır.</translation>
    </message>
    <message>
        <source>Only for these groups</source>
        <translation>Yalnızca bu gruplar için</translation>
    </message>
    <message>
        <source>With none named, everybody has it.</source>
        <translation>Hiçbiri belirtilmezse herkes kullanabilir.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Hazır yanıtlar</translation>
    </message>
    <message>
        <source>Texts that agents take into a conversation by a few letters.</source>
        <translation>Temsilcilerin birkaç harfle görüşmeye eklediği metinler.</translation>
    </message>
    <message>
        <source>New response</source>
        <translation>Yeni yanıt</translation>
    </message>
    <message>
        <source>Nobody finds it any more. It can be taken back.</source>
        <translation>Artık kimse bulamaz. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Yanıt</translation>
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
    <name>callroom::console::MergeDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Başka biri değiştirdi</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile</source>
        <translation>Bu arada başka biri bunu değiştirdi</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Bunu kaydet</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Düzenlemeye devam et</translation>
    </message>
    <message>
        <source>You both changed the fields below. Choose what shall stand, then save.</source>
        <translation>Aşağıdaki alanları ikiniz de değiştirdiniz. Hangisinin kalacağını seçip kaydedin.</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Önceki: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onunki</translation>
    </message>
    <message>
        <source>Only you changed: %1</source>
        <translation>Yalnızca sizin değiştirdikleriniz: %1</translation>
    </message>
    <message>
        <source>Only they changed: %1</source>
        <translation>Yalnızca onun değiştirdikleri: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::MessageModel</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
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
    <name>callroom::console::PasswordCard</name>
    <message>
        <source>Change the password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Geçerli parola</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Yeni parola (yeniden)</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>İki yeni parola aynı değil.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Parola değiştirildi.</translation>
    </message>
</context>
<context>
    <name>callroom::console::PasswordEditor</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolayı göster</translation>
    </message>
</context>
<context>
    <name>callroom::console::Past</name>
    <message>
        <source>Handled</source>
        <translation>İşlendi</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Terk edildi</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Geri arandı</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Mesaj bıraktı</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Closed by a supervisor</source>
        <translation>Süpervizör kapattı</translation>
    </message>
</context>
<context>
    <name>callroom::console::PeopleForms</name>
    <message>
        <source>no skills</source>
        <translation>yetenek yok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>İş arkadaşlarının ve müşterilerin gördüğü biçimde.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <translation>Bununla oturum açar.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>10 characters at least. Of somebody who has one, leave it empty to keep it; a new one signs the person out everywhere.</source>
        <translation>En az 10 karakter. Parolası olan birinde, değişmemesi için boş bırakın; yeni parola kişinin her yerdeki oturumunu kapatır.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Devre dışı</translation>
    </message>
    <message>
        <source>Cannot sign in, and is signed out at once. History keeps the name.</source>
        <translation>Oturum açamaz, açık oturumu hemen kapatılır. Geçmiş adı korur.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Kullanıcılar ve roller</translation>
    </message>
    <message>
        <source>The people who work here, and what each may do.</source>
        <translation>Burada çalışanlar ve her birinin neler yapabileceği.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Yeni kullanıcı</translation>
    </message>
    <message>
        <source>This person is signed out and cannot come back in. History keeps the name. It can be taken back.</source>
        <translation>Bu kişinin oturumu kapatılır ve yeniden giremez. Geçmiş adı korur. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source> · disabled</source>
        <translation> · devre dışı</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Süpervizörler</translation>
    </message>
    <message>
        <source>They see this group's agents and contacts, and may change the group.</source>
        <translation>Bu grubun temsilcilerini ve iletişimlerini görür, grubu değiştirebilirler.</translation>
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation>Süpervizör ekle</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Temsilciler</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>Temsilci ekle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Agents of a team, and who leads them. Queues are served by groups.</source>
        <translation>Bir ekibin temsilcileri ve onları yönetenler. Kuyruklara gruplar hizmet verir.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Its agents stay. It can be taken back, with them.</source>
        <translation>Temsilcileri kalır. Grup, temsilcileriyle birlikte geri alınabilir.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n temsilci</numerusform>
        </translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Yetenek</translation>
    </message>
    <message>
        <source>level</source>
        <translation>düzey</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>What this agent can, from 1 (some) to 5 (expert). Queues ask for skills by these names.</source>
        <translation>Bu temsilcinin yapabildikleri, 1 (biraz) ile 5 (uzman) arası. Kuyruklar yetenekleri bu adlarla ister.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Yetenek ekle</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Eşzamanlı çağrı</translation>
    </message>
    <message>
        <source>Calls and video together. 0: gets none.</source>
        <translation>Çağrılar ve görüntülü görüşmeler birlikte. 0: hiç almaz.</translation>
    </message>
    <message>
        <source>Chats at once</source>
        <translation>Eşzamanlı sohbet</translation>
    </message>
    <message>
        <source>0: gets none.</source>
        <translation>0: hiç almaz.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>This agent's share of the contacts where a queue chooses by weight.</source>
        <translation>Kuyruğun ağırlığa göre seçim yaptığı yerlerde bu temsilcinin iletişimlerden aldığı pay.</translation>
    </message>
    <message>
        <source>What each agent can, and how much at once.</source>
        <translation>Her temsilcinin neleri, aynı anda ne kadarını yapabildiği.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasite</translation>
    </message>
    <message>
        <source>A change counts from the next offer on.</source>
        <translation>Değişiklik bir sonraki tekliften itibaren geçerlidir.</translation>
    </message>
</context>
<context>
    <name>callroom::console::Period</name>
    <message>
        <source>Any time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Başlangıç … bitiş …</translation>
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
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one day to another</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
</context>
<context>
    <name>callroom::console::PicksEditor</name>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Arkaya al</translation>
    </message>
</context>
<context>
    <name>callroom::console::PlaceExtras</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Sayfalarınıza eklenecek satır</translation>
    </message>
    <message>
        <source>Who can what</source>
        <translation>Kim ne yapabilir</translation>
    </message>
    <message>
        <source>There are no agents yet.</source>
        <translation>Henüz temsilci yok.</translation>
    </message>
    <message>
        <source>As a customer reads it</source>
        <translation>Müşterinin okuduğu biçimde</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Botun imzalama anahtarı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
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
    <name>callroom::console::Priority</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of waiting given for free</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>as long as it has waited</source>
        <translation>beklediği kadar</translation>
    </message>
    <message>
        <source>as if it had waited %1 longer</source>
        <comment>a time</comment>
        <translation>%1 daha uzun beklemiş gibi</translation>
    </message>
</context>
<context>
    <name>callroom::console::PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>Öncelik</translation>
    </message>
    <message>
        <source>How urgent is %1?</source>
        <comment>customer</comment>
        <translation>%1 ne kadar acil?</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation> sn</translation>
    </message>
    <message>
        <source>Seconds of waiting given for free</source>
        <translation>Eklenen bekleme saniyesi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>It stands in line where it would, had it waited that much longer.</source>
        <translation>Sırada, o kadar daha uzun beklemiş olsaydı duracağı yerde durur.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Önceliği ayarla</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityPlot</name>
    <message>
        <source>Quality of the call</source>
        <translation>Çağrı kalitesi</translation>
    </message>
    <message>
        <source>%1: mean %2, worst %3</source>
        <comment>measure</comment>
        <translation>%1: ortalama %2, en kötü %3</translation>
    </message>
    <message>
        <source>Measured by the customer</source>
        <translation>Müşteri tarafında ölçülen</translation>
    </message>
    <message>
        <source>Measured by the agent</source>
        <translation>Temsilci tarafında ölçülen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>ort. %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>en kötü %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::QualityTrack</name>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Ölçen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Titreşim</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş-dönüş</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%%1</translation>
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
    <name>callroom::console::QueueForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What agents, supervisors and reports call it.</source>
        <translation>Temsilcilerin, süpervizörlerin ve raporların kullandığı ad.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>What customers may come here by.</source>
        <translation>Müşterilerin buraya hangi kanallardan gelebileceği.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Outside them the queue is closed: nobody can join, rules below may catch them.</source>
        <translation>Bu saatlerin dışında kuyruk kapalıdır: kimse katılamaz, aşağıdaki kurallar devreye girebilir.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Her zaman açık</translation>
    </message>
    <message>
        <source>Default queue</source>
        <translation>Varsayılan kuyruk</translation>
    </message>
    <message>
        <source>Who names no queue comes here. Only one queue can be the default.</source>
        <translation>Kuyruk belirtmeyenler buraya gelir. Yalnızca bir kuyruk varsayılan olabilir.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Who gets the next contact</source>
        <translation>Sonraki iletişimi kimin alacağı</translation>
    </message>
    <message>
        <source>Ring at most</source>
        <translation>Çaldırılacak en çok temsilci</translation>
    </message>
    <message>
        <source>How many agents “Ring several” rings for one contact.</source>
        <translation>“Birkaçını çaldır” seçeneğinde bir iletişim için kaç temsilcinin çaldırılacağı.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>after</source>
        <translation>şu süreden sonra</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>Groups in tiers</source>
        <translation>Kademeli gruplar</translation>
    </message>
    <message>
        <source>Who serves this queue, and after which wait each group is asked too. A tier opens at once while nobody of those before it is on. Without any, every agent serves it.</source>
        <translation>Bu kuyruğa kimin hizmet verdiği ve her gruba hangi beklemeden sonra ayrıca sorulacağı. Önceki kademelerde görevde kimse yoksa kademe hemen açılır. Kademe yoksa tüm temsilciler hizmet verir.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Keep for the same agent</source>
        <translation>Aynı temsilciye ayır</translation>
    </message>
    <message>
        <source>How long a contact is kept for the agent who last served this customer, while he is on.</source>
        <translation>Bir iletişimin, bu müşteriyle son ilgilenen temsilci görevdeyken onun için ne kadar bekletileceği.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ayrılmaz</translation>
    </message>
    <message>
        <source>Agents may pick</source>
        <translation>Temsilciler seçebilir</translation>
    </message>
    <message>
        <source>They see who waits and may take anyone, not only what is offered to them.</source>
        <translation>Kimlerin beklediğini görür, yalnızca kendilerine teklif edileni değil, istediklerini alabilirler.</translation>
    </message>
    <message>
        <source>Who serves it</source>
        <translation>Kim hizmet veriyor</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Yetenek</translation>
    </message>
    <message>
        <source>level</source>
        <translation>düzey</translation>
    </message>
    <message>
        <source>Required skills</source>
        <translation>Gerekli yetenekler</translation>
    </message>
    <message>
        <source>Only agents with each of these, at this level (1–5) or higher, are asked.</source>
        <translation>Yalnızca bunların her birine bu düzeyde (1–5) veya üzerinde sahip olan temsilcilere sorulur.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Yetenek ekle</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>gerekmez</translation>
    </message>
    <message>
        <source>Expanding rings</source>
        <translation>Genişleyen halkalar</translation>
    </message>
    <message>
        <source>After such a wait no more than this level of the skill is asked for; at 0 it is not needed any more.</source>
        <translation>Bu kadar beklemeden sonra yetenekten bu düzeyin üzerinde bir şey istenmez; 0 ise artık gerekmez.</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Halka ekle</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Yetenekler</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Hizmet seviyesi</translation>
    </message>
    <message>
        <source>A contact answered within this time counts as answered in time.</source>
        <translation>Bu süre içinde yanıtlanan iletişim süresinde yanıtlanmış sayılır.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Çalma süresi</translation>
    </message>
    <message>
        <source>How long an agent may let it ring before the next one is asked.</source>
        <translation>Sonraki temsilciye sorulmadan önce bir temsilcide ne kadar çalabileceği.</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Çağrı sonrası iş süresi</translation>
    </message>
    <message>
        <source>For notes after the conversation; the agent may ask for more.</source>
        <translation>Görüşmeden sonraki notlar için; temsilci daha fazlasını isteyebilir.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Başlangıç avantajı</translation>
    </message>
    <message>
        <source>So many seconds its contacts count as having waited already. Below zero they come after the others.</source>
        <translation>İletişimleri bu kadar saniye önceden beklemiş sayılır. Sıfırın altındaysa diğerlerinden sonra gelirler.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>How many times as fast its contacts age as those of a queue of weight 1, where an agent serves both.</source>
        <translation>Bir temsilci ikisine de hizmet veriyorsa, iletişimlerinin ağırlığı 1 olan kuyruktakilere göre kaç kat hızlı öne geçeceği.</translation>
    </message>
    <message>
        <source>Order among queues</source>
        <translation>Kuyruklar arası sıra</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Who has waited so long leaves the queue, by the rule below.</source>
        <translation>Bu kadar bekleyen, aşağıdaki kurala göre kuyruktan ayrılır.</translation>
    </message>
    <message>
        <source>Places in line</source>
        <translation>Kuyruktaki yer sayısı</translation>
    </message>
    <message>
        <source>With so many waiting the queue is full.</source>
        <translation>Bu kadar bekleyen olduğunda kuyruk doludur.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>O zaman</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Taşma</translation>
    </message>
    <message>
        <source>Where contacts go that this queue cannot serve. Without a rule the contact ends, or cannot join.</source>
        <translation>Bu kuyruğun hizmet veremediği iletişimlerin nereye gideceği. Kural yoksa iletişim sona erer veya katılamaz.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatifler</translation>
    </message>
    <message>
        <source>Queues that are offered to a customer whom this one does not take, the first first.</source>
        <translation>Bu kuyruğun almadığı müşteriye önerilen kuyruklar; ilk sıradaki önce önerilir.</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Kuyruk ekle</translation>
    </message>
    <message>
        <source>Limits and overflow</source>
        <translation>Sınırlar ve taşma</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Deneme sayısı</translation>
    </message>
    <message>
        <source>How often a customer is called back before it is given up.</source>
        <translation>Vazgeçilmeden önce müşterinin kaç kez geri aranacağı.</translation>
    </message>
    <message>
        <source>no callbacks</source>
        <translation>geri arama yok</translation>
    </message>
    <message>
        <source>Between attempts</source>
        <translation>Denemeler arası</translation>
    </message>
    <message>
        <source>How long to leave the customer alone after nobody answered.</source>
        <translation>Yanıt alınamayınca müşterinin ne kadar süre aranmayacağı.</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Geri arama</translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation>Hatırlatma süresi</translation>
    </message>
    <message>
        <source>A customer who has not answered for so long is reminded.</source>
        <translation>Bu kadar süre yanıt vermeyen müşteriye hatırlatma yapılır.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Kapatma süresi</translation>
    </message>
    <message>
        <source>After so much silence of the customer the chat is closed.</source>
        <translation>Müşteri bu kadar süre sessiz kalırsa sohbet kapatılır.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Answers first, by webhook, and hands over to people.</source>
        <translation>Webhook ile önce o yanıtlar, sonra insanlara devreder.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Where contacts of a kind wait, who serves them, and what happens when nobody can.</source>
        <translation>Bir tür iletişimin nerede beklediği, kimin hizmet verdiği ve kimse veremediğinde ne olduğu.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Yeni kuyruk</translation>
    </message>
    <message>
        <source>Nobody can join it any more; who waits in it is served. It can be taken back.</source>
        <translation>Artık kimse katılamaz; içinde bekleyenlere hizmet verilir. Geri alınabilir.</translation>
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
    <name>callroom::console::RecordList</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>Kaldırılanları göster</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>a list's title</comment>
        <translation>%1 içinde ara</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Henüz hiç yok.</translation>
    </message>
    <message>
        <source>There are none but removed ones.</source>
        <translation>Yalnızca kaldırılanlar var.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Aramayla eşleşen yok.</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordPlace</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” kaydedildi.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Formun bölümleri</translation>
    </message>
    <message>
        <source>Something is still wrong above.</source>
        <translation>Yukarıda hâlâ bir hata var.</translation>
    </message>
    <message>
        <source>You may look at this, not change it.</source>
        <translation>Buna bakabilir, ancak değiştiremezsiniz.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>“New” makes the first.</source>
        <translation>İlkini “Yeni” oluşturur.</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Soldan birini seçin.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Bu arada başka biri bunu değiştirdi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” kaldırılsın mı?</translation>
    </message>
</context>
<context>
    <name>callroom::console::RecordingModel</name>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>Çağrı kaydı</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Müşterinin mesajı</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Kaydediliyor</translation>
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
        <translation>kaldırıldı</translation>
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
    <message>
        <source>The file cannot be written there.</source>
        <translation>Dosya oraya yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportChart</name>
    <message>
        <source>Contacts</source>
        <translation>İletişimler</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportTable</name>
    <message>
        <source>All together</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>callroom::console::Reports</name>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
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
        <source>Direct calls</source>
        <translation>Doğrudan çağrılar</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 haftası</translation>
    </message>
</context>
<context>
    <name>callroom::console::ReportsPage</name>
    <message>
        <source>Quarter hours</source>
        <translation>Çeyrek saatler</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Yarım saatler</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Export report as &amp;CSV…</source>
        <translation>Raporu &amp;CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export report as &amp;PDF…</source>
        <translation>Raporu &amp;PDF olarak dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Refresh report</source>
        <translation>Raporu &amp;yenile</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Aralıklar</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Temsilciler</translation>
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
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>Length of an interval</source>
        <translation>Aralık uzunluğu</translation>
    </message>
    <message>
        <source>Fitting intervals</source>
        <translation>Uygun aralıklar</translation>
    </message>
    <message>
        <source>Formula of the service level</source>
        <translation>Hizmet seviyesi formülü</translation>
    </message>
    <message>
        <source>Our formula</source>
        <translation>Bizim formülümüz</translation>
    </message>
    <message>
        <source>Formula %1</source>
        <translation>Formül %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>a period, the one before it</comment>
        <translation>%1, karşılaştırılan: %2</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Bu dönemde kayıt yok.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>report-%1.csv</source>
        <comment>file name</comment>
        <translation>rapor-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>report.pdf</source>
        <comment>file name</comment>
        <translation>rapor.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n page(s).</source>
        <translation>
            <numerusform>%1 yazıldı: %n sayfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <comment>moment</comment>
        <translation>hesaplandı: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapor: %1</translation>
    </message>
    <message>
        <source>Service level by each formula</source>
        <translation>Her formüle göre hizmet seviyesi</translation>
    </message>
</context>
<context>
    <name>callroom::console::RowsEditor</name>
    <message>
        <source>%1, line %2</source>
        <comment>column</comment>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Arkaya al</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>callroom::console::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Formun durumu</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>callroom::console::Saving</name>
    <message>
        <source>Export contacts</source>
        <translation>İletişimleri dışa aktar</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <comment>file name, date</comment>
        <translation>iletisimler-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written, back to %1.</source>
        <translation>
            <numerusform>%n iletişim yazıldı, en eskisi %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n iletişim %1 dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes of a file</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <comment>file name</comment>
        <translation>%1 kaydedildi.</translation>
    </message>
</context>
<context>
    <name>callroom::console::SecretCard</name>
    <message>
        <source>Show the secret</source>
        <translation>Gizli anahtarı göster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Signing secret of the bot</source>
        <translation>Botun imzalama anahtarı</translation>
    </message>
    <message>
        <source>A new queue has its secret once it is saved.</source>
        <translation>Yeni kuyruğun anahtarı kaydedildikten sonra oluşur.</translation>
    </message>
    <message>
        <source>What is sent to the bot is signed with it. Give it to whoever runs the bot, and to nobody else.</source>
        <translation>Bota gönderilenler bununla imzalanır. Botu işleten kişiye verin, başka kimseye vermeyin.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ServiceLevels</name>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>süresinde yanıtlanan ÷ yanıtlanan</translation>
    </message>
    <message>
        <source>(answered + hung up) in time ÷ (answered + hung up)</source>
        <translation>(yanıtlanan + terk edilen, süresinde) ÷ (yanıtlanan + terk edilen)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + hung up − hung up at once)</source>
        <translation>süresinde yanıtlanan ÷ (yanıtlanan + terk edilen − hemen terk edilen)</translation>
    </message>
    <message>
        <source>left the line in time ÷ offered</source>
        <translation>kuyruktan süresinde ayrılan ÷ gelen</translation>
    </message>
    <message>
        <source>Service level, formula %1</source>
        <translation>Hizmet seviyesi, formül %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingFaults</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Lütfen burayı doldurun.</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Lütfen en az %1 karakter girin.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters, fewer if some are not plain letters.</source>
        <translation>Çok uzun: en fazla %1 karakter, özel harfler varsa daha az.</translation>
    </message>
    <message>
        <source>At least %1, please.</source>
        <translation>Lütfen en az %1 girin.</translation>
    </message>
    <message>
        <source>At most %1, please.</source>
        <translation>Lütfen en fazla %1 girin.</translation>
    </message>
    <message>
        <source>Too many: at most %1.</source>
        <translation>Çok fazla: en fazla %1.</translation>
    </message>
    <message>
        <source>Please choose at least one.</source>
        <translation>Lütfen en az birini seçin.</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>Lütfen bir tam sayı girin.</translation>
    </message>
    <message>
        <source>Please choose one of those offered.</source>
        <translation>Lütfen sunulanlardan birini seçin.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Bu bir saat değil.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be kept.</source>
        <translation>Burada saklanamayan bir karakter var.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>a line's number, its column, what is wrong</comment>
        <translation>Satır %1, %2: %3</translation>
    </message>
    <message>
        <source>Another one is called so. Please choose another name.</source>
        <translation>Bu adda bir başkası var. Lütfen başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Another person has this e-mail address.</source>
        <translation>Bu e-posta adresi başka bir kişiye ait.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Bu bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>Another one has this code.</source>
        <translation>Bu kodu başka bir kayıt kullanıyor.</translation>
    </message>
    <message>
        <source>Another canned response has this shortcut.</source>
        <translation>Bu kısayolu başka bir hazır yanıt kullanıyor.</translation>
    </message>
    <message>
        <source>Another tenant has this short name.</source>
        <translation>Bu kısa adı başka bir kiracı kullanıyor.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens inside, please.</source>
        <translation>Lütfen yalnızca a–z, 0–9 ve aralarda kısa çizgi kullanın.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9, _ and -, please.</source>
        <translation>Lütfen yalnızca a–z, 0–9, _ ve - kullanın.</translation>
    </message>
    <message>
        <source>The server uses this code itself. Please choose another.</source>
        <translation>Bu kodu sunucunun kendisi kullanıyor. Lütfen başka bir kod seçin.</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation>Renk, # ve altı basamaktan oluşur: 0–9, a–f.</translation>
    </message>
    <message>
        <source>1 to 50 of a–z, 0–9, _ and -, without the /.</source>
        <translation>a–z, 0–9, _ ve - karakterlerinden 1–50 tane, / olmadan.</translation>
    </message>
    <message>
        <source>An origin is https:// and a name, without a path.</source>
        <translation>Kaynak, https:// ve bir addan oluşur; yol içermez.</translation>
    </message>
    <message>
        <source>This language is not spoken here.</source>
        <translation>Bu dil burada desteklenmiyor.</translation>
    </message>
    <message>
        <source>The server does not know this format.</source>
        <translation>Sunucu bu biçimi tanımıyor.</translation>
    </message>
    <message>
        <source>Only {{customer.name}}, {{agent.name}}, {{contact.subject}} and {{queue.name}} are known.</source>
        <translation>Yalnızca {{customer.name}}, {{agent.name}}, {{contact.subject}} ve {{queue.name}} tanınır.</translation>
    </message>
    <message>
        <source>A group named here is no longer there.</source>
        <translation>Burada belirtilen bir grup artık yok.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>Bir grup iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>A queue named here is no longer there.</source>
        <translation>Burada belirtilen bir kuyruk artık yok.</translation>
    </message>
    <message>
        <source>A queue is named twice.</source>
        <translation>Bir kuyruk iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>These business hours are no longer there.</source>
        <translation>Bu çalışma saatleri artık yok.</translation>
    </message>
    <message>
        <source>A group stands in two tiers.</source>
        <translation>Bir grup iki kademede yer alıyor.</translation>
    </message>
    <message>
        <source>Two lines relax the same skill at the same time.</source>
        <translation>İki satır aynı yeteneği aynı anda gevşetiyor.</translation>
    </message>
    <message>
        <source>A channel is named twice.</source>
        <translation>Bir kanal iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>Two rules speak of the same occasion.</source>
        <translation>İki kural aynı durumla ilgili.</translation>
    </message>
    <message>
        <source>A queue cannot overflow into itself.</source>
        <translation>Bir kuyruk kendi içine taşamaz.</translation>
    </message>
    <message>
        <source>A queue is no alternative to itself.</source>
        <translation>Bir kuyruk kendisinin alternatifi olamaz.</translation>
    </message>
    <message>
        <source>A skill is named twice.</source>
        <translation>Bir yetenek iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>Two questions have the same key.</source>
        <translation>İki sorunun anahtarı aynı.</translation>
    </message>
    <message>
        <source>Please choose what kind of answer each question takes.</source>
        <translation>Lütfen her sorunun ne tür yanıt aldığını seçin.</translation>
    </message>
    <message>
        <source>A choice needs its choices, and nothing else has any.</source>
        <translation>Seçmeli sorunun seçenekleri olmalıdır; başka sorularda seçenek olmaz.</translation>
    </message>
    <message>
        <source>A chat can be closed only some time after the reminder.</source>
        <translation>Sohbet ancak hatırlatmadan bir süre sonra kapatılabilir.</translation>
    </message>
    <message>
        <source>The server does not know this time zone.</source>
        <translation>Sunucu bu saat dilimini tanımıyor.</translation>
    </message>
    <message>
        <source>Hours must end later than they begin; past midnight they are two lines.</source>
        <translation>Bitiş başlangıçtan sonra olmalıdır; gece yarısını geçen saatler iki satıra yazılır.</translation>
    </message>
    <message>
        <source>A time is told as 09:30.</source>
        <translation>Saat 09:30 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Bu bir tarih değil.</translation>
    </message>
    <message>
        <source>A date is named twice.</source>
        <translation>Bir tarih iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>Nobody changes his own role, disables or removes himself.</source>
        <translation>Kimse kendi rolünü değiştiremez, kendini devre dışı bırakamaz veya kaldıramaz.</translation>
    </message>
    <message>
        <source>This is a visitor, who has no account.</source>
        <translation>Bu bir ziyaretçi, hesabı yok.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Bu, geçerli parolanız değil.</translation>
    </message>
    <message>
        <source>It is still in use: something else refers to it. Take it out there first.</source>
        <translation>Hâlâ kullanılıyor: başka bir yerden başvuruluyor. Önce oradan çıkarın.</translation>
    </message>
    <message>
        <source>Somebody named here is no agent any more.</source>
        <translation>Burada belirtilen biri artık temsilci değil.</translation>
    </message>
    <message>
        <source>Somebody named here does not supervise any more.</source>
        <translation>Burada belirtilen biri artık süpervizör değil.</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>Bir kişi iki kez belirtilmiş.</translation>
    </message>
    <message>
        <source>A queue is served by this group. Take it out of the queue's tiers first.</source>
        <translation>Bu grup bir kuyruğa hizmet veriyor. Önce grubu kuyruğun kademelerinden çıkarın.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Oturum açan yok.</translation>
    </message>
    <message>
        <source>It is no longer there: somebody has removed it meanwhile.</source>
        <translation>Artık yok: bu arada başka biri kaldırdı.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Bu hesabın buna yetkisi yok.</translation>
    </message>
    <message>
        <source>The sign-in has expired. Please sign in again.</source>
        <translation>Oturumun süresi doldu. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Sunucunun yanıtı: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingWords</name>
    <message>
        <source>Contacts you; sees only his own conversations.</source>
        <translation>Sizinle iletişim kurar; yalnızca kendi görüşmelerini görür.</translation>
    </message>
    <message>
        <source>Takes calls and chats in the browser.</source>
        <translation>Tarayıcıda çağrı ve sohbet alır.</translation>
    </message>
    <message>
        <source>Watches the floor and leads the groups he is named in.</source>
        <translation>Çağrı merkezini izler ve adının geçtiği grupları yönetir.</translation>
    </message>
    <message>
        <source>Sets up everything of this tenant.</source>
        <translation>Bu kiracıya ait her şeyi yapılandırır.</translation>
    </message>
    <message>
        <source>Sets up everything of every tenant of this installation.</source>
        <translation>Bu kurulumdaki tüm kiracılara ait her şeyi yapılandırır.</translation>
    </message>
    <message>
        <source>Who has been free the longest gets the next contact. Fair, and right for most queues.</source>
        <translation>Sonraki iletişimi en uzun süredir boş olan alır. Adildir ve çoğu kuyruk için uygundur.</translation>
    </message>
    <message>
        <source>One after the other in turn, whatever the last contact took.</source>
        <translation>Son iletişim ne kadar sürerse sürsün, sırayla birbirinin ardından.</translation>
    </message>
    <message>
        <source>Who has the smallest share of his slots in use. Good for chat.</source>
        <translation>Kapasitesinin en küçük payı kullanımda olan. Sohbet için iyidir.</translation>
    </message>
    <message>
        <source>Who has had the fewest contacts this shift. A newcomer starts in the middle.</source>
        <translation>Bu vardiyada en az iletişim alan. Yeni gelen ortadan başlar.</translation>
    </message>
    <message>
        <source>Who has talked the least this shift. A newcomer starts in the middle.</source>
        <translation>Bu vardiyada en az konuşan. Yeni gelen ortadan başlar.</translation>
    </message>
    <message>
        <source>Always the first who is free, in a fixed order.</source>
        <translation>Sabit bir sıraya göre, her zaman boş olan ilk kişi.</translation>
    </message>
    <message>
        <source>Anyone who is free, by chance.</source>
        <translation>Boş olanlardan rastgele biri.</translation>
    </message>
    <message>
        <source>By chance, but in proportion to each agent's weight.</source>
        <translation>Rastgele, ancak her temsilcinin ağırlığıyla orantılı.</translation>
    </message>
    <message>
        <source>Rings several agents at once; the first to accept wins.</source>
        <translation>Aynı anda birkaç temsilciyi çaldırır; ilk kabul eden alır.</translation>
    </message>
    <message>
        <source>Who has the highest level of the skills asked for; among equals the longest free.</source>
        <translation>İstenen yeteneklerde en yüksek düzeye sahip olan; eşitlerde en uzun süredir boş olan.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Süpervizör</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Müdür</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Longest free</source>
        <translation>En uzun süredir boş</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Sırayla</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>En az yüklü</translation>
    </message>
    <message>
        <source>Fewest contacts</source>
        <translation>En az iletişim</translation>
    </message>
    <message>
        <source>Least talk time</source>
        <translation>En az konuşma süresi</translation>
    </message>
    <message>
        <source>Fixed order</source>
        <translation>Sabit sıra</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Ağırlığa göre</translation>
    </message>
    <message>
        <source>Ring several</source>
        <translation>Birkaçını çaldır</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>En iyi yetenek</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Çok uzun bekledi</translation>
    </message>
    <message>
        <source>Queue is full</source>
        <translation>Kuyruk dolu</translation>
    </message>
    <message>
        <source>Nobody is on</source>
        <translation>Görevde kimse yok</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>End the contact</source>
        <translation>İletişimi sonlandır</translation>
    </message>
    <message>
        <source>Take a voicemail</source>
        <translation>Sesli mesaj al</translation>
    </message>
    <message>
        <source>Offer a callback</source>
        <translation>Geri arama öner</translation>
    </message>
    <message>
        <source>Take a written message</source>
        <translation>Yazılı mesaj al</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>1 – of the answered</source>
        <translation>1 – yanıtlananlar içinde</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered. Who gives up does not count at all.</source>
        <translation>Yanıtlananların tümü içinde süresinde yanıtlananlar. Vazgeçenler hiç sayılmaz.</translation>
    </message>
    <message>
        <source>2 – of the answered and abandoned</source>
        <translation>2 – yanıtlananlar ve terk edilenler içinde</translation>
    </message>
    <message>
        <source>Answered or abandoned in time, of all that were answered or abandoned.</source>
        <translation>Yanıtlanan veya terk edilenlerin tümü içinde süresinde yanıtlanan veya terk edilenler.</translation>
    </message>
    <message>
        <source>3 – without short abandons</source>
        <translation>3 – kısa terkler hariç</translation>
    </message>
    <message>
        <source>Answered in time, of all that were answered or abandoned, except those who left at once.</source>
        <translation>Hemen ayrılanlar dışında, yanıtlanan veya terk edilenlerin tümü içinde süresinde yanıtlananlar.</translation>
    </message>
    <message>
        <source>4 – of all who queued</source>
        <translation>4 – kuyruğa giren herkes içinde</translation>
    </message>
    <message>
        <source>Left the queue in time by an answer, by giving up or for a callback, of all who queued.</source>
        <translation>Kuyruğa giren herkes içinde yanıtlanarak, vazgeçerek veya geri arama için kuyruktan süresinde ayrılanlar.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>required</source>
        <translation>zorunlu</translation>
    </message>
    <message>
        <source>Questions before a chat</source>
        <translation>Sohbet öncesi sorular</translation>
    </message>
    <message>
        <source>What the visitor fills in first. The key is where the answer stands in the contact; choices are separated by commas.</source>
        <translation>Ziyaretçinin önce doldurdukları. Anahtar, yanıtın iletişimde yer aldığı addır; seçenekler virgülle ayrılır.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Soru ekle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Bunlardan biri</translation>
    </message>
</context>
<context>
    <name>callroom::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Places of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a place</comment>
        <translation>Ayarlar: %1</translation>
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
    <name>callroom::console::SingleForms</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Hizmet seviyesi</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Kısa terk</translation>
    </message>
    <message>
        <source>Who leaves sooner did not really wait, and does not count as lost.</source>
        <translation>Daha erken ayrılan gerçekten beklememiştir ve kayıp sayılmaz.</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>hemen sayılır</translation>
    </message>
    <message>
        <source>Days until it counts as solved</source>
        <translation>Çözülmüş sayılması için gün</translation>
    </message>
    <message>
        <source>A customer who comes back about the same within so many days was not helped the first time.</source>
        <translation>Bu kadar gün içinde aynı konuyla yeniden gelen müşteriye ilk seferde yardım edilememiş sayılır.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>In it the days of reports begin.</source>
        <translation>Rapor günleri bu saat dilimine göre başlar.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>What holds for everybody here, and by which formulas reports count.</source>
        <translation>Buradaki herkes için geçerli olanlar ve raporların kullandığı formüller.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Of everybody who has chosen none.</source>
        <translation>Kendi seçimi olmayan herkes için.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Of its buttons.</source>
        <translation>Düğmelerinin rengi.</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Metin rengi</translation>
    </message>
    <message>
        <source>Upon that colour.</source>
        <translation>Bu rengin üzerinde.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Empty texts are the widget's own, in the visitor's language.</source>
        <translation>Boş bırakılan metinlerde widget'ın ziyaretçinin dilindeki kendi metinleri kullanılır.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Karşılama</translation>
    </message>
    <message>
        <source>While closed</source>
        <translation>Kapalıyken</translation>
    </message>
    <message>
        <source>What is said outside business hours.</source>
        <translation>Çalışma saatleri dışında söylenen.</translation>
    </message>
    <message>
        <source>Button on the page</source>
        <translation>Sayfadaki düğme</translation>
    </message>
    <message>
        <source>Asked before a chat in queues that have no questions of their own.</source>
        <translation>Kendi soruları olmayan kuyruklarda sohbetten önce sorulur.</translation>
    </message>
    <message>
        <source>Pages that may embed it</source>
        <translation>Widget'ı kullanabilecek sayfalar</translation>
    </message>
    <message>
        <source>Their origins, such as https://shop.example, separated by commas. With none named, any page may.</source>
        <translation>Kaynakları, örneğin https://shop.example, virgülle ayrılmış olarak. Hiçbiri belirtilmezse her sayfa kullanabilir.</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>What customers see on your pages.</source>
        <translation>Müşterilerin sayfalarınızda gördüğü.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Before a chat</source>
        <translation>Sohbetten önce</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Nerede bulunabilir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>As colleagues and customers see it.</source>
        <translation>İş arkadaşlarının ve müşterilerin gördüğü biçimde.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>Bununla oturum açarsınız.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Hesabım</translation>
    </message>
    <message>
        <source>Who you are here.</source>
        <translation>Burada kim olduğunuz.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Sayılar ve tarihler</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Dille aynı</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat biçimi</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 saat</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 saat</translation>
    </message>
    <message>
        <source>Like the format above</source>
        <translation>Yukarıdaki biçimle aynı</translation>
    </message>
    <message>
        <source>A tone</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>When something wants your attention.</source>
        <translation>Bir şey ilginizi beklediğinde.</translation>
    </message>
    <message>
        <source>A message of the desktop</source>
        <translation>Masaüstü bildirimi</translation>
    </message>
    <message>
        <source>Neither while I am away</source>
        <translation>Uzaktayken hiçbiri</translation>
    </message>
    <message>
        <source>My preferences</source>
        <translation>Tercihlerim</translation>
    </message>
    <message>
        <source>How you want to work. They follow you to every computer.</source>
        <translation>Nasıl çalışmak istediğiniz. Her bilgisayarda geçerlidir.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Counts from the next start of this console on.</source>
        <translation>Bu konsolun bir sonraki başlatılışından itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>Like the company or the system</source>
        <translation>Şirketle veya sistemle aynı</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>callroom::console::SkillMatrix</name>
    <message>
        <source>%1: not %2</source>
        <comment>agent, skill</comment>
        <translation>%1: %2 yok</translation>
    </message>
    <message>
        <source>%1: %2 at level %3</source>
        <translation>%1: %2, düzey %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have it</source>
        <translation>
            <numerusform>%n temsilcide var</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Temsilci</translation>
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
    <name>callroom::console::StaffingModel</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>En yoğun saat</translation>
    </message>
    <message>
        <source>Contacts per hour</source>
        <translation>Saatteki iletişim</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>İşlem süresi</translation>
    </message>
    <message>
        <source>Load in erlangs</source>
        <translation>Erlang olarak yük</translation>
    </message>
    <message>
        <source>Agents needed</source>
        <translation>Gereken temsilci</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Hizmet seviyesi</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Ortalama bekleme</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Doluluk</translation>
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
    <name>callroom::console::SystemPlace</name>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Asked again every few seconds.</source>
        <translation>Birkaç saniyede bir yeniden sorulur.</translation>
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
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>ulaşılabilir</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>ulaşılamıyor</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Son şema geçişi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Makine</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>İşlemciler</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>Makinenin belleği</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Sunucunun belleği</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Açık dosyalar</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 boş / %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlatıldı</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Çalışma süresi</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafik</translation>
    </message>
    <message>
        <source>Of them WebSockets</source>
        <translation>Bunlardan WebSocket</translation>
    </message>
    <message>
        <source>Requests since the start</source>
        <translation>Başlangıçtan beri istekler</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Veritabanını bekleyen</translation>
    </message>
</context>
<context>
    <name>callroom::console::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Henüz etiket yok.</translation>
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
    <name>callroom::console::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kısa ad</translation>
    </message>
    <message>
        <source>What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. It can never be changed.</source>
        <translation>Kişilerin oturum açarken kullandığı ve adreslerde yer alan ad: a–z, 0–9 ve aralarda kısa çizgi. Sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Kiracılar</translation>
    </message>
    <message>
        <source>The companies of this installation. Nothing crosses from one to another.</source>
        <translation>Bu kurulumdaki şirketler. Birinden diğerine hiçbir şey geçmez.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Yeni kiracı</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
</context>
<context>
    <name>callroom::console::ThresholdDialog</name>
    <message>
        <source>Alert thresholds</source>
        <translation>Uyarı eşikleri</translation>
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
    <message>
        <source>Thresholds of its &amp;own</source>
        <translation>&amp;Kendi eşikleri</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>A tile takes on the colour of its worst figure. An alert is told once, and again only after the figure has been calm.</source>
        <translation>Kutucuk, en kötü değerinin rengini alır. Alarm bir kez verilir; yinelenmesi için değerin önce normale dönmesi gerekir.</translation>
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
    <name>callroom::console::TimelineModel</name>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptDelegate</name>
    <message>
        <source>  ·  not yet read</source>
        <translation>  ·  henüz okunmadı</translation>
    </message>
    <message>
        <source>  ·  note for staff</source>
        <translation>  ·  personele not</translation>
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
        <translation>Not: %1</translation>
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
        <translation>%1 (süpervizör)</translation>
    </message>
</context>
<context>
    <name>callroom::console::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>callroom::console::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column's name, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 dk</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>state and number of agents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody serves it</source>
        <translation>Kimse hizmet vermiyor</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>Temsilciler: %1</translation>
    </message>
</context>
<context>
    <name>callroom::console::WallboardPage</name>
    <message>
        <source>Wallboard</source>
        <translation>Duvar panosu</translation>
    </message>
    <message>
        <source>A&amp;lert thresholds…</source>
        <translation>Uyarı eşik&amp;leri…</translation>
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
        <source>Thresholds</source>
        <translation>Eşikler</translation>
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
    <name>callroom::console::WeekEditor</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>from</source>
        <translation>açılış</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kapanış</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Saat ekle</translation>
    </message>
    <message>
        <source>Exact times</source>
        <translation>Kesin saatler</translation>
    </message>
    <message>
        <source>Monday's hours for Tuesday to Friday</source>
        <translation>Pazartesi saatlerini salı–cuma için kullan</translation>
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
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
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
    <name>callroom::console::WidgetPreview</name>
    <message>
        <source>Preview of the widget</source>
        <translation>Widget önizlemesi</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Nasıl yardımcı olabiliriz?</translation>
    </message>
    <message>
        <source>Talk to us or write to us.</source>
        <translation>Bizimle konuşun veya bize yazın.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Çağrı</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
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
        <source>You have too many windows open, so this one was signed out.</source>
        <translation>Çok fazla pencere açık olduğundan bu pencerenin oturumu kapatıldı.</translation>
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
    <message>
        <source>Chatting</source>
        <translation>Sohbette</translation>
    </message>
</context>
<context>
    <name>callroom::console::WorkDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
</TS>
