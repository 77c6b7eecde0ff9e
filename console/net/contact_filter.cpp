#include "console/net/contact_filter.h"

#include <QUrl>
#include <QUrlQuery>

namespace callroom::console {
namespace {

using Pair = std::pair<QString, QString>;

QString written(const std::string& text) {
    return QString::fromStdString(text);
}

/// One of the words of the wire that a filter may hold.
template <typename Word> bool readInto(std::optional<Word>& into, const QString& value) {
    into = core::parseWord<Word>(value.toStdString());
    return into.has_value();
}
template <typename Tag> bool readInto(std::optional<core::Id<Tag>>& into, const QString& value) {
    into = core::Id<Tag>::parse(value.toStdString());
    return into.has_value();
}
bool readInto(std::optional<core::Timestamp>& into, const QString& value) {
    into = core::parseRfc3339(value.toStdString());
    return into.has_value();
}

bool take(ContactFilter& filter, const Pair& pair) {
    const auto& [name, value] = pair;
    if (name == u"status") return readInto(filter.status, value);
    if (name == u"outcome") return readInto(filter.outcome, value);
    if (name == u"channel") return readInto(filter.channel, value);
    if (name == u"queueId") return readInto(filter.queueId, value);
    if (name == u"agentId") return readInto(filter.agentId, value);
    if (name == u"customerId") return readInto(filter.customerId, value);
    if (name == u"from") return readInto(filter.from, value);
    if (name == u"to") return readInto(filter.to, value);
    if (name != u"q") return false;
    filter.text = value;
    return true;
}

} // namespace

QString queryOf(const ContactFilter& filter) {
    std::vector<Pair> pairs;
    const auto word = [&](const char* name, const auto& value) {
        if (value) pairs.emplace_back(QString::fromLatin1(name), written(std::string(core::toText(*value))));
    };
    const auto id = [&](const char* name, const auto& value) {
        if (value) pairs.emplace_back(QString::fromLatin1(name), written(core::toString(*value)));
    };
    const auto time = [&](const char* name, const auto& value) {
        if (value) pairs.emplace_back(QString::fromLatin1(name), written(core::toRfc3339(*value)));
    };
    word("status", filter.status);
    word("outcome", filter.outcome);
    word("channel", filter.channel);
    id("queueId", filter.queueId);
    id("agentId", filter.agentId);
    id("customerId", filter.customerId);
    time("from", filter.from);
    time("to", filter.to);
    if (!filter.text.isEmpty()) pairs.emplace_back(QStringLiteral("q"), filter.text);
    pairs.insert(pairs.end(), filter.others.begin(), filter.others.end());

    QString query;
    for (const auto& [name, value] : pairs) {
        if (!query.isEmpty()) query += u'&';
        query += QString::fromLatin1(QUrl::toPercentEncoding(name)) % u'=' %
                 QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return query;
}

ContactFilter filterOf(const QString& query) {
    ContactFilter filter;
    const auto pairs = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : pairs)
        if (const Pair pair(name, value); !take(filter, pair)) filter.others.push_back(pair);
    return filter;
}

} // namespace callroom::console
