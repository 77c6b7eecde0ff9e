#include "console/view/contact/transcript_view.h"

#include "console/model/text.h"
#include "console/view/contact/transcript_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace callroom::console {

TranscriptView::TranscriptView(TranscriptModel& transcript, const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_transcript(transcript)
    , m_remark(new QLabel) {
    setAccessibleName(tr("Conversation"));
    setObjectName(QStringLiteral("transcript"));
    setItemDelegate(new TranscriptDelegate(appearance, this));
    setModel(&transcript);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else entries would change their width as they come
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setProperty("role", QStringLiteral("soft"));
    m_remark->setAlignment(Qt::AlignCenter);
    m_remark->setWordWrap(true);
    auto* over = new QVBoxLayout(viewport());
    over->addWidget(m_remark);

    connect(&transcript, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex&, int first) { aboutToInsert(first); });
    connect(&transcript, &QAbstractItemModel::rowsInserted, this, &TranscriptView::inserted, Qt::QueuedConnection);
    connect(&transcript, &TranscriptModel::askStateChanged, this, &TranscriptView::showRemark);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isPrepending) m_isAtEnd = value >= verticalScrollBar()->maximum() - 4;
        readOlderAtTheTop();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto& event = m_transcript.eventAt(index.row());
        if (event.file) Q_EMIT fileWanted(*event.file);
    });
    showRemark();
}

TranscriptView::~TranscriptView() {
    setModel(nullptr);
}

void TranscriptView::aboutToInsert(int first) {
    m_isPrepending = first == 0 && m_transcript.rowCount() > 0;
    m_fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
}

/// What one reads stays where it is; at the end one stays at the end.
void TranscriptView::inserted() {
    doItemsLayout();
    if (m_isAtEnd)
        scrollToBottom();
    else if (m_isPrepending)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum() - m_fromEnd);
    m_isPrepending = false;
    readOlderAtTheTop();
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    const bool wasAtEnd = m_isAtEnd;
    QListView::resizeEvent(event);
    doItemsLayout();
    if (wasAtEnd) scrollToBottom();
}

/// At the beginning already there is no scrolling that would ask for more.
void TranscriptView::wheelEvent(QWheelEvent* event) {
    QListView::wheelEvent(event);
    if (event->angleDelta().y() > 0) readOlderAtTheTop();
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copyChosen();
    QListView::keyPressEvent(event);
}

void TranscriptView::readOlderAtTheTop() {
    const auto* bar = verticalScrollBar();
    if (isVisible() && bar->value() == bar->minimum()) m_transcript.readOlder();
}

void TranscriptView::showRemark() {
    const bool isEmpty = m_transcript.askState() == AskState::Known && m_transcript.rowCount() == 0;
    m_remark->setText(tr("Nothing was written."));
    m_remark->setVisible(isEmpty);
}

void TranscriptView::copyChosen() const {
    const auto chosen = currentIndex();
    if (!chosen.isValid()) return;
    QGuiApplication::clipboard()->setText(chosen.data(TranscriptModel::SaidRole).value<Said>().text);
}

} // namespace callroom::console
