#include "server/directory/away_reasons.h"
#include "server/directory/business_hours.h"
#include "server/directory/dispositions.h"
#include "server/directory/queues.h"
#include "server/directory/tenants.h"
#include "shared/json/encode.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::directory;
using storage::Session;

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::DirectoryFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void beginEveryTenantWithLists();
    void beginATenantMadeByAnAdminToo();
    void keepAnAwayReason();
    void refuseCodesThatMeanSomethingElse();
    void keepADisposition();
    void keepADispositionOfQueues();
    void keepBusinessHours();
    void refuseHoursThatMakeNoSense();
    void keepHoursThatAQueueGoesBy();
    void tellTheFloorWhatHolds();
    void pageThroughALongList();
    void auditEveryChange();
    void hideAnotherTenants();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    accounts::Act act() { return m_fixture->act(); }
    core::Result<protocol::AwayReason> reason(const std::string& code) {
        protocol::AwayReasonSettings body;
        body.code = code;
        body.name = "A reason";
        return in([&](Session& session) { return awayReasons.create(session, act(), body); });
    }
    core::Result<protocol::Disposition> disposition(const std::string& code, std::vector<core::QueueId> queues = {}) {
        protocol::DispositionSettings body;
        body.code = code;
        body.name = "A result";
        body.queueIds = std::move(queues);
        return in([&](Session& session) { return dispositions.create(session, act(), body); });
    }
    core::Result<protocol::BusinessHours> hours(const std::string& zone = "Europe/Istanbul") {
        protocol::BusinessHoursSettings body;
        body.name = "hours " + std::to_string(++m_names);
        body.timeZone = zone;
        body.weekly = {{1, "09:00", "17:00"}};
        body.holidays = {{"2026-12-31", "Eve", "09:00", "12:00"}, {"2027-01-01", "New Year", {}, {}}};
        return in([&](Session& session) { return businessHours.create(session, act(), body); });
    }
    core::Result<protocol::Queue> queue(std::optional<core::BusinessHoursId> businessHours = {}) {
        protocol::QueueSettings body;
        body.name = "queue " + std::to_string(++m_names);
        body.businessHoursId = businessHours;
        return in([&](Session& session) { return queues.create(session, act(), body); });
    }
    core::Result<int> removeHours(core::BusinessHoursId id) {
        return in([&](Session& session) { return businessHours.remove(session, act(), id).map([] { return 0; }); });
    }
    core::Result<int> removeQueue(core::QueueId id) {
        return in([&](Session& session) { return queues.remove(session, act(), id).map([] { return 0; }); });
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    int m_names = 0;
};

void SettingsTest::beginEveryTenantWithLists() {
    const auto reasons = in([](Session& session) { return awayReasons.list(session, {}); });
    QVERIFY(reasons);
    std::string shown;
    for (const auto& one : reasons->items)
        shown += one.code + " " + std::to_string(one.order) + " ";
    QCOMPARE(shown, std::string("break 1 lunch 2 training 3 meeting 4 other 5 "));
    const auto results = in([](Session& session) { return dispositions.list(session, {}); });
    QCOMPARE(results->items.size(), std::size_t(5));
    QCOMPARE(results->items.front().code, std::string("resolved"));
    // They forbid nothing as long as the tenant has not touched them.
    QVERIFY(in([](Session& session) { return awayCodes(session); })->empty());
}

void SettingsTest::beginATenantMadeByAnAdminToo() {
    const auto made = in([&](Session& session) { return createTenant(session, act(), {"made-by-admin", "Made"}); });
    QVERIFY(made);
    const auto count = [](Session& session) { return awayReasons.list(session, {})->items.size(); };
    QCOMPARE(
        m_fixture->in(made->id, [&](Session& session) { return core::Result<std::size_t>(count(session)); }).value(),
        std::size_t(5));
    // The admin's connection has stayed his own tenant's.
    QCOMPARE(in([&](Session& session) { return core::Result<std::size_t>(count(session)); }).value(), std::size_t(5));
}

