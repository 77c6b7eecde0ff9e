#pragma once

#include "server/files/file_upload.h"
#include "server/net/body_sink.h"
#include "server/net/multipart_reader.h"

#include <QCryptographicHash>

namespace callroom::api {

/// Hands a request's bytes to an upload: all of them, or those of the one file that a form brings. Fields of a form
/// that are no files are passed over; a second file is refused (`one_file_only`, 422), as is a form without any
/// (`no_file`, 422). Net thread.
class FileSink final : public net::BodySink, private net::MultipartReader::Receiver {
public:
    struct Parts {
        std::shared_ptr<files::FileUpload> upload;
        std::string name;                    ///< where the body is the file itself
        std::string mediaType;               ///< likewise, as claimed
        std::optional<std::string> boundary; ///< where it is a form
        bool isFingerprinted = false;        ///< whether anybody will ask
    };
    explicit FileSink(Parts parts);

    void onStart(net::BodyFlow flow) override;
    Flow onBytes(std::string_view bytes) override;
    [[nodiscard]] std::string fingerprint() const override;

    /// The whole body has come.
    void finish(std::function<void(core::Result<protocol::File>)> callback, files::FileUpload::Also also = nullptr);

private:
    void onPart(const net::MultipartPart& part) override;
    void onPartBytes(std::string_view bytes) override;
    void describe(std::string_view name, std::string_view mediaType);
    void give(std::string_view bytes);

    std::shared_ptr<files::FileUpload> m_upload;
    std::optional<net::MultipartReader> m_form;
    std::optional<QCryptographicHash> m_hash;
    bool m_isBroken = false; ///< the form makes no sense; the rest is swallowed
    bool m_hasFile = false;  ///< of the form
    bool m_isInFile = false; ///< the part being read is the file
    bool m_takesMore = true; ///< as the upload said last
};

} // namespace callroom::api
