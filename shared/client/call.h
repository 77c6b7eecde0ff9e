#pragma once

#include "shared/core/result.h"
#include "shared/json/decode.h"

#include <QObject>

#include <functional>
#include <string>
#include <type_traits>

namespace callroom::client {

/// JSON text, or the reason there is none.
struct AnswerText {
    core::Result<std::string> value;
};

/// One question under way. Its answer is given once, on the thread of whoever asked, and not at all when that object
/// has gone meanwhile: Qt's connection is the guard.
class Call : public QObject {
    Q_OBJECT

public:
    explicit Call(QObject* parent = nullptr)
        : QObject(parent) {}

    /// Calls `done` with the decoded answer, on `receiver`'s thread. An empty text is the answer to json::Empty.
    template <typename Answer> void deliver(QObject* receiver, std::function<void(core::Result<Answer>)> done) {
        connect(this, &Call::answered, receiver, [done = std::move(done)](const AnswerText& text) {
            if (!text.value) return done(core::fail(text.value.error()));
            if constexpr (std::is_same_v<Answer, json::Empty>)
                done(Answer{});
            else
                done(json::decodeText<Answer>(*text.value));
        });
    }

    /// Gives the answer and ends this object.
    void finish(const core::Result<std::string>& answer) {
        Q_EMIT answered(AnswerText{answer});
        deleteLater();
    }

Q_SIGNALS:
    void answered(const callroom::client::AnswerText& text);
};

} // namespace callroom::client
