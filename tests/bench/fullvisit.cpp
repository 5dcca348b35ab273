// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fullvisit.h"

#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"

#include <QDir>

namespace regards::bench {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int Units = 10;
constexpr int Observers = 8;
constexpr int Interviews = 60;
constexpr int Questions = 18;
constexpr int NotesEach = 60;
constexpr int RatedUnits = 4; // 464 ratings an observer
constexpr int RemarkLength = 280;

using test::must;

/// Words that read like a remark, the same for the same number.
QString remark(int seed, int length)
{
    static const QStringList words =
        u"porte chambre équipe information soignant repas couloir affichage règlement plainte "
        "accès sortie visite téléphone projet traitement écoute calme bruit fermé ouvert"_s.split(u' ');
    QString text;
    for (int i = 0; text.size() < length; ++i)
        text += words.at((seed * 7 + i * i * 3 + i) % words.size()) + u' ';
    return text.trimmed();
}

QStringList criteria()
{
    // As many as the framework has, by its counts of standards and criteria.
    const QList<QList<int>> counts{{4, 6, 4, 4, 5, 4, 5}, {3, 6, 6, 5, 6}, {3, 6, 7, 4}, {5, 5, 6, 4, 6}, {3, 3, 3, 3}};
    QStringList codes;
    for (int theme = 0; theme < counts.size(); ++theme) {
        for (int standard = 0; standard < counts.at(theme).size(); ++standard) {
            for (int criterion = 1; criterion <= counts.at(theme).at(standard); ++criterion)
                codes.append(u"%1.%2.%3"_s.arg(theme + 1).arg(standard + 1).arg(criterion));
        }
    }
    return codes;
}

struct Frame
{
    RecordId visit;
    QList<RecordId> visitUnits;
    QList<RecordId> observers;
};

Frame makeFrame(Notebook &archive, int units = Units)
{
    Frame frame;
    Visit visit;
    visit.title = u"Visite complète inventée"_s;
    visit.toolkit = u"qualityrights-2012"_s;
    frame.visit = must(archive.put(visit));
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.name = u"Unité %1"_s.arg(i + 1);
        VisitUnit visitUnit;
        visitUnit.visit = frame.visit;
        visitUnit.unit = must(archive.put(unit));
        frame.visitUnits.append(must(archive.put(visitUnit)));
    }
    for (int i = 0; i < Observers; ++i) {
        Observer observer;
        observer.name = u"Personne Inventée %1"_s.arg(i + 1);
        TeamMember member;
        member.visit = frame.visit;
        member.observer = must(archive.put(observer));
        must(archive.put(member));
        frame.observers.append(member.observer);
    }
    return frame;
}

void fill(Notebook &notebook, const Frame &frame, int number)
{
    const RecordId self = frame.observers.at(number);
    QList<Record> records;
    int seed = number * 10'000;
    for (const RecordId &unit : frame.visitUnits) {
        for (const QString &criterion : criteria()) {
            Assessment a;
            a.visitUnit = unit;
            a.observer = self;
            a.criterion = criterion;
            a.rating = Rating::all().at(size_t(++seed) % 4);
            if (seed % 3 == 0)
                a.comment = remark(seed, 120);
            a.seen = seed % 2 == 0;
            records.append(a.toRecord());
        }
    }
    for (int i = 0; i < NotesEach; ++i) {
        Note note;
        note.visit = frame.visit;
        note.visitUnit = frame.visitUnits.at(i % Units);
        note.observer = self;
        note.at = QDateTime::fromMSecsSinceEpoch(notebook.world().now(), Qt::UTC);
        note.text = remark(++seed, 200);
        records.append(note.toRecord());
    }
    must(notebook.putAll(records));
    for (int i = number; i < Interviews; i += Observers) {
        Interview interview;
        interview.visit = frame.visit;
        interview.visitUnit = frame.visitUnits.at(i % Units);
        interview.observer = self;
        interview.category = i % 3 ? u"service_user"_s : u"professional"_s;
        interview.consent = u"given"_s;
        interview.id = must(notebook.put(interview));
        QList<Record> answers;
        for (int question = 1; question <= Questions; ++question) {
            Answer answer;
            answer.interview = interview.id;
            answer.question = u"su%1"_s.arg(question, 2, 10, QChar(u'0'));
            answer.text = remark(++seed, 280);
            answers.append(answer.toRecord());
        }
        must(notebook.putAll(answers));
    }
}

