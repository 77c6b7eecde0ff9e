#include "server/chat/threads.h"
#include "tests/floor/world.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace callroom;
using namespace std::chrono_literals;

namespace callroom::chat {

using core::ThreadEventType;

/// A floor whose changes a set of threads follows.
class Desk {
public:
    std::vector<ThreadEvent> follow(const floor::Changes& changes, std::optional<Author> actor = {}) {
        auto told = threads.follow(changes, actor, names);
        for (const auto& event : told)
            written[event.contactId].push_back(event);
        return told;
    }
    core::Result<Posted> post(core::ContactId contact, core::UserId author, std::string clientId, std::string text,
                              ThreadEventType type = ThreadEventType::Message) {
        auto posted = threads.post(
            {contact, {author, core::AuthorRole::Customer, "Carla"}, type, std::move(clientId), std::move(text), {}},
            world.now());
        if (posted && !posted->isRepeat) written[contact].push_back(posted->event);
        return posted;
    }
    /// A chat that its agent has taken.
    core::ContactId chatting() {
        const auto before = world.engine().state().contacts.size();
        auto joined = world.mustRun({customer, floor::ActorKind::Customer}, joinOf(queue));
        follow(joined);
        Q_ASSERT(world.engine().state().contacts.size() == before + 1);
        const auto id = joined.contacts.front().id;
        const auto offered = world.offeredTo(id);
        if (offered) follow(world.mustRun({*offered, floor::ActorKind::Agent}, floor::Accept{id, std::nullopt}));
        return id;
    }
    floor::Join joinOf(core::QueueId of) {
        floor::Join join;
        join.queueId = of;
        join.channel = core::Channel::Chat;
        join.customerId = customer;
        join.customerName = "Carla";
        join.conversationId = world.newId<core::ConversationId>();
        return join;
    }
    [[nodiscard]] std::vector<ThreadEventType> typesOf(core::ContactId contact) {
        std::vector<ThreadEventType> types;
        for (const auto& event : written[contact])
            types.push_back(event.type);
        return types;
    }

    floor::World world;
    core::QueueId queue = world.addQueue();
    core::UserId agent = world.comeOn();
    core::UserId customer = world.newId<core::UserId>();
    core::SeededRandom random{7};
    Threads threads{random};
    Names names{[](core::UserId) { return std::string("Anna"); }, [](core::QueueId) { return std::string("support"); }};
    std::map<core::ContactId, std::vector<ThreadEvent>> written;
};

class ThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellTheLifeOfAChat();
    void knowARetry();
    void refuseOtherContentUnderTheSameName();
    void takeOnlyNotesOnceTheConversationIsOver();
    void endWithTheirContact();
    void tellOfTagsOnce();
    void goOnAfterARestart();
    void countWhatWasWrittenBeforeARestart();
    void areNumberedWithoutAGap();
};

void ThreadsTest::tellTheLifeOfAChat() {
    Desk desk;
    const auto id = desk.chatting();
    QVERIFY(desk.post(id, desk.customer, "1", "hello"));
    desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::End{id}));
    QVERIFY((desk.typesOf(id) == std::vector{ThreadEventType::Queued, ThreadEventType::Assigned,
                                             ThreadEventType::Message, ThreadEventType::Closed}));
    const auto& written = desk.written[id];
    QVERIFY(written[0].data.find("\"queueName\":\"support\"") != std::string::npos);
    QVERIFY(written[1].data.find("\"agentName\":\"Anna\"") != std::string::npos);
    QVERIFY(written[3].data.find("\"by\":\"agent\"") != std::string::npos);
    QVERIFY(!written[0].by);
    QCOMPARE(written[2].by->name, std::string("Carla"));
}

void ThreadsTest::knowARetry() {
    Desk desk;
    const auto id = desk.chatting();
    const auto first = desk.post(id, desk.customer, "1", "hello");
    const auto again = desk.post(id, desk.customer, "1", "hello");
    QVERIFY(first && again);
    QVERIFY(again->isRepeat);
    QVERIFY(again->event == first->event);
    // Without a name every post is a new one.
    QVERIFY(!desk.post(id, desk.customer, "", "hello")->isRepeat);
    QVERIFY(!desk.post(id, desk.customer, "", "hello")->isRepeat);
}

void ThreadsTest::refuseOtherContentUnderTheSameName() {
    Desk desk;
    const auto id = desk.chatting();
    QVERIFY(desk.post(id, desk.customer, "1", "hello"));
    const auto other = desk.post(id, desk.customer, "1", "goodbye");
    QVERIFY(!other);
    QCOMPARE(other.error().code, std::string("client_id_reused"));
}

void ThreadsTest::takeOnlyNotesOnceTheConversationIsOver() {
    Desk desk;
    const auto id = desk.chatting();
    QVERIFY(desk.post(id, desk.customer, "1", "hello"));
    desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::End{id}));
    QCOMPARE(desk.post(id, desk.customer, "2", "late").error().code, std::string("wrong_state"));
    // The retry of what was in time is none too late.
    QVERIFY(desk.post(id, desk.customer, "1", "hello")->isRepeat);
    QVERIFY(desk.post(id, desk.agent, "3", "he was angry", ThreadEventType::Note));
}

