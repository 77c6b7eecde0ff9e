#pragma once

#include <QTranslator>

namespace callroom::console {

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
