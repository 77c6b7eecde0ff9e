#include "console/app/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace callroom::console {

Catalogue::Catalogue() {
    const auto folder = QStringLiteral(":/callroom/translations");
    const bool isLoaded = m_translator.load(QLocale(), QStringLiteral("callroom"), QStringLiteral("_"), folder) ||
                          m_translator.load(QStringLiteral("callroom_en"), folder);
    if (isLoaded) QCoreApplication::installTranslator(&m_translator);
}

} // namespace callroom::console