void SettingsTest::keepAnAwayReason() {
    protocol::AwayReasonSettings body{"fire-drill", "Probealarm", true, 600, 7};
    const auto made = in([&](Session& session) { return awayReasons.create(session, act(), body); });
    QVERIFY(made);
    const auto find = [&] { return in([&](Session& session) { return awayReasons.find(session, made->id); }); };
    QCOMPARE(json::encode(*find()), json::encode(*made));
    QCOMPARE(find()->limitSeconds, std::optional(600));
    protocol::AwayReasonPatch patch;
    patch.set(&protocol::AwayReasonSettings::limitSeconds, std::nullopt);
    patch.set(&protocol::AwayReasonSettings::name, "Feueralarm");
    const auto changed = in([&](Session& session) { return awayReasons.change(session, act(), made->id, patch); });
    QVERIFY(changed && !changed->limitSeconds && changed->isProductive);
    QCOMPARE(json::encode(*find()), json::encode(*changed));
    QCOMPARE(reason("fire-drill").error().code, std::string("code_taken"));
    const auto remove = [&] {
        return in([&](Session& session) { return awayReasons.remove(session, act(), made->id).map([] { return 0; }); });
    };
    QVERIFY(remove());
    QCOMPARE(remove().error().kind, core::ErrorKind::NotFound);
    QCOMPARE(find().error().kind, core::ErrorKind::NotFound);
    const auto restore = [&] {
        return in([&](Session& session) { return awayReasons.restore(session, act(), made->id); });
    };
    QVERIFY(restore() && find());
    QVERIFY(remove() && reason("fire-drill"));
    QCOMPARE(restore().error().code, std::string("code_taken"));
}

void SettingsTest::refuseCodesThatMeanSomethingElse() {
    QCOMPARE(reason("missed").error().code, std::string("reserved_code"));
    for (const char* code : {"Break", "two words", "-a", "ü", ""})
        QCOMPARE(reason(code).error().code, std::string("bad_code"));
    QCOMPARE(disposition("NO").error().kind, core::ErrorKind::Invalid);
    QVERIFY(disposition("missed"));
}

void SettingsTest::keepADisposition() {
    const protocol::DispositionSettings body{"sold", "Verkauft", "Sales", true, {}};
    const auto made = in([&](Session& session) { return dispositions.create(session, act(), body); });
    QVERIFY(made);
    const auto found = in([&](Session& session) { return dispositions.find(session, made->id); });
    QCOMPARE(json::encode(*found), json::encode(*made));
    QCOMPARE(found->group, std::optional<std::string>("Sales"));
    QVERIFY(found->requiresNotes);
    protocol::DispositionPatch patch;
    patch.set(&protocol::DispositionSettings::group, std::nullopt);
    QVERIFY(!in([&](Session& session) { return dispositions.change(session, act(), made->id, patch); })->group);
    QVERIFY(in([&](Session& session) { return dispositions.remove(session, act(), made->id).map([] { return 0; }); }));
    QVERIFY(in([&](Session& session) { return dispositions.restore(session, act(), made->id); }));
}

void SettingsTest::keepADispositionOfQueues() {
    const auto first = queue()->id;
    const auto made = disposition("of-a-queue", {first});
    QVERIFY(made && made->queueIds == std::vector{first});
    QVERIFY(in([&](Session& session) { return dispositions.find(session, made->id); })->queueIds == made->queueIds);
    QCOMPARE(disposition("twice", {first, first}).error().code, std::string("duplicate_queue"));
    QCOMPARE(disposition("nowhere", {m_fixture->newId<core::QueueId>()}).error().code, std::string("unknown_queue"));
    QVERIFY(removeQueue(first));
    protocol::DispositionPatch patch;
    patch.set(&protocol::DispositionSettings::name, "renamed");
    QVERIFY(in([&](Session& session) { return dispositions.change(session, act(), made->id, patch); }));
}

void SettingsTest::keepBusinessHours() {
    const auto made = hours();
    QVERIFY(made);
    const auto find = [&] { return in([&](Session& session) { return businessHours.find(session, made->id); }); };
    QCOMPARE(json::encode(*find()), json::encode(*made));
    protocol::BusinessHoursPatch patch;
    patch.set(&protocol::BusinessHoursSettings::timeZone, "Asia/Tokyo");
    patch.set(&protocol::BusinessHoursSettings::weekly, {});
    const auto changed = in([&](Session& session) { return businessHours.change(session, act(), made->id, patch); });
    QVERIFY(changed && changed->weekly.empty() && changed->holidays.size() == 2);
    QCOMPARE(json::encode(*find()), json::encode(*changed));
    QVERIFY(removeHours(made->id));
    QCOMPARE(find().error().kind, core::ErrorKind::NotFound);
    QVERIFY(in([&](Session& session) { return businessHours.restore(session, act(), made->id); }));
    QVERIFY(find());
}

