#pragma once

#include "server/idempotency/keys_under_way.h"
#include "server/live/live_floors.h"

namespace callroom::live {

/// How often a command is decided again because one before it was refused.
constexpr int mostTries = 5;

/// Travels with a ledger item: whom to answer and what to publish once it is committed.
struct LiveFloors::Cookie : storage::LedgerCookie {
    core::Receiver receiver;
    std::shared_ptr<const Publication> publication;
    std::shared_ptr<TenantFloor::Share> share; ///< of the ledger, in which the item counts

    explicit Cookie(core::Receiver to)
        : receiver(std::move(to)) {}
    ~Cookie() override {
        if (share) share->fetch_sub(1, std::memory_order_relaxed);
    }

    [[nodiscard]] virtual bool isAwaited() const = 0;
    /// It is in the database for good. On the receiver's thread, while they are there; once.
    virtual void answerStored() = 0;
    /// It is not, and never will be. Any thread.
    virtual void refuse(core::Error error) = 0;
    /// Decides it again, on a floor that knows nothing of what was refused before it. False when that means nothing.
    /// Live thread; once.
    [[nodiscard]] virtual bool decideAgain(LiveFloors& floors, storage::LedgerItem& item) = 0;
};

/// Of a command or a deadline.
struct LiveFloors::CommandCookie final : Cookie {
    Answer answer; ///< none for deadlines
    Done done;
    std::optional<Order> order; ///< none for deadlines

    CommandCookie(core::Receiver to, Answer with)
        : Cookie(std::move(to))
        , answer(std::move(with)) {}

    [[nodiscard]] bool isAwaited() const override { return answer != nullptr; }
    void answerStored() override {
        if (order && order->extras.keep) order->extras.keep->request.hold->setStored();
        answer(std::move(done));
    }
    void refuse(core::Error error) override { reply(core::fail(std::move(error))); }
    [[nodiscard]] bool decideAgain(LiveFloors& floors, storage::LedgerItem& item) override {
        if (!order || order->tries >= mostTries) return false;
        ++order->tries;
        floors.perform(item.tenantId, std::move(*order), receiver, answer);
        return true;
    }

    /// Any thread: at once, with nothing to be stored.
    void reply(core::Result<Done> result) const {
        if (answer)
            receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

/// Of what somebody wrote in a thread, or how far they have read.
struct LiveFloors::WritingCookie final : Cookie {
    WritingAnswer answer;
    JsonText written;
    core::SessionId from;
    std::optional<Reading> reading;
    KeptWriting keep;
    int tries = 0;

    WritingCookie(core::Receiver to, WritingAnswer with)
        : Cookie(std::move(to))
        , answer(std::move(with)) {}

    [[nodiscard]] bool isAwaited() const override { return true; }
    void answerStored() override {
        if (keep) keep->request.hold->setStored();
        answer(std::move(written));
    }
    void refuse(core::Error error) override { reply(core::fail(std::move(error))); }
    [[nodiscard]] bool decideAgain(LiveFloors& floors, storage::LedgerItem& item) override {
        if (tries >= mostTries) return false;
        if (reading) {
            floors.performMark(item.tenantId, *reading, receiver, answer, tries + 1);
        } else if (item.threadEvents.size() == 1 && item.threadEvents.front().by) {
            auto& event = item.threadEvents.front();
            floors.performWriting(item.tenantId,
                                  {event.contactId, *event.by, event.type, std::move(event.clientId),
                                   std::move(event.text), std::move(event.file)},
                                  from, receiver, answer, std::move(keep), tries + 1);
        } else {
            return false; // a retry of what was refused itself
        }
        return true;
    }

    /// Any thread: at once, with nothing to be stored.
    void reply(core::Result<JsonText> result) const {
        receiver.deliver([answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }
};

/// Of a notice to agents.
struct LiveFloors::NoticeCookie final : Cookie {
    NoticeAnswer answer;
    protocol::NoticeSent sent;
    std::optional<NoticeOrder> order;
    int tries = 0;

    NoticeCookie(core::Receiver to, NoticeAnswer with)
        : Cookie(std::move(to))
        , answer(std::move(with)) {}

    [[nodiscard]] bool isAwaited() const override { return true; }
    void answerStored() override {
        if (order && order->keep) order->keep->request.hold->setStored();
        answer(std::move(sent));
    }
    void refuse(core::Error error) override {
        receiver.deliver([answer = answer, error = std::move(error)] { answer(core::fail(error)); });
    }
    [[nodiscard]] bool decideAgain(LiveFloors& floors, storage::LedgerItem& item) override {
        if (!order || tries >= mostTries) return false;
        floors.performNotice(item.tenantId, std::move(*order), receiver, answer, tries + 1);
        return true;
    }
};

} // namespace callroom::live
