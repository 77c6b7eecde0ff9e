#pragma once

#include "console/model/contact/contact_detail.h"
#include "console/view/floor/contact_actions.h"
#include "console/view/workplace.h"

#include <QWidget>

#include <map>

class QLabel;
class QTabWidget;

namespace callroom::console {

class AskBar;
class CellTable;
class Composer;
class DetailsPanel;
class TranscriptView;

/// Everything of one contact in a window of its own, so that several can stand beside each other and beside the floor:
/// its head, each step it took, what was written, to whom it was offered, what was recorded. One that is open is
/// shown as it goes on, and can be stepped into: written in, given to somebody else, closed.
class ContactWindow : public QWidget {
    Q_OBJECT

public:
    enum Tab { Timeline, Conversation, Offers, Quality, Recordings };

    ContactWindow(const Workplace& at, core::ContactId contact, QWidget* parent = nullptr);
    ~ContactWindow() override;

    [[nodiscard]] ContactDetail& detail() { return m_detail; }
    void showTab(int tab);

private:
    void makeTimeline();
    void makeConversation();
    void makeOffers();
    void makeQuality();
    void makeRecordings();
    QLayout* makeTools();
    CellTable* table(const QString& name, QAbstractItemModel& model, const std::vector<int>& widths);
    void showDetail();
    void showLive();
    void askForTags();
    void saveTranscript();
    void saveFile(const protocol::ThreadFile& file);
    void saveRecording(int row);
    void save(const QString& path, const QString& title, const QString& name);
    void showRemark(const QString& text);
    void showRefusal(const QString& what, const QString& why);
    void showIcons();

    Workplace m_at;
    ContactDetail m_detail;
    ContactActions m_actions;
    DetailsPanel* m_head;
    AskBar* m_state;
    QTabWidget* m_tabs;
    CellTable* m_timeline = nullptr;
    CellTable* m_offers = nullptr;
    CellTable* m_candidates = nullptr;
    CellTable* m_recordings = nullptr;
    CellTable* m_samples = nullptr;
    TranscriptView* m_transcript = nullptr;
    AskBar* m_transcriptState = nullptr;
    Composer* m_composer = nullptr;
    QLabel* m_live = nullptr;
    QLabel* m_remark;
    QAction* m_refresh;
    QAction* m_tags;
    QAction* m_save;
};

/// The windows of contacts: one each, brought to the front when its contact is asked for again. All go with this
/// object. GUI thread.
class ContactWindows : public QObject {
    Q_OBJECT

public:
    explicit ContactWindows(const Workplace& at, QObject* parent = nullptr);
    ~ContactWindows() override;

    void open(core::ContactId contact);
    [[nodiscard]] ContactWindow* find(core::ContactId contact) const;

private:
    Workplace m_at;
    std::map<core::ContactId, QPointer<ContactWindow>> m_windows;
};

} // namespace callroom::console
