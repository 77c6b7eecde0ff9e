#include "console/net/account.h"

#include <QHostAddress>

namespace callroom::console {
namespace {

bool isThisMachine(const QString& host) {
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// QUrl's own StripTrailingSlash leaves the root's.
QUrl withoutTail(const QUrl& url) {
    QUrl stripped = url.adjusted(QUrl::StripTrailingSlash);
    if (stripped.path() == u"/") stripped.setPath({});
    return stripped;
}

} // namespace

QString Account::key() const {
    return email % u'|' % tenant % u'|' % withoutTail(server).toString(QUrl::RemoveUserInfo);
}

core::Result<QUrl> readServerAddress(const QString& text) {
    const auto refusal = [] { return core::fail(core::invalid("bad_server_address")); };
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return refusal();
    const bool hasScheme = typed.contains(u"://");
    QUrl url(hasScheme ? typed : u"https://" % typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) return refusal();
    if (!hasScheme && isThisMachine(url.host())) url.setScheme(QStringLiteral("http"));
    if (url.scheme() != u"https" && url.scheme() != u"http") return refusal();
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment(QString());
    return withoutTail(url);
}

} // namespace callroom::console
