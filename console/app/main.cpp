#include "console/app/console.h"
#include "console/net/keychain_token_store.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QTranslator>

int main(int argc, char** argv) {
    using namespace callroom;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Callroom"));
    QApplication::setApplicationName(QStringLiteral("callroom-console"));
    QApplication::setApplicationVersion(QStringLiteral(CALLROOM_VERSION));

    QTranslator translator;
    const auto folder = QStringLiteral(":/callroom/translations");
    if (translator.load(QLocale(), QStringLiteral("callroom"), QStringLiteral("_"), folder) ||
        translator.load(QStringLiteral("callroom_en"), folder))
        QApplication::installTranslator(&translator);

    const auto options = console::readOptions(QApplication::arguments());
    QSettings settings;
    console::KeychainTokenStore tokens;
    core::SystemRandom random;
    const core::SystemClock clock;
    console::Console program(tokens, random, clock, settings);
    program.start(options);
    return QApplication::exec();
}
