#pragma once

#include "console/app/options.h"
#include "console/model/floor/floor_models.h"
#include "console/net/session.h"
#include "console/view/appearance.h"
#include "console/view/main_window.h"
#include "console/view/sign_in_dialog.h"

#include <QSettings>

#include <memory>

namespace callroom::console {

/// The program: signs in, opens the main window, and goes back to signing in when that ends.
class Console : public QObject {
    Q_OBJECT

public:
    /// What is given outlives this object.
    Console(TokenStore& tokens, core::RandomSource& random, const core::Clock& clock, QSettings& settings);

    /// Signs in by the options if they say enough, else by the login kept from before, else asks.
    void start(const Options& options);

    /// Null while nobody is signed in.
    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] SignInDialog& dialog() { return m_dialog; }

private:
    void signIn(const SignInEntry& entry);
    void onSignedIn();
    void onSignedOut(const core::Error& reason);
    void openWindow();
    void askToSignIn(const QString& error);
    [[nodiscard]] SignInEntry rememberedEntry() const;

    QSettings& m_settings;
    Appearance m_appearance;
    Session m_session;
    FloorModels m_models;
    Links m_links;
    SignInDialog m_dialog;
    std::unique_ptr<MainWindow> m_window; ///< of this sign-in: the next one shows nothing of it
};

} // namespace callroom::console
