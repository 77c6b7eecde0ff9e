#pragma once

#include <memory>

namespace callroom::core {

/// An immutable value that its copies share: as cheap to copy as a pointer, and equal by content. Any thread; T must be
/// default constructible, which costs nothing to hold.
template <typename T> class Shared {
public:
    Shared() = default;
    Shared(T value) // a value, only cheaper
        : m_value(std::make_shared<const T>(std::move(value))) {}

    [[nodiscard]] const T& operator*() const {
        static const T none{};
        return m_value ? *m_value : none;
    }
    [[nodiscard]] const T* operator->() const { return &**this; }

    friend bool operator==(const Shared& one, const Shared& other) {
        return one.m_value == other.m_value || *one == *other;
    }

private:
    std::shared_ptr<const T> m_value; ///< none: a default value
};

} // namespace callroom::core
