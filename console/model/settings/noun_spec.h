#pragma once

#include "console/model/settings/field_spec.h"
#include "shared/core/words.h"

namespace callroom::console {

/// One kind of settings of which there are many, such as queues: where the server keeps them, who may do what, and
/// what a form about one says.
struct NounSpec {
    QString key;           ///< names it here, such as `queues`
    QString path;          ///< on the server
    QStringList queries{}; ///< what together lists them; all of the path when there is none
    QString auditName{};   ///< in the audit log, such as `queue`
    QString title;
    QString icon;
    QString about;    ///< a sentence under the title
    QString newTitle; ///< such as “New queue”
    QString titleField = QStringLiteral("name");
    core::Role reads = core::Role::Supervisor;
    core::Role edits = core::Role::Manager;
    core::Role creates = core::Role::Manager;
    bool isSingle = false; ///< there is exactly one, at the path itself
    QByteArray changeVerb = "PATCH";
    bool canCreate = true;
    bool canRemove = true; ///< and take back
    QString removalWarning{};
    FormSpec form{};
    std::function<QString(const QJsonObject& record)> subtitleOf{};
    std::function<QString(const QJsonObject& record)> colourOf{}; ///< `#rrggbb`, or empty
};

} // namespace callroom::console
