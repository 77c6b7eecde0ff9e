// Draws the places of the console's settings into the folder named on the command line.

#include "console/app/catalogue.h"
#include "tests/console/settings_pictures.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

using namespace callroom::console;

int main(int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "Europe/Berlin");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1.5"); // sharp on the dense screens on which pages are read
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    const Catalogue catalogue;
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    if (argc != 2) {
        QTextStream(stderr) << "usage: render_settings_pictures FOLDER" << Qt::endl;
        return 2;
    }
    bool isSaved = true;
    for (const auto& [scheme, name] : {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        Appearance appearance;
        appearance.setScheme(scheme);
        isSaved = renderSettings(appearance, QString::fromLocal8Bit(argv[1]), QString::fromLatin1(name)) && isSaved;
    }
    return isSaved ? 0 : 1;
}
