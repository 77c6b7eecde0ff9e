#include "console/view/settings/place_extras.h"

#include "console/model/cell_table_model.h"
#include "console/model/settings/skill_matrix.h"
#include "console/view/cell_table.h"
#include "console/view/settings/canned_preview.h"
#include "console/view/settings/embed_card.h"
#include "console/view/settings/form_view.h"
#include "console/view/settings/password_card.h"
#include "console/view/settings/record_place.h"
#include "console/view/settings/secret_card.h"
#include "console/view/settings/widget_preview.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace callroom::console {
namespace {

/// The translations' context.
struct PlaceExtras {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::PlaceExtras)
};

void addWidget(RecordPlace& place, SettingsModels& models) {
    place.formView().addCard(PlaceExtras::tr("Preview"), new WidgetPreview(place.editor().form()));
    auto* embed = new EmbedCard;
    place.formView().addCard(PlaceExtras::tr("Line for your pages"), embed);
    const auto show = [embed, &models] { embed->setPlace(models.account().server, models.account().tenant); };
    QObject::connect(&models, &SettingsModels::accountChanged, embed, show);
    show();
}

void addSkillOverview(RecordPlace& place, SettingsModels& models, const EditorContext& context) {
    auto* table = new CellTable(context.appearance, PlaceExtras::tr("Who can what"));
    auto* matrix = new SkillMatrix(models.store(QStringLiteral("agents")), table);
    table->setModel(matrix);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setColumnWidth(0, 180);
    const auto remark = [table, matrix] {
        table->setRemark(matrix->rowCount() == 0 ? PlaceExtras::tr("There are no agents yet.") : QString());
    };
    QObject::connect(matrix, &QAbstractItemModel::modelReset, table, remark);
    QObject::connect(table, &QAbstractItemView::activated, &place,
                     [&place](const QModelIndex& index) { place.open(index.data(IdRole).toString()); });
    remark();
    place.setOverview(PlaceExtras::tr("Who can what"), table);
}

} // namespace

void addExtras(RecordPlace& place, SettingsModels& models, const EditorContext& context) {
    auto& form = place.editor().form();
    const auto& key = place.key();
    if (key == u"widget") addWidget(place, models);
    if (key == u"canned-responses")
        place.formView().addCard(PlaceExtras::tr("As a customer reads it"), new CannedPreview(form));
    if (key == u"queues")
        place.formView().addCard(PlaceExtras::tr("Signing secret of the bot"), new SecretCard(place.editor()));
    if (key == u"account")
        place.formView().addCard(PlaceExtras::tr("Password"), new PasswordCard(place.editor().store().api()));
    if (key == u"agents") addSkillOverview(place, models, context);
}

} // namespace callroom::console
