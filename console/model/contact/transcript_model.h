#pragma once

#include "console/model/asked_table_model.h"
#include "console/net/contact_archive.h"

#include <QAbstractListModel>
#include <QPointer>

namespace callroom::console {

/// What one entry of a thread shows.
struct Said {
    enum class Kind { Message, File, Note, Happening };
    enum class Side { Customer, Staff, Server };

    Kind kind = Kind::Message;
    Side side = Side::Customer;
    QString author;        ///< with what he is when that is not plain, such as a bot
    QString text;          ///< as it was written; of a file its name
    QString time;          ///< of the day
    QString day{};         ///< where another day begins than that of the entry before
    QString size{};        ///< of a file
    bool isUnseen = false; ///< written by staff, not yet read by the customer
    friend bool operator==(const Said&, const Said&) = default;
};

/// One thread: the newest part first, older parts when one scrolls back, what is written now at its end. Numbers keep
/// it in order without gaps or doubles, whatever comes by push or by page. GUI thread.
class TranscriptModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SaidRole = Qt::UserRole + 1, FileRole, SeqRole };

    static constexpr int pageSize = 100;

    /// `archive` need not outlive this object.
    TranscriptModel(ContactArchive* archive, core::ContactId contact, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] AskState askState() const { return m_state; }
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] const protocol::ThreadEvent& eventAt(int row) const {
        return m_events[static_cast<std::size_t>(row)];
    }

    /// Reads the newest page, or what has come after the last that is known.
    void refresh();
    /// Reads the page before the first that is known.
    void readOlder();
    /// Asks again what has failed.
    void retry();
    /// A push. One that does not follow the last known makes it read what is between.
    void take(const protocol::ThreadEvent& event);

Q_SIGNALS:
    void askStateChanged();

private:
    enum class Direction { Newest, Older, Newer };

    void ask(Direction direction);
    void onPage(Direction direction, const core::Result<protocol::ThreadPage>& page);
    void prepend(std::vector<protocol::ThreadEvent> events);
    void append(std::vector<protocol::ThreadEvent> events);
    void setMarks(const std::vector<protocol::ThreadMark>& marks);
    [[nodiscard]] Said said(int row) const;

    QPointer<ContactArchive> m_archive;
    core::ContactId m_contact;
    std::vector<protocol::ThreadEvent> m_events;
    bool m_hasOlder = false;
    bool m_isKnown = false;
    bool m_isBehind = false;     ///< something newer has come while a page was under way
    std::int64_t m_readUpTo = 0; ///< by the customer
    Direction m_last = Direction::Newest;
    AskState m_state = AskState::Idle;
    QString m_failure;
};

} // namespace callroom::console

Q_DECLARE_METATYPE(callroom::console::Said)
