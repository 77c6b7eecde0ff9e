#include "server/api/spooled_text.h"

namespace callroom::api {
namespace {

constexpr std::size_t mostInMemory = 256 * 1024;

core::Failure cannotWrite() {
    return core::fail(core::internal("cannot write a temporary file"));
}

} // namespace

core::Result<void> SpooledText::append(std::string_view text) {
    if (m_file) return write(text);
    m_text += text;
    if (m_text.size() <= mostInMemory) return {};
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open()) return cannotWrite();
    return write(std::exchange(m_text, {}));
}

core::Result<void> SpooledText::write(std::string_view text) {
    const auto size = static_cast<qint64>(text.size());
    if (m_file->write(text.data(), size) != size) return cannotWrite();
    return {};
}

core::Result<std::variant<std::string, net::FileBody>> SpooledText::take() {
    if (!m_file) return std::move(m_text);
    if (!m_file->flush()) return cannotWrite();
    return net::FileBody::open(m_file->fileName().toStdString());
}

} // namespace callroom::api
