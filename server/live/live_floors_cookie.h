#pragma once

#include "server/live/live_floors.h"

namespace callroom::live {

/// Travels with a ledger item: whom to answer and what to publish once it is committed.
struct LiveFloors::Cookie final : storage::LedgerCookie {
    core::Receiver receiver;
    Answer answer; ///< none for deadlines
    Done done;
    std::shared_ptr<const Publication> publication;

    Cookie(core::Receiver to, Answer with)
        : receiver(std::move(to))
        , answer(std::move(with)) {}

    void reply(core::Result<Done> result) const {
        if (answer)
            receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

} // namespace callroom::live
