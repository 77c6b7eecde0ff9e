#include "server/app/server.h"

#include "server/api/api_handler.h"
#include "server/api/hub_directory.h"
#include "server/api/routes.h"
#include "server/app/first_tenants.h"
#include "server/app/housekeeping.h"
#include "server/app/logging.h"
#include "server/app/production.h"
#include "server/app/report_keeper.h"
#include "server/app/token_secret.h"
#include "server/bots/bot_desk.h"
#include "server/files/local_store.h"
#include "server/live/database_tenant_source.h"
#include "server/net/net_server.h"
#include "server/recordings/local_store.h"
#include "server/storage/embedded_postgres.h"
#include "server/storage/message_index.h"
#include "server/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace callroom::app {

using limits::Limit;

namespace {

constexpr std::int64_t kilobyte = 1024;
constexpr std::int64_t megabyte = 1024 * kilobyte;

net::NetConfig netConfig(const Configuration& configuration) {
    using std::chrono::seconds;
    net::NetConfig config;
    config.address = configuration.address;
    config.port = static_cast<std::uint16_t>(configuration.port);
    config.threads = configuration.netThreads > 0
                         ? static_cast<std::size_t>(configuration.netThreads)
                         : static_cast<std::size_t>(std::max(1, QThread::idealThreadCount() / 2));
    if (!configuration.tlsCertificate.empty())
        config.tls = net::TlsConfig{configuration.tlsCertificate, configuration.tlsKey};
    config.connections.perAddress = static_cast<std::size_t>(configuration.limits[Limit::ConnectionsPerAddress]);
    config.http.headerTimeout = seconds(configuration.headerSeconds);
    config.http.bodyTimeout = seconds(configuration.bodySeconds);
    // The largest body is a file in a form.
    config.http.bodyBytes = std::max(
        config.http.bodyBytes, static_cast<std::size_t>((configuration.limits[Limit::FileMegabytes] + 1) * megabyte));
    config.http.totalQueuedBytes = static_cast<std::size_t>(configuration.limits[Limit::AnswerMegabytes] * megabyte);
    config.http.idleTimeout = seconds(configuration.idleSeconds);
    for (const auto& proxy : splitList(configuration.trustedProxies))
        if (!config.trustedProxies.add(proxy))
            qCWarning(lcApp).noquote() << "ignored=trusted-proxy value=" << QString::fromStdString(proxy);
    config.cors.allowedOrigins = splitList(configuration.allowedOrigins);
    return config;
}

api::ApiSettings apiSettings(const Configuration& configuration, const net::NetConfig& net, std::string secret) {
    api::ApiSettings settings;
    settings.webFolder = configuration.webFolder;
    settings.resumeTime = std::chrono::seconds(configuration.resumeSeconds);
    settings.rtc.stunUrls = splitList(configuration.stunUrls);
    settings.rtc.turnUrls = splitList(configuration.turnUrls);
    settings.rtc.turnSecret = configuration.turnSecret;
    settings.rtc.isRelayOnly = configuration.rtcPolicy == "relay";
    settings.secret = std::move(secret);
    settings.dataFolder = configuration.dataFolder;
    settings.version = CALLROOM_VERSION;
    settings.origins = net.cors;
    // The longest chat message, should every byte of it be written as six.
    settings.webSocket.messageBytes = 640 * 1024;
    settings.webSocket.pingInterval = std::chrono::seconds(configuration.heartbeatSeconds);
    settings.webSocket.pongTimeout = std::chrono::seconds(configuration.heartbeatSeconds);
    return settings;
}

accounts::SignInSettings signInSettings(const Configuration& configuration) {
    accounts::SignInSettings settings;
    settings.logins.perSource = configuration.limits[Limit::LoginFailures];
    settings.logins.perAccount = settings.logins.perAddress = configuration.limits[Limit::LoginFailures] * 6.0;
    settings.widgetSessions.perMinute = settings.widgetSessions.burst = configuration.limits[Limit::WidgetSessions];
    return settings;
}

quota::UploadLimits uploadLimits(const Configuration& configuration) {
    quota::UploadLimits limits;
    limits.customerBytesPerDay = configuration.limits[Limit::CustomerMegabytes] * megabyte;
    limits.addressBytesPerDay = configuration.limits[Limit::AddressMegabytes] * megabyte;
    limits.contactBytes = configuration.limits[Limit::ContactMegabytes] * megabyte;
    limits.contactFiles = configuration.limits[Limit::ContactFiles];
    limits.recordingBytes = configuration.limits[Limit::TenantRecordingMegabytes] * megabyte;
    return limits;
}

recordings::RecordingSettings recordingSettings(const Configuration& configuration) {
    recordings::RecordingSettings settings;
    settings.chunkBytes = configuration.limits[Limit::RecordingChunkKilobytes] * kilobyte;
    settings.recordingBytes = configuration.limits[Limit::RecordingMegabytes] * megabyte;
    settings.voicemailBytes = configuration.limits[Limit::VoicemailMegabytes] * megabyte;
    settings.uploads = uploadLimits(configuration);
    return settings;
}

files::FileSettings fileSettings(const Configuration& configuration) {
    files::FileSettings settings;
    settings.fileBytes = configuration.limits[Limit::FileMegabytes] * megabyte;
    settings.tenantBytes = configuration.limits[Limit::TenantFileMegabytes] * megabyte;
    settings.uploads = uploadLimits(configuration);
    return settings;
}

live::LiveLimits liveLimits(const limits::Values& values) {
    live::LiveLimits limits;
    limits.waitingPerTenant = static_cast<std::size_t>(values[Limit::TenantWaiting]);
    limits.writingPerTenant = static_cast<std::size_t>(values[Limit::TenantWriting]);
    limits.threads.events = values[Limit::ContactEvents];
    limits.threads.bytes = static_cast<std::size_t>(values[Limit::ContactKilobytes]) * 1024;
    return limits;
}

} // namespace

