#include "console/app/console.h"

#include "console/model/text.h"
#include "console/model/words.h"

#include <QApplication>

namespace callroom::console {
namespace {

/// What is remembered of the last sign-in; never a secret.
constexpr QLatin1String serverKey("account/server");
constexpr QLatin1String tenantKey("account/tenant");
constexpr QLatin1String emailKey("account/email");
constexpr QLatin1String keptKey("account/kept");

Scheme schemeOf(const QVariant& stored) {
    const int number = stored.toInt();
    return number == static_cast<int>(Scheme::Light)  ? Scheme::Light
           : number == static_cast<int>(Scheme::Dark) ? Scheme::Dark
                                                      : Scheme::System;
}

/// The scheme must be known before the windows are made.
Scheme applyStored(Appearance& appearance, const QSettings& settings) {
    appearance.setScheme(schemeOf(settings.value(QStringLiteral("appearance"))));
    return appearance.scheme();
}

} // namespace

Console::Console(TokenStore& tokens, core::RandomSource& random, const core::Clock& clock, QSettings& settings)
    : m_settings(settings)
    , m_session(tokens, random)
    , m_models(clock)
    , m_dialog((applyStored(m_appearance, settings), m_appearance)) {
    m_models.follow(m_session);
    connect(&m_session, &Session::signedIn, this, &Console::onSignedIn);
    connect(&m_session, &Session::signedOut, this, &Console::onSignedOut);
    connect(&m_session, &Session::signInFailed, this, [this](const core::Error& error) {
        askToSignIn(error.code == "no_kept_login" ? QString() : explain(error));
    });
    connect(&m_session, &Session::notKept, this, [this](const core::Error& error) {
        if (m_window) m_window->showRemark(explain(error));
    });
    connect(&m_dialog, &SignInDialog::signInRequested, this, &Console::signIn);
    connect(&m_dialog, &QDialog::rejected, qApp, &QApplication::quit);
}

SignInEntry Console::rememberedEntry() const {
    return {m_settings.value(serverKey).toString(),
            m_settings.value(tenantKey).toString(),
            m_settings.value(emailKey).toString(),
            {},
            m_settings.value(keptKey).toBool()};
}

void Console::start(const Options& options) {
    auto entry = rememberedEntry();
    const bool isNamed = !options.server.isEmpty() || !options.tenant.isEmpty() || !options.email.isEmpty();
    if (isNamed) entry = {options.server, options.tenant, options.email, options.password, false};
    m_dialog.setEntry(entry);
    m_dialog.show();
    if (isNamed && !entry.server.isEmpty() && !entry.email.isEmpty() && !entry.password.isEmpty()) {
        m_dialog.setBusy(true);
        return signIn(entry);
    }
    if (const auto server = readServerAddress(entry.server); server && entry.isKept) {
        m_dialog.setBusy(true);
        m_session.resume({*server, entry.tenant, entry.email});
    }
}

void Console::signIn(const SignInEntry& entry) {
    const auto server = readServerAddress(entry.server);
    if (!server) return m_dialog.showError(explain(server.error()));
    m_settings.setValue(serverKey, entry.server.trimmed());
    m_settings.setValue(tenantKey, entry.tenant);
    m_settings.setValue(emailKey, entry.email);
    m_settings.setValue(keptKey, entry.isKept);
    m_session.signIn({*server, entry.tenant, entry.email}, entry.password, entry.isKept);
}

void Console::onSignedIn() {
    const auto& account = m_session.account();
    const auto host = account.server.authority();
    openWindow();
    m_window->setAccount(fromUtf8(m_session.user()->name),
                         account.tenant.isEmpty() ? host : account.tenant % QStringLiteral(" · ") % host);
    m_window->show();
    m_dialog.setEntry(rememberedEntry()); // the password does not stay in the field
    m_dialog.hide();
}

void Console::openWindow() {
    m_window = std::make_unique<MainWindow>(
        Workplace{m_session, m_models, m_appearance, m_settings, m_links, m_session.user()->role});
    connect(m_window.get(), &MainWindow::signOutRequested, &m_session, &Session::signOut);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QApplication::quit);
}

void Console::onSignedOut(const core::Error& reason) {
    if (m_window) m_window->saveLayout();
    const bool isOwnWish = reason.code == "signed_out";
    if (isOwnWish) m_settings.setValue(keptKey, false);
    askToSignIn(isOwnWish ? QString() : explain(reason));
    if (!m_window) return;
    m_window->closeDialogs();
    m_window->hide();
    m_window.release()->deleteLater(); // its own menu may have asked for this
}

void Console::askToSignIn(const QString& error) {
    m_dialog.show();
    m_dialog.showError(error);
}

} // namespace callroom::console
