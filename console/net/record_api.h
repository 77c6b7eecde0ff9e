#pragma once

#include "shared/client/api_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace callroom::console {

/// An answer kept as the JSON it came as: settings are edited field by field, also those a later server adds.
struct JsonAnswer {
    QJsonObject object;
};

/// The settings of one kind on the server, such as `queues`: read whole, made, changed, removed and taken back. Every
/// answer comes later, on the GUI thread, and not at all when its receiver or this object has gone before. Errors are
/// ApiClient's, and `signed_out` (Unavailable) while nobody is signed in.
class RecordApi : public QObject {
    Q_OBJECT

public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;
    using Records = std::vector<QJsonObject>;

    /// `path` is relative to the API's base.
    explicit RecordApi(QString path, QObject* parent = nullptr);

    /// Asks through this from now on; null while nobody is signed in. It may go before this object.
    void follow(client::ApiClient* api) { m_api = api; }
    [[nodiscard]] bool isSignedIn() const { return m_api != nullptr; }

    /// The records that any of these queries finds (such as `role=agent`; all when there is none), page after page, at
    /// most 10,000.
    void list(const QStringList& queries, QObject* receiver, Done<Records> done);
    void fetch(const QString& id, QObject* receiver, Done<QJsonObject> done);
    void create(const QJsonObject& body, QObject* receiver, Done<QJsonObject> done);
    void change(const QString& id, const QJsonObject& patch, QObject* receiver, Done<QJsonObject> done);
    void remove(const QString& id, QObject* receiver, Done<json::Empty> done);
    void restore(const QString& id, QObject* receiver, Done<QJsonObject> done);

    /// Of what there is only one of, such as `settings/tenant`: the path is the whole address.
    void fetchOnly(QObject* receiver, Done<QJsonObject> done);
    void changeOnly(const QByteArray& verb, const QJsonObject& body, QObject* receiver, Done<QJsonObject> done);
    /// Something to be done at another path, whose answer says nothing more.
    void command(const QByteArray& verb, const QString& path, const QJsonObject& body, QObject* receiver,
                 Done<json::Empty> done);
    /// A question at another path, such as a queue's `bot-secret`.
    void ask(const QString& path, QObject* receiver, Done<QJsonObject> done);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    /// A list on its way.
    struct Listing {
        QStringList queries; ///< those left to ask
        Records soFar{};
        QObject* receiver = nullptr;
        Done<Records> done;
    };

    void listFrom(const QString& cursor, const std::shared_ptr<Listing>& listing);

    QString m_path;
    QPointer<client::ApiClient> m_api;
};

} // namespace callroom::console

namespace callroom::json {

void decodeValue(const Value& value, console::JsonAnswer& into, const Limits& limits, Faults& faults);

} // namespace callroom::json
