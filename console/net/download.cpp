#include "console/net/download.h"

#include "shared/client/api_client.h"
#include "shared/protocol/problem.h"

#include <QNetworkReply>

namespace callroom::console {
namespace {

constexpr int transferTimeoutMs = 30'000; ///< without a byte
constexpr qint64 longestProblem = 64 * 1024;
constexpr qint64 bytesAhead = 1024 * 1024; ///< that may lie unread

/// As ApiClient asks: with the token that it has now.
QNetworkRequest requestFor(const client::ApiClient& api, const QString& path) {
    QUrl url(api.server());
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix % QStringLiteral("/api/v1/") % path.section(u'?', 0, 0));
    if (path.contains(u'?')) url.setQuery(path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(api.accessToken()));
    return request;
}

core::Error cannotWrite(const QString& why) {
    auto error = core::invalid("cannot_write");
    error.logDetail = why.toStdString();
    return error;
}

} // namespace

Download::Download(client::ApiClient& api, QString path, const QString& file, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_path(std::move(path))
    , m_file(file) {
    m_network.setTransferTimeout(transferTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&api, &QObject::destroyed, this, [this] { fail(core::unavailable("disconnected")); });
}

Download::~Download() {
    m_hasEnded = true;
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void Download::start() {
    if (!m_file.open(QIODevice::WriteOnly)) return fail(cannotWrite(m_file.errorString()));
    ask();
}

void Download::cancel() {
    fail(core::invalid("canceled"));
}

void Download::ask() {
    auto* reply = m_network.get(requestFor(m_api, m_path));
    reply->setReadBufferSize(bytesAhead);
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, &Download::onBytes);
    connect(reply, &QNetworkReply::finished, this, &Download::onEnd);
    connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (!m_hasEnded && m_problem.isEmpty()) Q_EMIT progressed(received, total);
    });
}

void Download::onBytes() {
    if (m_hasEnded || !m_reply) return;
    const auto bytes = m_reply->readAll();
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300) {
        m_problem += bytes.left(longestProblem - m_problem.size());
        return;
    }
    if (m_file.write(bytes) != bytes.size()) fail(cannotWrite(m_file.errorString()));
}

void Download::onEnd() {
    if (m_hasEnded || !m_reply) return;
    onBytes();
    if (m_hasEnded) return;
    auto* reply = m_reply.data();
    m_reply.clear();
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401 && !m_isRefreshed) {
        m_isRefreshed = true;
        m_problem.clear();
        m_api.get<json::RawJson>(QStringLiteral("auth/me"), this, [this](const core::Result<json::RawJson>& me) {
            if (m_hasEnded) return;
            if (!me) return fail(me.error());
            ask();
        });
        return;
    }
    if (status >= 300) return fail(protocol::readProblem(status, m_problem.toStdString()));
    if (reply->error() != QNetworkReply::NoError) {
        auto error = core::unavailable("unreachable");
        error.logDetail = reply->errorString().toStdString();
        return fail(std::move(error));
    }
    const auto size = m_file.size();
    if (!m_file.commit()) return fail(cannotWrite(m_file.errorString()));
    m_hasEnded = true;
    Q_EMIT finished(size);
}

void Download::fail(const core::Error& error) {
    if (std::exchange(m_hasEnded, true)) return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_file.cancelWriting();
    Q_EMIT failed(error);
}

} // namespace callroom::console
