#pragma once

#include "shared/core/error.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSaveFile>

class QNetworkReply;

namespace callroom::client {
class ApiClient;
}

namespace callroom::console {

/// Brings the bytes of one path of the server into a file as they come: nothing is gathered in memory, and the file
/// appears under its name only once it is whole. GUI thread, which never waits. Destroying it cancels.
///
/// A token that has run out is refreshed, once.
class Download : public QObject {
    Q_OBJECT

public:
    /// When `api` goes before the end, it fails with `disconnected`. `file` is replaced when it exists.
    Download(client::ApiClient& api, QString path, const QString& file, QObject* parent = nullptr);
    ~Download() override;

    void start();
    /// Leaves no file behind. Ends in failed with `canceled`.
    void cancel();

Q_SIGNALS:
    /// `total` is -1 while the server has not said.
    void progressed(qint64 received, qint64 total);
    /// The file stands, with so many bytes. This or failed, once.
    void finished(qint64 size);
    /// The server's error, `unreachable`, `disconnected`, `canceled`, `cannot_write`.
    void failed(const callroom::core::Error& error);

private:
    void ask();
    void onBytes();
    void onEnd();
    void fail(const core::Error& error);

    client::ApiClient& m_api;
    QString m_path;
    QSaveFile m_file;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_problem; ///< what the server said instead of the bytes, cut to what one reads
    bool m_isRefreshed = false;
    bool m_hasEnded = false;
};

} // namespace callroom::console
