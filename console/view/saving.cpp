#include "console/view/saving.h"

#include "console/model/history/contact_export.h"
#include "console/model/refusal_words.h"
#include "console/model/time_words.h"
#include "console/net/download.h"
#include "console/view/work_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>

namespace callroom::console {
namespace {

/// The translations' context.
struct Saving {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Saving)
};

/// A name that any file system takes: what a person has typed may hold anything.
QString safeName(const QString& name) {
    QString safe;
    for (const auto character : name.simplified())
        safe += character.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(character) ? character : QChar(u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.left(120);
}

QString fileNameOf(const QString& file) {
    return QFileInfo(file).fileName();
}

/// Who gives up need not be told so.
auto tellOn(WorkDialog& dialog) {
    return [&dialog](const core::Error& error) {
        if (error.code != "canceled") dialog.fail(explainRefusal(error));
    };
}

} // namespace

void askForFile(QWidget& parent, const FileKind& kind, std::function<void(const QString&)> then) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&parent, kind.title, folder, kind.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto name = safeName(kind.name);
    if (const auto suffix = QFileInfo(name).suffix(); !suffix.isEmpty()) dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(then));
    dialog->open();
}

void saveContacts(QWidget& parent, const FloorState& floor, ContactArchive* archive, Appearance& appearance,
                  const ContactFilter& filter, Remark remark) {
    const FileKind kind{
        Saving::tr("Export contacts"),
        Saving::tr("contacts-%1.csv", "file name, date").arg(QDate::currentDate().toString(Qt::ISODate)),
        Saving::tr("Comma-separated values (*.csv)")};
    askForFile(
        parent, kind,
        [&parent, &floor, archive = QPointer(archive), &appearance, filter, kind, remark](const QString& file) {
            auto* dialog = new WorkDialog(kind.title, QDir::toNativeSeparators(file), appearance, &parent);
            auto* contacts = new ContactExport(floor, archive, filter, file, dialog);
            QObject::connect(dialog, &WorkDialog::canceled, contacts, &ContactExport::cancel);
            QObject::connect(contacts, &ContactExport::progressed, dialog, [dialog](int rows, core::Timestamp reached) {
                dialog->showProgress(
                    Saving::tr("%n contact(s) written, back to %1.", nullptr, rows).arg(momentText(reached)));
            });
            QObject::connect(contacts, &ContactExport::finished, dialog, [dialog, file, remark](int rows) {
                remark(Saving::tr("%n contact(s) written to %1.", nullptr, rows).arg(fileNameOf(file)));
                dialog->end();
            });
            QObject::connect(contacts, &ContactExport::failed, dialog, tellOn(*dialog));
            dialog->open();
            contacts->start();
        });
}

void saveDownload(QWidget& parent, client::ApiClient* api, Appearance& appearance, const QString& path,
                  const FileKind& kind, Remark remark) {
    askForFile(parent, kind, [&parent, api = QPointer(api), &appearance, path, kind, remark](const QString& file) {
        auto* dialog = new WorkDialog(kind.title, QDir::toNativeSeparators(file), appearance, &parent);
        dialog->open();
        if (!api) return dialog->fail(explainRefusal(core::unavailable("disconnected")));
        auto* download = new Download(*api, path, file, dialog);
        QObject::connect(dialog, &WorkDialog::canceled, download, &Download::cancel);
        QObject::connect(download, &Download::progressed, dialog, [dialog](qint64 received, qint64 total) {
            const QLocale locale;
            dialog->showProgress(total > 0
                                     ? Saving::tr("%1 of %2", "sizes of a file")
                                           .arg(locale.formattedDataSize(received), locale.formattedDataSize(total))
                                     : locale.formattedDataSize(received),
                                 received, total);
        });
        QObject::connect(download, &Download::finished, dialog, [dialog, file, remark] {
            remark(Saving::tr("%1 is saved.", "file name").arg(fileNameOf(file)));
            dialog->end();
        });
        QObject::connect(download, &Download::failed, dialog, tellOn(*dialog));
        download->start();
    });
}

} // namespace callroom::console
