#pragma once

#include "server/live/live_floors.h"

namespace callroom::live {

/// Travels with a ledger item: whom to answer and what to publish once it is committed.
struct LiveFloors::Cookie : storage::LedgerCookie {
    core::Receiver receiver;
    std::shared_ptr<const Publication> publication;

    explicit Cookie(core::Receiver to)
        : receiver(std::move(to)) {}

    [[nodiscard]] virtual bool isAwaited() const = 0;
    /// It is in the database for good. On the receiver's thread, while he is there; once.
    virtual void answerStored() = 0;
    /// It is not, and never will be. Any thread.
    virtual void refuse(core::Error error) = 0;
};

/// Of a command or a deadline.
struct LiveFloors::CommandCookie final : Cookie {
    Answer answer; ///< none for deadlines
    Done done;

    CommandCookie(core::Receiver to, Answer with)
        : Cookie(std::move(to))
        , answer(std::move(with)) {}

    [[nodiscard]] bool isAwaited() const override { return answer != nullptr; }
    void answerStored() override { answer(std::move(done)); }
    void refuse(core::Error error) override { reply(core::fail(std::move(error))); }

    /// Any thread: at once, with nothing to be stored.
    void reply(core::Result<Done> result) const {
        if (answer)
            receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

/// Of what somebody wrote in a thread, or how far he has read.
struct LiveFloors::WritingCookie final : Cookie {
    WritingAnswer answer;
    JsonText written;

    WritingCookie(core::Receiver to, WritingAnswer with)
        : Cookie(std::move(to))
        , answer(std::move(with)) {}

    [[nodiscard]] bool isAwaited() const override { return true; }
    void answerStored() override { answer(std::move(written)); }
    void refuse(core::Error error) override { reply(core::fail(std::move(error))); }

    /// Any thread: at once, with nothing to be stored.
    void reply(core::Result<JsonText> result) const {
        receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

} // namespace callroom::live
