#pragma once

#include "console/net/contact_archive.h"
#include "console/view/appearance.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace callroom::console {

/// Asks which of the tenant's tags a contact has. What it has already is shown also when it is no longer in the list.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    /// `archive` need not outlive this object.
    TagsDialog(ContactArchive* archive, const QStringList& present, Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QStringList chosen() const;

private:
    void ask();
    void onTags(const core::Result<std::vector<protocol::Tag>>& tags);
    void offer(const QString& name, const QColor& colour);

    QPointer<ContactArchive> m_archive;
    QStringList m_present;
    QListWidget* m_list;
    QLabel* m_remark;
    QDialogButtonBox* m_buttons;
};

} // namespace callroom::console
