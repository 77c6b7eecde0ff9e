#pragma once

#include "server/limits/limits.h"
#include "shared/core/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace callroom::app {

/// Where a secret was read from, for checking who else may read it.
struct SecretFile {
    std::string setting; ///< such as `token-secret-file`
    std::string path;
};

/// Everything that can be set from outside, by `--name value` or by the environment (`CALLROOM_NAME`); a flag wins.
struct Configuration {
    std::string address = "127.0.0.1";
    int port = 8080;
    std::string dataFolder;
    std::string webFolder;
    std::string databaseUrl;
    std::string databaseLedgerUrl; ///< empty: `databaseUrl`
    std::string databaseOwnerUrl;  ///< likewise
    bool isDemo = false;
    bool isProduction = false;
    bool mayCallPrivateBots = false;

    int netThreads = 0; ///< 0: half the cores, at least one
    int databaseThreads = 4;
    int hashThreads = 1;
    int fileThreads = 2;

    std::string tlsCertificate;
    std::string tlsKey;
    std::string tokenSecret;    ///< empty: made on the first start and kept in the data folder
    std::string allowedOrigins; ///< comma-separated
    std::string trustedProxies;

    std::string defaultTenant = "main";
    std::string adminEmail;
    std::string adminPassword;
    std::string metricsKey;                ///< empty: figures for loopback only
    std::vector<SecretFile> secretFiles{}; ///< those that were read

    int idleSeconds = 60;
    int headerSeconds = 10;
    int bodySeconds = 60;
    int heartbeatSeconds = 20;
    int resumeSeconds = 30;
    int accessTokenSeconds = 900;
    int takeoverSeconds = 60;
    limits::Values limits; ///< what anybody outside may have or do

    std::string stunUrls;
    std::string turnUrls;
    std::string turnSecret;
    std::string rtcPolicy = "all";
};

/// One setting, for reading it and for the table in the README.
struct Setting {
    std::string name;        ///< of the flag; the environment's is CALLROOM_ and the same in capitals
    std::string placeholder; ///< empty for a switch
    std::string explanation;
    std::function<std::string(const Configuration&)> shown;
    std::function<core::Result<void>(Configuration&, const std::string&)> set;
};

[[nodiscard]] const std::vector<Setting>& settings();

/// Reads flags and environment; errors name the setting (`bad_setting`). `--help` is answered by `isHelp`.
[[nodiscard]] core::Result<Configuration> readConfiguration(const std::vector<std::string>& arguments,
                                                            const std::map<std::string, std::string>& environment);

/// What `--help` prints.
[[nodiscard]] std::string usage();

/// Whether an address to listen at or a host to connect to is this machine itself.
[[nodiscard]] bool isLoopback(const std::string& host);

/// Refuses what cannot work or is never safe: demo off loopback, half of a TLS pair, a short secret. Production asks
/// for more: see checkForProduction.
[[nodiscard]] core::Result<void> check(const Configuration& configuration);

[[nodiscard]] std::vector<std::string> splitList(const std::string& commaSeparated);

} // namespace callroom::app
