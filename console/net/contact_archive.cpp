#include "console/net/contact_archive.h"

#include <QUrl>

namespace callroom::console {
namespace {

QString encoded(const QString& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString pathOf(core::ContactId contact, QStringView part) {
    return u"contacts/" % pathText(contact) % part;
}

} // namespace

ContactArchive::ContactArchive(client::ApiClient* api, QObject* parent)
    : QObject(parent)
    , m_api(api) {
    if (api) connect(api, &QObject::destroyed, this, &ContactArchive::gone);
}

void ContactArchive::list(const ContactFilter& filter, const std::optional<std::string>& cursor, int limit,
                          QObject* receiver, Done<ContactPage> done) {
    QString path = u"contacts?limit=" % QString::number(limit);
    if (const auto query = queryOf(filter); !query.isEmpty()) path += u'&' % query;
    if (cursor) path += u"&cursor=" % encoded(QString::fromStdString(*cursor));
    m_api.get(path, receiver, std::move(done));
}

void ContactArchive::search(const QString& words, std::optional<core::Timestamp> before, int limit, QObject* receiver,
                            Done<std::vector<protocol::MessageFound>> done) {
    QString path = u"conversations/search?limit=" % QString::number(limit) % u"&q=" % encoded(words);
    if (before) path += u"&before=" % encoded(QString::fromStdString(core::toRfc3339(*before)));
    m_api.get(path, receiver, itemsTo(std::move(done)));
}

void ContactArchive::show(core::ContactId contact, QObject* receiver, Done<protocol::Contact> done) {
    m_api.get(pathOf(contact, u""), receiver, std::move(done));
}

void ContactArchive::listHistory(core::ContactId contact, QObject* receiver,
                                 Done<std::vector<protocol::ContactEvent>> done) {
    m_api.get(pathOf(contact, u"/history"), receiver, itemsTo(std::move(done)));
}

void ContactArchive::listQuality(core::ContactId contact, QObject* receiver,
                                 Done<std::vector<protocol::QualityPoint>> done) {
    m_api.get(pathOf(contact, u"/quality"), receiver, itemsTo(std::move(done)));
}

void ContactArchive::listRecordings(core::ContactId contact, QObject* receiver,
                                    Done<std::vector<protocol::Recording>> done) {
    m_api.get(pathOf(contact, u"/recordings"), receiver, itemsTo(std::move(done)));
}

void ContactArchive::listTags(QObject* receiver, Done<std::vector<protocol::Tag>> done) {
    m_api.get(QStringLiteral("tags?limit=200"), receiver, itemsTo(std::move(done)));
}

void ContactArchive::readThread(core::ContactId contact, const ThreadPlace& place, int limit, QObject* receiver,
                                Done<protocol::ThreadPage> done) {
    QString path = pathOf(contact, u"/events?limit=") % QString::number(limit);
    if (place.before) path += u"&before=" % QString::number(*place.before);
    if (place.after) path += u"&after=" % QString::number(*place.after);
    m_api.get(path, receiver, std::move(done));
}

void ContactArchive::write(core::ContactId contact, const protocol::ThreadPost& post, QObject* receiver,
                           Done<protocol::ThreadEvent> done) {
    m_api.post(pathOf(contact, u"/events"), post, receiver, std::move(done));
}

void ContactArchive::setTags(core::ContactId contact, const std::vector<std::string>& tags, QObject* receiver,
                             Done<protocol::ContactAnswer> done) {
    m_api.put(pathOf(contact, u"/tags"), protocol::TagList{tags}, receiver, std::move(done));
}

} // namespace callroom::console
