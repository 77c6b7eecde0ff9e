#pragma once

#include "console/net/answers.h"
#include "shared/protocol/abandoned.h"

#include <QObject>

namespace callroom::console {

/// Whom of those who hung up are wanted.
struct AbandonedRequest {
    std::optional<core::Timestamp> from{};
    std::optional<core::Timestamp> to{};
    std::optional<core::QueueId> queueId{};
    friend bool operator==(const AbandonedRequest&, const AbandonedRequest&) = default;
};

/// What is to be another; what is not named stays.
struct AbandonedChange {
    std::optional<core::AbandonedStatus> status{};
    std::optional<core::UserId> ownerId{};
    std::optional<std::string> note{};
};

/// Who hung up and who looks after him. Each question is answered once, later, on the GUI thread, and not at all when
/// its receiver or this object has gone before. Errors are ApiClient's.
class AbandonedQueries : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;
    using AbandonedPage = protocol::Page<protocol::AbandonedCustomer>;

    /// `api` need not outlive this object: without it each question is answered at once, with `disconnected`.
    explicit AbandonedQueries(client::ApiClient* api, QObject* parent = nullptr);

    /// `cursor`: of the page before; none for the first.
    void list(const AbandonedRequest& request, const std::optional<std::string>& cursor, QObject* receiver,
              Done<AbandonedPage> done);
    /// The answer says nothing that the list does not. `version` as it was read: `version_conflict` when somebody has
    /// changed it since.
    void change(core::UserId customer, const AbandonedChange& change, std::int64_t version, QObject* receiver,
                Done<json::RawJson> done);

private:
    Asking m_api;
};

} // namespace callroom::console
