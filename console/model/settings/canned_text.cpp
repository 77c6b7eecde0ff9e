#include "console/model/settings/canned_text.h"

#include "shared/protocol/canned_response.h"

#include <QCoreApplication>

#include <array>

namespace callroom::console {
namespace {

/// The translations' context.
struct CannedText {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::CannedText)
};

} // namespace

QString cannedExample(const QString& text) {
    const std::array<QString, protocol::cannedVariables.size()> examples{
        CannedText::tr("Maria Keller", "an example of a customer's name"),
        CannedText::tr("Jonas", "an example of an agent's name"),
        CannedText::tr("my last order", "an example of a subject"),
        CannedText::tr("Support", "an example of a queue's name")};
    QString shown = text;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto name = protocol::cannedVariables[i];
        shown.replace(QStringLiteral("{{%1}}").arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))),
                      examples[i]);
    }
    return shown;
}

} // namespace callroom::console
