#include "console/model/settings/form_model.h"
#include "console/model/settings/json_path.h"
#include "console/model/settings/merge.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/value_words.h"
#include "console/model/settings/week_hours.h"

#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;

namespace {

QString at(const char* text) {
    return QString::fromLatin1(text);
}

QJsonObject object(const char* text) {
    const auto read = QJsonDocument::fromJson(text);
    Q_ASSERT(read.isObject());
    return read.object();
}

QStringList textsOf(const std::vector<Fault>& faults) {
    QStringList texts;
    for (const auto& fault : faults)
        texts.append(fault.text);
    return texts;
}

} // namespace

class SettingsFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesPlacesWithinObjects();
    void takesDefaultsFromTheServersDescription();
    void knowsTheServersLimits_data();
    void knowsTheServersLimits();
    void showsAFaultOnceItsFieldIsTouched();
    void namesTheLineAndColumnOfAFault();
    void sendsOnlyWhatHasChanged();
    void sendsEverythingOfANewOne();
    void putsARefusalAtItsField();
    void everyFieldIsOneThatTheServerTakes();
    void tellsWhoChangedWhat();
    void mergesWhatWasChosen();
    void paintsAndRubsOutHours();
    void readsTimesAsPeopleWriteThem_data();
    void readsTimesAsPeopleWriteThem();
};

void SettingsFormTest::readsAndWritesPlacesWithinObjects() {
    auto value = object(R"({"chat":{"bot":null,"nudgeSeconds":5},"name":"a"})");
    QCOMPARE(valueAt(value, at("chat.nudgeSeconds")).toInt(), 5);
    QVERIFY(valueAt(value, at("chat.bot.url")).isUndefined());
    value = withValue(value, at("chat.nudgeSeconds"), 9);
    value = withValue(value, at("name"), QJsonValue::Undefined);
    value = withValue(value, at("capacity.call"), 2);
    QCOMPARE(value, object(R"({"chat":{"bot":null,"nudgeSeconds":9},"capacity":{"call":2}})"));
}

void SettingsFormTest::takesDefaultsFromTheServersDescription() {
    FormModel form(queueNoun().form);
    form.openNew();
    QCOMPARE(form.value(at("strategy")).toString(), at("longest_idle"));
    QCOMPARE(form.value(at("maxWaitSeconds")).toInt(), 3600);
    QCOMPARE(form.value(at("channels")).toArray().size(), 3);
    QVERIFY(form.value(at("businessHoursId")).isNull());
}

void SettingsFormTest::knowsTheServersLimits_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("a number") << at("weight") << 1 << 100;
    QTest::newRow("one below zero") << at("priority") << -86'400 << 86'400;
    QTest::newRow("one within") << at("chat.closeSeconds") << 0 << 86'400;
}

