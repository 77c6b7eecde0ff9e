#pragma once

#include "console/model/asked_table_model.h"
#include "console/net/contact_archive.h"

#include <QPointer>

namespace callroom::console {

/// Messages that hold all the words asked for, the newest first, read page by page as the view scrolls. Of each
/// message only a part around the first word is kept. GUI thread.
class MessageModel final : public AskedTableModel {
    Q_OBJECT

public:
    enum Column { Customer, Written, Author, Message };

    static constexpr int pageSize = 100;

    /// `archive` need not outlive this object.
    explicit MessageModel(ContactArchive* archive, QObject* parent = nullptr);

    /// Nothing is asked, and nothing shown, without words.
    void setWords(const QString& words);
    void retry() override;

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        core::EventId event;
        core::ContactId contact;
        core::Timestamp at;
        QString customer;
        QString author;
        QString part;
    };
    using Answer = core::Result<std::vector<protocol::MessageFound>>;

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] Cell cell(int row, int column) const override;
    void clear();
    void ask();
    void onAnswer(const Answer& found);
    [[nodiscard]] bool isKnown(const core::EventId& event) const;

    QPointer<ContactArchive> m_archive;
    QString m_words;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
    std::uint64_t m_question = 0;
};

/// The text on one line, cut to what stands around the first of the words.
[[nodiscard]] QString partAround(const QString& text, const QString& words);

} // namespace callroom::console
