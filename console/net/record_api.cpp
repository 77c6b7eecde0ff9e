#include "console/net/record_api.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

namespace callroom::json {

void decodeValue(const Value& value, console::JsonAnswer& into, const Limits&, Faults& faults) {
    if (!value.IsObject()) return faults.add("not_an_object", "must be an object");
    into.object = QJsonDocument::fromJson(QByteArray::fromStdString(toText(value))).object();
}

} // namespace callroom::json

namespace callroom::console {
namespace {

constexpr std::size_t mostRecords = 10'000;

using Answered = client::ApiClient::Done<JsonAnswer>;

Answered objectTo(RecordApi::Done<QJsonObject> done) {
    return [done = std::move(done)](const core::Result<JsonAnswer>& answer) {
        if (!answer) return done(core::fail(answer.error()));
        done(answer->object);
    };
}

json::RawJson bodyOf(const QJsonObject& object) {
    return {QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

/// Answers that nobody is signed in, later like every answer.
template <typename Answer> void refuse(QObject* receiver, RecordApi::Done<Answer> done) {
    QTimer::singleShot(0, receiver, [done = std::move(done)] { done(core::fail(core::unavailable("signed_out"))); });
}

} // namespace

RecordApi::RecordApi(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path)) {}

void RecordApi::list(const QStringList& queries, QObject* receiver, Done<Records> done) {
    auto listing = std::make_shared<Listing>(Listing{queries, {}, receiver, std::move(done)});
    if (listing->queries.isEmpty()) listing->queries.append(QString());
    listFrom({}, listing);
}

void RecordApi::listFrom(const QString& cursor, const std::shared_ptr<Listing>& listing) {
    if (!m_api) return refuse<Records>(listing->receiver, listing->done);
    QString path = m_path % QStringLiteral("?limit=200");
    if (const auto& query = listing->queries.first(); !query.isEmpty()) path += u'&' % query;
    if (!cursor.isEmpty()) path += u"&cursor=" % QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    const auto next = [self = QPointer(this), listing](const core::Result<JsonAnswer>& page) {
        if (!page) return listing->done(core::fail(page.error()));
        for (const auto& item : page->object.value(u"items").toArray())
            listing->soFar.push_back(item.toObject());
        const auto after = page->object.value(u"nextCursor").toString();
        if (after.isEmpty()) listing->queries.removeFirst();
        if (listing->queries.isEmpty() || listing->soFar.size() >= mostRecords)
            return listing->done(std::move(listing->soFar));
        if (self) self->listFrom(after, listing);
    };
    m_api->get<JsonAnswer>(path, listing->receiver, next);
}

void RecordApi::fetch(const QString& id, QObject* receiver, Done<QJsonObject> done) {
    ask(m_path % u'/' % id, receiver, std::move(done));
}

void RecordApi::fetchOnly(QObject* receiver, Done<QJsonObject> done) {
    ask(m_path, receiver, std::move(done));
}

void RecordApi::ask(const QString& path, QObject* receiver, Done<QJsonObject> done) {
    if (!m_api) return refuse<QJsonObject>(receiver, std::move(done));
    m_api->get<JsonAnswer>(path, receiver, objectTo(std::move(done)));
}

void RecordApi::command(const QByteArray& verb, const QString& path, const QJsonObject& body, QObject* receiver,
                        Done<json::Empty> done) {
    if (!m_api) return refuse<json::Empty>(receiver, std::move(done));
    if (verb == "PUT") return m_api->put<json::Empty>(path, bodyOf(body), receiver, std::move(done));
    m_api->post<json::Empty>(path, bodyOf(body), receiver, std::move(done));
}

void RecordApi::create(const QJsonObject& body, QObject* receiver, Done<QJsonObject> done) {
    if (!m_api) return refuse<QJsonObject>(receiver, std::move(done));
    m_api->post<JsonAnswer>(m_path, bodyOf(body), receiver, objectTo(std::move(done)));
}

void RecordApi::change(const QString& id, const QJsonObject& patch, QObject* receiver, Done<QJsonObject> done) {
    if (!m_api) return refuse<QJsonObject>(receiver, std::move(done));
    m_api->patch<JsonAnswer>(m_path % u'/' % id, bodyOf(patch), receiver, objectTo(std::move(done)));
}

void RecordApi::changeOnly(const QByteArray& verb, const QJsonObject& body, QObject* receiver, Done<QJsonObject> done) {
    if (!m_api) return refuse<QJsonObject>(receiver, std::move(done));
    if (verb == "PUT") return m_api->put<JsonAnswer>(m_path, bodyOf(body), receiver, objectTo(std::move(done)));
    m_api->patch<JsonAnswer>(m_path, bodyOf(body), receiver, objectTo(std::move(done)));
}

void RecordApi::remove(const QString& id, QObject* receiver, Done<json::Empty> done) {
    if (!m_api) return refuse<json::Empty>(receiver, std::move(done));
    m_api->remove<json::Empty>(m_path % u'/' % id, receiver, std::move(done));
}

void RecordApi::restore(const QString& id, QObject* receiver, Done<QJsonObject> done) {
    if (!m_api) return refuse<QJsonObject>(receiver, std::move(done));
    m_api->post<JsonAnswer>(m_path % u'/' % id % u"/restore", receiver, objectTo(std::move(done)));
}

} // namespace callroom::console
