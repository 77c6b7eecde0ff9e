#pragma once

#include "server/accounts/access_tokens.h"
#include "server/accounts/password_hasher.h"
#include "server/accounts/sign_in.h"
#include "server/accounts/tenants.h"
#include "server/api/live_services.h"
#include "server/api/turn_credentials.h"
#include "server/files/file_upload.h"
#include "server/net/net_config.h"
#include "server/net/net_metrics.h"
#include "server/recordings/uploads.h"
#include "server/storage/commit_feed.h"
#include "server/storage/database_workers.h"

namespace callroom::api {

struct ApiSettings {
    std::string webFolder; ///< the built pages
    core::Milliseconds resumeTime{30'000};
    RtcSettings rtc;
    net::CorsPolicy origins;
    net::WebSocketLimits webSocket;
    std::string version;
    core::Timestamp startedAt{};
    std::string dataFolder;            ///< whose disk the status page tells of
    core::TenantId installationTenant; ///< whose admins rule the installation
    std::string metricsKey;            ///< opens /metrics from elsewhere than loopback; empty: nothing does
    std::string secret;                ///< what the bots' secrets are made of
};

/// What the routes and sessions work with. Made once by the composition root; all of it may be used from any thread.
struct Services : LiveServices {
    storage::DatabaseWorkers& workers;
    storage::Ledger& ledger;
    const storage::CommitFeed& feed;
    accounts::AccessTokens& tokens;
    accounts::PasswordHasher& hasher;
    accounts::SignIn& signIn;
    accounts::TenantSlugs& slugs;
    const recordings::RecordingParts& recordings;
    const files::FileParts& files;
    const net::NetMetrics& netMetrics;
    ApiSettings settings;
    accounts::TokenBuckets& searches; ///< by person
};

} // namespace callroom::api
