#pragma once

#include "console/model/contact/transcript_model.h"
#include "console/view/appearance.h"

#include <QListView>

class QLabel;

namespace callroom::console {

/// A thread to read: begins at its end and stays there while one does not scroll away, reads older parts when one
/// scrolls to its beginning. Enter on a file asks for it; Ctrl+C copies the chosen entry's text.
class TranscriptView : public QListView {
    Q_OBJECT

public:
    /// Both outlive this object.
    TranscriptView(TranscriptModel& transcript, const Appearance& appearance, QWidget* parent = nullptr);
    ~TranscriptView() override;

Q_SIGNALS:
    void fileWanted(const callroom::protocol::ThreadFile& file);

private:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void aboutToInsert(int first);
    void inserted();
    void readOlderAtTheTop();
    void showRemark();
    void copyChosen() const;

    TranscriptModel& m_transcript;
    QLabel* m_remark;
    bool m_isAtEnd = true;
    int m_fromEnd = 0; ///< where one was, counted from the end, while older entries come in
    bool m_isPrepending = false;
};

} // namespace callroom::console
