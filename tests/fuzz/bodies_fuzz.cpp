// A request's body, read as each of the types that a route takes.
#include "tests/fuzz/round_trip.h"

namespace callroom::fuzz {

void run(std::string_view input) {
    const auto document = json::parseDocument(input);
    if (document) checkRoundTrips(*document, BodyTypes{});
}

} // namespace callroom::fuzz
