// People's frames in any order against a live floor with a clock of its own: a line is who (`a0` an agent, `c0` a
// customer, `s` a supervisor) and a frame, as the WebSocket carries it, or `connect` or `disconnect`; or `wait` or
// `jump` with milliseconds, `hours` with a queue, `crash`. In a frame `$c0` stands for the id of the newest contact,
// `$o0` for that of the newest offer, `$a0` and `$q0` for those of an agent and a queue. After each line all that must
// hold of a floor holds, its events read back from their stored form make the same floor, and its contacts stand on the
// wire.
#include "tests/fuzz/floor_script.h"

namespace callroom::fuzz {

void run(std::string_view input) {
    constexpr int mostLines = 60;
    FloorScript script;
    Input lines(input);
    for (int i = 0; i < mostLines && !lines.isEmpty(); ++i) {
        script.take(lines.line());
        script.check();
    }
}

} // namespace callroom::fuzz
