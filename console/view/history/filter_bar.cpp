#include "console/view/history/filter_bar.h"

#include "console/model/contact/past_words.h"
#include "console/model/words.h"
#include "console/view/floor_choice.h"
#include "console/view/icons.h"
#include "console/view/period_picker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace callroom::console {
namespace {

/// A choice among the wire's words: the item's data is the word's number, -1 for all.
constexpr int all = -1;

template <typename Word> void offer(QComboBox& box, Word word) {
    box.addItem(nameOf(word), static_cast<int>(word));
}

template <typename Word> std::optional<Word> chosenOf(const QComboBox& box) {
    const int number = box.currentData().toInt();
    return number == all ? std::nullopt : std::optional(static_cast<Word>(number));
}

/// Outcomes and states share one list: states follow the outcomes.
constexpr int firstStatus = 100;

template <typename Tag> std::optional<core::Id<Tag>> idOf(const core::Uuid& chosen) {
    return chosen.isNil() ? std::nullopt : std::optional(core::Id<Tag>{chosen});
}

} // namespace

FilterBar::FilterBar(const FloorState& floor, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_period(new PeriodPicker({PeriodPreset::AnyTime, PeriodPreset::Today, PeriodPreset::Yesterday,
                                 PeriodPreset::Last7Days, PeriodPreset::Last30Days, PeriodPreset::ThisMonth,
                                 PeriodPreset::LastMonth, PeriodPreset::Custom}))
    , m_standing(new QComboBox)
    , m_channel(new QComboBox)
    , m_queue(new FloorChoice(floor, FloorChoice::Kind::Queues))
    , m_agent(new FloorChoice(floor, FloorChoice::Kind::Agents))
    , m_mark(new QToolButton) {
    m_standing->setAccessibleName(tr("Result"));
    m_standing->addItem(tr("All results"), all);
    for (const auto& entry : core::Words<core::Outcome>::table)
        offer(*m_standing, entry.first);
    m_standing->insertSeparator(m_standing->count());
    for (const auto status : {core::ContactStatus::Queued, core::ContactStatus::Offered, core::ContactStatus::Active,
                              core::ContactStatus::Held, core::ContactStatus::Wrapping})
        m_standing->addItem(nameOf(status), firstStatus + static_cast<int>(status));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("All channels"), all);
    for (const auto& entry : core::Words<core::Channel>::table)
        offer(*m_channel, entry.first);

    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setProperty("role", QStringLiteral("action"));
    m_mark->setToolTip(tr("Show all again"));
    m_mark->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_period, m_standing, m_channel, m_queue, m_agent, m_mark})
        row->addWidget(part);
    row->addStretch(1);

    connect(m_period, &PeriodPicker::changed, this, [this] {
        m_exact.reset();
        Q_EMIT changed();
    });
    connect(m_standing, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_queue, &FloorChoice::changed, this, &FilterBar::changed);
    connect(m_agent, &FloorChoice::changed, this, &FilterBar::changed);
    connect(m_mark, &QToolButton::clicked, this, &FilterBar::takeOffMark);
    connect(&m_appearance, &Appearance::changed, this, &FilterBar::showIcons);
    showIcons();
}

ContactFilter FilterBar::filter() const {
    ContactFilter filter;
    if (const auto period = m_exact ? m_exact : m_period->period()) {
        filter.from = period->from;
        filter.to = period->to;
    }
    const int standing = m_standing->currentData().toInt();
    if (standing >= firstStatus)
        filter.status = static_cast<core::ContactStatus>(standing - firstStatus);
    else
        filter.outcome = chosenOf<core::Outcome>(*m_standing);
    filter.channel = chosenOf<core::Channel>(*m_channel);
    filter.queueId = idOf<core::QueueTag>(m_queue->chosen());
    filter.agentId = idOf<core::UserTag>(m_agent->chosen());
    filter.customerId = m_customer;
    filter.others = m_others;
    return filter;
}

void FilterBar::setFilter(const ContactFilter& filter, const QString& mark) {
    {
        const QSignalBlocker blocker(this);
        m_exact.reset();
        if (filter.from && filter.to) {
            m_period->setPeriod({*filter.from, *filter.to});
            m_exact = Period{*filter.from, *filter.to};
        } else {
            m_period->setPreset(PeriodPreset::AnyTime);
        }
        const int standing = filter.outcome  ? static_cast<int>(*filter.outcome)
                             : filter.status ? firstStatus + static_cast<int>(*filter.status)
                                             : all;
        m_standing->setCurrentIndex(std::max(m_standing->findData(standing), 0));
        m_channel->setCurrentIndex(m_channel->findData(filter.channel ? static_cast<int>(*filter.channel) : all));
        m_queue->choose(filter.queueId ? filter.queueId->value : core::Uuid{});
        m_agent->choose(filter.agentId ? filter.agentId->value : core::Uuid{});
        m_customer = filter.customerId;
        m_others = filter.others;
        showMark(mark);
    }
    Q_EMIT changed();
}

void FilterBar::reset() {
    setFilter({}, {});
}

void FilterBar::takeOffMark() {
    m_customer.reset();
    m_others.clear();
    m_exact.reset();
    showMark({});
    Q_EMIT changed();
}

void FilterBar::showMark(const QString& text) {
    m_mark->setText(u' ' % QFontMetrics(font()).elidedText(text, Qt::ElideRight, 280));
    m_mark->setAccessibleName(tr("%1: show all again", "what the list is narrowed to").arg(text));
    m_mark->setVisible(!text.isEmpty());
}

void FilterBar::showIcons() {
    m_mark->setIcon(icon(QStringLiteral("circle-x"), m_appearance.colours().accent));
}

} // namespace callroom::console
