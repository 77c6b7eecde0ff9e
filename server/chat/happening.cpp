#include "server/chat/happening.h"

#include "shared/json/encode.h"

namespace callroom::chat {
namespace {

using core::ThreadEventType;

/// A JSON object, member by member; what is empty is left out.
class Facts {
public:
    Facts() { m_writer.startObject(); }

    Facts& put(std::string_view name, std::string_view text) {
        if (text.empty()) return *this;
        m_writer.key(name);
        m_writer.value(text);
        return *this;
    }
    template <typename Tag> Facts& put(std::string_view name, const core::Id<Tag>& id) {
        m_writer.key(name);
        m_writer.value(id.value);
        return *this;
    }
    Facts& put(std::string_view name, const std::vector<std::string>& texts) {
        m_writer.key(name);
        json::encodeValue(m_writer, texts);
        return *this;
    }
    Facts& queue(const std::optional<core::QueueId>& id, const Names& names) {
        return id ? put("queueId", *id).put("queueName", names.queue(*id)) : *this;
    }
    Facts& agent(const std::optional<core::UserId>& id, const Names& names) {
        return id ? put("agentId", *id).put("agentName", names.person(*id)) : *this;
    }
    [[nodiscard]] std::string text() {
        m_writer.endObject();
        return std::string(m_writer.text());
    }

private:
    json::Writer m_writer;
};

class Teller {
public:
    Teller(const floor::Event& event, const std::optional<Author>& actor, const Names& names)
        : m_event(event)
        , m_actor(actor)
        , m_names(names) {}

    using Told = std::optional<Happening>;

    Told operator()(const floor::ContactJoined& joined) const {
        const auto& contact = *joined.contact;
        return told(ThreadEventType::Queued,
                    Facts().queue(contact.queueId, m_names).agent(contact.preferredAgentId, m_names));
    }
    Told operator()(const floor::ContactQueued& queued) const {
        if (queued.reason == "offer_ended") return {};
        return told(ThreadEventType::Queued,
                    Facts()
                        .queue(queued.queueId.isNil() ? std::nullopt : std::optional(queued.queueId), m_names)
                        .put("reason", queued.reason));
    }
    Told operator()(const floor::ContactAccepted& accepted) const {
        return told(ThreadEventType::Assigned, Facts().agent(accepted.agentId, m_names));
    }
    Told operator()(const floor::ContactTransferred& transferred) const { return handed(transferred.to, {}, m_actor); }
    Told operator()(const floor::ContactMoved& moved) const {
        const bool isAsked = moved.reason == "assigned" || moved.reason == "moved";
        return handed(moved.to, moved.reason, isAsked ? m_actor : std::nullopt);
    }
    Told operator()(const floor::CallbackAsked&) const {
        return Happening{ThreadEventType::CallbackAsked, std::nullopt, {}};
    }
    Told operator()(const floor::ConferenceStarted& started) const {
        return told(ThreadEventType::Joined, Facts().agent(started.agentId, m_names));
    }
    Told operator()(const floor::ContactTagged& tagged) const { return told(tagged.tags); }
    Told operator()(const floor::WrapUpDone& done) const { return told(done.tags); }
    Told operator()(const floor::ConversationEnded& ended) const {
        const auto by = ended.outcome == core::Outcome::ClosedBySupervisor ? std::string_view("supervisor")
                        : ended.by                                         ? core::toText(*ended.by)
                                                                           : std::string_view("server");
        return told(ThreadEventType::Closed, Facts().put("outcome", core::toText(ended.outcome)).put("by", by));
    }
    Told operator()(const floor::ContactClosed& closed) const {
        return told(ThreadEventType::Closed,
                    Facts().put("outcome", core::toText(closed.outcome)).put("reason", closed.reason));
    }
    template <typename Other> Told operator()(const Other&) const { return {}; }

private:
    [[nodiscard]] static Told told(ThreadEventType type, Facts& facts) {
        return Happening{type, std::nullopt, facts.text()};
    }
    [[nodiscard]] Told told(const std::vector<std::string>& tags) const {
        return Happening{ThreadEventType::Tagged, m_actor, Facts().put("tags", tags).text()};
    }
    [[nodiscard]] Told handed(const floor::Destination& to, std::string_view reason, std::optional<Author> by) const {
        return Happening{ThreadEventType::Transferred, std::move(by),
                         Facts().queue(to.queueId, m_names).agent(to.agentId, m_names).put("reason", reason).text()};
    }

    const floor::Event& m_event;
    const std::optional<Author>& m_actor;
    const Names& m_names;
};

} // namespace

std::optional<Happening> happeningOf(const floor::Event& event, const std::optional<Author>& actor,
                                     const Names& names) {
    return std::visit(Teller(event, actor, names), event.body);
}

} // namespace callroom::chat