/// In the order of making; destroyed in the other.
struct Server::Parts {
    explicit Parts(const Configuration& configuration)
        : hubs(static_cast<std::size_t>(configuration.limits[Limit::SessionsPerPerson]))
        , budgets(configuration.limits) {}

    core::SystemClock clock;
    core::SystemRandom random;
    std::unique_ptr<storage::EmbeddedPostgres> postgres;
    storage::DatabaseAddress address;
    storage::DatabaseAddress ledgerAddress;
    storage::DatabaseAddress ownerAddress;
    core::TenantId defaultTenant; ///< whose admins rule the installation
    std::string secret;           ///< what access tokens and the secrets of bots are made of
    api::HubDirectory hubs;
    limits::Budgets budgets;
    quota::Promises promises;       ///< outlives whoever holds one
    idempotency::KeysUnderWay keys; ///< outlives whoever holds one
    std::unique_ptr<storage::DatabaseWorkers> workers;
    std::unique_ptr<live::DatabaseTenantSource> tenantSource;
    std::unique_ptr<live::LiveFloors> live;
    std::unique_ptr<bots::BotDesk> bots;
    std::unique_ptr<storage::MessageIndex> messageIndex;
    std::unique_ptr<ReportKeeper> reportKeeper;
    std::unique_ptr<storage::CommitFeed> feed;
    std::unique_ptr<storage::Ledger> ledger;
    std::unique_ptr<accounts::PasswordHasher> hasher;
    std::unique_ptr<accounts::AccessTokens> tokens;
    std::unique_ptr<accounts::Logins> logins;
    std::unique_ptr<accounts::Revocations> revocations;
    std::unique_ptr<accounts::TenantSlugs> slugs;
    std::unique_ptr<accounts::KnownDevices> devices;
    std::unique_ptr<accounts::SignIn> signIn;
    std::unique_ptr<accounts::WsTickets> tickets;
    std::unique_ptr<disk::FileWorkers> disk;
    std::unique_ptr<recordings::LocalStore> recordingStore;
    std::unique_ptr<recordings::RecordingParts> recordings;
    std::unique_ptr<files::LocalStore> fileStore;
    std::unique_ptr<files::FileParts> files;
    std::unique_ptr<Housekeeping> housekeeping;
    std::unique_ptr<accounts::TokenBuckets> searches;
    std::unique_ptr<api::LiveRecords> records;
    std::unique_ptr<api::Services> services;
    std::unique_ptr<api::RouteTable> routes;
    std::unique_ptr<net::NetServer> net;
};

