#include "console/net/account.h"

#include <QHostAddress>

namespace callroom::console {
namespace {

bool isThisMachine(const QString& host) {
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

QString Account::key() const {
    return email % u'|' % tenant % u'|' % server.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
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
    return url.adjusted(QUrl::StripTrailingSlash);
}

} // namespace callroom::console
