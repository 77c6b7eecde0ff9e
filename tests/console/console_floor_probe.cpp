// Shows what the console's models show, for tests of the whole: signs in through the console's own session and writes
// one line of JSON for every change of the calls table:
//
//     {"connection":"Live","calls":[{"id":"…","customer":"…","status":"Talking","queue":"…","agent":"…","channel":"…"}]}
//
// It does what lines of JSON on its input say, as the console's menus would:
//
//     {"do":"assign","contact":"…","agent":"…"}    {"do":"move","contact":"…","queue":"…"} {"do":"close","contact":"…"}
//     {"do":"presence","agent":"…","presence":"away","reason":"lunch"}    {"do":"why","contact":"…"}
//     {"do":"prioritise","contact":"…","priority":30}
//     {"do":"notice","agent":"…","text":"…"}    {"do":"day","agent":"…"}
//     {"do":"skills","agent":"…","skill":"german","level":4}
//
// and answers each with a line {"done":"…"}, {"refused":"…","why":"…"} or
// {"offers":[{"agent":"…","status":"…","candidates":{"name":"why",…}}]}; the day with {"bars":["…"],"figures":{…}}.
//
// Usage: console_floor_probe --server URL --tenant SLUG --email ADDRESS, the password in CALLROOM_PASSWORD.
// Ends with status 1 and a line {"error":"…"} when it cannot sign in or is signed out; on the end of its input with 0.

#include "console/model/floor/agent_day.h"
#include "console/model/floor/agent_skills.h"
#include "console/model/floor/contact_offers.h"
#include "console/model/floor/floor_models.h"
#include "console/net/session.h"
#include "tests/console/memory_token_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

using namespace callroom;
using namespace callroom::console;

void writeLine(const QJsonObject& line) {
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n');
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

QJsonObject shown(FloorModels& models) {
    const auto& calls = models.calls();
    const std::array<std::pair<const char*, int>, 5> columns{{{"customer", CallModel::Customer},
                                                              {"status", CallModel::Status},
                                                              {"queue", CallModel::Queue},
                                                              {"agent", CallModel::Agent},
                                                              {"channel", CallModel::Channel}}};
    QJsonArray rows;
    for (int row = 0; row < calls.rowCount(); ++row) {
        QJsonObject line{{QStringLiteral("id"), calls.index(row, 0).data(IdRole).toString()}};
        for (const auto& [name, column] : columns)
            line.insert(QLatin1String(name), calls.index(row, column).data().toString());
        rows.append(line);
    }
    return {{QStringLiteral("connection"), models.connection().text()}, {QStringLiteral("calls"), rows}};
}

QJsonObject told(ContactOffers& offers) {
    if (offers.state() == ContactOffers::State::Failed) return {{QStringLiteral("refused"), offers.remark()}};
    QJsonArray rows;
    const auto& made = offers.offers();
    for (int row = 0; row < made.rowCount(); ++row) {
        offers.choose(row);
        QJsonObject candidates;
        for (int one = 0; one < offers.candidates().rowCount(); ++one)
            candidates.insert(offers.candidates().index(one, CandidateModel::Agent).data().toString(),
                              offers.candidates().index(one, CandidateModel::Why).data().toString());
        rows.append(QJsonObject{{QStringLiteral("agent"), made.index(row, OfferModel::Agent).data().toString()},
                                {QStringLiteral("status"), made.index(row, OfferModel::Status).data().toString()},
                                {QStringLiteral("candidates"), candidates}});
    }
    return {{QStringLiteral("offers"), rows}};
}

/// Tells of the day once both its parts are there.
void tellDay(FloorModels& models, core::UserId agent) {
    auto* day = new AgentDay(models.floor(), &models);
    QObject::connect(day, &AgentDay::changed, day, [day] {
        if (day->state() == AgentDay::State::Failed) {
            writeLine({{QStringLiteral("refused"), day->remark()}});
            return day->deleteLater();
        }
        if (day->bars().empty() || day->figures().empty()) return;
        QJsonArray bars;
        for (const auto& bar : day->bars())
            bars.append(bar.text);
        QJsonObject figures;
        for (const auto& figure : day->figures())
            figures.insert(figure.label, figure.value);
        writeLine({{QStringLiteral("bars"), bars}, {QStringLiteral("figures"), figures}});
        day->disconnect();
        day->deleteLater();
    });
    day->follow(models.actions().commands());
    day->setAgent(agent);
}

/// Gives the agent exactly this skill.
void setSkill(FloorModels& models, core::UserId agent, const QString& skill, int level) {
    auto* skills = new AgentSkills(models.actions().commands(), agent, &models);
    QObject::connect(skills, &AgentSkills::saved, skills, [skills] {
        writeLine({{QStringLiteral("done"), QStringLiteral("saved")}});
        skills->deleteLater();
    });
    QObject::connect(skills, &QAbstractItemModel::modelReset, skills, [skills, skill, level] {
        while (skills->rowCount() > 0)
            skills->removeSkill(0);
        const int row = skills->addSkill();
        skills->setData(skills->index(row, AgentSkills::Name), skill);
        skills->setData(skills->index(row, AgentSkills::Level), level);
        QMetaObject::invokeMethod(skills, &AgentSkills::save, Qt::QueuedConnection);
    });
}

/// Does what one line asks for.
void perform(const QJsonObject& line, FloorModels& models) {
    const auto text = [&](const char* name) { return line.value(QLatin1String(name)).toString().toStdString(); };
    const auto contact = core::ContactId::parse(text("contact")).value_or(core::ContactId{});
    const auto agent = core::UserId::parse(text("agent")).value_or(core::UserId{});
    const auto verb = text("do");
    auto& actions = models.actions();
    if (verb == "assign") return actions.assign(contact, agent);
    if (verb == "move") return actions.move(contact, core::QueueId::parse(text("queue")).value_or(core::QueueId{}));
    if (verb == "prioritise") return actions.prioritise(contact, line.value(QLatin1String("priority")).toInt());
    if (verb == "close") return actions.close(contact);
    if (verb == "presence")
        return actions.setPresence(agent, core::parseWord<core::Presence>(text("presence")).value_or(core::Presence{}),
                                   text("reason"));
    if (verb == "notice") return actions.sendNotice(agent, line.value(QLatin1String("text")).toString());
    if (verb == "day") return tellDay(models, agent);
    if (verb == "skills")
        return setSkill(models, agent, line.value(QLatin1String("skill")).toString(),
                        line.value(QLatin1String("level")).toInt());
    auto* offers = new ContactOffers(models.floor(), actions.commands(), contact, &models);
    QObject::connect(offers, &ContactOffers::changed, offers, [offers] {
        writeLine(told(*offers));
        offers->deleteLater();
    });
}

/// Hands on whole lines of the standard input; quits at its end.
void readLines(QSocketNotifier& input, QByteArray& rest, FloorModels& models) {
    std::array<char, 4096> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        input.setEnabled(false);
        return QCoreApplication::quit();
    }
    rest.append(bytes.data(), static_cast<qsizetype>(count));
    for (auto end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        perform(QJsonDocument::fromJson(rest.left(end)).object(), models);
        rest.remove(0, end + 1);
    }
}

