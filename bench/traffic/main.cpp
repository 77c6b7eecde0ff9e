#include "bench/traffic/traffic.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

/// Simulated customers and agents for a demonstration, until it is stopped: everything goes the way that people's
/// browsers take. One thread.
int main(int argc, char** argv) {
    using namespace callroom;
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Simulated customers and agents for a demonstration."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("url"), QStringLiteral("the server"), QStringLiteral("URL")},
         {QStringLiteral("tenant"), QStringLiteral("where they come"), QStringLiteral("SLUG"), QStringLiteral("demo")},
         {QStringLiteral("email"), QStringLiteral("a manager, who sets things up"), QStringLiteral("EMAIL"),
          QStringLiteral("manager@demo.test")},
         {QStringLiteral("password"), QStringLiteral("his; the agents get the same"), QStringLiteral("TEXT"),
          QStringLiteral("callroom-demo")},
         {QStringLiteral("per-minute"), QStringLiteral("customers in the mean"), QStringLiteral("N"),
          QStringLiteral("10")}});
    parser.process(app);
    const auto text = [&](const QString& option) { return parser.value(option).toStdString(); };
    bool isNumber = false;
    const double perMinute = parser.value(QStringLiteral("per-minute")).toDouble(&isNumber);
    const auto endpoint = bench::parseUrl(text(QStringLiteral("url")));
    if (!endpoint || !isNumber || perMinute <= 0 || perMinute > 600) {
        std::fputs("callroom-traffic: --url is needed, and at most 600 customers a minute\n", stderr);
        return 2;
    }

    bench::EventLoop loop;
    bench::ApiClient api(loop, *endpoint, 4);
    traffic::CallCentre centre(
        api, {text(QStringLiteral("tenant")), text(QStringLiteral("email")), text(QStringLiteral("password"))});
    if (const auto done = centre.setUp(); !done) {
        std::fprintf(stderr, "callroom-traffic: %s: %s\n", done.error().code.c_str(), done.error().detail.c_str());
        return 1;
    }
    traffic::Chance chance(std::random_device{}());
    traffic::Traffic traffic(loop, *endpoint, api, centre, text(QStringLiteral("tenant")), perMinute, chance);
    traffic.start();
    loop.runUntil(bench::Instant::max());
    return 0;
}
