#pragma once

#include "shared/core/error.h"
#include "shared/json/describe.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// A form told rather than written: what can be set, in which words, and by which rules of the server.
namespace callroom::console {

/// By what a field is edited.
enum class FieldKind {
    Text,
    LongText,
    Password, ///< never shown again; absent from the body while it is empty
    Number,
    Duration, ///< whole seconds
    Toggle,
    Choice,   ///< one of the options, or of a noun's records
    Flags,    ///< some of the options
    Picks,    ///< some of a noun's records, in an order if that is meant
    Words,    ///< a list of short texts, separated by commas
    Rows,     ///< a list of objects, a line each
    Colour,   ///< `#rrggbb`
    TimeZone, ///< IANA
    Time,     ///< `HH:MM`, up to `24:00`
    Date,     ///< `YYYY-MM-DD`
    Week,     ///< the open hours of a week
    Holidays, ///< days that are not as others
    Bot,      ///< a bot that answers first, or none
};

/// One of a choice.
struct Option {
    QJsonValue value;
    QString label;
    QString help{};
    friend bool operator==(const Option&, const Option&) = default;
};

struct FieldSpec {
    enum class When { Always, New, Kept };

    QString name; ///< its place in the body, such as `chat.nudgeSeconds`
    QString label;
    QString help{};
    FieldKind kind = FieldKind::Text;
    json::Limits limits{};
    bool isOptional = false;          ///< nothing is said by null
    bool isOrdered = false;           ///< of picks and rows: the order means something
    When when = When::Always;         ///< whether it can be set only at the beginning, or only later
    std::vector<Option> options{};    ///< of choices and flags
    QString noun{};                   ///< whose records are chosen from
    QString wrap{};                   ///< a record is named by an object with this one field
    QString none{};                   ///< what an optional choice calls the absence
    std::vector<FieldSpec> columns{}; ///< of rows; their names are within the row
    QJsonObject newRow{};
    QString addLabel{};
    QString zero{};             ///< of a number: what 0 means
    bool takesNewWords = false; ///< a choice that suggests, but takes what is typed too
};

struct SectionSpec {
    QString title;
    QString help{};
    std::vector<FieldSpec> fields{};
};

/// Finds a body's faults as the server does.
using BodyCheck = std::function<std::vector<core::FieldError>(const QJsonObject& body)>;

/// What one kind of settings can say.
struct FormSpec {
    std::vector<SectionSpec> sections{};
    QJsonObject defaults{};    ///< of a new one
    QStringList newNames{};    ///< the fields that a new one is made of
    QStringList changeNames{}; ///< the fields that can be changed
    bool takesVersion = false; ///< a change says which version it was made upon
    BodyCheck checkNew{};
    BodyCheck checkChange{};
    QHash<QString, QString> codeFields{}; ///< where a refusal without a field belongs, by its code

    /// Every field of every section.
    [[nodiscard]] std::vector<const FieldSpec*> fields() const {
        std::vector<const FieldSpec*> all;
        for (const auto& section : sections)
            for (const auto& field : section.fields)
                all.push_back(&field);
        return all;
    }
    /// The field at this place or the one that holds it; none for what no form shows.
    [[nodiscard]] const FieldSpec* fieldOf(const QString& path) const {
        const FieldSpec* best = nullptr;
        for (const auto* field : fields())
            if ((path == field->name || path.startsWith(field->name % u'.')) &&
                (best == nullptr || field->name.size() > best->name.size()))
                best = field;
        return best;
    }
};

} // namespace callroom::console
