#include "console/model/settings/system_words.h"

#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace callroom::console {
namespace {

/// The translations' context.
struct SystemWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::SystemWords)
};

/// Fuller than this, a disk or a table of connections wants somebody's attention.
constexpr double nearlyFull = 0.9;

template <typename Number> QString number(const std::optional<Number>& value) {
    return value ? QLocale().toString(static_cast<qlonglong>(*value)) : noValue();
}

QString bytes(const std::optional<std::int64_t>& value) {
    return value ? QLocale().formattedDataSize(*value, 1) : noValue();
}

QString milliseconds(const std::optional<double>& value) {
    return value ? SystemWords::tr("%1 ms").arg(QLocale().toString(*value, 'f', 1)) : noValue();
}

QString uptime(std::int64_t seconds) {
    const auto days = static_cast<int>(seconds / 86'400);
    const auto rest = durationText(core::Milliseconds(seconds % 86'400 * 1000));
    return days == 0 ? rest : SystemWords::tr("%n day(s)", nullptr, days) % QStringLiteral(", ") % rest;
}

template <typename Number> Tone toneOf(const std::optional<Number>& used, const std::optional<Number>& most) {
    const bool isKnown = used && most && *most > 0;
    return isKnown && static_cast<double>(*used) > nearlyFull * static_cast<double>(*most) ? Tone::Bad : Tone::Neutral;
}

template <typename Number> QString share(const std::optional<Number>& used, const std::optional<Number>& most) {
    return SystemWords::tr("%1 of %2", "so many of at most").arg(number(used), number(most));
}

SystemSection database(const protocol::DatabaseStatus& status) {
    return {SystemWords::tr("Database"),
            {{SystemWords::tr("State"),
              status.isReachable ? SystemWords::tr("reachable") : SystemWords::tr("not reachable"),
              status.isReachable ? Tone::Good : Tone::Bad},
             {SystemWords::tr("Latency"), milliseconds(status.latencyMs)},
             {SystemWords::tr("Version"), status.version ? fromUtf8(*status.version) : noValue()},
             {SystemWords::tr("Size"), bytes(status.sizeBytes)},
             {SystemWords::tr("Connections"), share(status.connections, status.maxConnections),
              toneOf(status.connections, status.maxConnections)},
             {SystemWords::tr("Last migration"), number(status.migration)}}};
}

SystemSection host(const protocol::SystemStatus& status) {
    SystemSection section{SystemWords::tr("Machine"),
                          {{SystemWords::tr("Processors"), QLocale().toString(status.host.processors)},
                           {SystemWords::tr("Memory of the machine"), bytes(status.host.memoryBytes)},
                           {SystemWords::tr("Memory of the server"), bytes(status.host.usedMemoryBytes)},
                           {SystemWords::tr("Open files"), share(status.host.openFiles, status.host.maxOpenFiles),
                            toneOf(status.host.openFiles, status.host.maxOpenFiles)}}};
    if (!status.disk) {
        section.figures.push_back({SystemWords::tr("Disk"), noValue()});
        return section;
    }
    const auto& disk = *status.disk;
    const bool isFull = static_cast<double>(disk.freeBytes) < (1 - nearlyFull) * static_cast<double>(disk.totalBytes);
    section.figures.push_back({SystemWords::tr("Disk"),
                               SystemWords::tr("%1 free of %2").arg(bytes(disk.freeBytes), bytes(disk.totalBytes)),
                               isFull ? Tone::Bad : Tone::Neutral});
    section.figures.push_back({SystemWords::tr("Folder"), fromUtf8(disk.folder)});
    return section;
}

} // namespace

std::vector<SystemSection> describeSystem(const protocol::SystemStatus& status) {
    return {{SystemWords::tr("Server"),
             {{SystemWords::tr("Version"), fromUtf8(status.version)},
              {SystemWords::tr("Started"), momentText(status.startedAt)},
              {SystemWords::tr("Running for"), uptime(status.uptimeSeconds)}}},
            database(status.database),
            {SystemWords::tr("Traffic"),
             {{SystemWords::tr("Connections"), QLocale().toString(static_cast<qlonglong>(status.traffic.connections))},
              {SystemWords::tr("Of them WebSockets"),
               QLocale().toString(static_cast<qlonglong>(status.traffic.webSockets))},
              {SystemWords::tr("Requests since the start"),
               QLocale().toString(static_cast<qlonglong>(status.traffic.requests))},
              {SystemWords::tr("Waiting for the database"),
               QLocale().toString(static_cast<qlonglong>(status.traffic.waitingToCommit))}}},
            host(status)};
}

} // namespace callroom::console
