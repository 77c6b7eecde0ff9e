#pragma once

#include "console/model/settings/settings_models.h"
#include "console/view/settings/field_editor.h"

namespace callroom::console {

class RecordPlace;

/// Gives a place what its noun has beside the form: the widget its preview and its line for pages, canned responses a
/// preview, queues the bot's secret, the account the password, agents an overview of who can what.
void addExtras(RecordPlace& place, SettingsModels& models, const EditorContext& context);

} // namespace callroom::console
