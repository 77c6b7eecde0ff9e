#include "console/app/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace callroom::console {

Catalogue::Catalogue(const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const auto folder = QStringLiteral(":/callroom/translations");
    const bool isLoaded = m_translator.load(locale, QStringLiteral("callroom"), QStringLiteral("_"), folder) ||
                          m_translator.load(QStringLiteral("callroom_en"), folder);
    if (isLoaded) QCoreApplication::installTranslator(&m_translator);
}

} // namespace callroom::console
