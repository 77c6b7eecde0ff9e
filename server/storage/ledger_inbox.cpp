#include "server/storage/ledger_inbox.h"

#include <QtGlobal>

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace callroom::storage {

LedgerInbox::LedgerInbox(const LedgerSettings& settings)
    : m_hardMaxPending(settings.hardMaxPending)
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (m_wake < 0) qFatal("the ledger cannot be woken: no eventfd");
}

LedgerInbox::~LedgerInbox() {
    ::close(m_wake);
}

void LedgerInbox::open() {
    const std::scoped_lock lock(m_mutex);
    m_isClosed = false;
}

void LedgerInbox::close(Steady::time_point giveUpAt) {
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_giveUpAt = giveUpAt;
    }
    wake();
}

core::Result<void> LedgerInbox::append(LedgerItem&& item) {
    bool isEnough = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed || pending() >= m_hardMaxPending) return core::fail(core::unavailable());
        m_waiting.push_back(std::move(item));
        m_pending.fetch_add(1, std::memory_order_relaxed);
        isEnough = m_waiting.size() == m_wanted;
    }
    if (isEnough) wake();
    return {};
}

bool LedgerInbox::expect(std::size_t count) {
    const std::scoped_lock lock(m_mutex);
    m_wanted = count;
    return m_waiting.size() >= count || (m_isClosed && !m_waiting.empty());
}

void LedgerInbox::expectNobody() {
    const std::scoped_lock lock(m_mutex);
    m_wanted = 0;
}

std::vector<LedgerItem> LedgerInbox::take() {
    const std::scoped_lock lock(m_mutex);
    m_wanted = 0;
    return std::exchange(m_waiting, {});
}

bool LedgerInbox::isDone() const {
    const std::scoped_lock lock(m_mutex);
    return m_isClosed && m_waiting.empty();
}

std::optional<LedgerInbox::Steady::time_point> LedgerInbox::giveUpAt() const {
    const std::scoped_lock lock(m_mutex);
    return m_isClosed ? std::optional(m_giveUpAt) : std::nullopt;
}

void LedgerInbox::hear() {
    eventfd_t count = 0;
    (void)eventfd_read(m_wake, &count);
}

void LedgerInbox::wake() const {
    (void)eventfd_write(m_wake, 1);
}

} // namespace callroom::storage
