#include "console/net/abandoned_queries.h"

#include <QUrlQuery>

namespace callroom::console {

AbandonedQueries::AbandonedQueries(client::ApiClient* api, QObject* parent)
    : QObject(parent)
    , m_api(api) {}

void AbandonedQueries::list(const AbandonedRequest& request, const std::optional<std::string>& cursor,
                            QObject* receiver, Done<AbandonedPage> done) {
    QUrlQuery query{{QStringLiteral("limit"), QStringLiteral("200")}};
    const auto add = [&](const char* name, const std::string& value) {
        query.addQueryItem(QString::fromLatin1(name),
                           QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(value))));
    };
    if (request.from) add("from", core::toRfc3339(*request.from));
    if (request.to) add("to", core::toRfc3339(*request.to));
    if (request.queueId) add("queueId", core::toString(*request.queueId));
    if (cursor) add("cursor", *cursor);
    m_api.get(u"analytics/abandoned?" % query.toString(QUrl::FullyEncoded), receiver, std::move(done));
}

/// Only what is to change is named in the body: null would take it away.
void AbandonedQueries::change(core::UserId customer, const AbandonedChange& change, std::int64_t version,
                              QObject* receiver, Done<json::RawJson> done) {
    json::Writer body;
    body.startObject();
    if (change.status) {
        body.key("status");
        body.value(core::toText(*change.status));
    }
    if (change.ownerId) {
        body.key("ownerId");
        body.value(change.ownerId->value);
    }
    if (change.note) {
        body.key("note");
        body.value(std::string_view(*change.note));
    }
    body.key("version");
    body.value(version);
    body.endObject();
    m_api.put(u"analytics/abandoned/" % pathText(customer), json::RawJsonObject{std::string(body.text())}, receiver,
              std::move(done));
}

} // namespace callroom::console