void SettingsTest::refuseHoursThatMakeNoSense() {
    QCOMPARE(hours("Nowhere/At_All").error().code, std::string("bad_time_zone"));
    const auto made = hours();
    protocol::BusinessHoursPatch patch;
    patch.set(&protocol::BusinessHoursSettings::weekly, std::vector<protocol::WeeklyHours>{{1, "17:00", "09:00"}});
    const auto changed = in([&](Session& session) { return businessHours.change(session, act(), made->id, patch); });
    QCOMPARE(changed.error().code, std::string("bad_interval"));
    protocol::BusinessHoursPatch rename;
    rename.set(&protocol::BusinessHoursSettings::name, hours()->name);
    const auto renamed = in([&](Session& session) { return businessHours.change(session, act(), made->id, rename); });
    QCOMPARE(renamed.error().code, std::string("name_taken"));
}

void SettingsTest::keepHoursThatAQueueGoesBy() {
    const auto made = hours();
    const auto user = queue(made->id);
    QVERIFY(user && user->businessHoursId == made->id);
    QCOMPARE(removeHours(made->id).error().code, std::string("in_use"));
    QCOMPARE(queue(m_fixture->newId<core::BusinessHoursId>()).error().code, std::string("unknown_business_hours"));
    protocol::QueuePatch patch;
    patch.set(&protocol::QueueSettings::wrapUpSeconds, 5);
    const auto change = [&] {
        return in([&](Session& session) { return queues.change(session, act(), user->id, patch); });
    };
    QVERIFY(change()->businessHoursId == made->id);
    patch.set(&protocol::QueueSettings::businessHoursId, std::nullopt);
    QVERIFY(!change()->businessHoursId);
    QVERIFY(!in([&](Session& session) { return queues.find(session, user->id); })->businessHoursId);
    QVERIFY(removeHours(made->id));
}

void SettingsTest::tellTheFloorWhatHolds() {
    const auto made = hours();
    const auto one = queue(made->id);
    const auto other = queue(made->id);
    const auto gone = queue(made->id);
    QVERIFY(removeQueue(gone->id));
    const auto told = in([](Session& session) { return hoursOfQueues(session); });
    QVERIFY(told && told->size() == 1);
    QVERIFY((told->front().queues == std::vector{std::min(one->id, other->id), std::max(one->id, other->id)}));
    QVERIFY(told->front().times.isOpenAt(*core::parseRfc3339("2026-11-23T06:00:00Z")));
    const auto rules = in([](Session& session) { return dispositionRules(session); });
    QVERIFY(std::any_of(rules->begin(), rules->end(), [](const auto& rule) { return rule.code == "resolved"; }));
}

void SettingsTest::pageThroughALongList() {
    std::vector<std::string> seen;
    PageQuery query{.limit = 2};
    do {
        const auto page = in([&](Session& session) { return dispositions.list(session, query); });
        QVERIFY(page);
        for (const auto& one : page->items)
            seen.push_back(one.code);
        query.cursor = page->nextCursor;
    } while (query.cursor);
    const auto whole = in([](Session& session) { return dispositions.list(session, {.limit = 200}); });
    QCOMPARE(seen.size(), whole->items.size());
}

void SettingsTest::auditEveryChange() {
    const auto made = hours();
    m_fixture->clock.advance(core::Milliseconds(1));
    protocol::BusinessHoursPatch patch;
    patch.set(&protocol::BusinessHoursSettings::timeZone, "Asia/Tokyo");
    QVERIFY(in([&](Session& session) { return businessHours.change(session, act(), made->id, patch); }));
    m_fixture->clock.advance(core::Milliseconds(1));
    QVERIFY(removeHours(made->id));
    m_fixture->clock.advance(core::Milliseconds(1));
    QVERIFY(in([&](Session& session) { return businessHours.restore(session, act(), made->id); }));
    QCOMPARE(m_fixture->database.sql("SELECT string_agg(action, ' ' ORDER BY id) FROM audit WHERE subject_id = '" +
                                     core::toString(made->id) + "'"),
             std::string("business_hours.create business_hours.change business_hours.delete business_hours.restore"));
}

void SettingsTest::hideAnotherTenants() {
    const auto tenant = m_fixture->database.makeTenant("hidden-settings");
    const auto theirs = m_fixture->in(tenant, [](Session& session) { return awayReasons.list(session, {}); });
    QCOMPARE(theirs->items.size(), std::size_t(5));
    const auto id = theirs->items.front().id;
    QCOMPARE(in([&](Session& session) { return awayReasons.find(session, id); }).error().kind,
             core::ErrorKind::NotFound);
    QCOMPARE(in([&](Session& session) { return awayReasons.change(session, act(), id, {}); }).error().kind,
             core::ErrorKind::NotFound);
    QCOMPARE(in([&](Session& session) { return awayReasons.restore(session, act(), id); }).error().kind,
             core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