Server::Server(Configuration configuration)
    : m_configuration(std::move(configuration))
    , m_parts(std::make_unique<Parts>(m_configuration)) {}

Server::~Server() {
    stop();
}

core::Result<void> Server::start() {
    if (!QDir().mkpath(QString::fromStdString(m_configuration.dataFolder)))
        return core::fail(core::internal("cannot make the folder " + m_configuration.dataFolder));
    return startStorage()
        .and_then([this] { return startLedger(); })
        .and_then([this] { return startAccounts(); })
        .and_then([this] {
            startStores();
            return m_parts->housekeeping->start().and_then([this] { return startEdge(); });
        });
}

core::Result<void> Server::startStorage() {
    auto& parts = *m_parts;
    if (m_configuration.databaseUrl.empty()) {
        parts.postgres = std::make_unique<storage::EmbeddedPostgres>(
            storage::EmbeddedSettings{.folder = m_configuration.dataFolder});
        if (auto started = parts.postgres->start(); !started) return started;
        parts.address = parts.ledgerAddress = parts.ownerAddress = parts.postgres->address();
        watchPostgres();
    } else if (auto read = readAddresses(); !read) {
        return read;
    }
    const auto applied = storage::migrate(parts.ownerAddress);
    if (!applied) return core::fail(applied.error());
    qCInfo(lcApp) << "migrations=applied count=" << *applied;
    if (!m_configuration.databaseUrl.empty())
        if (auto settled = settleLogins(); !settled) return settled;
    parts.workers = std::make_unique<storage::DatabaseWorkers>(
        parts.address, storage::WorkerSettings{.threads = m_configuration.databaseThreads});
    return parts.workers->start();
}

core::Result<void> Server::readAddresses() {
    auto& parts = *m_parts;
    const auto& common = m_configuration.databaseUrl;
    const auto read = [&common](const std::string& url, storage::DatabaseAddress& address) {
        return storage::DatabaseAddress::fromUrl(url.empty() ? common : url).map([&address](auto found) {
            address = std::move(found);
        });
    };
    return read(common, parts.address)
        .and_then([&] { return read(m_configuration.databaseLedgerUrl, parts.ledgerAddress); })
        .and_then([&] { return read(m_configuration.databaseOwnerUrl, parts.ownerAddress); });
}

core::Result<void> Server::settleLogins() {
    const auto& parts = *m_parts;
    // Where there is one login, the migrations have let it act as each role.
    if (!m_configuration.databaseOwnerUrl.empty()) {
        const auto admit = [&owner = parts.ownerAddress](const storage::DatabaseAddress& address,
                                                         storage::DatabaseRole role) {
            return storage::admitLogin(owner, address.user, role);
        };
        if (auto admitted = admit(parts.address, storage::DatabaseRole::Application); !admitted) return admitted;
        if (auto admitted = admit(parts.ledgerAddress, storage::DatabaseRole::Ledger); !admitted) return admitted;
    }
    return m_configuration.isProduction ? refuseStrongLogins(parts.address, parts.ledgerAddress) : core::Result<void>();
}

void Server::watchPostgres() {
    constexpr std::chrono::milliseconds interval(500);
    QObject::connect(&m_postgresWatch, &QTimer::timeout, &m_postgresWatch, [this] {
        auto& postgres = *m_parts->postgres;
        if (postgres.processId() != 0) return;
        qCWarning(lcApp) << "postgres=died action=restart";
        postgres.stop();
        if (const auto started = postgres.start(); !started)
            qCCritical(lcApp).noquote() << "postgres=not-restarted reason="
                                        << QString::fromStdString(started.error().logDetail);
    });
    m_postgresWatch.start(interval);
}

