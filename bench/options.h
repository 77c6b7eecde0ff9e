#pragma once

#include "shared/core/result.h"

#include <string>
#include <vector>

namespace callroom::bench {

/// What the command line says; see usage() for the meaning of each.
struct Options {
    std::string scenario;
    std::string url;
    std::string server; ///< program to start when there is no url
    int pid = 0;        ///< of a server that runs already; found by its port when 0
    std::string tenant = "demo";
    std::string email = "manager@demo.test";
    std::string password = "callroom-demo";
    std::string queue = "support";

    int seconds = 10;
    int warmUp = 2; ///< seconds that are not counted
    int connections = 64;
    int pipeline = 1;
    int idle = 0;
    std::string path;
    int pairs = 100;
    int window = 1;
    int bytes = 2048;
    int sockets = 10'000;
    int inflight = 32;
    int agents = 64;
    int joins = 20'000;
    int rate = 0;
    int watchers = 1000;
    int events = 0;
    int contacts = 20'000;
    int rounds = 100;
    int slowest = 200; ///< milliseconds
    std::string data;  ///< the started server's folder; a new one, removed at the end, when empty
    bool isHelp = false;
};

/// Error: `bad_option`.
[[nodiscard]] core::Result<Options> readOptions(const std::vector<std::string>& arguments);
[[nodiscard]] std::string usage();

} // namespace callroom::bench
