#include "console/app/catalogue.h"
#include "console/app/console.h"
#include "console/net/keychain_token_store.h"

#include <QApplication>

int main(int argc, char** argv) {
    using namespace callroom;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Callroom"));
    QApplication::setApplicationName(QStringLiteral("callroom-console"));
    QApplication::setApplicationVersion(QStringLiteral(CALLROOM_VERSION));

    QSettings settings;
    console::chooseFormats(settings);
    const console::Catalogue catalogue(settings.value(QStringLiteral("language")).toString());
    const auto options = console::readOptions(QApplication::arguments());
    console::KeychainTokenStore tokens;
    core::SystemRandom random;
    const core::SystemClock clock;
    console::Console program(tokens, random, clock, settings);
    program.start(options);
    return QApplication::exec();
}
