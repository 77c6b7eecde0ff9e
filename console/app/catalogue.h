#pragma once

#include <QTranslator>

namespace callroom::console {

/// Puts the texts of the user's language before everything that is made afterwards; English when there is no catalogue
/// for it. Needs the application object; the texts stay for as long as this object lives.
class Catalogue {
public:
    Catalogue();

private:
    QTranslator m_translator;
};

} // namespace callroom::console
