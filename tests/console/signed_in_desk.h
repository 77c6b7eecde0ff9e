#pragma once

#include "console/model/floor/floor_models.h"
#include "console/net/session.h"
#include "shared/json/encode.h"
#include "shared/protocol/page.h"
#include "tests/client/test_server.h"
#include "tests/console/memory_token_store.h"
#include "tests/console/sample_floor.h"

#include <QSignalSpy>
#include <QtTest>

namespace callroom::console {

/// A supervisor who is signed in to a test server, with the sample floor before him. What he asks beside is answered by
/// `server.onRequest`.
struct SignedInDesk {
    SignedInDesk() {
        models.follow(session);
        server.snapshot = json::encode(sampleFloor(clock.now()));
    }
    [[nodiscard]] bool signIn() {
        session.signIn({server.url(), QStringLiteral("demo"), QStringLiteral("nora@demo.test")},
                       QStringLiteral("right"), false);
        return QTest::qWaitFor([this] { return !models.floor().contacts().rows().empty(); });
    }
    [[nodiscard]] core::ContactId contact(std::size_t number) {
        return models.floor().contacts().rows().at(number - 1).id;
    }
    [[nodiscard]] core::UserId agent(std::size_t number) { return models.floor().agents().rows().at(number - 1).id; }
    [[nodiscard]] core::QueueId queue(std::size_t number) { return models.floor().queues().rows().at(number - 1).id; }
    /// The last request to a path that ends so; an empty one if there was none.
    [[nodiscard]] client::TestServer::Request lastTo(const QString& end) const {
        client::TestServer::Request last;
        for (const auto& request : server.requests())
            if (request.path.endsWith(end)) last = request;
        return last;
    }

    client::TestServer server;
    core::ManualClock clock;
    core::SeededRandom random{3};
    MemoryTokenStore tokens;
    Session session{tokens, random};
    FloorModels models{clock};
};

/// An answer that refuses.
inline client::TestServer::Answer refusal(int status, const QByteArray& code) {
    return {status, R"({"type":"","title":"","status":)" + QByteArray::number(status) + R"(,"code":")" + code +
                        R"(","detail":""})"};
}

template <typename Item> client::TestServer::Answer pageAnswer(const std::vector<Item>& items) {
    return {200, QByteArray::fromStdString(json::encode(protocol::Page<Item>{items, std::nullopt}))};
}

} // namespace callroom::console
