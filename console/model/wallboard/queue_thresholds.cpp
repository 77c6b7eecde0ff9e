#include "console/model/wallboard/queue_thresholds.h"

#include "console/model/text.h"

#include <QSettings>

namespace callroom::console {
namespace {

const QString groupOfAll = QStringLiteral("wallboard/thresholds");
const QString groupOfQueues = QStringLiteral("wallboard/thresholdsOfQueues");

QString groupOf(const core::QueueId& queue) {
    return groupOfQueues % u'/' % fromUtf8(core::toString(queue));
}

} // namespace

const Thresholds& QueueThresholds::of(const core::QueueId& queue) const {
    const auto own = m_own.find(queue);
    return own == m_own.end() ? m_ofAll : own->second;
}

QueueThresholds QueueThresholds::read(const QSettings& settings) {
    QueueThresholds thresholds;
    thresholds.m_ofAll = Thresholds::read(settings, groupOfAll, {});
    for (const auto& key : settings.allKeys()) {
        if (!key.startsWith(groupOfQueues)) continue;
        const auto name = key.mid(groupOfQueues.size() + 1).section(u'/', 0, 0);
        const auto uuid = core::parseUuid(name.toStdString());
        if (!uuid) continue;
        const core::QueueId queue{*uuid};
        if (!thresholds.hasOwn(queue))
            thresholds.setOwn(queue, Thresholds::read(settings, groupOf(queue), thresholds.m_ofAll));
    }
    return thresholds;
}

void QueueThresholds::write(QSettings& settings) const {
    m_ofAll.write(settings, groupOfAll);
    settings.remove(groupOfQueues);
    for (const auto& [queue, own] : m_own)
        own.write(settings, groupOf(queue));
}

} // namespace callroom::console
