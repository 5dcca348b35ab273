// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/importtrial.h"

#include "core/storage/statement.h"

#include <QSet>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace fuzz {

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

size_t outcome = 0;

void note(size_t part)
{
    outcome = qHashMulti(outcome, part);
}

void demand(bool holds, const char *rule, const QString &detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s: %s\n", rule, qPrintable(detail));
    std::abort();
}

template <typename T>
void demandOk(const Result<T> &result, const char *rule)
{
    if (!result)
        demand(false, rule, token(result.error().code) + u' ' + result.error().details.join(u' '));
}

/// Rows as they stand in tables, each statement prepared once.
class Rows
{
public:
    using Contents = QList<std::pair<QByteArray, QByteArray>>; ///< table and rows

    explicit Rows(Vault &vault)
    {
        const auto add = [&](const QByteArray &name) {
            const QByteArray sql = "SELECT * FROM \"" + name + '"';
            m_tables.push_back({name, Statement(vault, sql)});
        };
        for (const RecordType &type : recordTypes())
            add(type.name.toLatin1());
        add("text_index");
        m_shown = m_tables.size();
        for (const char *name :
             {"fact", "token", "replica", "record", "change", "draft", "peer", "enrolment", "import", "import_range"})
            add(name);
    }

    /// Every table.
    [[nodiscard]] Contents everything() { return read(m_tables.size()); }
    /// What screens read.
    [[nodiscard]] Contents shown() { return read(m_shown); }

private:
    struct Table
    {
        QByteArray name;
        Statement select;
    };

    Contents read(size_t count)
    {
        Contents contents;
        for (size_t i = 0; i < count; ++i)
            contents.append({m_tables[i].name, rowsOf(m_tables[i].select)});
        return contents;
    }

    static QByteArray rowsOf(Statement &select)
    {
        QByteArray rows;
        while (select.step() == Statement::Step::Row) {
            for (int column = 0; column < select.columns(); ++column)
                rows.append(char('0' + int(select.kind(column)))).append(select.blobView(column)).append('|');
            rows += '\n';
        }
        demand(select.isOk(), "tables can be read");
        select.reset();
        return rows;
    }

    std::vector<Table> m_tables;
    size_t m_shown = 0;
};

void demandSame(const Rows::Contents &now, const Rows::Contents &before, const char *rule)
{
    for (qsizetype i = 0; i < before.size(); ++i)
        demand(now.at(i) == before.at(i), rule, QString::fromLatin1(before.at(i).first));
}

void demandSound(Notebook &archive, const char *rule)
{
    const Result<NotebookReport> report = archive.verify();
    demandOk(report, rule);
    const QStringList found =
        report->vault.damage + report->vault.danglingReferences + report->journal + report->projection;
    demand(report->isSound(), rule, found.mid(0, 8).join(u", "_s));
}

/// What redaction takes away: which values are there, and which records are marked.
struct Standing
{
    QSet<std::pair<qint64, qint64>> values; ///< replica and seq
    qint64 redacted = 0;

    explicit Standing(Notebook &archive)
    {
        Statement query(archive.vault(), "SELECT replica, seq FROM change WHERE shape <> 4");
        while (query.step() == Statement::Step::Row)
            values.insert({query.integer(0), query.integer(1)});
        redacted = queryInteger(archive.vault(), "SELECT count(*) FROM record WHERE redacted = 1").value();
    }
    [[nodiscard]] bool isAllIn(const Standing &later) const
    {
        return later.redacted == redacted && later.values.contains(values);
    }
};

/// One archive, one file.
class Run
{
public:
    Run(Notebook &archive, Rows &rows, const GatherOptions &options, const QString &file)
        : m_archive(&archive)
        , m_rows(rows)
        , m_options(options)
        , m_file(file)
    { }

