#include "server/live/live_floors_cookie.h"

namespace callroom::live {

void LiveFloors::write(core::TenantId tenant, chat::Post written, core::SessionId from, core::Receiver receiver,
                       WritingAnswer answer, KeptWriting keep) {
    auto refuse = [receiver, answer](core::Error error) { WritingCookie(receiver, answer).refuse(std::move(error)); };
    post(
        tenant,
        [this, tenant, written = std::move(written), from, receiver = std::move(receiver), answer = std::move(answer),
         keep = std::move(keep)]() mutable {
            performWriting(tenant, std::move(written), from, receiver, std::move(answer), std::move(keep));
        },
        std::move(refuse));
}

void LiveFloors::performWriting(core::TenantId tenant, chat::Post written, core::SessionId from,
                                const core::Receiver& receiver, WritingAnswer answer, KeptWriting keep, int tries) {
    auto cookie = std::make_unique<WritingCookie>(receiver, std::move(answer));
    cookie->from = from;
    cookie->keep = std::move(keep);
    cookie->tries = tries;
    auto floor = ready(tenant);
    if (!floor) {
        const auto whenThere = [this, tenant, written, from, receiver, answer = cookie->answer, keep = cookie->keep,
                                tries](bool isThere) {
            if (isThere) return performWriting(tenant, written, from, receiver, answer, keep, tries);
            WritingCookie(receiver, answer).refuse(core::unavailable("floor_loading"));
        };
        return waitsFor(tenant, whenThere) ? void() : cookie->refuse(floor.error());
    }
    if (const auto room = checkRoom(**floor); !room) return cookie->refuse(room.error());
    const auto now = m_parts.clock.now();
    auto posted = (*floor)->threads().post(std::move(written), now);
    if (!posted) return cookie->refuse(std::move(posted.error()));
    cookie->written = chatEventText(posted->event);
    storage::LedgerItem item;
    if (cookie->keep) item.answers.push_back(cookie->keep->stored(cookie->written, now));
    // A retry is answered behind what it repeats, which may be on its way still.
    if (!posted->isRepeat) {
        Publication publication;
        publication.tenant = tenant;
        const auto& contact = *(*floor)->engine().contact(posted->event.contactId);
        (*floor)->threads().tell(posted->event, contact, cookie->written, from, publication);
        cookie->publication = std::make_shared<const Publication>(std::move(publication));
        item.threadEvents.push_back(std::move(posted->event));
    }
    item.cookie = std::move(cookie);
    append(**floor, std::move(item));
}

void LiveFloors::mark(core::TenantId tenant, Reading reading, core::Receiver receiver, WritingAnswer answer) {
    auto refuse = [receiver, answer](core::Error error) { WritingCookie(receiver, answer).refuse(std::move(error)); };
    post(
        tenant,
        [this, tenant, reading, receiver = std::move(receiver), answer = std::move(answer)]() mutable {
            performMark(tenant, reading, receiver, std::move(answer));
        },
        std::move(refuse));
}

void LiveFloors::performMark(core::TenantId tenant, const Reading& reading, const core::Receiver& receiver,
                             WritingAnswer answer, int tries) {
    auto cookie = std::make_unique<WritingCookie>(receiver, std::move(answer));
    cookie->reading = reading;
    cookie->tries = tries;
    auto floor = ready(tenant);
    if (!floor) {
        const auto whenThere = [this, tenant, reading, receiver, answer = cookie->answer, tries](bool isThere) {
            if (isThere) return performMark(tenant, reading, receiver, answer, tries);
            WritingCookie(receiver, answer).refuse(core::unavailable("floor_loading"));
        };
        return waitsFor(tenant, whenThere) ? void() : cookie->refuse(floor.error());
    }
    if (const auto room = checkRoom(**floor); !room) return cookie->refuse(room.error());
    const auto marked = (*floor)->threads().mark(reading);
    if (!marked) return cookie->refuse(marked.error());
    static const auto nothing = std::make_shared<const std::string>("{}");
    if (!*marked) return cookie->reply(nothing);
    cookie->written = nothing;
    Publication publication;
    publication.tenant = tenant;
    (*floor)->threads().tell(**marked, reading, publication);
    cookie->publication = std::make_shared<const Publication>(std::move(publication));
    storage::LedgerItem item;
    item.marks.push_back(**marked);
    item.cookie = std::move(cookie);
    append(**floor, std::move(item));
}

void LiveFloors::breakSilences(TenantFloor& floor, core::Timestamp now) {
    for (const auto& [contact, isToClose] : floor.threads().takeSilent(now)) {
        if (isToClose) {
            auto changes = floor.engine().execute({{}, floor::EndSilent{contact}}, now);
            if (changes) recordOwn(floor, std::move(*changes));
        } else if (auto nudge = floor.threads().nudge(contact, now)) {
            auto cookie = std::make_unique<CommandCookie>(forNobody(), nullptr);
            Publication publication;
            publication.tenant = floor.tenant();
            floor.threads().tell(*nudge, *floor.engine().contact(contact), chatEventText(*nudge), {}, publication);
            cookie->publication = std::make_shared<const Publication>(std::move(publication));
            storage::LedgerItem item;
            item.threadEvents.push_back(std::move(*nudge));
            item.cookie = std::move(cookie);
            append(floor, std::move(item));
        }
        // What could not be appended has put the floor out of service.
        if (!m_floors[floor.tenant()].isReady()) return;
    }
}

} // namespace callroom::live