/// Behind it the database is this server's alone: all that is read from here on is what it goes on from.
core::Result<void> Server::startLedger() {
    auto& parts = *m_parts;
    parts.secret = m_configuration.tokenSecret;
    if (parts.secret.empty()) {
        auto kept = keptTokenSecret(m_configuration.dataFolder, parts.random);
        if (!kept) return core::fail(kept.error());
        parts.secret = std::move(*kept);
    }
    floor::FloorSettings floorSettings;
    floorSettings.resumeTime = std::chrono::seconds(m_configuration.resumeSeconds);
    parts.tenantSource = std::make_unique<live::DatabaseTenantSource>(*parts.workers);
    parts.live = std::make_unique<live::LiveFloors>(live::LiveFloors::Parts{
        parts.clock, parts.random, *parts.tenantSource, parts.hubs, floorSettings, liveLimits(m_configuration.limits)});
    parts.bots = std::make_unique<bots::BotDesk>(
        bots::BotDesk::Parts{*parts.live, *parts.workers, parts.clock, parts.random,
                             bots::WebhookSettings{.mayBePrivate = m_configuration.mayCallPrivateBots}, parts.secret});
    parts.messageIndex = std::make_unique<storage::MessageIndex>(parts.ledgerAddress, parts.clock);
    parts.reportKeeper = std::make_unique<ReportKeeper>(*parts.workers, parts.clock);
    parts.feed = std::make_unique<storage::CommitFeed>(*parts.live);
    for (storage::CommitSubscriber* subscriber : std::initializer_list<storage::CommitSubscriber*>{
             parts.messageIndex.get(), parts.bots.get(), parts.reportKeeper.get()})
        parts.feed->subscribe(*subscriber);
    parts.ledger = std::make_unique<storage::Ledger>(
        parts.ledgerAddress, *parts.feed,
        storage::LedgerSettings{.takeoverPatience = std::chrono::seconds(m_configuration.takeoverSeconds)});
    parts.ledger->whenSuperseded([] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    });
    return parts.ledger->start();
}

core::Result<void> Server::startAccounts() {
    auto& parts = *m_parts;
    const auto& secret = parts.secret;
    auto tokens = accounts::AccessTokens::create({.secret = secret}, parts.clock);
    if (!tokens) return core::fail(tokens.error());
    parts.tokens = std::move(*tokens);
    parts.hasher =
        std::make_unique<accounts::PasswordHasher>(accounts::HasherSettings{.threads = m_configuration.hashThreads});
    if (m_configuration.isProduction)
        if (auto checked = refuseDemoAccounts(*parts.workers, *parts.hasher); !checked) return checked;
    const auto defaultTenant =
        ensureFirstTenants(m_configuration, *parts.workers, *parts.hasher, parts.clock, parts.random);
    if (!defaultTenant) return core::fail(defaultTenant.error());
    parts.defaultTenant = *defaultTenant;

    accounts::LoginSettings loginSettings;
    loginSettings.accessLifetime = std::chrono::seconds(m_configuration.accessTokenSeconds);
    parts.logins = std::make_unique<accounts::Logins>(*parts.tokens, secret, loginSettings);
    parts.devices = std::make_unique<accounts::KnownDevices>(secret, parts.clock, parts.random);
    // The longest life of an access token, of staff or of a visitor.
    const core::Milliseconds tokenWindow = std::max(loginSettings.accessLifetime, loginSettings.visitorLifetime);
    parts.revocations = std::make_unique<accounts::Revocations>(parts.clock, tokenWindow);
    const auto tenants = parts.workers->runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return core::fail(tenants.error());
    for (const auto& tenant : *tenants) {
        const auto revoked = parts.workers->runAndWait(tenant.id, [&](storage::Session& session) {
            return accounts::loadRevoked(session, parts.clock.now() - tokenWindow);
        });
        if (!revoked) return core::fail(revoked.error());
        parts.revocations->restore(*revoked);
    }
    parts.revocations->setListener([&parts](const accounts::Revoked& revoked) {
        parts.hubs.post([revoked](api::SessionHub& hub) { hub.closeRevoked(revoked); });
    });
    parts.slugs = std::make_unique<accounts::TenantSlugs>(*parts.workers, m_configuration.defaultTenant);
    parts.signIn = std::make_unique<accounts::SignIn>(
        accounts::SignIn::Parts{parts.clock, parts.random, *parts.workers, *parts.hasher, *parts.logins,
                                *parts.revocations, *parts.slugs, *parts.devices},
        signInSettings(m_configuration));
    parts.tickets = std::make_unique<accounts::WsTickets>(parts.clock, parts.random);
    return {};
}

