#include "server/bots/bot_desk.h"

#include "server/directory/thread_view.h"
#include "server/floor/route/rules.h"
#include "server/storage/floor_store.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "shared/protocol/bot.h"

#include <QLoggingCategory>

#include <algorithm>

namespace callroom::bots {
namespace {

Q_LOGGING_CATEGORY(lcBots, "callroom.bots")

constexpr int ok = 200;
/// Messages of one customer that the bot has not been told; past it people take over.
constexpr std::size_t mostWaiting = 100;

/// What a customer says; what else happens is no news to a bot.
bool isForBot(const chat::ThreadEvent& event) {
    const bool isSaid = event.type == core::ThreadEventType::Message || event.type == core::ThreadEventType::File;
    return isSaid && event.by && event.by->role == core::AuthorRole::Customer;
}

} // namespace

BotDesk::BotDesk(Parts parts)
    : m_parts(std::move(parts)) {}

BotDesk::~BotDesk() {
    stop();
}

void BotDesk::start() {
    m_isStopping = false;
    for (int i = 0; i < m_parts.threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

void BotDesk::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_hasWork.notify_all();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool BotDesk::take(std::span<const storage::CommittedBatch> batches, storage::CommitInbox&) {
    for (const auto& batch : batches)
        for (const auto& item : *batch)
            note(item);
    return true;
}

bool BotDesk::catchUp(storage::CommitInbox&) {
    const auto tenants = m_parts.workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return false;
    {
        const std::scoped_lock lock(m_mutex);
        m_talks.clear();
    }
    for (const auto& tenant : *tenants)
        m_parts.live.ask(
            tenant.id, core::Receiver(m_parts.live),
            [](const live::TenantFloor& floor) {
                std::vector<core::ContactId> left;
                for (const auto& [id, record] : floor.engine().state().contacts)
                    if (floor::isWithBot(record.contact)) left.push_back(id);
                return left;
            },
            [this, tenant = tenant.id](const core::Result<std::vector<core::ContactId>>& left) {
                if (!left) return;
                for (const auto contact : *left)
                    handOver(tenant, contact);
            });
    return true;
}

void BotDesk::note(const storage::LedgerItem& item) {
    for (const auto& contact : item.changes.contacts)
        if (floor::isWithBot(contact)) begin(item.tenantId, contact);
    std::vector<core::ContactId> crowded;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_talks.empty()) return;
        for (const auto& event : item.threadEvents) {
            const auto talk = m_talks.find(event.contactId);
            if (talk == m_talks.end() || talk->second.isCrowded || !isForBot(event)) continue;
            if (talk->second.events.size() >= mostWaiting) {
                talk->second.isCrowded = true;
                talk->second.events.clear();
                crowded.push_back(event.contactId);
                continue;
            }
            talk->second.events.push_back(json::encode(directory::threadEventView(event)));
            m_hasWork.notify_one();
        }
        for (const auto& contact : item.changes.contacts)
            if (!floor::isWithBot(contact)) m_talks.erase(contact.id);
    }
    for (const auto contact : crowded)
        handOver(item.tenantId, contact);
}

void BotDesk::begin(core::TenantId tenant, const floor::Contact& contact) {
    {
        const std::scoped_lock lock(m_mutex);
        const auto [found, isNew] = m_talks.try_emplace(contact.id);
        if (!isNew) return;
        Talk& talk = found->second;
        talk.subject.tenant = tenant;
        talk.subject.contactId = contact.id;
        talk.subject.queueId = contact.queueId.value_or(core::QueueId{});
        talk.subject.customerId = contact.customerId;
        talk.subject.customerName = contact.customerName;
        talk.events.push_back("null"); // it is told of the contact before anything is said
    }
    using Found = std::pair<std::string, std::optional<protocol::ChatRules>>;
    m_parts.live.ask(
        tenant, core::Receiver(m_parts.live),
        [queue = contact.queueId.value_or(core::QueueId{})](const live::TenantFloor& floor) -> Found {
            const auto* record = floor.engine().queue(queue);
            const auto* rules = floor.rules().chatRules(queue);
            return {record ? record->config.name : std::string(), rules ? std::optional(*rules) : std::nullopt};
        },
        [this, tenant, id = contact.id](const core::Result<Found>& found) {
            if (!found || !found->second || !found->second->bot) return handOver(tenant, id);
            know(id, found->first, &*found->second);
        });
}

void BotDesk::know(core::ContactId contact, std::string queueName, const protocol::ChatRules* rules) {
    const std::scoped_lock lock(m_mutex);
    const auto talk = m_talks.find(contact);
    if (talk == m_talks.end()) return;
    Subject& subject = talk->second.subject;
    subject.queueName = std::move(queueName);
    subject.url = rules->bot->url;
    subject.botName = rules->bot->name;
    m_hasWork.notify_one();
}

BotDesk::Talk* BotDesk::next() {
    for (auto& [contact, talk] : m_talks)
        if (!talk.isBusy && !talk.subject.url.empty() && !talk.events.empty()) return &talk;
    return nullptr;
}

void BotDesk::work() {
    std::unique_lock lock(m_mutex);
    while (true) {
        Talk* talk = nullptr;
        m_hasWork.wait(lock, [&] { return m_isStopping || (talk = next()) != nullptr; });
        if (m_isStopping) return;
        talk->isBusy = true;
        const Subject asked = talk->subject;
        const std::string event = std::move(talk->events.front());
        talk->events.pop_front();
        lock.unlock();
        const bool goesOn = ask(asked, event);
        if (!goesOn) handOver(asked.tenant, asked.contactId);
        lock.lock();
        if (const auto still = m_talks.find(asked.contactId); still != m_talks.end()) {
            still->second.isBusy = false;
            if (!goesOn) m_talks.erase(still);
        }
    }
}

std::string BotDesk::bodyFor(const Subject& subject, std::string_view event) {
    json::Writer writer;
    const auto put = [&](std::string_view name, const auto& value) {
        writer.key(name);
        json::encodeValue(writer, value);
    };
    writer.startObject();
    put("type", std::string(event == "null" ? "chat.started" : "chat.message"));
    put("contactId", subject.contactId);
    writer.key("queue");
    writer.startObject();
    put("id", subject.queueId);
    put("name", subject.queueName);
    writer.endObject();
    writer.key("customer");
    writer.startObject();
    put("id", subject.customerId);
    put("name", subject.customerName);
    writer.endObject();
    writer.key("event");
    writer.raw(event);
    writer.endObject();
    return std::string(writer.text());
}

bool BotDesk::ask(const Subject& subject, std::string_view event) {
    Webhook webhook;
    webhook.url = subject.url;
    webhook.at = m_parts.clock.now();
    webhook.id = "msg_" + core::toString(core::newUuid(webhook.at, m_parts.random));
    webhook.secret = secretFor(m_parts.master, core::toString(subject.queueId));
    webhook.body = bodyFor(subject, event);
    const auto sent = send(webhook, m_parts.webhooks);
    const auto answer = sent && sent->status == ok ? json::decodeText<protocol::BotAnswer>(sent->body)
                                                   : core::Result<protocol::BotAnswer>(core::fail(core::unavailable()));
    if (!answer) {
        qCWarning(lcBots).noquote() << "bot=failed contact="
                                    << QString::fromStdString(core::toString(subject.contactId))
                                    << "status=" << (sent ? sent->status : 0) << "reason="
                                    << QString::fromStdString(sent ? "answer"
                                                                   : sent.error().code + " " + sent.error().logDetail);
        return false;
    }
    int number = 0;
    for (const auto& message : answer->messages)
        say(subject, message.text, webhook.id + '.' + std::to_string(++number));
    return !answer->handOver;
}

void BotDesk::say(const Subject& subject, const std::string& text, std::string clientId) {
    chat::Post post;
    post.contactId = subject.contactId;
    post.author = {core::UserId{subject.queueId.value}, core::AuthorRole::Bot, subject.botName};
    post.clientId = std::move(clientId);
    post.text = text;
    m_parts.live.write(subject.tenant, std::move(post), {}, core::Receiver(m_parts.live),
                       [](const core::Result<live::JsonText>&) {});
}

void BotDesk::handOver(core::TenantId tenant, core::ContactId contact) {
    m_parts.live.command(tenant, {{}, floor::LeaveBot{contact}}, core::Receiver(m_parts.live),
                         [](const core::Result<live::Done>&) {});
}

} // namespace callroom::bots
