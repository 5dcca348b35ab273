// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "app/demo/democontent.h"
#include "core/analysis/earlieradvice.h"
#include "core/exchange/gather.h"
#include "core/notebook/recordjson.h"
#include "core/report/status.h"
#include "tests/support/must.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A few people and interviews: enough for rules that don't depend on how much there is.
DemoOptions small(quint64 seed)
{
    return {.visits = 1,
            .units = 2,
            .observers = 3,
            .interviews = 7,
            .seed = seed,
            .language = u"fr"_s,
            .documents = false};
}

using LinesById = QMap<RecordId, QByteArray>;

LinesById everything(const Notebook &notebook)
{
    LinesById lines;
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : notebook.records(type.name, Query().including(true, true)))
            lines.insert(record.id, toJsonLine(record));
    }
    return lines;
}

/// Everything that a program that prints text says.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A demo in a folder of its own.
struct MadeDemo
{
    explicit MadeDemo(const DemoOptions &options)
    {
        must(makeDemo(path({}), options));
        QFile file(path(u"passphrase"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no passphrase");
        words = QString::fromUtf8(file.readAll()).trimmed();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(u"demo/"_s + name); }
    [[nodiscard]] QStringList files(const QString &name) const
    {
        QStringList paths;
        for (const QFileInfo &file : QDir(path(name)).entryInfoList(QDir::Files, QDir::Name))
            paths.append(file.filePath());
        return paths;
    }
    [[nodiscard]] std::unique_ptr<Notebook> open(const QString &file) const
    {
        return must(Notebook::open(file, Passphrase(words), world));
    }
    [[nodiscard]] std::unique_ptr<Notebook> archive() const { return open(path(u"archive.regards"_s)); }
    /// The archive as it was before the first hand-over, with these imported.
    [[nodiscard]] std::unique_ptr<Notebook> gathered(const QString &name, const QStringList &handOvers) const
    {
        if (!QFile::copy(path(u"empty.regards"_s), folder.filePath(name)))
            qFatal("not copied");
        auto copy = open(folder.filePath(name));
        for (const QString &file : handOvers)
            must(importHandOver(*copy, file));
        return copy;
    }

    QTemporaryDir folder;
    QString words;
    mutable SeededWorld world{99, 1'775'000'000'000}; // after the visit
};

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        m_full = std::make_unique<MadeDemo>(DemoOptions());
    }
    void cleanupTestCase() { m_full.reset(); }

    void theSameSeedGivesTheSameRecords()
    {
        const MadeDemo first(small(5));
        const MadeDemo second(small(5));
        const MadeDemo other(small(6));
        const LinesById lines = everything(*first.archive());
        QVERIFY(lines.size() > 500);
        QCOMPARE(everything(*second.archive()), lines);
        QVERIFY(everything(*other.archive()) != lines);
    }

    void everythingLiesWhereItShould()
    {
        for (const QString &name : {u"packs"_s, u"codes"_s, u"notebooks"_s, u"handovers"_s})
            QCOMPARE(m_full->files(name).size(), 8);
        QCOMPARE(m_full->files(u"reports"_s).size(), 7 * 2 + 2); // every kind in two languages, once as HTML and ODT
        QVERIFY(QFile::exists(m_full->path(u"LISEZ-MOI.txt"_s)));
        const auto archive = m_full->archive();
        QCOMPARE(archive->count(u"interview"_s, Query().including(true, true)), 30);
        QCOMPARE(archive->count(u"interview"_s, Query(u"consent"_s, u"refused"_s)), 4);
        QCOMPARE(archive->count(u"agreed"_s), 2 * (116 + 25 + 5) + 25 + 5);
    }

    void theVisitFollowsOneOfTheYearBefore()
    {
        const auto archive = m_full->archive();
        QCOMPARE(archive->count(u"visit"_s), 2);
        const Visit before = archive->find<Visit>(thisVisit(*archive).follows).value();
        QVERIFY(before.firstDay < thisVisit(*archive).firstDay.addMonths(-6));
        const QList<Report> then = archive->all<Report>({u"visit"_s, before.id});
        QCOMPARE(then.size(), 1);
        QVERIFY(then.first().sentOn.isValid());
        QCOMPARE(archive->count(u"interview"_s, Query(u"visit"_s, before.id).including(true, true)), 0);
        for (const Report &now : archive->all<Report>({u"visit"_s, thisVisit(*archive).id})) {
            QSet<QString> states;
            for (const EarlierRecommendation &one : earlierRecommendations(*archive, now.id))
                states.insert(one.state());
            QCOMPARE(states, (QSet<QString>{u"done"_s, u"under_way"_s, u"not_started"_s, u"dropped"_s, QString()}));
        }
        QCOMPARE(m_full->open(m_full->path(u"empty.regards"_s))->count(u"visit"_s), 1);
    }

