#pragma once

#include "shared/json/decode.h"
#include "shared/json/encode.h"

#include <QFile>
#include <QtTest>

/// The wire contract as files: what each message looks like is read in tests/protocol/golden, and a change of a
/// description that changes the wire fails. Set CALLROOM_GOLDEN_WRITE=1 to write them anew after a wanted change.
namespace callroom::golden {

template <typename IdType> IdType id(const char* text) {
    return IdType::parse(text).value();
}

/// Whether the message is written as the file says, and read back the same.
template <typename T> void check(const char* name, const T& message) {
    const QString path = qEnvironmentVariable("CALLROOM_GOLDEN") + QLatin1Char('/') + QString::fromLatin1(name) +
                         QStringLiteral(".json");
    const std::string text = json::encode(message);
    QFile file(path);
    if (qEnvironmentVariableIsSet("CALLROOM_GOLDEN_WRITE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text) + '\n');
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const auto golden = file.readAll().trimmed();
    QCOMPARE(QByteArray::fromStdString(text), golden);
    const auto again = json::decodeText<T>(golden.toStdString());
    QVERIFY2(again, name);
    QCOMPARE(QByteArray::fromStdString(json::encode(*again)), golden);
}

} // namespace callroom::golden
