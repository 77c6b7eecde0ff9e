#include "server/api/file_sink.h"

namespace callroom::api {
namespace {

QByteArrayView viewOf(std::string_view bytes) {
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

FileSink::FileSink(Parts parts)
    : m_upload(std::move(parts.upload)) {
    if (parts.isFingerprinted) m_hash.emplace(QCryptographicHash::Sha256);
    if (parts.boundary)
        m_form.emplace(*parts.boundary, static_cast<Receiver&>(*this));
    else
        describe(parts.name, parts.mediaType);
}

void FileSink::onStart(net::BodyFlow flow) {
    m_upload->start([flow] { flow.resume(); });
}

net::BodySink::Flow FileSink::onBytes(std::string_view bytes) {
    m_takesMore = true;
    if (!m_form) {
        give(bytes);
    } else if (!m_isBroken) {
        if (auto taken = m_form->take(bytes); !taken) {
            m_isBroken = true;
            m_upload->refuse(std::move(taken.error()));
        }
    }
    return m_takesMore ? Flow::Continue : Flow::Pause;
}

std::string FileSink::fingerprint() const {
    return m_hash ? m_hash->result().toHex().toStdString() : std::string();
}

void FileSink::finish(std::function<void(core::Result<protocol::File>)> callback, files::FileUpload::Also also) {
    if (m_form && !m_isBroken) {
        if (auto finished = m_form->finish(); !finished)
            m_upload->refuse(std::move(finished.error()));
        else if (!m_hasFile)
            m_upload->refuse(core::invalid("no_file", "the form brings no file"));
    }
    m_upload->finish(std::move(callback), std::move(also));
}

void FileSink::onPart(const net::MultipartPart& part) {
    m_isInFile = part.fileName && !m_hasFile;
    if (!part.fileName) return;
    if (m_hasFile) return m_upload->refuse(core::invalid("one_file_only", "the form brings a second file"));
    m_hasFile = true;
    describe(*part.fileName, part.contentType);
}

void FileSink::onPartBytes(std::string_view bytes) {
    if (m_isInFile) give(bytes);
}

void FileSink::describe(std::string_view name, std::string_view mediaType) {
    m_upload->describe(name, mediaType);
    if (!m_hash) return;
    for (const auto text : {name, mediaType}) {
        m_hash->addData(viewOf(text));
        m_hash->addData(viewOf("\n"));
    }
}

void FileSink::give(std::string_view bytes) {
    if (m_hash) m_hash->addData(viewOf(bytes));
    m_takesMore = m_upload->take(bytes);
}

} // namespace callroom::api
