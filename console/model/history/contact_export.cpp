#include "console/model/history/contact_export.h"

#include "console/model/history/csv.h"
#include "console/model/text.h"

namespace callroom::console {
namespace {

QString moment(const std::optional<core::Timestamp>& at) {
    return at ? fromUtf8(core::toRfc3339(*at)) : QString();
}

template <typename Word> QString word(const std::optional<Word>& value) {
    return value ? fromUtf8(std::string(core::toText(*value))) : QString();
}

QString listed(const std::vector<std::string>& texts) {
    QStringList all;
    for (const auto& text : texts)
        all.append(fromUtf8(text));
    return all.join(QStringLiteral("; "));
}

QString optional(const std::optional<std::string>& text) {
    return text ? fromUtf8(*text) : QString();
}

/// The wire's names: a file is read by programs, in whatever language the console speaks.
QStringList headings() {
    return QStringLiteral(
               "id,channel,status,outcome,queue,agent,customer,subject,createdAt,queuedAt,answeredAt,endedAt,"
               "waitSeconds,talkSeconds,holdSeconds,wrapSeconds,rating,comment,disposition,tags,notes")
        .split(u',');
}

QStringList valuesOf(const FloorState& floor, const protocol::Contact& contact) {
    const auto seconds = [](double value) { return QString::number(value, 'f', 3); };
    return {fromUtf8(core::toString(contact.id)),
            word(std::optional(contact.channel)),
            word(std::optional(contact.status)),
            word(contact.outcome),
            floor.queueName(contact.queueId),
            floor.agentName(contact.agentId),
            fromUtf8(contact.customer.name),
            fromUtf8(contact.subject),
            moment(contact.createdAt),
            moment(contact.queuedAt),
            moment(contact.answeredAt),
            moment(contact.endedAt),
            seconds(contact.waitSeconds),
            seconds(contact.talkSeconds),
            seconds(contact.holdSeconds),
            seconds(contact.wrapSeconds),
            contact.feedback ? QString::number(contact.feedback->rating) : QString(),
            contact.feedback ? optional(contact.feedback->comment) : QString(),
            optional(contact.disposition),
            contact.tags ? listed(*contact.tags) : QString(),
            optional(contact.notes)};
}

} // namespace

ContactExport::ContactExport(const FloorState& floor, ContactArchive* archive, ContactFilter filter,
                             const QString& file, QObject* parent)
    : QObject(parent)
    , m_floor(floor)
    , m_archive(archive)
    , m_filter(std::move(filter))
    , m_file(file) {
    if (!m_filter.to) m_filter.to = m_floor.now() + std::chrono::seconds(1);
    const auto end = [this] { fail(core::unavailable("disconnected")); };
    if (archive) connect(archive, &ContactArchive::gone, this, end);
    if (archive) connect(archive, &QObject::destroyed, this, end);
}

void ContactExport::start() {
    if (!m_file.open(QIODevice::WriteOnly)) return fail(core::invalid("cannot_write"));
    if (write(csvMark + csvLine(headings()))) ask();
}

void ContactExport::cancel() {
    fail(core::invalid("canceled"));
}

void ContactExport::ask() {
    if (!m_archive) return fail(core::unavailable("disconnected"));
    m_archive->list(m_filter, m_cursor, ContactArchive::largestPage, this, [this](const auto& page) { onPage(page); });
}

void ContactExport::onPage(const core::Result<ContactArchive::ContactPage>& page) {
    if (m_hasEnded) return;
    if (!page) return fail(page.error());
    for (const auto& contact : page->items)
        if (!write(csvLine(valuesOf(m_floor, contact)))) return;
    m_rows += static_cast<int>(page->items.size());
    if (!page->items.empty()) Q_EMIT progressed(m_rows, page->items.back().createdAt);
    if (m_hasEnded) return; // whom it was told may have canceled
    m_cursor = page->nextCursor;
    if (m_cursor) return ask();
    if (!m_file.commit()) return fail(core::invalid("cannot_write"));
    m_hasEnded = true;
    Q_EMIT finished(m_rows);
}

bool ContactExport::write(const QByteArray& line) {
    if (m_file.write(line) == line.size()) return true;
    fail(core::invalid("cannot_write"));
    return false;
}

void ContactExport::fail(const core::Error& error) {
    if (std::exchange(m_hasEnded, true)) return;
    m_file.cancelWriting();
    Q_EMIT failed(error);
}

} // namespace callroom::console
