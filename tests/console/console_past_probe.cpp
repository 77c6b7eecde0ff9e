// Shows what the console's models of the past show, for tests of the whole: signs in through the console's own session
// and answers each line of JSON on its input with one line:
//
//     {"do":"history","query":"outcome=handled"}         {"contacts":[{"id":"…","customer":"…","result":"…"},…]}
//     {"do":"messages","words":"invoice"}                {"messages":[{"id":"…","customer":"…","text":"…"},…]}
//     {"do":"export","query":"","file":"…"}              {"rows":3}
//     {"do":"contact","contact":"…"}                     {"title":"…","state":"…","steps":["…"],"thread":["…"]}; again
//                                                        whenever it shows something else, until another is asked for
//     {"do":"write","text":"…","note":true}              of the contact that is shown
//     {"do":"report","kind":"queues"}                    {"overview":{…},"lines":[["support","3",…],…]}
//     {"do":"abandoned"}                                 {"customers":[{"customer":"…","status":"…","tries":"…"}]}
//     {"do":"see-to","customer":"…","status":"claimed"}  {"done":"…"}, or {"refused":"…","why":"…"}
//
// Usage: console_past_probe --server URL --tenant SLUG --email ADDRESS, the password in CALLROOM_PASSWORD.
// Writes {"ready":true} once it is signed in. Ends with status 1 and a line {"error":"…"} when it cannot sign in or a
// question fails; on the end of its input with 0.

#include "console/model/contact/contact_detail.h"
#include "console/model/floor/floor_models.h"
#include "console/model/history/abandoned_model.h"
#include "console/model/history/contact_export.h"
#include "console/model/history/history_model.h"
#include "console/model/history/message_model.h"
#include "console/model/reports/reports.h"
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

void fail(const QString& why) {
    writeLine({{QStringLiteral("error"), why}});
    QCoreApplication::exit(1);
}

using Columns = std::vector<std::pair<const char*, int>>;

QJsonArray rowsOf(const QAbstractItemModel& model, const Columns& columns) {
    QJsonArray rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject line{{QStringLiteral("id"), model.index(row, 0).data(IdRole).toString()}};
        for (const auto& [name, column] : columns)
            line.insert(QLatin1String(name), model.index(row, column).data().toString());
        rows.append(line);
    }
    return rows;
}

