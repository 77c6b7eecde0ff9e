#pragma once

#include "console/app/options.h"
#include "console/model/floor/floor_models.h"
#include "console/net/session.h"
#include "console/view/appearance.h"
#include "console/view/main_window.h"
#include "console/view/sign_in_dialog.h"

#include <QSettings>

namespace callroom::console {

/// The program: signs in, shows the floor, and goes back to signing in when that ends.
class Console : public QObject {
    Q_OBJECT

public:
    /// What is given outlives this object.
    Console(TokenStore& tokens, core::RandomSource& random, const core::Clock& clock, QSettings& settings);

    /// Signs in by the options if they say enough, else by the login kept from before, else asks.
    void start(const Options& options);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] SignInDialog& dialog() { return m_dialog; }

private:
    void signIn(const SignInEntry& entry);
    void onSignedIn();
    void onSignedOut(const core::Error& reason);
    void askToSignIn(const QString& error);
    [[nodiscard]] SignInEntry rememberedEntry() const;

    QSettings& m_settings;
    Appearance m_appearance;
    Session m_session;
    FloorModels m_models;
    MainWindow m_window;
    SignInDialog m_dialog;
};

} // namespace callroom::console