/// Every criterion of every unit rated, each with a remark.
void fillRatings(Notebook &notebook, const Frame &frame, int number)
{
    QList<Record> records;
    int seed = number * 10'000;
    for (const RecordId &unit : frame.visitUnits) {
        for (const QString &criterion : criteria()) {
            Assessment a;
            a.visitUnit = unit;
            a.observer = frame.observers.at(number);
            a.criterion = criterion;
            a.rating = Rating::all().at(size_t(++seed) % 4);
            a.comment = remark(seed, RemarkLength);
            records.append(a.toRecord());
        }
    }
    must(notebook.putAll(records));
}

using Fill = void (*)(Notebook &notebook, const Frame &frame, int number);

FullVisit makeVisit(const QString &folder, World &world, int units, Fill fillNotebook)
{
    FullVisit full;
    const QDir dir(folder);
    full.archive = dir.filePath(u"archive.regards"_s);
    const auto archive =
        must(Notebook::create(full.archive, Passphrase(words()), Notebook::Role::Archive, world, KeyProfile::Light));
    must(prepareArchive(*archive));
    const Frame frame = makeFrame(*archive, units);
    for (int i = 0; i < Observers; ++i) {
        const VisitCode code = must(visitCode(*archive, frame.visit, frame.observers.at(i)));
        const QString pack = dir.filePath(u"%1.regards-visit"_s.arg(i));
        must(writeVisitPack(*archive, frame.visit, frame.observers.at(i), code, pack));
        const auto notebook = must(createNotebook(dir.filePath(u"%1.regards"_s.arg(i)), Passphrase(words()), pack, code,
                                                  world, KeyProfile::Light));
        fillNotebook(*notebook, frame, i);
        const QString file = dir.filePath(u"%1.regards-handover"_s.arg(i));
        full.changes += must(writeHandOver(*notebook, file)).changes;
        full.handOvers.append(file);
    }
    return full;
}

} // namespace

QString words()
{
    return u"mots de passe de mesure"_s;
}

FullVisit makeFullVisit(const QString &folder, World &world)
{
    return makeVisit(folder, world, Units, fill);
}

FullVisit makeRatingVisit(const QString &folder, World &world)
{
    return makeVisit(folder, world, RatedUnits, fillRatings);
}

QString ratingRemark(int number)
{
    return remark(number, RemarkLength);
}

QString makeObserverNotebook(const QString &folder, World &world, qint64 leastChanges)
{
    const QDir dir(folder);
    const auto archive = must(Notebook::create(dir.filePath(u"archive.regards"_s), Passphrase(words()),
                                               Notebook::Role::Archive, world, KeyProfile::Light));
    must(prepareArchive(*archive));
    const Frame frame = makeFrame(*archive);
    const VisitCode code = must(visitCode(*archive, frame.visit, frame.observers.constFirst()));
    const QString pack = dir.filePath(u"0.regards-visit"_s);
    must(writeVisitPack(*archive, frame.visit, frame.observers.constFirst(), code, pack));
    const QString path = dir.filePath(u"0.regards"_s);
    const auto notebook = must(createNotebook(path, Passphrase(words()), pack, code, world, KeyProfile::Light));
    fill(*notebook, frame, 0);
    const auto changes = [&] { return must(queryInteger(notebook->vault(), "SELECT count(*) FROM change")); };
    for (int round = 0; changes() < leastChanges; ++round) {
        QList<Record> records = notebook->records(Assessment::typeName());
        for (Record &record : records)
            record.fields = {{u"rating"_s, Rating::all().at(size_t(round) % 4).token()}};
        must(notebook->putAll(records));
    }
    return path;
}

void addReport(Notebook &archive)
{
    Report report;
    report.visit = archive.all<Visit>().constFirst().id;
    report.name = u"Établissement inventé"_s;
    report.id = must(archive.put(report));
    for (const VisitUnit &unit : archive.all<VisitUnit>({u"visit"_s, Value{report.visit}})) {
        ReportUnit part;
        part.report = report.id;
        part.visitUnit = unit.id;
        must(archive.put(part));
    }
}

} // namespace regards::bench
