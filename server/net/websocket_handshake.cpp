#include "server/net/websocket_handshake.h"

#include "server/net/http_text.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace callroom::net {

bool isWebSocketUpgrade(const RequestHead& head) {
    const auto upgrade = head.headers.find("upgrade");
    return upgrade && hasToken(*upgrade, "websocket") && hasToken(head.headers.joined("connection"), "upgrade");
}

std::optional<Response> judgeHandshake(const RequestHead& head) {
    if (trimmed(head.headers.value("sec-websocket-version")) != "13") {
        Response response = problem(426, "bad_websocket_version", "version 13 is spoken here");
        response.setHeader("Sec-WebSocket-Version", "13");
        return response;
    }
    const std::string_view key = head.headers.value("sec-websocket-key");
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(key.data(), static_cast<qsizetype>(key.size())),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype nonceSize = 16;
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != nonceSize)
        return problem(400, "bad_handshake", "Sec-WebSocket-Key is missing or wrong");
    return std::nullopt;
}

std::string webSocketAccept(std::string_view key) {
    QByteArray text(key.data(), static_cast<qsizetype>(key.size()));
    text += "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64().toStdString();
}

} // namespace callroom::net
