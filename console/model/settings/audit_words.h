#pragma once

#include "console/model/settings/references.h"

/// Entries of the audit log in the user's language.
namespace callroom::console {

/// One line of what an entry changed.
struct AuditChange {
    QString field;
    QString before;
    QString after;
    friend bool operator==(const AuditChange&, const AuditChange&) = default;
};

/// `queue.change` as “Changed”; the verb itself when it is not known.
[[nodiscard]] QString auditVerb(const QString& action);
/// What it was done to, such as “Queue”.
[[nodiscard]] QString auditNoun(const QString& subject);
/// Every noun that entries speak of, for a filter: the server's word and the user's.
[[nodiscard]] std::vector<Option> auditNouns();
/// What the subject is called, by what the entry says of it; empty when it says nothing.
[[nodiscard]] QString auditName(const QJsonObject& entry);

/// Field by field what was and what is: first those that forms show, in their order and words, then the others.
/// `stores` are asked for the form of the entry's noun.
[[nodiscard]] std::vector<AuditChange>
auditChanges(const QJsonObject& entry, const std::vector<std::unique_ptr<RecordStore>>& stores, References& references);

} // namespace callroom::console
