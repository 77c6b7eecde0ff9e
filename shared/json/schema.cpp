#include "shared/json/schema.h"

namespace callroom::json {

std::string SchemaBook::components() const {
    Writer writer;
    writer.startObject();
    for (const auto& [name, schema] : m_components) {
        writer.key(name);
        writer.raw(schema);
    }
    writer.endObject();
    return std::string(writer.text());
}

std::string SchemaBook::referenceTo(const std::string& name,
                                    const std::function<void(Writer& properties, Names& required)>& describe) {
    if (m_components.emplace(name, "{}").second) {
        Writer properties;
        Names required;
        properties.startObject();
        describe(properties, required);
        properties.endObject();
        Writer writer;
        writer.startObject();
        writer.key("type");
        writer.value(std::string_view("object"));
        writer.key("properties");
        writer.raw(properties.text());
        if (!required.empty()) {
            writer.key("required");
            writer.startArray();
            for (const auto field : required)
                writer.value(field);
            writer.endArray();
        }
        writer.key("additionalProperties");
        writer.value(false);
        writer.endObject();
        m_components[name] = writer.text();
    }
    return R"({"$ref":"#/components/schemas/)" + name + "\"}";
}

std::string SchemaBook::ofString(const Limits& limits, std::string_view format) {
    Writer writer;
    writer.startObject();
    writer.key("type");
    writer.value(std::string_view("string"));
    if (!format.empty()) {
        writer.key("format");
        writer.value(format);
    }
    if (limits.minLength > 0) {
        writer.key("minLength");
        writer.value(std::uint64_t{limits.minLength});
    }
    writer.key("maxLength");
    writer.value(std::uint64_t{limits.maxLength});
    writer.endObject();
    return std::string(writer.text());
}

std::string SchemaBook::ofNumber(std::string_view type, const Limits& limits) {
    Writer writer;
    writer.startObject();
    writer.key("type");
    writer.value(type);
    if (limits.minimum != std::numeric_limits<std::int64_t>::min()) {
        writer.key("minimum");
        writer.value(limits.minimum);
    }
    if (limits.maximum != std::numeric_limits<std::int64_t>::max()) {
        writer.key("maximum");
        writer.value(limits.maximum);
    }
    writer.endObject();
    return std::string(writer.text());
}

std::string SchemaBook::ofArray(const std::string& items, const Limits& limits) {
    Writer writer;
    writer.startObject();
    writer.key("type");
    writer.value(std::string_view("array"));
    writer.key("items");
    writer.raw(items);
    writer.key("maxItems");
    writer.value(std::uint64_t{limits.maxLength});
    writer.endObject();
    return std::string(writer.text());
}

std::string SchemaBook::ofEnum(const std::vector<std::string_view>& names) {
    Writer writer;
    writer.startObject();
    writer.key("type");
    writer.value(std::string_view("string"));
    writer.key("enum");
    writer.startArray();
    for (const auto name : names)
        writer.value(name);
    writer.endArray();
    writer.endObject();
    return std::string(writer.text());
}

std::string SchemaBook::orNull(const std::string& schema) {
    return R"({"anyOf":[)" + schema + R"(,{"type":"null"}]})";
}

} // namespace callroom::json
