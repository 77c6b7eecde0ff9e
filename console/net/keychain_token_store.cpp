#include "console/net/keychain_token_store.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace callroom::console {
namespace {

constexpr auto serviceName = "callroom-console";
constexpr int patienceMs = 3'000;

core::Error noKeychain(const QKeychain::Job& job) {
    auto error = core::unavailable("no_keychain");
    error.logDetail = job.errorString().toStdString();
    return error;
}

/// Runs the job and answers once, by its end or by the limit, whichever is first.
template <typename Job> void run(Job* job, QObject* receiver, std::function<void(const Job&, bool)> done) {
    job->setInsecureFallback(false);
    auto* limit = new QTimer(receiver);
    limit->setSingleShot(true);
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answer = [job, limit, isAnswered, done = std::move(done)](bool isInTime) {
        if (std::exchange(*isAnswered, true)) return;
        limit->deleteLater();
        done(*job, isInTime);
    };
    QObject::connect(job, &QKeychain::Job::finished, receiver, [answer] { answer(true); });
    QObject::connect(limit, &QTimer::timeout, job, [answer] { answer(false); });
    limit->start(patienceMs);
    job->start();
}

} // namespace

void KeychainTokenStore::read(const QString& key, QObject* receiver, Read done) {
    auto* job = new QKeychain::ReadPasswordJob(QLatin1String(serviceName));
    job->setKey(key);
    run<QKeychain::ReadPasswordJob>(job, receiver,
                                    [done = std::move(done)](const QKeychain::ReadPasswordJob& ended, bool isInTime) {
                                        if (isInTime && ended.error() == QKeychain::NoError)
                                            return done(ended.textData().toStdString());
                                        if (isInTime && ended.error() == QKeychain::EntryNotFound)
                                            return done(std::nullopt);
                                        done(core::fail(noKeychain(ended)));
                                    });
}

void KeychainTokenStore::write(const QString& key, const std::string& secret, QObject* receiver, Written done) {
    auto* job = new QKeychain::WritePasswordJob(QLatin1String(serviceName));
    job->setKey(key);
    job->setTextData(QString::fromStdString(secret));
    run<QKeychain::WritePasswordJob>(job, receiver,
                                     [done = std::move(done)](const QKeychain::WritePasswordJob& ended, bool isInTime) {
                                         if (isInTime && ended.error() == QKeychain::NoError) return done(true);
                                         done(core::fail(noKeychain(ended)));
                                     });
}

void KeychainTokenStore::erase(const QString& key, QObject* receiver, Written done) {
    auto* job = new QKeychain::DeletePasswordJob(QLatin1String(serviceName));
    job->setKey(key);
    run<QKeychain::DeletePasswordJob>(
        job, receiver, [done = std::move(done)](const QKeychain::DeletePasswordJob& ended, bool isInTime) {
            const bool isGone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
            if (isInTime && isGone) return done(true);
            done(core::fail(noKeychain(ended)));
        });
}

} // namespace callroom::console
