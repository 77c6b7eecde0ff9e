#include "server/directory/feedback.h"

#include "sql/queries/directory.h"
#include "sql/queries/reports.h"

#include <cmath>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;

std::int64_t scaled(double value, double factor) {
    return static_cast<std::int64_t>(std::llround(value * factor));
}

} // namespace

core::Result<protocol::Feedback> giveFeedback(storage::Session& session, const accounts::Act& act,
                                              core::ContactId contact, const protocol::FeedbackCreate& body) {
    const auto isEnded = session.one(
        queries::contactOfCustomer, [](const storage::Row& row) { return row.boolean(0); }, contact, act.by);
    if (!isEnded) return core::fail(isEnded.error());
    if (!*isEnded) return core::fail(core::conflict("not_ended", "the contact has not ended yet"));
    const auto inserted =
        session.execute(queries::insertFeedback, contact, session.tenant(), act.by, body.rating, body.comment, act.at);
    if (!inserted) return core::fail(inserted.error());
    if (*inserted == 0) return core::fail(core::conflict("already_rated", "the contact has its feedback"));
    if (const auto marked = session.execute(storage::queries::reports::markRated, contact, act.at); !marked)
        return core::fail(marked.error());
    return protocol::Feedback{body.rating, body.comment, act.at};
}

core::Result<void> recordQuality(storage::Session& session, const accounts::Act& act, core::ContactId contact,
                                 const protocol::QualitySample& sample) {
    std::optional<std::string> bitrate; // as text: GCC 12 takes an optional number for uninitialised here
    if (sample.bitrateKbps) bitrate = std::to_string(scaled(*sample.bitrateKbps, 1000));
    const auto inserted = session.execute(queries::insertQualitySample, contact, act.by, act.at,
                                          sample.direction.value_or(""), scaled(sample.lossPercent, 100),
                                          scaled(sample.jitterMs, 1000), scaled(sample.rttMs, 1000), bitrate);
    if (!inserted) return core::fail(inserted.error());
    if (*inserted == 0) return core::fail(core::notFound());
    return {};
}

} // namespace callroom::directory
