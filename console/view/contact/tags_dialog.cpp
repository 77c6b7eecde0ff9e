#include "console/view/contact/tags_dialog.h"

#include "console/model/refusal_words.h"
#include "console/model/text.h"
#include "console/view/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

TagsDialog::TagsDialog(ContactArchive* archive, const QStringList& present, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_present(present)
    , m_list(new QListWidget)
    , m_remark(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Tags"));
    setAttribute(Qt::WA_DeleteOnClose);
    appearance.dress(*this);
    m_list->setAccessibleName(tr("Tags"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setProperty("role", QStringLiteral("soft"));
    m_remark->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_remark);
    column->addWidget(m_buttons);
    auto* retry = m_buttons->addButton(tr("Ask again"), QDialogButtonBox::ActionRole);
    resize(340, 420);
    connect(retry, &QPushButton::clicked, this, &TagsDialog::ask);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& tag : m_present)
        offer(tag, {});
    ask();
}

void TagsDialog::ask() {
    m_remark->setText(tr("Asking the server…"));
    if (!m_archive) return onTags(core::fail(core::unavailable("disconnected")));
    m_archive->listTags(this, [this](const auto& tags) { onTags(tags); });
}

void TagsDialog::onTags(const core::Result<std::vector<protocol::Tag>>& tags) {
    if (!tags) return m_remark->setText(explainRefusal(tags.error()));
    const auto kept = chosen();
    m_list->clear();
    m_present = kept;
    QStringList known;
    for (const auto& tag : *tags) {
        known.append(fromUtf8(tag.name));
        offer(known.back(), QColor(fromUtf8(tag.color)));
    }
    for (const auto& tag : kept)
        if (!known.contains(tag)) offer(tag, {});
    m_remark->setText(m_list->count() == 0 ? tr("There are no tags yet.") : QString());
    m_remark->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(0);
}

void TagsDialog::offer(const QString& name, const QColor& colour) {
    auto* item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_present.contains(name) ? Qt::Checked : Qt::Unchecked);
    if (colour.isValid()) item->setIcon(icon(QStringLiteral("tag"), colour));
}

QStringList TagsDialog::chosen() const {
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) names.append(m_list->item(row)->text());
    return names;
}

} // namespace callroom::console
