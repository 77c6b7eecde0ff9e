#include "server/accounts/password_hasher.h"
#include "tests/accounts/waiting_executor.h"

#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <ctime>
#include <future>

using namespace callroom;
using namespace callroom::accounts;

class PasswordHasherTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesByTheParametersOfSecurity();
    void saltsEachHash();
    void tellsRightFromWrong_data();
    void tellsRightFromWrong();
    void rehashesWhatWasMadeWithOtherParameters();
    void refusesWithoutAHashAtTheSameCost();
    void refusesAHashThatIsNone();
    void answersOnTheReceiversThread();
    void refusesPastItsBound();
    void answersWhatWaitsWhenItStops();

private:
    core::Result<std::string> hash(const std::string& password) {
        return m_executor.await<std::string>([&](const core::Receiver& receiver, auto callback) {
            m_hasher.hash(password, receiver, std::move(callback));
        });
    }
    core::Result<PasswordHasher::Verdict> verify(const std::string& password, const std::optional<std::string>& hash) {
        return m_executor.await<PasswordHasher::Verdict>([&](const core::Receiver& receiver, auto callback) {
            m_hasher.verify(password, hash, receiver, std::move(callback));
        });
    }

    test::WaitingExecutor m_executor;
    PasswordHasher m_hasher;
};

void PasswordHasherTest::hashesByTheParametersOfSecurity() {
    const auto made = hash("correct horse");
    QVERIFY(made);
    QVERIFY2(made->starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), made->c_str());
}

void PasswordHasherTest::saltsEachHash() {
    QVERIFY(*hash("correct horse") != *hash("correct horse"));
}

void PasswordHasherTest::tellsRightFromWrong_data() {
    QTest::addColumn<std::string>("password");
    QTest::newRow("plain") << std::string("correct horse");
    QTest::newRow("unicode") << std::string("pässwörd 🔑 بسم");
    QTest::newRow("with NUL") << std::string("one\0two", 7);
    QTest::newRow("long") << std::string(1024, 'x');
}

void PasswordHasherTest::tellsRightFromWrong() {
    QFETCH(std::string, password);
    const auto stored = hash(password);
    const auto right = verify(password, *stored);
    QVERIFY(right && right->isRight);
    QVERIFY(!right->rehashed);
    for (const auto& wrong : {password + ' ', password.substr(0, password.size() - 1), std::string()}) {
        const auto verdict = verify(wrong, *stored);
        QVERIFY(verdict && !verdict->isRight);
    }
}

void PasswordHasherTest::rehashesWhatWasMadeWithOtherParameters() {
    std::array<char, crypto_pwhash_STRBYTES> old{};
    for (const int algorithm : {crypto_pwhash_ALG_ARGON2ID13, crypto_pwhash_ALG_ARGON2I13}) {
        const std::string password = "correct horse";
        QCOMPARE(crypto_pwhash_str_alg(old.data(), password.data(), password.size(), 3, 1024 * 1024, algorithm), 0);
        const auto verdict = verify(password, std::string(old.data()));
        QVERIFY(verdict && verdict->isRight && verdict->rehashed);
        QVERIFY(verdict->rehashed->starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        QVERIFY(verify(password, verdict->rehashed)->isRight);
        QVERIFY(!verify("wrong", std::string(old.data()))->rehashed);
    }
}

void PasswordHasherTest::refusesWithoutAHashAtTheSameCost() {
    const auto stored = hash("correct horse");
    const auto fastest = [&](const std::optional<std::string>& against) {
        auto best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 7; ++i) {
            const auto begun = std::clock(); // this process alone: others on the machine do not count
            if (verify("wrong", against)->isRight) qFatal("a wrong password was right");
            best = std::min(best, std::clock() - begun);
        }
        return best;
    };
    const auto known = static_cast<double>(fastest(*stored));
    const auto unknown = static_cast<double>(fastest(std::nullopt));
    QVERIFY2(unknown > known / 2 && unknown < known * 2,
             qPrintable(QStringLiteral("known %1 µs, unknown %2 µs").arg(known).arg(unknown)));
    QVERIFY(!verify("no such account", std::nullopt)->isRight);
}

void PasswordHasherTest::refusesAHashThatIsNone() {
    for (const char* text : {"", "plain", "$argon2id$", "$2b$10$abcdefghijklmnopqrstuv"}) {
        const auto verdict = verify("plain", std::string(text));
        QVERIFY(verdict && !verdict->isRight);
    }
}

void PasswordHasherTest::answersOnTheReceiversThread() {
    const auto here = std::this_thread::get_id();
    std::optional<std::thread::id> answered;
    m_hasher.hash("x", core::Receiver(m_executor),
                  [&](const core::Result<std::string>&) { answered = std::this_thread::get_id(); });
    QVERIFY(m_executor.runUntil([&] { return answered.has_value(); }));
    QVERIFY(*answered == here);
}

void PasswordHasherTest::refusesPastItsBound() {
    PasswordHasher small({.threads = 1, .maxPending = 2});
    int done = 0;
    int refused = 0;
    for (int i = 0; i < 20; ++i)
        small.hash("x", core::Receiver(m_executor), [&](const core::Result<std::string>& result) {
            done += result ? 1 : 0;
            refused += !result && result.error().kind == core::ErrorKind::Unavailable ? 1 : 0;
        });
    QVERIFY(m_executor.runUntil([&] { return done + refused == 20; }));
    QVERIFY(done >= 2);
    QVERIFY(refused >= 1);
}

void PasswordHasherTest::answersWhatWaitsWhenItStops() {
    int answered = 0;
    {
        PasswordHasher hasher({.threads = 1, .maxPending = 100});
        for (int i = 0; i < 20; ++i)
            hasher.hash("x", core::Receiver(m_executor), [&](const core::Result<std::string>&) { ++answered; });
    }
    QVERIFY(m_executor.runUntil([&] { return answered == 20; }));
}

QTEST_APPLESS_MAIN(PasswordHasherTest)
#include "password_hasher_test.moc"