void SettingsFormTest::knowsTheServersLimits() {
    QFETCH(QString, name);
    const auto form = queueNoun().form;
    const auto* field = form.fieldOf(name);
    QVERIFY(field);
    QTEST(static_cast<int>(field->limits.minimum), "least");
    QTEST(static_cast<int>(field->limits.maximum), "most");
    QCOMPARE(static_cast<int>(form.fieldOf(at("tiers"))->columns.at(1).limits.maximum), 86'400);
}

void SettingsFormTest::showsAFaultOnceItsFieldIsTouched() {
    FormModel form(tagNoun().form);
    form.openNew();
    QVERIFY(!form.isValid());
    QVERIFY(form.faults(at("name")).empty());
    form.setValue(at("name"), QString(51, u'x'));
    QCOMPARE(form.faults(at("name")).size(), std::size_t{1});
    form.setValue(at("name"), at("vip"));
    QVERIFY(form.isValid());
    FormModel other(userNoun().form);
    other.openNew();
    QCOMPARE(other.showAllFaults(), at("name"));
    QCOMPARE(textsOf(other.faults(at("password"))), QStringList{at("Please fill this in.")});
    other.setValue(at("password"), at("short"));
    QCOMPARE(textsOf(other.faults(at("password"))), QStringList{at("At least 10 characters, please.")});
}

void SettingsFormTest::namesTheLineAndColumnOfAFault() {
    FormModel form(queueNoun().form);
    form.open(object(R"({"id":"q","name":"support","requiredSkills":[]})"));
    form.setValue(at("requiredSkills"),
                  QJsonArray{object(R"({"name":"sql","level":3})"), object(R"({"name":"","level":9})")});
    QCOMPARE(textsOf(form.faults(at("requiredSkills"))),
             (QStringList{at("Line 2, level: At most 5, please."), at("Line 2, Skill: Please fill this in.")}));
}

void SettingsFormTest::sendsOnlyWhatHasChanged() {
    FormModel form(queueNoun().form);
    const QSignalSpy dirty(&form, &FormModel::dirtyChanged);
    form.open(
        object(R"({"id":"q","name":"support","weight":1,"chat":{"nudgeSeconds":0,"closeSeconds":0},"version":4})"));
    QVERIFY(!form.isDirty());
    form.setValue(at("weight"), 3);
    form.setValue(at("chat.closeSeconds"), 60);
    QVERIFY(form.isDirty(at("weight")));
    QVERIFY(!form.isDirty(at("name")));
    QCOMPARE(form.body(), object(R"({"weight":3,"chat":{"nudgeSeconds":0,"closeSeconds":60}})"));
    form.setValue(at("weight"), 1);
    form.setValue(at("chat.closeSeconds"), 0);
    QVERIFY(!form.isDirty());
    QCOMPARE(dirty.count(), 3);
}

void SettingsFormTest::sendsEverythingOfANewOne() {
    FormModel form(tagNoun().form);
    form.openNew();
    QVERIFY(!form.isDirty());
    form.setValue(at("name"), at("vip"));
    QVERIFY(form.isDirty());
    QCOMPARE(form.body(), object(R"({"name":"vip","color":"#64748b"})"));
}

void SettingsFormTest::putsARefusalAtItsField() {
    FormModel form(tagNoun().form);
    form.open(object(R"({"id":"t","name":"vip","color":"#000000"})"));
    form.showRefusal(core::conflict("name_taken"));
    QCOMPARE(textsOf(form.faults(at("name"))),
             QStringList{at("Another one is called so. Please choose another name.")});
    QVERIFY(form.generalFault().isEmpty());
    form.setValue(at("name"), at("gold"));
    QVERIFY(form.faults(at("name")).empty());

    auto error = core::malformed("validation_failed", "");
    error.fields = {{"color", "too_short", "is too short"}};
    form.showRefusal(error);
    QCOMPARE(form.faults(at("color")).size(), std::size_t{1});
    form.showRefusal(core::conflict("something_new", "the moon is full"));
    QCOMPARE(form.generalFault(), at("The server says: the moon is full"));
}

void SettingsFormTest::everyFieldIsOneThatTheServerTakes() {
    for (const auto& noun : allNouns())
        for (const auto* field : noun.form.fields()) {
            const auto head = headOf(field->name);
            using When = FieldSpec::When;
            const bool isKnown = (field->when == When::Kept || !noun.canCreate || noun.form.newNames.contains(head)) &&
                                 (field->when == When::New || noun.form.changeNames.contains(head));
            QVERIFY2(isKnown, qPrintable(noun.key % u'.' % field->name));
            for (const auto& place : noun.form.codeFields)
                QVERIFY2(noun.form.fieldOf(place), qPrintable(noun.key % u'.' % place));
        }
}

void SettingsFormTest::tellsWhoChangedWhat() {
    const auto base = object(R"({"name":"a","weight":1,"priority":0,"color":"x"})");
    const auto mine = object(R"({"name":"b","weight":2,"priority":0,"color":"y"})");
    const auto theirs = object(R"({"name":"c","weight":1,"priority":5,"color":"y"})");
    const auto changes = changesOf(base, mine, theirs, {at("name"), at("weight"), at("priority"), at("color")});
    using By = FieldChange::By;
    QCOMPARE(changes.size(), std::size_t{4});
    QCOMPARE(changes[0].by, By::Conflict);
    QCOMPARE(changes[1].by, By::Me);
    QCOMPARE(changes[2].by, By::Them);
    QCOMPARE(changes[3].by, By::Both);
    QVERIFY(hasConflict(changes));
}

void SettingsFormTest::mergesWhatWasChosen() {
    const auto base = object(R"({"name":"a","chat":{"nudge":1,"close":2},"version":1})");
    const auto mine = object(R"({"name":"b","chat":{"nudge":9,"close":2},"version":1})");
    const auto theirs = object(R"({"name":"c","chat":{"nudge":1,"close":7},"version":2})");
    auto changes = changesOf(base, mine, theirs, {at("name"), at("chat.nudge"), at("chat.close")});
    QCOMPARE(merged(theirs, changes), object(R"({"name":"b","chat":{"nudge":9,"close":7},"version":2})"));
    changes[0].keepsMine = false;
    QCOMPARE(merged(theirs, changes), object(R"({"name":"c","chat":{"nudge":9,"close":7},"version":2})"));
}

void SettingsFormTest::paintsAndRubsOutHours() {
    WeekHours week(
        QJsonDocument::fromJson(R"([{"day":1,"from":"09:00","to":"12:15"},{"day":1,"from":"13:00","to":"17:00"},
        {"day":2,"from":"x","to":"y"}])")
            .array());
    QVERIFY(week.isOpen(1, 9 * 60));
    QVERIFY(!week.isOpen(1, 12 * 60 + 15));
    QCOMPARE(week.shareOpen(1, 12 * 60, 12 * 60 + 30), 0.5);
    week.set(1, 12 * 60, 13 * 60, true);
    QCOMPARE(week.toJson(), QJsonArray{object(R"({"day":1,"from":"09:00","to":"17:00"})")});
    week.set(1, 10 * 60, 11 * 60, false);
    week.set(7, 23 * 60, WeekHours::minutesOfDay, true);
    week.copyDay(1, 2);
    QCOMPARE(week.toJson().size(), 5);
    QCOMPARE(week.toJson().last().toObject(), object(R"({"day":7,"from":"23:00","to":"24:00"})"));
}

void SettingsFormTest::readsTimesAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds alone") << at("90") << 90;
    QTest::newRow("units") << at("1 h 30 min") << 5400;
    QTest::newRow("short units") << at("1h30m5s") << 5405;
    QTest::newRow("a clock") << at("1:30") << 90;
    QTest::newRow("a long clock") << at("1:00:01") << 3601;
    QTest::newRow("what it writes itself") << secondsText(3725) << 3725;
    QTest::newRow("nothing") << at("") << -1;
    QTest::newRow("another unit") << at("3 weeks") << -1;
    QTest::newRow("a word before") << at("x 5") << -1;
    QTest::newRow("too much") << at("999999999 h") << -1;
}

void SettingsFormTest::readsTimesAsPeopleWriteThem() {
    QFETCH(QString, text);
    QTEST(parseSeconds(text).value_or(-1), "seconds");
}

QTEST_GUILESS_MAIN(SettingsFormTest)
#include "settings_form_test.moc"