    /// Whether the archive was changed.
    bool go(const Rows::Contents &before, const Standing &stood)
    {
        const auto preview = previewHandOver(*m_archive, m_file);
        demandSame(m_rows.everything(), before, "a preview changes nothing");
        const auto imported = importHandOver(*m_archive, m_file, m_options);
        if (!imported) {
            note(size_t(imported.error().code));
            for (const QString &detail : imported.error().details.mid(3, 1))
                note(qHash(detail));
            demandSame(m_rows.everything(), before, "what is refused changes nothing");
            return false;
        }
        demandOk(preview, "what is imported was previewed");
        demand(*preview == *imported, "an import does what its preview said");
        remember(*imported);
        demandSound(*m_archive, "an archive is sound after an import");
        const Rows::Contents after = m_rows.everything();
        importAgain(after);
        if (imported->added + imported->revived == 0)
            return true;
        const bool nothingErased = stood.isAllIn(Standing(*m_archive));
        note(nothingErased);
        undo(nothingErased ? before : Rows::Contents());
        bringBack(after);
        settle();
        demandSound(*m_archive, "an archive is sound in the end");
        return true;
    }

private:
    static void remember(const GatherPreview &done)
    {
        // Roughly: zero, one, few, many.
        for (const qint64 count : {done.added, done.revived, done.newRecords, done.changedRecords, done.conflicts,
                                   done.alreadyHere, done.clocksAhead})
            note(count < 2 ? size_t(count) : count < 9 ? 2 : 3);
        for (auto it = done.byType.begin(); it != done.byType.end(); ++it)
            note(qHash(it.key()));
        note(size_t(done.foreignRedactions.size() > 0) + 2 * size_t(done.typedFor.size()));
    }

    void importAgain(const Rows::Contents &after)
    {
        const auto again = importHandOver(*m_archive, m_file, m_options);
        demandOk(again, "what was imported can be imported again");
        demand(again->added == 0 && again->revived == 0 && again->conflicts == 0, "again it brings nothing");
        demandSame(m_rows.everything(), after, "again it changes nothing");
    }

    /// `before`: what screens showed; empty where something was erased for good.
    void undo(const Rows::Contents &before)
    {
        const qint64 number = imports(*m_archive).constLast().number;
        demandOk(undoImport(*m_archive, number), "an import can be undone");
        const Rows::Contents now = m_rows.shown();
        if (!before.isEmpty())
            demandSame(now, before.first(now.size()), "undoing gives back what was");
        demandSound(*m_archive, "an archive is sound after undoing");
        demand(!undoImport(*m_archive, number).isOk(), "nothing is undone twice");
    }

    void bringBack(const Rows::Contents &after)
    {
        const qint64 number = imports(*m_archive).constLast().number;
        demandOk(bringBackImport(*m_archive, number), "an import can be brought back");
        const Rows::Contents now = m_rows.shown();
        demandSame(now, after.first(now.size()), "bringing back gives what the import gave");
    }

    /// Whatever came can be written over: each conflict is settled by the value that is shown.
    void settle()
    {
        for (const Conflict &conflict : m_archive->conflicts()) {
            const std::optional<Record> record = m_archive->record(conflict.record);
            const Value shown =
                conflict.field == reserved::Deleted ? Value(qint64(1)) : record->fields.value(conflict.field);
            const auto settled = m_archive->settle(conflict.record, conflict.field, shown);
            // A value that no record may hold is refused, and can be settled by an empty one.
            if (!settled)
                demandOk(m_archive->settle(conflict.record, conflict.field, {}), "a conflict can be settled");
            demand(!m_archive->record(conflict.record)->conflicts.contains(conflict.field),
                   "what is settled is settled");
        }
    }

    Notebook *m_archive;
    Rows &m_rows;
    GatherOptions m_options;
    QString m_file;
};

} // namespace

/// Opened and read once, for as long as nothing is imported.
struct ImportTrial::Archive
{
    explicit Archive(std::unique_ptr<Notebook> opened)
        : notebook(std::move(opened))
        , rows(notebook->vault())
        , made(rows.everything())
        , standing(*notebook)
    { }

    std::unique_ptr<Notebook> notebook;
    Rows rows;
    Rows::Contents made;
    Standing standing;
};

ImportTrial::ImportTrial(ImportStage &stage)
    : m_stage(stage)
{ }

ImportTrial::~ImportTrial() = default;

ImportTrial::Archive &ImportTrial::archiveFor(const Delivery &delivery)
{
    std::unique_ptr<Archive> &archive = m_archives[delivery.isAfterUndoing ? 1 : 0];
    if (!archive)
        archive = std::make_unique<Archive>(m_stage.freshArchive(delivery.isAfterUndoing));
    return *archive;
}

void ImportTrial::run(const QByteArray &input)
{
    outcome = 0;
    const Delivery delivery = Delivery::fromBytes(input);
    const QString file = m_stage.deliver(delivery, input.mid(Delivery::Size));
    Archive &archive = archiveFor(delivery);
    if (Run(*archive.notebook, archive.rows, delivery.options, file).go(archive.made, archive.standing))
        m_archives[delivery.isAfterUndoing ? 1 : 0].reset();
}

size_t ImportTrial::lastOutcome() noexcept
{
    return outcome;
}

} // namespace fuzz
