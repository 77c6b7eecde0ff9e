#include "console/app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Options)
};

} // namespace

Options readOptions(const QStringList& arguments) {
    const QCommandLineOption server(QStringLiteral("server"), Text::tr("Address of the server."),
                                    QStringLiteral("url"));
    const QCommandLineOption tenant(QStringLiteral("tenant"), Text::tr("Tenant to sign in to."),
                                    QStringLiteral("slug"));
    const QCommandLineOption email(QStringLiteral("email"), Text::tr("Account to sign in with."),
                                   QStringLiteral("address"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Shows the live floor of a Callroom contact centre. With --server, --email and the password in "
                 "CALLROOM_PASSWORD it signs in by itself."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({server, tenant, email});
    parser.process(arguments);
    return {parser.value(server), parser.value(tenant), parser.value(email), qEnvironmentVariable("CALLROOM_PASSWORD")};
}

} // namespace callroom::console
