#pragma once

#include "shared/json/decode.h"
#include "shared/json/encode.h"

namespace callroom::json {

/// What a PATCH changes of a described struct: the fields that it names, each kept to the limits of the description.
/// Null takes the value from an optional field, and stands for a field that is not named otherwise. Beside them it may
/// name the version that it was made from (docs of `protocol::Managed`).
template <typename T> class Patch {
public:
    std::optional<std::int64_t> version{}; ///< as read

    /// Names the field.
    template <typename Struct, typename Member> Patch& set(Member Struct::*member, std::type_identity_t<Member> value) {
        m_values.*member = std::move(value);
        m_isNamed.at(placeOf(member)) = true;
        return *this;
    }
    template <typename Struct, typename Member> [[nodiscard]] bool names(Member Struct::*member) const {
        return m_isNamed.at(placeOf(member));
    }
    /// Gives `object` what is named.
    void applyTo(T& object) const {
        std::size_t place = 0;
        const auto apply = [&](const auto& described) {
            if (m_isNamed[place++]) object.*described.member = m_values.*described.member;
        };
        Description<T>::fields.visit(apply);
    }

    friend void decodeValue(const Value& value, Patch& into, const Limits&, Faults& faults) {
        into.read(value, faults);
    }
    friend void encodeValue(Writer& writer, const Patch& patch) { patch.write(writer); }

private:
    static constexpr std::size_t count = Description<T>::fields.count;

    template <typename Struct, typename Member> static std::size_t placeOf(Member Struct::*member) {
        std::size_t place = 0;
        std::size_t found = count;
        const auto look = [&](const auto& described) {
            if constexpr (std::is_same_v<std::remove_cv_t<decltype(described.member)>, Member Struct::*>)
                if (described.member == member) found = place;
            ++place;
        };
        Description<T>::fields.visit(look);
        return found;
    }

    void read(const Value& value, Faults& faults) {
        if (!value.IsObject()) return faults.add("not_an_object", "must be an object");
        std::array<bool, count + 1> isSeen{};
        for (const auto& member : value.GetObject()) {
            const std::string_view name(member.name.GetString(), member.name.GetStringLength());
            std::size_t place = 0;
            bool isKnown = false;
            const auto take = [&](const Limits& limits, auto& field, bool& isNamed) {
                isKnown = true;
                if (std::exchange(isSeen[place], true)) return faults.addFor(name, "duplicate_field", "appears twice");
                using Member = std::remove_cvref_t<decltype(field)>;
                if (!IsOptional<Member>::value && member.value.IsNull()) return;
                isNamed = true;
                const Faults::Place within(faults, name);
                decodeValue(member.value, field, limits, faults);
            };
            const auto tryField = [&](const auto& described) {
                if (!isKnown && described.name == name)
                    take(described.limits, m_values.*described.member, m_isNamed[place]);
                ++place;
            };
            Description<T>::fields.visit(tryField);
            bool isVersion = false;
            if (!isKnown && name == "version") take(versionLimits, version, isVersion);
            if (!isKnown) faults.addFor(name, "unknown_field", "is not a field of this request");
        }
    }

    void write(Writer& writer) const {
        writer.startObject();
        std::size_t place = 0;
        const auto writeField = [&](const auto& described) {
            if (!m_isNamed[place++]) return;
            writer.key(described.name);
            encodeValue(writer, m_values.*described.member);
        };
        Description<T>::fields.visit(writeField);
        if (version) {
            writer.key("version");
            writer.value(*version);
        }
        writer.endObject();
    }

    static constexpr Limits versionLimits{.minimum = 0};

    T m_values{};
    std::array<bool, count> m_isNamed{};
};

} // namespace callroom::json
