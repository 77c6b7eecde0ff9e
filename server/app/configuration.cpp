#include "server/app/configuration.h"

#include "server/app/demo.h"
#include "server/app/secret_file.h"
#include "server/net/peer_address.h"

#include <algorithm>
#include <charconv>

namespace callroom::app {
namespace {

core::Failure refusal(const std::string& detail) {
    return core::fail(core::invalid("bad_setting", detail));
}

Setting text(std::string name, std::string placeholder, std::string explanation, std::string Configuration::*member) {
    return {std::move(name), std::move(placeholder), std::move(explanation),
            [member](const Configuration& configuration) { return configuration.*member; },
            [member](Configuration& configuration, const std::string& value) -> core::Result<void> {
                configuration.*member = value;
                return {};
            }};
}

core::Result<int> numberIn(const std::string& name, const std::string& value, int minimum, int maximum) {
    int parsed = 0;
    const char* last = value.data() + value.size();
    const auto [end, error] = std::from_chars(value.data(), last, parsed);
    if (error == std::errc{} && end == last && parsed >= minimum && parsed <= maximum) return parsed;
    return refusal("--" + name + " takes a number from " + std::to_string(minimum) + " to " + std::to_string(maximum));
}

Setting number(std::string name, int minimum, int maximum, std::string explanation, int Configuration::*member) {
    const std::string shownName = name;
    return {std::move(name), "N", std::move(explanation),
            [member](const Configuration& configuration) { return std::to_string(configuration.*member); },
            [=](Configuration& configuration, const std::string& value) {
                return numberIn(shownName, value, minimum, maximum).map([&](int parsed) {
                    configuration.*member = parsed;
                });
            }};
}

Setting limit(const limits::LimitInfo& info) {
    return {std::string(info.setting), "N", std::string(info.explanation),
            [&info](const Configuration& configuration) { return std::to_string(configuration.limits[info.limit]); },
            [&info](Configuration& configuration, const std::string& value) {
                return numberIn(std::string(info.setting), value, info.minimum, info.maximum).map([&](int parsed) {
                    configuration.limits[info.limit] = parsed;
                });
            }};
}

Setting flag(std::string name, std::string explanation, bool Configuration::*member) {
    return {std::move(name), "", std::move(explanation),
            [member](const Configuration& configuration) { return std::string(configuration.*member ? "on" : "off"); },
            [member](Configuration& configuration, const std::string& value) -> core::Result<void> {
                configuration.*member = value != "0" && value != "off" && value != "false";
                return {};
            }};
}

std::string environmentName(const std::string& name) {
    std::string upper = "CALLROOM_";
    for (const char c : name)
        upper += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return upper;
}

/// The secret itself and, under the name with `-file`, a file that holds it.
void addSecret(std::vector<Setting>& all, const std::string& name, const std::string& placeholder,
               std::string explanation, std::string Configuration::*member) {
    all.push_back(text(name, placeholder, std::move(explanation), member));
    const std::string fileSetting = name + "-file";
    all.push_back({fileSetting, "FILE", "a file that holds `" + name + "`",
                   [](const Configuration&) { return std::string(); },
                   [member, fileSetting](Configuration& configuration, const std::string& path) -> core::Result<void> {
                       auto secret = readSecretFile(path);
                       if (!secret) return refusal("--" + fileSetting + ": " + secret.error().detail);
                       configuration.*member = std::move(*secret);
                       configuration.secretFiles.push_back({fileSetting, path});
                       return {};
                   }});
}

std::vector<Setting> allSettings() {
    using C = Configuration;
    std::vector<Setting> all{
        text("address", "ADDRESS", "where to listen", &C::address),
        number("port", 0, 65535, "TCP port; 0 takes a free one", &C::port),
        text("data", "DIR", "everything that is kept: embedded database, secret, files", &C::dataFolder),
        text("web", "DIR", "the built web pages; found beside the program when not set", &C::webFolder),
        flag("demo", "make the demo tenant and its accounts; loopback only", &C::isDemo),
        flag("production", "refuse to start with unsafe settings", &C::isProduction),
        flag("private-bots", "bots of queues may be at addresses of this machine and of local networks",
             &C::mayCallPrivateBots),
        number("net-threads", 0, 64, "threads that hold sockets; 0: half the cores", &C::netThreads),
        number("database-threads", 1, 64, "threads, each with a database connection", &C::databaseThreads),
        number("hash-threads", 1, 16, "threads that hash passwords", &C::hashThreads),
        number("file-threads", 1, 64, "threads that write recordings and files to the disk", &C::fileThreads),
        text("tls-certificate", "FILE", "PEM chain; with it and the key the server speaks TLS only",
             &C::tlsCertificate),
        text("tls-key", "FILE", "PEM key", &C::tlsKey),
        text("allowed-origins", "LIST", "web origins beside the server's own that may call it", &C::allowedOrigins),
        text("trusted-proxies", "LIST", "addresses whose X-Forwarded-For is believed", &C::trustedProxies),
        text("default-tenant", "SLUG", "the tenant meant when a sign-in names none; its admins rule the installation",
             &C::defaultTenant),
        text("admin-email", "EMAIL", "the first admin, made when there is none", &C::adminEmail),
        number("idle-seconds", 1, 3600, "a connection that asks nothing is closed", &C::idleSeconds),
        number("header-seconds", 1, 600, "time for a request's headers", &C::headerSeconds),
        number("body-seconds", 1, 3600, "time for a request's body", &C::bodySeconds),
        number("heartbeat-seconds", 1, 600, "time between a WebSocket's pings", &C::heartbeatSeconds),
        number("resume-seconds", 1, 600, "how long a lost participant keeps the call", &C::resumeSeconds),
        number("access-token-seconds", 5, 86'400, "how long an access token of staff is good for",
               &C::accessTokenSeconds),
        number("takeover-seconds", 1, 3600, "at start, the longest wait for another server on the database to end",
               &C::takeoverSeconds),
        text("stun-urls", "LIST", "`stun:host:port`, told to browsers", &C::stunUrls),
        text("turn-urls", "LIST", "`turn:host:port`, told to browsers with credentials of 10 to 40 minutes",
             &C::turnUrls),
        text("rtc-policy", "all|relay", "`relay` sends all media through TURN", &C::rtcPolicy),
    };
    for (const auto& info : limits::table)
        all.push_back(limit(info));
    addSecret(all, "database", "URL", "a PostgreSQL to use instead of the embedded one", &C::databaseUrl);
    addSecret(all, "database-ledger", "URL", "the same database by the login that writes the ledger",
              &C::databaseLedgerUrl);
    addSecret(all, "database-owner", "URL", "the same database by the login that owns it; for migrations at start only",
              &C::databaseOwnerUrl);
    addSecret(all, "token-secret", "TEXT", "signs access tokens, 32 bytes at least; made and kept when not set",
              &C::tokenSecret);
    addSecret(all, "admin-password", "TEXT", "their password", &C::adminPassword);
    addSecret(all, "turn-secret", "TEXT", "coturn's static-auth-secret", &C::turnSecret);
    addSecret(all, "metrics-key", "TEXT", "opens `GET /metrics` as Bearer; without one, it is for loopback only",
              &C::metricsKey);
    return all;
}

} // namespace

bool isLoopback(const std::string& host) {
    const auto address = net::IpAddress::parse(host);
    return host == "localhost" || (address && address->isLoopback());
}

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = allSettings();
    return all;
}

