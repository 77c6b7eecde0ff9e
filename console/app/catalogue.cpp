#include "console/app/catalogue.h"

#include "console/model/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace callroom::console {

void chooseFormats(const QSettings& settings) {
    auto name = settings.value(QStringLiteral("numberFormat")).toString();
    if (name.isEmpty()) name = settings.value(QStringLiteral("language")).toString();
    QLocale::setDefault(name.isEmpty() ? QLocale::system() : QLocale(name));
    const auto clock = settings.value(QStringLiteral("uses24Hours"));
    if (clock.isValid()) setClockStyle(clock.toBool() ? ClockStyle::Hours24 : ClockStyle::Hours12);
}

Catalogue::Catalogue(const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const auto folder = QStringLiteral(":/callroom/translations");
    const bool isLoaded = m_translator.load(locale, QStringLiteral("callroom"), QStringLiteral("_"), folder) ||
                          m_translator.load(QStringLiteral("callroom_en"), folder);
    if (isLoaded) QCoreApplication::installTranslator(&m_translator);
}

} // namespace callroom::console
