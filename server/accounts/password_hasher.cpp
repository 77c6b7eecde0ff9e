#include "server/accounts/password_hasher.h"

#include <sodium.h>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace callroom::accounts {
namespace {

/// A password on its way; wiped when it has been used.
class Secret {
public:
    explicit Secret(std::string text)
        : m_text(std::move(text)) {}
    ~Secret() { sodium_memzero(m_text.data(), m_text.size()); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

class PasswordHasher::Pool {
public:
    struct Job {
        std::function<void()> perform; ///< on a hashing thread
        std::function<void()> refuse;  ///< any thread
    };

    explicit Pool(HasherSettings settings)
        : m_settings(settings) {
        if (sodium_init() < 0) std::abort();
        m_dummy = hash("no such account").value_or(std::string());
        for (int i = 0; i < std::max(settings.threads, 1); ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Pool() { stop(); }
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    void stop() {
        std::deque<Job> waiting;
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopping = true;
            waiting.swap(m_jobs);
        }
        m_hasWork.notify_all();
        for (const auto& job : waiting)
            job.refuse();
        for (auto& thread : m_threads)
            if (thread.joinable()) thread.join();
    }

    void submit(Job job) {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_isStopping && m_jobs.size() < m_settings.maxPending) {
                m_jobs.push_back(std::move(job));
                m_hasWork.notify_one();
                return;
            }
        }
        job.refuse();
    }

    [[nodiscard]] core::Result<std::string> hash(const std::string& password) const {
        std::array<char, crypto_pwhash_STRBYTES> out{};
        if (crypto_pwhash_str_alg(out.data(), password.data(), password.size(), m_settings.passes,
                                  m_settings.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return core::fail(core::unavailable("busy"));
        return std::string(out.data());
    }

    [[nodiscard]] Verdict verify(const std::string& password, const std::optional<std::string>& stored) const {
        const std::string& against = stored ? *stored : m_dummy;
        Verdict verdict;
        verdict.isRight =
            crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0 && stored.has_value();
        if (verdict.isRight && isOutdated(against))
            if (auto fresh = hash(password)) verdict.rehashed = std::move(*fresh);
        return verdict;
    }

private:
    [[nodiscard]] bool isOutdated(const std::string& stored) const {
        return !stored.starts_with(crypto_pwhash_argon2id_STRPREFIX) ||
               crypto_pwhash_str_needs_rehash(stored.c_str(), m_settings.passes, m_settings.memoryBytes) != 0;
    }

    void work() {
        while (true) {
            Job job;
            {
                std::unique_lock lock(m_mutex);
                m_hasWork.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
                if (m_isStopping) return;
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            job.perform();
        }
    }

    const HasherSettings m_settings;
    std::string m_dummy; ///< what an unknown account's password is checked against
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Job> m_jobs;    ///< guarded by m_mutex
    bool m_isStopping = false; ///< guarded by m_mutex
    std::vector<std::thread> m_threads;
};

PasswordHasher::PasswordHasher(HasherSettings settings)
    : m_pool(std::make_unique<Pool>(settings)) {}

PasswordHasher::~PasswordHasher() = default;

void PasswordHasher::stop() {
    m_pool->stop();
}

core::Result<std::string> PasswordHasher::hashNow(const std::string& password) const {
    return m_pool->hash(password);
}

bool PasswordHasher::isRightNow(const std::string& password, const std::string& storedHash) const {
    return m_pool->verify(password, storedHash).isRight;
}

void PasswordHasher::hash(std::string password, core::Receiver receiver,
                          std::function<void(core::Result<std::string>)> callback) {
    const auto answer = [receiver, callback = std::move(callback)](core::Result<std::string> result) {
        receiver.deliver([callback, result = std::move(result)] { callback(result); });
    };
    const auto secret = std::make_shared<Secret>(std::move(password));
    m_pool->submit({[pool = m_pool.get(), secret, answer] { answer(pool->hash(secret->text())); },
                    [answer] { answer(core::fail(core::unavailable("busy"))); }});
}

void PasswordHasher::verify(std::string password, std::optional<std::string> storedHash, core::Receiver receiver,
                            std::function<void(core::Result<Verdict>)> callback) {
    const auto answer = [receiver, callback = std::move(callback)](core::Result<Verdict> result) {
        receiver.deliver([callback, result = std::move(result)] { callback(result); });
    };
    const auto secret = std::make_shared<Secret>(std::move(password));
    m_pool->submit({[pool = m_pool.get(), secret, stored = std::move(storedHash), answer] {
                        answer(pool->verify(secret->text(), stored));
                    },
                    [answer] { answer(core::fail(core::unavailable("busy"))); }});
}

} // namespace callroom::accounts
