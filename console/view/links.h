#pragma once

#include "shared/core/ids.h"

#include <QObject>
#include <QString>

namespace callroom::console {

/// The ways between pages: who has something to point at says so here, who can show it listens. GUI thread.
class Links : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The whole story of one contact is wanted, live or closed.
    void contactWanted(const callroom::core::ContactId& contact);
    /// Some contacts of the past are wanted, such as those behind a figure: the query of `GET contacts`, and what it
    /// is about in a few words.
    void contactsWanted(const QString& query, const QString& about);
    /// This page shall be shown, by its key.
    void pageWanted(const QString& key);
};

} // namespace callroom::console
