#include "server/storage/table.h"
#include "shared/protocol/managed.h"

#include <QTest>

using namespace callroom;
using namespace callroom::storage;

namespace {

struct ShelfSettings {
    std::string name;
    std::optional<int> heightMm;
    std::vector<std::string> labels;
    std::vector<int> loads;
    core::Role keptBy = core::Role::Agent;
    int order = 0;
};
using Shelf = protocol::Managed<ShelfSettings, core::TagId>;

constexpr unsigned int boolean = 16;
constexpr unsigned int integer = 23;
constexpr unsigned int text = 25;
constexpr unsigned int texts = 1009;
constexpr unsigned int timestamptz = 1184;
constexpr unsigned int uuid = 2950;
constexpr unsigned int jsonb = 3802;

} // namespace

namespace callroom::json {

template <> struct Description<ShelfSettings> {
    static constexpr std::string_view name = "ShelfCreate";
    static constexpr std::string_view patchName = "ShelfPatch";
    static constexpr std::string_view managedName = "Shelf";
    static constexpr auto fields =
        Fields{field("name", &ShelfSettings::name),     field("heightMm", &ShelfSettings::heightMm),
               field("labels", &ShelfSettings::labels), field("loads", &ShelfSettings::loads),
               field("keptBy", &ShelfSettings::keptBy), field("order", &ShelfSettings::order)};
};

} // namespace callroom::json

namespace {

const Table<Shelf> shelves({.name = "shelves", .jsonFields = {"loads"}, .renamed = {{"order", "place"}}});

std::vector<AnswerColumn> answer() {
    return {{"version", 20},
            {"id", uuid},
            {"name", text},
            {"height_mm", integer},
            {"labels", texts},
            {"loads", jsonb},
            {"kept_by", text},
            {"place", integer},
            {"created_at", timestamptz},
            {"updated_at", timestamptz}};
}

} // namespace

class SelectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesColumnsAfterTheirFields();
    void writesTheStatementsOfATable();
    void givesAParameterForEachColumn();
    void fitsAnAnswerInAnyOrder();
    void findsAColumnThatIsMissing();
    void findsAColumnOfAnotherType();
    void standsInTheCatalogue();
};

void SelectionTest::namesColumnsAfterTheirFields() {
    QCOMPARE(columnName("serviceLevelSeconds"), std::string("service_level_seconds"));
    QCOMPARE(columnName("name"), std::string("name"));
}

void SelectionTest::writesTheStatementsOfATable() {
    const auto& statements = shelves.statements();
    const std::string columns = "id, name, height_mm, labels, loads, kept_by, place, created_at, updated_at, version";
    QCOMPARE(std::string(statements.byId.text),
             "SELECT " + columns + "\nFROM shelves\nWHERE id = $1 AND deleted_at IS NULL");
    QCOMPARE(std::string(statements.insert.text),
             "INSERT INTO shelves (tenant_id, " + columns + ")\nVALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
    QCOMPARE(std::string(statements.update.text),
             std::string("UPDATE shelves SET name = $2, height_mm = $3, labels = $4, loads = $5, kept_by = $6, "
                         "place = $7, created_at = $8, updated_at = $9, version = $10\nWHERE id = $1"));
}

void SelectionTest::givesAParameterForEachColumn() {
    Shelf shelf;
    shelf.name = "left";
    shelf.labels = {"a", "b"};
    shelf.loads = {1, 2};
    shelf.keptBy = core::Role::Manager;
    const auto parameters = shelves.parametersOf(shelf);
    QCOMPARE(parameters.size(), std::size_t(10));
    QCOMPARE(parameters[1].text(), std::optional<std::string>("left"));
    QVERIFY(!parameters[2].text()); // NULL
    QCOMPARE(parameters[3].text(), std::optional<std::string>("{\"a\",\"b\"}"));
    QCOMPARE(parameters[4].text(), std::optional<std::string>("[1,2]"));
    QCOMPARE(parameters[5].text(), std::optional<std::string>("manager"));
}

void SelectionTest::fitsAnAnswerInAnyOrder() {
    QVERIFY(shelves.byId().check(answer()));
}

void SelectionTest::findsAColumnThatIsMissing() {
    auto without = answer();
    without.erase(without.begin() + 3);
    const auto checked = shelves.byId().check(without);
    QVERIFY(!checked);
    QVERIFY2(checked.error().logDetail.find("height_mm") != std::string::npos, checked.error().logDetail.c_str());
}

void SelectionTest::findsAColumnOfAnotherType() {
    for (std::size_t column = 0; column < answer().size(); ++column) {
        auto other = answer();
        other[column].oid = boolean;
        const auto checked = shelves.byId().check(other);
        QVERIFY2(!checked, other[column].name.c_str());
        QVERIFY2(checked.error().logDetail.find(other[column].name) != std::string::npos,
                 checked.error().logDetail.c_str());
    }
}

void SelectionTest::standsInTheCatalogue() {
    const auto all = statementCatalogue();
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(std::size_t(all[i]->index), i);
    QVERIFY(std::find(all.begin(), all.end(), &shelves.statements().byId) != all.end());
    const auto read = selections();
    QVERIFY(std::find(read.begin(), read.end(), &shelves.byId()) != read.end());
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
