#include "server/directory/canned_responses.h"
#include "server/directory/groups.h"
#include "server/directory/tags.h"
#include "shared/json/encode.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::directory;
using storage::Session;

/// Tags and canned responses.
class ListsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::DirectoryFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void keepATag();
    void giveATagAColor();
    void refuseColorsThatAreNone_data();
    void refuseColorsThatAreNone();
    void nameEveryLivingTagOnce();
    void keepACannedResponse();
    void refuseShortcutsThatCannotBeTyped_data();
    void refuseShortcutsThatCannotBeTyped();
    void shareNoShortcut();
    void knowEveryVariable_data();
    void knowEveryVariable();
    void offerAResponseToGroups();
    void auditEveryChange();
    void hideAnotherTenants();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    accounts::Act act() { return m_fixture->act(); }
    core::Result<protocol::Tag> tag(const std::string& name, const std::string& color = "#0ea5e9") {
        return in([&](Session& session) { return tags.create(session, act(), {name, color}); });
    }
    core::Result<int> removeTag(core::TagId id) {
        return in([&](Session& session) { return tags.remove(session, act(), id).map([] { return 0; }); });
    }
    core::Result<protocol::CannedResponse> response(std::optional<std::string> shortcut,
                                                    const std::string& text = "Hello",
                                                    std::vector<core::GroupId> groups = {}) {
        const protocol::CannedResponseSettings body{"A title", std::move(shortcut), text, std::move(groups)};
        return in([&](Session& session) { return cannedResponses.create(session, act(), body); });
    }
    core::Result<protocol::CannedResponse> change(core::CannedResponseId id,
                                                  const protocol::CannedResponsePatch& patch) {
        return in([&](Session& session) { return cannedResponses.change(session, act(), id, patch); });
    }
    core::Result<int> removeResponse(core::CannedResponseId id) {
        return in([&](Session& session) { return cannedResponses.remove(session, act(), id).map([] { return 0; }); });
    }
    std::string auditOf(const core::Uuid& id) {
        return m_fixture->database.sql("SELECT string_agg(action, ' ' ORDER BY id) FROM audit WHERE subject_id = '" +
                                       core::toString(id) + "'");
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
};