QJsonArray textsOf(const QAbstractItemModel& model, int column) {
    QJsonArray texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

/// The models of one sign-in, and what the lines ask of them.
class Probe : public QObject {
public:
    Probe(Session& session, FloorModels& models)
        : m_session(session)
        , m_models(models)
        , m_archive(session.api())
        , m_history(models.floor(), &m_archive)
        , m_messages(&m_archive)
        , m_reportQueries(session.api())
        , m_reports(&m_reportQueries)
        , m_abandonedQueries(session.api())
        , m_abandoned(models.floor(), &m_abandonedQueries) {
        tellWhenKnown(m_history, [this] {
            writeLine({{QStringLiteral("contacts"), rowsOf(m_history, {{"customer", HistoryModel::Customer},
                                                                       {"result", HistoryModel::Standing}})}});
        });
        tellWhenKnown(m_messages, [this] {
            writeLine({{QStringLiteral("messages"),
                        rowsOf(m_messages, {{"customer", MessageModel::Customer}, {"text", MessageModel::Message}})}});
        });
        tellWhenKnown(m_abandoned, [this] {
            if (!std::exchange(m_isListing, false)) return;
            writeLine({{QStringLiteral("customers"), rowsOf(m_abandoned, {{"customer", AbandonedModel::Customer},
                                                                          {"status", AbandonedModel::Status},
                                                                          {"owner", AbandonedModel::Owner},
                                                                          {"tries", AbandonedModel::Tries}})}});
        });
        connect(&m_reports, &Reports::changed, this, &Probe::tellReport);
        connect(&m_abandoned, &AbandonedModel::remarked, this, [](const QString& text) {
            writeLine({{QStringLiteral("done"), text}});
        });
        connect(&m_abandoned, &AbandonedModel::refused, this, &Probe::tellRefused);
    }

    void perform(const QJsonObject& line) {
        const auto text = [&](const char* name) { return line.value(QLatin1String(name)).toString(); };
        const auto verb = text("do");
        if (verb == u"history") return m_history.setFilter(filterOf(text("query")));
        if (verb == u"messages") return m_messages.setWords(text("words"));
        if (verb == u"export") return exportTo(text("file"), filterOf(text("query")));
        if (verb == u"contact") return open(text("contact"));
        if (verb == u"write") return m_detail->write(text("text"), line.value(QStringLiteral("note")).toBool());
        if (verb == u"report") return report(text("kind"));
        if (verb == u"abandoned") {
            m_isListing = true;
            return m_abandoned.setRequest({});
        }
        if (verb == u"see-to") return seeTo(text("customer"), text("status"));
        fail(u"no verb " % verb);
    }

private:
    template <typename Tell> void tellWhenKnown(AskedTableModel& model, Tell tell) {
        connect(&model, &AskedTableModel::askStateChanged, this, [&model, tell] {
            if (model.askState() == AskState::Known) tell();
            if (model.askState() == AskState::Failed) fail(model.failure());
        });
    }

    static void tellRefused(const QString& what, const QString& why) {
        writeLine({{QStringLiteral("refused"), what}, {QStringLiteral("why"), why}});
    }

    void exportTo(const QString& file, const ContactFilter& filter) {
        auto* contacts = new ContactExport(m_models.floor(), &m_archive, filter, file, this);
        connect(contacts, &ContactExport::finished, this, [](int rows) {
            writeLine({{QStringLiteral("rows"), rows}});
        });
        connect(contacts, &ContactExport::failed, this,
                [](const core::Error& error) { fail(QString::fromStdString(error.code)); });
        contacts->start();
    }

    void open(const QString& contact) {
        const auto id = core::ContactId::parse(contact.toStdString());
        if (!id) return fail(u"no contact " % contact);
        m_shown = {};
        m_detail = std::make_unique<ContactDetail>(m_models.floor(), m_session, *id);
        connect(m_detail.get(), &ContactDetail::changed, this, &Probe::tellContact);
        connect(m_detail.get(), &ContactDetail::refused, this, &Probe::tellRefused);
        connect(&m_detail->timeline(), &AskedTableModel::askStateChanged, this, &Probe::tellContact);
        connect(&m_detail->transcript(), &TranscriptModel::askStateChanged, this, &Probe::tellContact);
        connect(&m_detail->transcript(), &QAbstractItemModel::rowsInserted, this, &Probe::tellContact);
    }

    void tellContact() {
        const auto details = m_detail->details();
        if (!details || m_detail->timeline().askState() != AskState::Known ||
            m_detail->transcript().askState() != AskState::Known)
            return;
        QJsonArray thread;
        for (int row = 0; row < m_detail->transcript().rowCount(); ++row) {
            const auto said = m_detail->transcript().index(row).data(TranscriptModel::SaidRole).value<Said>();
            const auto mark = said.kind == Said::Kind::Note ? QStringLiteral("note: ") : QString();
            thread.append(said.author.isEmpty() ? said.text : said.author % QStringLiteral(" ") % mark % said.text);
        }
        QJsonObject shown{{QStringLiteral("title"), details->title},
                          {QStringLiteral("state"), details->state},
                          {QStringLiteral("live"), m_detail->isLive()},
                          {QStringLiteral("samples"), m_detail->quality().rowCount()},
                          {QStringLiteral("steps"), textsOf(m_detail->timeline(), TimelineModel::What)},
                          {QStringLiteral("thread"), thread}};
        if (shown == m_shown) return;
        m_shown = shown;
        writeLine(shown);
    }

    void report(const QString& kind) {
        const QStringList kinds{QStringLiteral("intervals"), QStringLiteral("queues"), QStringLiteral("agents")};
        m_isReporting = true;
        m_reports.setKind(static_cast<Reports::Kind>(std::max<qsizetype>(kinds.indexOf(kind), 0)));
        m_reports.refresh();
    }

    void tellReport() {
        if (m_reports.askState() == AskState::Failed) return fail(m_reports.failure());
        if (m_reports.askState() != AskState::Known || !std::exchange(m_isReporting, false)) return;
        const auto& table = m_reports.table();
        QJsonArray lines;
        for (int row = 0; row < table.rowCount(); ++row) {
            QJsonObject line{{QStringLiteral("name"), table.index(row, 0).data().toString()}};
            for (int column = 1; column < table.columnCount(); ++column) {
                const auto* figure = table.figureAt(column);
                const auto& shown = table.lines()[static_cast<std::size_t>(row)];
                line.insert(
                    QString::fromStdString(figure->name),
                    QJsonObject{{QStringLiteral("text"), table.index(row, column).data().toString()},
                                {QStringLiteral("contacts"), contactsBehind(table.frame(), shown, figure->name)}});
            }
            lines.append(line);
        }
        QJsonObject formulas;
        for (const auto& figure : m_reports.overview()->frame.figures)
            formulas.insert(QString::fromStdString(figure.name), QString::fromStdString(figure.formula));
        writeLine({{QStringLiteral("formulas"), formulas}, {QStringLiteral("lines"), lines}});
    }

    void seeTo(const QString& customer, const QString& status) {
        AbandonedChange change;
        change.status = core::parseWord<core::AbandonedStatus>(status.toStdString());
        if (change.status == core::AbandonedStatus::Claimed) change.ownerId = m_session.user()->id;
        m_abandoned.change(core::UserId::parse(customer.toStdString()).value_or(core::UserId{}), change);
    }

    Session& m_session;
    FloorModels& m_models;
    ContactArchive m_archive;
    HistoryModel m_history;
    MessageModel m_messages;
    ReportQueries m_reportQueries;
    Reports m_reports;
    AbandonedQueries m_abandonedQueries;
    AbandonedModel m_abandoned;
    std::unique_ptr<ContactDetail> m_detail;
    QJsonObject m_shown;
    bool m_isReporting = false;
    bool m_isListing = false;
};

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
    const auto end = [](const core::Error& error) { fail(QString::fromStdString(error.code)); };
    QObject::connect(&session, &Session::signInFailed, &models, end);
    QObject::connect(&session, &Session::signedOut, &models, end);

    std::unique_ptr<Probe> probe;
    QByteArray rest;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(false);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 4096> bytes{};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) return QCoreApplication::quit();
        rest.append(bytes.data(), static_cast<qsizetype>(count));
        for (auto stop = rest.indexOf('\n'); stop >= 0; stop = rest.indexOf('\n')) {
            probe->perform(QJsonDocument::fromJson(rest.left(stop)).object());
            rest.remove(0, stop + 1);
        }
    });
    // The first snapshot names queues and agents.
    QObject::connect(&session, &Session::snapshot, &models, [&] {
        if (probe) return;
        probe = std::make_unique<Probe>(session, models);
        input.setEnabled(true);
        writeLine({{QStringLiteral("ready"), true}});
    });
    session.signIn({*server, parser.value(QStringLiteral("tenant")), parser.value(QStringLiteral("email"))},
                   qEnvironmentVariable("CALLROOM_PASSWORD"), false);
    const int status = QCoreApplication::exec();
    probe.reset(); // before the session that it asks through
    return status;
}
