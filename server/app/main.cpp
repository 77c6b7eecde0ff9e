#include "server/app/production.h"
#include "server/app/server.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QSocketNotifier>

#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace callroom;

namespace {

/// SIGTERM and SIGINT as events of the main loop.
int signalDescriptor() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// Every socket is a descriptor: take as many as may be had.
void raiseDescriptorLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int refuse(const core::Error& error) {
    const auto& detail = error.logDetail.empty() ? error.detail : error.logDetail;
    std::fprintf(stderr, "callroomd: %s\n", detail.empty() ? error.code.c_str() : detail.c_str());
    return 1;
}

std::map<std::string, std::string> environment() {
    std::map<std::string, std::string> values;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const auto& key : system.keys())
        values[key.toStdString()] = system.value(key).toStdString();
    return values;
}

} // namespace

int main(int argc, char** argv) {
    const int signals = signalDescriptor(); // before any thread, so that all block them
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);

    std::vector<std::string> arguments;
    for (const auto& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    if (!arguments.empty() && (arguments.front() == "--help" || arguments.front() == "-h")) {
        std::fputs(app::usage().c_str(), stdout);
        return 0;
    }
    auto configuration = app::readConfiguration(arguments, environment());
    if (!configuration) return refuse(configuration.error());
    if (const auto checked = app::check(*configuration); !checked) return refuse(checked.error());
    if (configuration->isProduction)
        if (const auto checked = app::checkForProduction(*configuration); !checked) return refuse(checked.error());
    if (configuration->webFolder.empty())
        configuration->webFolder = QCoreApplication::applicationDirPath().toStdString() + "/web";

    app::Server server(std::move(*configuration));
    if (const auto started = server.start(); !started) return refuse(started.error());

    QSocketNotifier onSignal(signals, QSocketNotifier::Read);
    QObject::connect(&onSignal, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("ready %s\n", server.url().c_str());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