void ListsTest::keepATag() {
    const auto made = tag("Refund <b>");
    QVERIFY(made);
    const auto find = [&] { return in([&](Session& session) { return tags.find(session, made->id); }); };
    QCOMPARE(json::encode(*find()), json::encode(*made));
    protocol::TagPatch patch;
    patch.set(&protocol::TagSettings::color, "#ABCDEF");
    const auto changed = in([&](Session& session) { return tags.change(session, act(), made->id, patch); });
    QVERIFY(changed && changed->name == "Refund <b>");
    QCOMPARE(json::encode(*find()), json::encode(*changed));
    const auto isListed = [&] {
        const auto page = in([](Session& session) { return tags.list(session, {.limit = 200}); });
        return std::any_of(page->items.begin(), page->items.end(), [&](const auto& one) { return one.id == made->id; });
    };
    QVERIFY(isListed());
    QVERIFY(removeTag(made->id));
    QVERIFY(!isListed());
    QCOMPARE(removeTag(made->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(find().error().kind, core::ErrorKind::NotFound);
    QVERIFY(in([&](Session& session) { return tags.restore(session, act(), made->id); }));
    QCOMPARE(find()->color, std::string("#ABCDEF"));
}

void ListsTest::giveATagAColor() {
    const auto made = in([&](Session& session) { return tags.create(session, act(), {"plain"}); });
    QCOMPARE(made->color, std::string(protocol::plainTagColor));
}

void ListsTest::refuseColorsThatAreNone_data() {
    QTest::addColumn<std::string>("color");
    for (const char* color : {"", "red", "#fff", "#12345g", "#1234567", "123456#", "#12345", "#12345 "})
        QTest::newRow(color) << std::string(color);
}

void ListsTest::refuseColorsThatAreNone() {
    QFETCH(std::string, color);
    QCOMPARE(tag("colored", color).error().code, std::string("bad_color"));
}

void ListsTest::nameEveryLivingTagOnce() {
    const auto made = tag("Straße");
    QVERIFY(made);
    QCOMPARE(tag("STRAßE").error().code, std::string("name_taken"));
    QCOMPARE(tag("STRAßE").error().kind, core::ErrorKind::Conflict);
    const auto other = tag("another");
    protocol::TagPatch patch;
    patch.set(&protocol::TagSettings::name, "straße");
    QCOMPARE(in([&](Session& session) { return tags.change(session, act(), other->id, patch); }).error().code,
             std::string("name_taken"));
    QVERIFY(in([&](Session& session) { return tags.change(session, act(), made->id, patch); }));
    QVERIFY(removeTag(made->id));
    QVERIFY(tag("Straße"));
    QCOMPARE(in([&](Session& session) { return tags.restore(session, act(), made->id); }).error().code,
             std::string("name_taken"));
}

void ListsTest::keepACannedResponse() {
    const auto made = response("greet", "Hello {{customer.name}}, this is {{agent.name}}.");
    QVERIFY(made);
    const auto find = [&] { return in([&](Session& session) { return cannedResponses.find(session, made->id); }); };
    QCOMPARE(json::encode(*find()), json::encode(*made));
    protocol::CannedResponsePatch patch;
    patch.set(&protocol::CannedResponseSettings::shortcut, std::nullopt);
    patch.set(&protocol::CannedResponseSettings::text, std::string(protocol::longestCannedText, 'x'));
    const auto changed = change(made->id, patch);
    QVERIFY(changed && !changed->shortcut && changed->title == "A title");
    QCOMPARE(json::encode(*find()), json::encode(*changed));
    QVERIFY(removeResponse(made->id));
    QCOMPARE(find().error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(made->id, {}).error().kind, core::ErrorKind::NotFound);
    QVERIFY(in([&](Session& session) { return cannedResponses.restore(session, act(), made->id); }));
    QVERIFY(find());
    const auto page = in([](Session& session) { return cannedResponses.list(session, {.limit = 200}); });
    QVERIFY(std::any_of(page->items.begin(), page->items.end(), [&](const auto& one) { return one.id == made->id; }));
}

void ListsTest::refuseShortcutsThatCannotBeTyped_data() {
    QTest::addColumn<std::string>("shortcut");
    for (const char* shortcut : {"", "/greet", "Greet", "two words", "ü"})
        QTest::newRow(shortcut) << std::string(shortcut);
    QTest::newRow("too long") << std::string(51, 'a');
}

void ListsTest::refuseShortcutsThatCannotBeTyped() {
    QFETCH(std::string, shortcut);
    const auto refused = response(shortcut);
    QCOMPARE(refused.error().code, std::string("bad_shortcut"));
    QCOMPARE(refused.error().kind, core::ErrorKind::Invalid);
}

void ListsTest::shareNoShortcut() {
    const auto first = response(std::string(50, 'z'));
    QVERIFY(first);
    QCOMPARE(response(first->shortcut).error().code, std::string("shortcut_taken"));
    QVERIFY(response(std::nullopt) && response(std::nullopt));
    QVERIFY(removeResponse(first->id));
    QVERIFY(response(first->shortcut));
    QCOMPARE(in([&](Session& session) { return cannedResponses.restore(session, act(), first->id); }).error().code,
             std::string("shortcut_taken"));
}

void ListsTest::knowEveryVariable_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("all four")
        << std::string("{{customer.name}}{{agent.name}} {{contact.subject}} {{queue.name}} {{agent.name}}") << true;
    QTest::newRow("single braces") << std::string("{customer.name} and } and {") << true;
    QTest::newRow("never closed") << std::string("Type {{ to begin") << true;
    QTest::newRow("another name") << std::string("{{customer.password}}") << false;
    QTest::newRow("the second of two") << std::string("{{agent.name}} {{agent.email}}") << false;
    QTest::newRow("no name") << std::string("{{}}") << false;
    QTest::newRow("spaces") << std::string("{{ agent.name }}") << false;
    QTest::newRow("three braces") << std::string("{{{agent.name}}}") << false;
}

void ListsTest::knowEveryVariable() {
    QFETCH(std::string, text);
    QFETCH(bool, isKnown);
    const auto made = response(std::nullopt, text);
    QCOMPARE(made.has_value(), isKnown);
    if (!made) QCOMPARE(made.error().code, std::string("unknown_variable"));
}

void ListsTest::offerAResponseToGroups() {
    const auto group = in([&](Session& session) { return createGroup(session, act(), {"night shift", {}, {}, {}}); });
    QVERIFY(group);
    const auto made = response(std::nullopt, "Good night", {group->id});
    QVERIFY(made && made->groupIds == std::vector{group->id});
    QCOMPARE(response(std::nullopt, "x", {group->id, group->id}).error().code, std::string("duplicate_group"));
    QCOMPARE(response(std::nullopt, "x", {m_fixture->newId<core::GroupId>()}).error().code,
             std::string("unknown_group"));
    QVERIFY(in([&](Session& session) { return deleteGroup(session, act(), group->id).map([] { return 0; }); }));
    protocol::CannedResponsePatch patch;
    patch.set(&protocol::CannedResponseSettings::title, "renamed");
    QVERIFY(change(made->id, patch));
    patch.set(&protocol::CannedResponseSettings::groupIds, made->groupIds);
    QCOMPARE(change(made->id, patch).error().code, std::string("unknown_group"));
}

void ListsTest::auditEveryChange() {
    const auto made = tag("audited");
    const auto text = response("audited");
    const auto later = [&] { m_fixture->clock.advance(core::Milliseconds(1)); };
    later();
    QVERIFY(in([&](Session& session) { return tags.change(session, act(), made->id, {}); }) && change(text->id, {}));
    later();
    QVERIFY(removeTag(made->id) && removeResponse(text->id));
    later();
    QVERIFY(in([&](Session& session) { return tags.restore(session, act(), made->id); }));
    QVERIFY(in([&](Session& session) { return cannedResponses.restore(session, act(), text->id); }));
    QCOMPARE(auditOf(made->id.value), std::string("tag.create tag.change tag.delete tag.restore"));
    QCOMPARE(auditOf(text->id.value), std::string("canned_response.create canned_response.change "
                                                  "canned_response.delete canned_response.restore"));
}

void ListsTest::hideAnotherTenants() {
    const auto tenant = m_fixture->database.makeTenant("hidden-lists");
    const auto theirTag =
        m_fixture->in(tenant, [&](Session& session) { return tags.create(session, act(), {"theirs"}); });
    const auto theirs = m_fixture->in(tenant, [&](Session& session) {
        return cannedResponses.create(session, act(), {"theirs", "theirs", "x", {}});
    });
    QVERIFY(theirTag && theirs);
    QCOMPARE(in([&](Session& session) { return tags.find(session, theirTag->id); }).error().kind,
             core::ErrorKind::NotFound);
    QCOMPARE(removeTag(theirTag->id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(change(theirs->id, {}).error().kind, core::ErrorKind::NotFound);
    QVERIFY(tag("theirs") && response("theirs"));
}

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
