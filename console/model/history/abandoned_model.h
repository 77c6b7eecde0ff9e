#pragma once

#include "console/model/asked_table_model.h"
#include "console/model/floor/floor_state.h"
#include "console/net/abandoned_queries.h"

#include <QPointer>
#include <QSortFilterProxyModel>

namespace callroom::console {

/// Customers who hung up, once each: how often, how long they waited, who sees to them. Asked anew, rows that stay keep
/// their place and with it the user's choice. GUI thread.
class AbandonedModel final : public AskedTableModel, public RowObserver {
    Q_OBJECT

public:
    enum Column { Customer, Reach, HungUp, Queue, Tries, Waited, Status, Owner, Note };
    enum Role { OpenRole = HeadingRole + 1 }; ///< on column 0: whether somebody should still see to him

    static constexpr int mostCustomers = 2'000; ///< that are read; more is told by isCut

    /// `floor` names the queues; it outlives this object. `queries` need not.
    AbandonedModel(const FloorState& floor, AbandonedQueries* queries, QObject* parent = nullptr);
    ~AbandonedModel() override;

    void setRequest(const AbandonedRequest& request);
    [[nodiscard]] const AbandonedRequest& request() const { return m_request; }
    void refresh();
    void retry() override { refresh(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const protocol::AbandonedCustomer* at(int row) const;
    [[nodiscard]] int openCount() const;
    /// Whether there are more than are read.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// Changes what is said of one customer; the rows are asked for anew. Ends in remarked or refused.
    void change(core::UserId customer, const AbandonedChange& change);

Q_SIGNALS:
    /// It was changed: a sentence for the status bar.
    void remarked(const QString& text);
    /// What was not done, and why, each a sentence.
    void refused(const QString& what, const QString& why);

private:
    struct Row {
        core::UserId id;
        protocol::AbandonedCustomer customer;
    };

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.rows().size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;
    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void changed(int row) override;
    void ask(const std::optional<std::string>& cursor);
    void onPage(const core::Result<AbandonedQueries::AbandonedPage>& page);

    const FloorState& m_floor;
    QPointer<AbandonedQueries> m_queries;
    AbandonedRequest m_request;
    RowTable<Row> m_rows;
    std::vector<Row> m_coming; ///< pages of the present question that have come
    bool m_isCut = false;
    std::uint64_t m_question = 0;
};

/// Sorts them, and leaves out who need not be seen to any more if that is wished.
class AbandonedFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AbandonedFilter(QObject* parent = nullptr);

    void setOpenOnly(bool isOpenOnly);
    [[nodiscard]] bool isOpenOnly() const { return m_isOpenOnly; }

private:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    bool m_isOpenOnly = true;
};

} // namespace callroom::console
