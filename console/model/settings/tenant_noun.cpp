#include "console/model/settings/nouns.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct TenantForm {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::TenantForm)
};

} // namespace

NounSpec tenantNoun() {
    FieldSpec name{QStringLiteral("name"), TenantForm::tr("Name")};
    FieldSpec slug{QStringLiteral("slug"), TenantForm::tr("Short name"),
                   TenantForm::tr("What people sign in with and what stands in addresses: a–z, 0–9 and hyphens inside. "
                                  "It can never be changed.")};
    slug.when = FieldSpec::When::New;
    NounSpec noun;
    noun.key = noun.path = QStringLiteral("tenants");
    noun.auditName = QStringLiteral("tenant");
    noun.title = TenantForm::tr("Tenants");
    noun.icon = QStringLiteral("building-2");
    noun.about = TenantForm::tr("The companies of this installation. Nothing crosses from one to another.");
    noun.newTitle = TenantForm::tr("New tenant");
    noun.reads = noun.edits = noun.creates = core::Role::Admin;
    noun.canRemove = false;
    noun.form.sections = {{TenantForm::tr("Company"), {}, {name, slug}}};
    noun.form.defaults = {{QStringLiteral("name"), QString()}, {QStringLiteral("slug"), QString()}};
    noun.form.newNames = {QStringLiteral("name"), QStringLiteral("slug")};
    noun.form.changeNames = {QStringLiteral("name")};
    noun.form.takesVersion = true;
    noun.form.codeFields = {{QStringLiteral("slug_taken"), QStringLiteral("slug")},
                            {QStringLiteral("bad_slug"), QStringLiteral("slug")}};
    noun.subtitleOf = [](const QJsonObject& tenant) { return tenant.value(u"slug").toString(); };
    return noun;
}

std::vector<NounSpec> allNouns() {
    return {queueNoun(),      userNoun(),        groupNoun(),   agentNoun(),          businessHoursNoun(),
            awayReasonNoun(), dispositionNoun(), tagNoun(),     cannedResponseNoun(), widgetNoun(),
            companyNoun(),    tenantNoun(),      accountNoun(), preferencesNoun()};
}

} // namespace callroom::console
