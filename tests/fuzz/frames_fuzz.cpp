// A WebSocket frame of a client: the envelope, its data read as each of the types that an event takes (session.resume
// among them), and the frames that answer it.
#include "shared/protocol/frame.h"
#include "tests/fuzz/round_trip.h"

namespace callroom::fuzz {
namespace {

void checkAnswer(const std::string& frame) {
    require(json::parseDocument(frame).has_value(), "an answer is JSON");
}

void checkPayload(const protocol::RequestFrame& frame) {
    if (frame.payload.empty()) return;
    const auto payload = json::parseDocument(frame.payload);
    require(payload.has_value(), "a payload passed on is JSON by itself");
    require(frame.data->IsObject() && frame.data->HasMember("payload"), "a payload is told only where data has one");
    const protocol::SignalReceived push{{}, {}, "offer", {std::string(frame.payload)}};
    checkAnswer(protocol::pushFrame("signal.received", 1, json::encode(push)));
}

} // namespace

void run(std::string_view input) {
    std::optional<std::int64_t> id;
    const auto frame = protocol::readRequestFrame(input, id);
    if (!frame) return checkAnswer(protocol::errorFrame(id, frame.error()));
    require(frame->id == id, "the id is told twice as the same");
    checkRoundTrips(*frame->data, FrameTypes{});
    checkPayload(*frame);
    if (id) checkAnswer(protocol::okFrame(*id, json::toText(*frame->data)));
}

} // namespace callroom::fuzz
