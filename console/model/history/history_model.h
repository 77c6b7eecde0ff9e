#pragma once

#include "console/model/asked_table_model.h"
#include "console/model/floor/floor_state.h"
#include "console/model/history/paged_rows.h"
#include "console/net/contact_archive.h"

#include <QPointer>
#include <QTimer>

#include <set>

namespace callroom::console {

/// The contacts of the past that fit a filter, the newest first. Reads page by page as the view scrolls
/// (canFetchMore), and holds a bounded number of pages: rows let go are read again when they are looked at. GUI thread.
///
/// The end of the time asked for is fixed when the question is put, so that later pages follow the first whatever
/// begins meanwhile.
class HistoryModel final : public AskedTableModel {
    Q_OBJECT

public:
    enum Column { Customer, Began, Standing, Channel, Queue, Agent, Wait, Talk, Rating, Subject };

    static constexpr int pageSize = ContactArchive::largestPage;
    static constexpr std::size_t heldPages = 40; ///< 8,000 contacts, some 8 MB

    /// `floor` names queues and agents and tells the time; it outlives this object. `archive` need not.
    HistoryModel(const FloorState& floor, ContactArchive* archive, QObject* parent = nullptr);

    /// Shows these from now on, asked anew even when they are the same.
    void setFilter(const ContactFilter& filter);
    [[nodiscard]] const ContactFilter& filter() const { return m_filter; }
    void retry() override;

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Null while the row's page is let go.
    [[nodiscard]] const protocol::Contact* contact(int row) const;
    [[nodiscard]] std::size_t heldPageCount() const { return m_rows.heldPages(); }
    [[nodiscard]] bool hasMore() const { return m_rows.hasMore(); }

private:
    using Answer = core::Result<ContactArchive::ContactPage>;

    [[nodiscard]] int count() const override { return m_rows.count(); }
    [[nodiscard]] Cell cell(int row, int column) const override;
    void showNames(const NamesChange& change);
    void clear();
    void askNext();
    void onNext(const Answer& page);
    void restoreWanted();
    void onRestored(std::size_t number, const Answer& page);

    const FloorState& m_floor;
    QPointer<ContactArchive> m_archive;
    ContactFilter m_filter;
    ContactFilter m_asked; ///< the same with its end fixed
    PagedRows<protocol::Contact> m_rows{heldPages};
    std::uint64_t m_question = 0;           ///< tells its answers from those to a question no longer asked
    mutable std::set<std::size_t> m_wanted; ///< pages let go that are looked at
    std::set<std::size_t> m_restoring;
    mutable QTimer m_restore;
};

/// What a contact says in one column, wherever contacts of the past are listed.
[[nodiscard]] Cell historyCell(const FloorState& floor, const protocol::Contact& contact, int column);

} // namespace callroom::console
