#pragma once

#include "shared/core/time.h"

#include <functional>
#include <set>

namespace callroom::api {

/// When the access tokens of open sockets end: each holder is told a minute ahead, and at the end. Belongs to one net
/// thread; a holder costs one node of a set.
class TokenEnds {
public:
    class Holder {
    public:
        virtual ~Holder() = default;
        virtual void onTokenExpiring(core::Timestamp end) = 0;
        virtual void onTokenEnded() = 0;

    private:
        friend class TokenEnds;
        core::Timestamp m_end{};
        bool m_isTold = false; ///< that it is about to end
    };

    static constexpr core::Milliseconds notice{60'000};

    /// From now on; until `remove`, which the holder calls before it goes.
    void add(Holder& holder, core::Timestamp end);
    void remove(Holder& holder);
    /// Tells whoever is due. Called every second or so; a holder may remove itself while it is told.
    void sweep(core::Timestamp now);

private:
    struct Due {
        core::Timestamp at{};
        Holder* holder = nullptr;
        bool operator<(const Due& other) const {
            return at != other.at ? at < other.at : std::less<>()(holder, other.holder);
        }
    };
    [[nodiscard]] static Due dueOf(Holder& holder);

    std::set<Due> m_due;
};

} // namespace callroom::api
