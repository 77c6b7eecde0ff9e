#pragma once

#include <QString>
#include <QStringList>

namespace callroom::console {

/// What the command line says; empty where it says nothing.
struct Options {
    QString server;
    QString tenant;
    QString email;
    QString password; ///< from the environment, CALLROOM_PASSWORD: a command line is seen by everyone on the machine
};

/// Ends the program after --help, --version or a fault in the arguments.
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace callroom::console
