// Shows what the console's models show, for tests of the whole: signs in through the console's own session and writes
// one line of JSON for every change of the calls table:
//
//     {"connection":"Live","calls":[{"id":"…","customer":"…","status":"Talking","queue":"…","agent":"…","channel":"…"}]}
//
// Usage: console_floor_probe --server URL --tenant SLUG --email ADDRESS, the password in CALLROOM_PASSWORD.
// Ends with status 1 and a line {"error":"…"} when it cannot sign in or is signed out; on the end of its input with 0.

#include "console/model/floor_models.h"
#include "console/net/session.h"
#include "tests/console/memory_token_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

using namespace callroom;
using namespace callroom::console;

void writeLine(const QJsonObject& line) {
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n');
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

QJsonObject shown(FloorModels& models) {
    const auto& calls = models.calls();
    const std::array<std::pair<const char*, int>, 5> columns{{{"customer", CallModel::Customer},
                                                              {"status", CallModel::Status},
                                                              {"queue", CallModel::Queue},
                                                              {"agent", CallModel::Agent},
                                                              {"channel", CallModel::Channel}}};
    QJsonArray rows;
    for (int row = 0; row < calls.rowCount(); ++row) {
        QJsonObject line{{QStringLiteral("id"), calls.index(row, 0).data(IdRole).toString()}};
        for (const auto& [name, column] : columns)
            line.insert(QLatin1String(name), calls.index(row, column).data().toString());
        rows.append(line);
    }
    return {{QStringLiteral("connection"), models.connection().text()}, {QStringLiteral("calls"), rows}};
}

void fail(const core::Error& error) {
    writeLine({{QStringLiteral("error"), QString::fromStdString(error.code)}});
    QCoreApplication::exit(1);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("server"), QString(), QStringLiteral("url")},
                       {QStringLiteral("tenant"), QString(), QStringLiteral("slug")},
                       {QStringLiteral("email"), QString(), QStringLiteral("address")}});
    parser.process(application);
    const auto server = readServerAddress(parser.value(QStringLiteral("server")));
    if (!server) {
        writeLine({{QStringLiteral("error"), QString::fromStdString(server.error().code)}});
        return 1;
    }

    MemoryTokenStore tokens;
    core::SystemRandom random;
    const core::SystemClock clock;
    Session session(tokens, random);
    FloorModels models(clock);
    models.follow(session);

    QJsonObject last;
    const auto tell = [&] {
        auto now = shown(models);
        if (now == last) return;
        last = std::move(now);
        writeLine(last);
    };
    QObject::connect(&session, &Session::snapshot, &models, tell);
    QObject::connect(&session, &Session::delta, &models, tell);
    QObject::connect(&models.connection(), &ConnectionStatus::changed, &models, tell);
    QObject::connect(&session, &Session::signInFailed, &models, &fail);
    QObject::connect(&session, &Session::signedOut, &models, &fail);
    QObject::connect(&session, &Session::floorFailed, &models, &fail);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&input] {
        std::array<char, 256> bytes{};
        if (::read(STDIN_FILENO, bytes.data(), bytes.size()) > 0) return;
        input.setEnabled(false);
        QCoreApplication::quit();
    });

    session.signIn({*server, parser.value(QStringLiteral("tenant")), parser.value(QStringLiteral("email"))},
                   qEnvironmentVariable("CALLROOM_PASSWORD"), false);
    return QCoreApplication::exec();
}