void fail(const core::Error& error) {
    writeLine({{QStringLiteral("error"), QString::fromStdString(error.code)}});
    QCoreApplication::exit(1);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("server"), QString(), QStringLiteral("url")},
                       {QStringLiteral("tenant"), QString(), QStringLiteral("slug")},
                       {QStringLiteral("email"), QString(), QStringLiteral("address")}});
    parser.process(application);
    const auto server = readServerAddress(parser.value(QStringLiteral("server")));
    if (!server) {
        writeLine({{QStringLiteral("error"), QString::fromStdString(server.error().code)}});
        return 1;
    }

    MemoryTokenStore tokens;
    core::SystemRandom random;
    const core::SystemClock clock;
    Session session(tokens, random);
    FloorModels models(clock);
    models.follow(session);

    QJsonObject last;
    const auto tell = [&] {
        auto now = shown(models);
        if (now == last) return;
        last = std::move(now);
        writeLine(last);
    };
    QObject::connect(&session, &Session::snapshot, &models, tell);
    QObject::connect(&session, &Session::delta, &models, tell);
    QObject::connect(&models.connection(), &ConnectionStatus::changed, &models, tell);
    QObject::connect(&session, &Session::signInFailed, &models, &fail);
    QObject::connect(&session, &Session::signedOut, &models, &fail);
    QObject::connect(&session, &Session::floorFailed, &models, &fail);

    QObject::connect(&models.actions(), &FloorActions::done, &models, [](const QString& remark) {
        writeLine({{QStringLiteral("done"), remark}});
    });
    QObject::connect(&models.actions(), &FloorActions::refused, &models, [](const QString& what, const QString& why) {
        writeLine({{QStringLiteral("refused"), what}, {QStringLiteral("why"), why}});
    });

    QByteArray rest;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] { readLines(input, rest, models); });

    session.signIn({*server, parser.value(QStringLiteral("tenant")), parser.value(QStringLiteral("email"))},
                   qEnvironmentVariable("CALLROOM_PASSWORD"), false);
    return QCoreApplication::exec();
}
