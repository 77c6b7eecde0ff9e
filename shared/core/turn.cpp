#include "shared/core/turn.h"

#include <algorithm>

namespace callroom::core {
namespace {

thread_local Turn* turnHere = nullptr;

} // namespace

Turn::Turn() {
    turnHere = this;
}

Turn::~Turn() {
    end();
    turnHere = nullptr;
}

Turn* Turn::current() {
    return turnHere;
}

void Turn::wakeAtEnd(Sleeper& sleeper) {
    if (std::find(m_sleepers.begin(), m_sleepers.end(), &sleeper) == m_sleepers.end()) m_sleepers.push_back(&sleeper);
}

void Turn::end() {
    for (Sleeper* sleeper : m_sleepers)
        sleeper->wake();
    m_sleepers.clear();
}

} // namespace callroom::core