    void oneReportHasBeenAnsweredAndTheOtherIsProvisional()
    {
        const auto archive = m_full->archive();
        QList<report::Stage> stages;
        for (const Report &now : archive->all<Report>({u"visit"_s, thisVisit(*archive).id})) {
            stages.append(report::stageOf(now));
            QCOMPARE(now.facilityAnswer.isEmpty(), stages.last() == report::Stage::Provisional);
        }
        QCOMPARE(stages, (QList<report::Stage>{report::Stage::Answered, report::Stage::Provisional}));
        QVERIFY(archive->count(u"visit_section"_s) > 3);
    }

    void everyFileIsSound()
    {
        QStringList files{m_full->path(u"archive.regards"_s), m_full->path(u"empty.regards"_s)};
        files += m_full->files(u"notebooks"_s);
        for (const QString &file : std::as_const(files)) {
            const NotebookReport report = must(m_full->open(file)->verify());
            QVERIFY2(report.isSound(), qPrintable(file));
            QVERIFY(report.changes > 100);
        }
    }

    void handOversInAnyOrderGiveTheArchive()
    {
        QStringList files = m_full->files(u"handovers"_s);
        const auto forward = m_full->gathered(u"forward.regards"_s, files);
        std::reverse(files.begin(), files.end());
        const auto backward = m_full->gathered(u"backward.regards"_s, files + files);
        const LinesById gathered = everything(*forward);
        QCOMPARE(everything(*backward), gathered);

        // What the coordinator wrote afterwards apart: what is agreed, and the withdrawal.
        const auto archive = m_full->archive();
        const LinesById all = everything(*archive);
        qsizetype withdrawn = 0;
        for (auto it = gathered.begin(); it != gathered.end(); ++it) {
            const std::optional<Record> record = archive->record(it.key());
            QVERIFY(record);
            withdrawn += record->redacted;
            // Which visit this one follows was written when the other had been typed in.
            if (!record->redacted && record->type != Visit::typeName())
                QCOMPARE(all.value(it.key()), it.value());
        }
        QVERIFY(withdrawn > 1);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const std::optional<Record> record = archive->record(it.key());
            if (!gathered.contains(it.key()))
                QCOMPARE(recordType(record->type)->writer, Writer::Coordinator);
        }
    }

    void exactlyThePlantedConflictIsLeft()
    {
        const demo::Content content = must(demo::loadContent());
        const auto copy = m_full->gathered(u"conflict.regards"_s, m_full->files(u"handovers"_s));
        const auto archive = m_full->archive();
        for (const Notebook *notebook : {archive.get(), copy.get()}) {
            const QList<Conflict> conflicts = notebook->conflicts();
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts.first().field, u"comment"_s);
            QStringList values;
            for (const Change &head : conflicts.first().heads)
                values.append(std::get<QString>(head.value));
            QVERIFY(values.contains(content.programme.clash.own));
            QVERIFY(values.contains(content.programme.clash.paper));
            const auto assessment = notebook->find<Assessment>(conflicts.first().record);
            QCOMPARE(assessment->criterion, content.programme.clash.criterion);
            QVERIFY(QString::fromUtf8(content.readMe).contains(content.programme.clash.criterion));
        }
    }

    void theWithdrawnInterviewIsInNoArchiveAgain()
    {
        const auto archive = m_full->archive();
        RecordId withdrawn;
        for (const Record &record : archive->records(u"interview"_s, Query().including(true, true))) {
            if (record.redacted)
                withdrawn = record.id;
        }
        QVERIFY(withdrawn);
        QList<Answer> told;
        QString code;
        for (const QString &file : m_full->files(u"notebooks"_s)) {
            const auto notebook = m_full->open(file);
            if (const auto interview = notebook->find<Interview>(withdrawn)) {
                told = notebook->all<Answer>(Query(u"interview"_s, withdrawn));
                code = interview->code;
            }
        }
        QVERIFY(told.size() > 5);
        QVERIFY(!code.isEmpty());
        for (const QString &file : m_full->files(u"handovers"_s))
            must(importHandOver(*archive, file));
        QVERIFY(archive->record(withdrawn)->redacted);
        for (const Answer &answer : std::as_const(told)) {
            QVERIFY(archive->record(answer.id)->redacted);
            QVERIFY(archive->record(answer.id)->text(u"text"_s).isEmpty());
        }
        for (const QByteArray &line : everything(*archive))
            QVERIFY(!line.contains(code.toUtf8()));
    }

    void privateNotesStayInTheirNotebook()
    {
        const auto archive = m_full->archive();
        int notes = 0;
        for (const QString &file : m_full->files(u"notebooks"_s)) {
            for (const Note &note : m_full->open(file)->all<Note>(Query(u"private"_s, qint64(1)))) {
                ++notes;
                QVERIFY(!archive->record(note.id));
                for (const QByteArray &line : everything(*archive))
                    QVERIFY(!QString::fromUtf8(line).contains(note.text));
            }
        }
        QCOMPARE(notes, 3);
    }

    void reportsCanBeReadAndCarryNoCode()
    {
        const auto archive = m_full->archive();
        const QString facility = archive->all<Facility>().first().name;
        const QString unit = archive->all<Unit>().first().name;
        for (const QString &file : m_full->files(u"reports"_s)) {
            if (!file.endsWith(u".pdf"))
                continue;
            const QString text = outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, file, u"-"_s});
            // The sheet in plain language speaks of a place by its own name only.
            QVERIFY2(text.contains(facility) || text.contains(unit), qPrintable(file));
            for (const Interview &interview : archive->all<Interview>()) {
                QVERIFY(interview.code.isEmpty() == (interview.consent == u"refused"));
                QVERIFY(interview.code.isEmpty() || !text.contains(interview.code));
            }
            for (const Assessment &assessment : archive->all<Assessment>())
                QVERIFY(assessment.comment.size() < 60 || !text.contains(assessment.comment));
        }
    }

    void whatTheTeamAgreesBelowPartialHasItsReason()
    {
        const auto archive = m_full->archive();
        for (const Agreed &agreed : archive->all<Agreed>()) {
            QVERIFY2(agreed.rating, qPrintable(agreed.subject));
            if (agreed.rating->isLevel() && *agreed.rating < Rating(Rating::Level::Partial))
                QVERIFY2(!agreed.reason.isEmpty(), qPrintable(agreed.subject));
        }
    }

    void observersDisagreeAndWriteAsManyPeopleDo()
    {
        const auto archive = m_full->archive();
        QMap<QString, QSet<QString>> ratings;
        QSet<QString> comments;
        for (const Assessment &assessment : archive->all<Assessment>()) {
            comments.insert(assessment.comment);
            if (assessment.rating && assessment.rating->isLevel())
                ratings[assessment.visitUnit.text() + assessment.criterion].insert(assessment.rating->token());
        }
        const auto disputed =
            std::count_if(ratings.begin(), ratings.end(), [](const auto &set) { return set.size() > 2; });
        QVERIFY2(disputed > 15, qPrintable(QString::number(disputed)));
        QVERIFY2(comments.size() > 200, qPrintable(QString::number(comments.size())));
        QVERIFY(!m_full->open(m_full->files(u"notebooks"_s).first())->all<Alert>().isEmpty());
    }

    void eveningsEndWithDraftsThatBecameChanges()
    {
        for (const QString &file : m_full->files(u"notebooks"_s))
            QVERIFY(m_full->open(file)->drafts().isEmpty());
    }

    void severalVisitsHaveOneConflictInAll()
    {
        DemoOptions options = small(3);
        options.visits = 2;
        options.units = 3;
        options.observers = 10;
        const MadeDemo demo(options);
        const auto archive = demo.archive();
        QCOMPARE(archive->count(u"visit"_s), 2 + 1); // with the one before the first
        QCOMPARE(archive->count(u"report"_s), 6 + 1);
        QCOMPARE(archive->conflicts().size(), 1);
        QCOMPARE(demo.files(u"notebooks"_s).size(), 20);
        QSet<QString> names;
        for (const Observer &observer : archive->all<Observer>())
            names.insert(observer.name);
        QCOMPARE(names.size(), 10);
    }

    void oneObserverAndOneUnitAreEnough()
    {
        DemoOptions options = small(4);
        options.units = 1;
        options.observers = 1;
        options.interviews = 0;
        const MadeDemo demo(options);
        QCOMPARE(demo.archive()->conflicts().size(), 1);
    }

    void aFolderThatHoldsSomethingIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u".mine"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = makeDemo(folder.path(), small(1));
        QCOMPARE(refused.error(), (Error{ErrorCode::FileExists, {folder.path()}}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void frenchTextsAreSetAsFrenchIs()
    {
        // No straight apostrophe, and no space that breaks where none may.
        static const QRegularExpression wrong(u"'| [;:!?»]|« | \\)|\\( |  "_s);
        const auto archive = m_full->archive();
        for (const RecordType &type : recordTypes()) {
            for (const Record &record : archive->records(type.name)) {
                for (const FieldDeclaration &field : type.fields) {
                    if (field.kind == FieldKind::LongText || field.kind == FieldKind::Text)
                        QVERIFY2(!record.text(field.name).contains(wrong), qPrintable(record.text(field.name)));
                }
            }
        }
    }

private:
    /// The one that observers took part in.
    static Visit thisVisit(const Notebook &archive)
    {
        for (const Visit &visit : archive.all<Visit>()) {
            if (visit.follows)
                return visit;
        }
        return {};
    }

    std::unique_ptr<MadeDemo> m_full;
};

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
