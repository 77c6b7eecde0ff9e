#pragma once

#include "shared/client/api_client.h"
#include "shared/protocol/page.h"

#include <QPointer>
#include <QString>

/// What the console's questions share.
namespace callroom::console {

/// An id as a path holds it.
template <typename Id> [[nodiscard]] QString pathText(const Id& id) {
    return QString::fromStdString(core::toString(id));
}

/// Hands on the items of a page alone.
template <typename Item>
[[nodiscard]] client::ApiClient::Done<protocol::Page<Item>> itemsTo(client::ApiClient::Done<std::vector<Item>> done) {
    return [done = std::move(done)](const core::Result<protocol::Page<Item>>& page) {
        if (!page) return done(core::fail(page.error()));
        done(page->items);
    };
}

/// Where a question goes for as long as somebody is signed in. When nobody is any more it is answered at once, with
/// `disconnected`.
class Asking {
public:
    template <typename Answer> using Done = client::ApiClient::Done<Answer>;

    /// `api` need not outlive this object.
    explicit Asking(client::ApiClient* api)
        : m_api(api) {}

    [[nodiscard]] client::ApiClient* api() const { return m_api; }

    template <typename Answer> void get(const QString& path, QObject* receiver, Done<Answer> done) const {
        if (!m_api) return done(core::fail(core::unavailable("disconnected")));
        m_api->get(path, receiver, std::move(done));
    }
    template <typename Answer, typename Body>
    void post(const QString& path, const Body& body, QObject* receiver, Done<Answer> done) const {
        if (!m_api) return done(core::fail(core::unavailable("disconnected")));
        m_api->post(path, body, receiver, std::move(done));
    }
    template <typename Answer, typename Body>
    void put(const QString& path, const Body& body, QObject* receiver, Done<Answer> done) const {
        if (!m_api) return done(core::fail(core::unavailable("disconnected")));
        m_api->put(path, body, receiver, std::move(done));
    }

private:
    QPointer<client::ApiClient> m_api;
};

} // namespace callroom::console
