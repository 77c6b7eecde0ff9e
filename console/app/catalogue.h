#pragma once

#include <QTranslator>

class QSettings;

namespace callroom::console {

/// Writes numbers, dates and times as the person at this computer last chose, else as the language does. To be called
/// before anything is made.
void chooseFormats(const QSettings& settings);

/// Puts the texts of a language before everything that is made afterwards; English when there is no catalogue for it.
/// Needs the application object; the texts stay for as long as this object lives.
class Catalogue {
public:
    /// The system's language when none is named.
    explicit Catalogue(const QString& language = {});

private:
    QTranslator m_translator;
};

} // namespace callroom::console