core::Result<Configuration> readConfiguration(const std::vector<std::string>& arguments,
                                              const std::map<std::string, std::string>& environment) {
    Configuration configuration;
    for (const auto& setting : settings())
        if (const auto found = environment.find(environmentName(setting.name)); found != environment.end())
            if (auto set = setting.set(configuration, found->second); !set) return core::fail(set.error());

    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const auto equals = argument.find('=');
        const auto setting = std::find_if(settings().begin(), settings().end(), [&](const Setting& candidate) {
            return argument.compare(0, equals, "--" + candidate.name) == 0;
        });
        if (setting == settings().end()) return refusal(argument + " is not a setting; see --help");
        std::string value;
        if (equals != std::string::npos)
            value = argument.substr(equals + 1);
        else if (setting->placeholder.empty())
            value = "on";
        else if (++i < arguments.size())
            value = arguments[i];
        else
            return refusal(argument + " needs a value");
        if (auto set = setting->set(configuration, value); !set) return core::fail(set.error());
    }
    if (configuration.isDemo) configuration.defaultTenant = std::string(demo::tenant);
    return configuration;
}

std::string usage() {
    std::string text =
        "callroomd --data DIR [settings]\n\nEach may also be set in the environment, --port as CALLROOM_PORT.\n\n";
    const Configuration defaults;
    for (const auto& setting : settings()) {
        std::string left = "  --" + setting.name + (setting.placeholder.empty() ? "" : " " + setting.placeholder);
        left.resize(std::max<std::size_t>(left.size() + 2, 36), ' ');
        text += left + setting.explanation;
        if (const auto shown = setting.shown(defaults); !shown.empty() && shown != "off") text += " [" + shown + "]";
        text += '\n';
    }
    return text;
}

core::Result<void> check(const Configuration& configuration) {
    constexpr std::size_t shortestSecret = 32;
    constexpr std::size_t shortestKey = 16;
    if (configuration.dataFolder.empty()) return refusal("--data names the folder that everything is kept in");
    if (configuration.databaseUrl.empty() &&
        !(configuration.databaseLedgerUrl.empty() && configuration.databaseOwnerUrl.empty()))
        return refusal("--database-ledger and --database-owner need --database");
    if (configuration.isDemo && !isLoopback(configuration.address))
        return refusal("--demo has known passwords and is refused on any address but loopback");
    if (configuration.isDemo && configuration.isProduction)
        return refusal("--demo and --production exclude each other");
    if (configuration.tlsCertificate.empty() != configuration.tlsKey.empty())
        return refusal("--tls-certificate and --tls-key go together");
    if (!configuration.tokenSecret.empty() && configuration.tokenSecret.size() < shortestSecret)
        return refusal("--token-secret has at least 32 bytes");
    if (configuration.rtcPolicy != "all" && configuration.rtcPolicy != "relay")
        return refusal("--rtc-policy is all or relay");
    if (!configuration.turnUrls.empty() && configuration.turnSecret.empty())
        return refusal("--turn-urls needs --turn-secret");
    if (configuration.adminEmail.empty() != configuration.adminPassword.empty())
        return refusal("--admin-email and --admin-password go together");
    if (!configuration.metricsKey.empty() && configuration.metricsKey.size() < shortestKey)
        return refusal("--metrics-key has at least 16 bytes");
    return {};
}

std::vector<std::string> splitList(const std::string& commaSeparated) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : commaSeparated + ',') {
        if (c == ',') {
            if (!part.empty()) parts.push_back(std::exchange(part, {}));
        } else if (c != ' ') {
            part += c;
        }
    }
    return parts;
}

} // namespace callroom::app
