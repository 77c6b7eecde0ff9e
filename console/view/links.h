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
    /// The contacts behind a figure are wanted: the query of `GET contacts`.
    void contactsWanted(const QString& query);
    /// This page shall be shown, by its key.
    void pageWanted(const QString& key);
};

} // namespace callroom::console
