#pragma once

#include "console/model/settings/record_store.h"

#include <map>

namespace callroom::console {

/// What fields choose from: the records of other nouns, by name. Beside the stores' own keys it knows `supervisors`
/// (users who may supervise) and `skills` (every skill that an agent has or a queue asks for). GUI thread.
class References : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The store outlives this object.
    void add(RecordStore& store);

    /// Asks the server for what has not been asked for yet.
    void prepare(const QString& noun);
    /// Those that are known, in the order of their names.
    [[nodiscard]] std::vector<Option> options(const QString& noun) const;
    /// The name behind an id, or what stands for one that is not known.
    [[nodiscard]] QString nameOf(const QString& noun, const QString& id);
    [[nodiscard]] bool isLoading(const QString& noun) const;

Q_SIGNALS:
    void changed(const QString& noun);

private:
    [[nodiscard]] RecordStore* store(const QString& noun) const;
    [[nodiscard]] std::vector<Option> skills() const;

    std::map<QString, RecordStore*> m_stores;
};

} // namespace callroom::console
