#pragma once

#include "server/disk/file_workers.h"
#include "shared/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace callroom::disk {

/// Bytes on their way from a connection to a store. They go to a file worker as they come, one piece at a time; what
/// waits for it is kept small by telling the connection to pause. Nothing is written before the database has said that
/// the caller may. Made, called and answered on the net thread of the connection; when the connection goes, the upload
/// dies and leaves nothing behind. Held by shared_ptr.
class Upload : public std::enable_shared_from_this<Upload> {
public:
    virtual ~Upload() = default;
    Upload(const Upload&) = delete;
    Upload& operator=(const Upload&) = delete;

    /// Asks whether the caller may. `resume` is called whenever a pause is over.
    void start(std::function<void()> resume);
    /// False: give no more until `resume`. The bytes are taken all the same.
    [[nodiscard]] bool take(std::string_view bytes);
    /// All bytes are there; the answer comes once they are kept, or says why not.
    void finish(std::function<void(core::Result<void>)> callback);
    /// Lets go of what has been written, swallows what is still to come, and answers `finish` with the error.
    void refuse(core::Error error);

protected:
    /// What a file worker does.
    using Job = std::function<core::Result<void>()>;

    /// `whenEmpty`: what an upload without a byte is refused with.
    Upload(core::Executor& executor, FileWorkers& workers, core::Error whenEmpty);

    /// Answers on the net thread, unless this has gone by then.
    [[nodiscard]] core::Receiver receiver() { return core::Receiver(m_executor, weak_from_this()); }

    /// Net thread: finds out whether the caller may send this, and tells `answered` by the receiver.
    virtual void ask(std::function<void(core::Result<void>)> answered) = 0;
    /// Net thread: makes the job that writes these bytes. One job at a time; it may outlive the upload.
    [[nodiscard]] virtual Job writing(std::string bytes) = 0;
    /// The same for keeping what has been written.
    [[nodiscard]] virtual Job keeping() = 0;
    /// Net thread: what jobs have written is wanted no more. One may still be under way.
    virtual void drop() = 0;

private:
    void step();
    void perform(Job job, std::function<void()> done);

    core::Executor& m_executor;
    FileWorkers& m_workers;
    core::Error m_whenEmpty;
    std::function<void()> m_resume;
    std::function<void(core::Result<void>)> m_callback; ///< set once all bytes are there
    std::string m_waiting;
    std::optional<core::Error> m_refusal;
    bool m_isBusy = false; ///< a job is under way, or the database is being asked
    bool m_isPaused = false;
    bool m_hasBytes = false;
};

} // namespace callroom::disk