void ThreadsTest::endWithTheirContact() {
    Desk desk;
    const auto id = desk.chatting();
    desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::End{id}));
    desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::WrapUp{id, {}, {}, {}}));
    QCOMPARE(desk.threads.size(), std::size_t(0));
    QCOMPARE(desk.post(id, desk.agent, "1", "late", ThreadEventType::Note).error().kind, core::ErrorKind::NotFound);
}

void ThreadsTest::tellOfTagsOnce() {
    Desk desk;
    const auto id = desk.chatting();
    const Author agent{desk.agent, core::AuthorRole::Agent, "Anna"};
    const auto tagged =
        desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::SetTags{id, {"vip"}}), agent);
    QCOMPARE(tagged.size(), std::size_t(1));
    QVERIFY(tagged.front().by == agent);
    desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::End{id}));
    // Who wraps up without naming tags leaves them, and says nothing new.
    const auto closed =
        desk.follow(desk.world.mustRun({desk.agent, floor::ActorKind::Agent}, floor::WrapUp{id, {}, {}, {}}), agent);
    QVERIFY(closed.empty());
    QVERIFY(desk.world.contact(id).tags == std::vector<std::string>{"vip"});
}

void ThreadsTest::goOnAfterARestart() {
    Desk desk;
    const auto id = desk.chatting();
    const auto first = desk.post(id, desk.customer, "1", "hello");
    Threads again(desk.random);
    again.restore({{id,
                    first->event.seq,
                    false,
                    {},
                    {{desk.customer, "1", contentHash(ThreadEventType::Message, "hello", std::nullopt), first->event.id,
                      first->event.seq, first->event.at}},
                    {}}});
    const Author carla{desk.customer, core::AuthorRole::Customer, "Carla"};
    const auto retried = again.post({id, carla, ThreadEventType::Message, "1", "hello", {}}, desk.world.now() + 5s);
    QVERIFY(retried && retried->isRepeat);
    QVERIFY(retried->event == first->event);
    const auto next = again.post({id, carla, ThreadEventType::Message, "2", "there?", {}}, desk.world.now() + 6s);
    QCOMPARE(next->event.seq, first->event.seq + 1);
}

void ThreadsTest::countWhatWasWrittenBeforeARestart() {
    Desk desk;
    const auto id = desk.chatting();
    Threads again(desk.random, {.bytes = 10});
    StoredThread stored;
    stored.contactId = id;
    stored.writtenBytes = 8;
    again.restore({stored});
    const Author carla{desk.customer, core::AuthorRole::Customer, "Carla"};
    const auto post = [&](std::string text) {
        return again.post({id, carla, ThreadEventType::Message, {}, std::move(text), {}}, desk.world.now());
    };
    QCOMPARE(post("abc").error().code, std::string("thread_full"));
    QVERIFY(post("ab"));
    QCOMPARE(post("a").error().code, std::string("thread_full"));
}

/// Whatever is done to chats: numbers have no gap, ids are unique and grow, a retry is never a second event, and
/// nothing but notes and tags follows the end.
void ThreadsTest::areNumberedWithoutAGap() {
    const bool holds = rc::check("numbers have no gap", [] {
        Desk desk;
        desk.world.configOf(desk.agent).chatCapacity = 3;
        (void)desk.world.configure();
        std::vector<core::ContactId> contacts;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
        for (const int step : steps) {
            const auto pick =
                contacts.empty() ? core::ContactId{} : contacts[static_cast<std::size_t>(step) % contacts.size()];
            const floor::Actor agent{desk.agent, floor::ActorKind::Agent};
            switch (step % 7) {
            case 0:
                desk.customer = desk.world.newId<core::UserId>();
                contacts.push_back(desk.chatting());
                break;
            case 1:
            case 2:
                if (!contacts.empty()) (void)desk.post(pick, desk.customer, std::to_string(step % 40), "hello");
                break;
            case 3:
                if (auto done = desk.world.run(agent, floor::End{pick})) desk.follow(*done);
                break;
            case 4:
                if (auto done = desk.world.run(agent, floor::WrapUp{pick, {}, {}, {"done"}})) desk.follow(*done);
                break;
            case 5:
                if (auto done = desk.world.run(agent, floor::Transfer{pick, desk.queue, std::nullopt}))
                    desk.follow(*done);
                break;
            case 6:
                if (auto done = desk.world.run(agent, floor::SetTags{pick, {std::to_string(step)}})) desk.follow(*done);
                break;
            }
        }
        for (const auto& [contact, events] : desk.written) {
            std::set<core::EventId> ids;
            std::set<std::string> named;
            bool isOver = false;
            for (std::size_t i = 0; i < events.size(); ++i) {
                const auto& event = events[i];
                RC_ASSERT(event.seq == static_cast<std::int64_t>(i + 1));
                RC_ASSERT(ids.insert(event.id).second);
                if (!event.clientId.empty())
                    RC_ASSERT(named.insert(core::toString(event.by->id) + event.clientId).second);
                RC_ASSERT(!isOver || isForStaffOnly(event.type));
                isOver |= event.type == ThreadEventType::Closed;
            }
        }
    });
    QVERIFY(holds);
}

} // namespace callroom::chat

QTEST_APPLESS_MAIN(callroom::chat::ThreadsTest)
#include "threads_test.moc"
