#include "console/model/palette/palette_model.h"

#include "console/model/floor/contact_words.h"
#include "console/model/text.h"
#include "console/model/words.h"

#include <algorithm>

namespace callroom::console {
namespace {

/// More would be read by nobody.
constexpr std::size_t mostShown = 50;

/// What is equally well named: places before things.
constexpr int headStart(PaletteEntry::Kind kind) {
    switch (kind) {
    case PaletteEntry::Kind::Page:
        return 8;
    case PaletteEntry::Kind::Action:
        return 6;
    case PaletteEntry::Kind::Queue:
        return 4;
    case PaletteEntry::Kind::Agent:
        return 3;
    case PaletteEntry::Kind::Contact:
        return 0;
    }
    return 0;
}

struct Scored {
    int score;
    PaletteEntry entry;
};

} // namespace

PaletteModel::PaletteModel(const FloorState& floor, QObject* parent)
    : QAbstractListModel(parent)
    , m_floor(floor) {}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    m_shown = find();
    endResetModel();
}

void PaletteModel::setQuery(const QString& query) {
    beginResetModel();
    m_matcher = FuzzyMatcher(query);
    m_shown = find();
    endResetModel();
}

std::vector<PaletteEntry> PaletteModel::find() const {
    if (m_matcher.isEmpty()) return m_entries;
    std::vector<Scored> found;
    const auto consider = [&](PaletteEntry::Kind kind, const QString& title, const auto& make) {
        if (const auto score = m_matcher.score(title)) found.push_back({*score + headStart(kind), make()});
    };
    for (const auto& entry : m_entries)
        consider(entry.kind, entry.title, [&] { return entry; });
    using Kind = PaletteEntry::Kind;
    for (const auto& queue : m_floor.queues().rows()) {
        const auto name = fromUtf8(queue.name);
        consider(Kind::Queue, name, [&] {
            return PaletteEntry{Kind::Queue, fromUtf8(core::toString(queue.id)), name,
                                tr("Queue · %n waiting", nullptr, queue.waiting), QStringLiteral("hourglass")};
        });
    }
    for (const auto& agent : m_floor.agents().rows()) {
        const auto name = fromUtf8(agent.name);
        consider(Kind::Agent, name, [&] {
            return PaletteEntry{Kind::Agent, fromUtf8(core::toString(agent.id)), name,
                                tr("Agent · %1", "state").arg(nameOf(agent.state)), iconOf(agent.state)};
        });
    }
    for (const auto& contact : m_floor.contacts().rows()) {
        const auto title = titleOf(m_floor, contact);
        consider(Kind::Contact, title, [&] {
            return PaletteEntry{Kind::Contact, fromUtf8(core::toString(contact.id)), title,
                                tr("%1 · %2", "channel and status of a contact")
                                    .arg(nameOf(contact.channel), nameOf(contact.status, contact.channel)),
                                iconOf(contact.channel)};
        });
    }
    const auto shown = std::min(found.size(), mostShown);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(),
                      [](const Scored& a, const Scored& b) {
                          return a.score != b.score ? a.score > b.score
                                                    : a.entry.title.localeAwareCompare(b.entry.title) < 0;
                      });
    std::vector<PaletteEntry> best;
    for (std::size_t i = 0; i < shown; ++i)
        best.push_back(std::move(found[i].entry));
    return best;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& entry = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "what the palette found, and where it belongs").arg(entry.title, entry.note);
    case NoteRole:
        return entry.note;
    case IconNameRole:
        return entry.icon;
    case ShortcutRole:
        return entry.shortcut;
    case PlacesRole: {
        const auto places = m_matcher.places(entry.title);
        return QVariant::fromValue(QList<int>(places.begin(), places.end()));
    }
    default:
        return {};
    }
}

} // namespace callroom::console