void Server::startStores() {
    auto& parts = *m_parts;
    parts.disk = std::make_unique<disk::FileWorkers>(m_configuration.fileThreads);
    const disk::SpaceFloor space(m_configuration.dataFolder,
                                 m_configuration.limits[Limit::DiskFloorMegabytes] * megabyte);
    parts.recordingStore = std::make_unique<recordings::LocalStore>(m_configuration.dataFolder + "/recordings");
    parts.recordings = std::make_unique<recordings::RecordingParts>(recordings::RecordingParts{
        *parts.workers, *parts.disk, *parts.recordingStore, recordingSettings(m_configuration), parts.promises, space});
    parts.fileStore = std::make_unique<files::LocalStore>(m_configuration.dataFolder + "/files");
    parts.files = std::make_unique<files::FileParts>(files::FileParts{
        *parts.workers, *parts.disk, *parts.fileStore, fileSettings(m_configuration), parts.promises, space});
    parts.housekeeping = std::make_unique<Housekeeping>(
        Housekeeping::Parts{parts.clock, *parts.workers, *parts.disk, *parts.recordings, *parts.files});
}

core::Result<void> Server::startEdge() {
    auto& parts = *m_parts;
    if (auto started = parts.live->start(*parts.ledger); !started) return started;
    parts.bots->start();
    parts.feed->start();

    const auto config = netConfig(m_configuration);
    parts.routes = std::make_unique<api::RouteTable>(api::allRoutes());
    parts.net = std::make_unique<net::NetServer>(
        config,
        [&parts](net::NetThread& thread) {
            return std::make_unique<api::ApiHandler>(*parts.services, *parts.routes, parts.hubs, thread);
        },
        parts.clock);
    const double searchesPerMinute = m_configuration.limits[Limit::Searches];
    parts.searches = std::make_unique<accounts::TokenBuckets>(
        accounts::BucketSettings{.perMinute = searchesPerMinute, .burst = searchesPerMinute}, parts.clock);
    parts.records = std::make_unique<api::DatabaseRecords>(*parts.workers, parts.files->settings);
    parts.services = std::make_unique<api::Services>(
        api::Services{{parts.clock, parts.random, *parts.live, *parts.records, *parts.tickets, *parts.revocations,
                       parts.budgets, parts.keys, m_configuration.heartbeatSeconds},
                      *parts.workers,
                      *parts.ledger,
                      *parts.feed,
                      *parts.tokens,
                      *parts.hasher,
                      *parts.signIn,
                      *parts.slugs,
                      *parts.recordings,
                      *parts.files,
                      parts.net->metrics(),
                      apiSettings(m_configuration, config, parts.secret),
                      *parts.searches});
    parts.services->settings.startedAt = parts.clock.now();
    parts.services->settings.installationTenant = parts.defaultTenant;
    parts.services->settings.metricsKey = m_configuration.metricsKey;
    parts.reportKeeper->start();
    return parts.net->start();
}

std::string Server::url() const {
    const auto& tls = m_configuration.tlsCertificate;
    return (tls.empty() ? "http://" : "https://") + m_configuration.address + ":" +
           std::to_string(m_parts->net->port());
}

/// First who asks, then who works for him, then what the work stands on.
void Server::stop() {
    auto& parts = *m_parts;
    m_postgresWatch.stop();
    if (parts.housekeeping) parts.housekeeping->stop();
    if (parts.reportKeeper) parts.reportKeeper->stop();
    if (parts.net) parts.net->stop();
    if (parts.bots) parts.bots->stop();
    if (parts.live) parts.live->stop();
    if (parts.ledger) parts.ledger->stop();
    if (parts.feed) parts.feed->stop();
    if (parts.hasher) parts.hasher->stop();
    if (parts.disk) parts.disk->stop();
    if (parts.workers) parts.workers->stop();
    if (parts.postgres) parts.postgres->stop();
}

} // namespace callroom::app
