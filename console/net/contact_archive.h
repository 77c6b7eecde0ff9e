#pragma once

#include "console/net/answers.h"
#include "console/net/contact_filter.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/contact_history.h"
#include "shared/protocol/recording.h"
#include "shared/protocol/tag.h"

#include <QObject>

namespace callroom::console {

/// Where in a thread to read: the newest when neither is given.
struct ThreadPlace {
    std::optional<std::int64_t> before{}; ///< a number: what stands right before it
    std::optional<std::int64_t> after{};  ///< a number: what follows it
};

/// What is stored of contacts: the lists of them, and everything of one. Each question is answered once, later, on the
/// GUI thread, and not at all when its receiver or this object has gone before. Errors are ApiClient's.
class ContactArchive : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;
    using ContactPage = protocol::Page<protocol::Contact>;

    static constexpr int largestPage = 200; ///< that the server gives

    /// `api` need not outlive this object: without it each question is answered at once, with `disconnected`.
    explicit ContactArchive(client::ApiClient* api, QObject* parent = nullptr);

    /// Newest first. `cursor`: of the page before; none for the first.
    void list(const ContactFilter& filter, const std::optional<std::string>& cursor, int limit, QObject* receiver,
              Done<ContactPage> done);
    /// Messages with all these words, newest first, written before that moment.
    void search(const QString& words, std::optional<core::Timestamp> before, int limit, QObject* receiver,
                Done<std::vector<protocol::MessageFound>> done);

    void show(core::ContactId contact, QObject* receiver, Done<protocol::Contact> done);
    void listHistory(core::ContactId contact, QObject* receiver, Done<std::vector<protocol::ContactEvent>> done);
    void listQuality(core::ContactId contact, QObject* receiver, Done<std::vector<protocol::QualityPoint>> done);
    void listRecordings(core::ContactId contact, QObject* receiver, Done<std::vector<protocol::Recording>> done);
    void listTags(QObject* receiver, Done<std::vector<protocol::Tag>> done);
    /// At most `limit` events, oldest first.
    void readThread(core::ContactId contact, const ThreadPlace& place, int limit, QObject* receiver,
                    Done<protocol::ThreadPage> done);

    /// A message to everybody, or a note for staff. The same clientId is the same event.
    void write(core::ContactId contact, const protocol::ThreadPost& post, QObject* receiver,
               Done<protocol::ThreadEvent> done);
    void setTags(core::ContactId contact, const std::vector<std::string>& tags, QObject* receiver,
                 Done<protocol::ContactAnswer> done);

Q_SIGNALS:
    /// Nobody is signed in any more: what is under way is not answered.
    void gone();

private:
    Asking m_api;
};

} // namespace callroom::console
