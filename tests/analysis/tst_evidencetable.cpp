// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidencetable.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/smallvisit.h"

#include <QTest>

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;
using enum Rating::Level;

namespace {

/// Both units in one report, rated by two observers in the first and one in the second; three interviews.
struct TableVisit : SmallVisit
{
    TableVisit()
    {
        for (int i = 0; i < visitUnits.size(); ++i) {
            VisitUnit unit = *archive->find<VisitUnit>(visitUnits.at(i));
            unit.position = i + 1;
            must(archive->put(unit));
        }
        write(1, 0, u"1.1.1"_s, Full, u"Painted."_s);
        write(0, 0, u"1.1.1"_s, Partial);
        write(2, 1, u"1.1.2"_s, NotInitiated);
        talk(0, u"service_user"_s, Full);
        talk(0, u"service_user"_s, NotInitiated);
        talk(1, u"professional"_s, NotApplicable);
        Note note;
        note.visit = visitId;
        note.observer = observers.at(0);
        note.text = u"Of the whole house"_s;
        NoteTag tag;
        tag.note = must(archive->put(note));
        tag.criterion = u"1.1.1"_s;
        must(archive->put(tag));
        Report made;
        made.visit = visitId;
        report = must(archive->put(made));
        for (const RecordId &unit : visitUnits) {
            ReportUnit covered;
            covered.report = report;
            covered.visitUnit = unit;
            must(archive->put(covered));
        }
    }

    void write(int observer, int unit, const QString &criterion, Rating rating, const QString &comment = {})
    {
        Assessment made = assessment(observer, criterion, rating, comment);
        made.visitUnit = visitUnits.at(unit);
        must(archive->put(made, observers.at(observer)));
    }

    void talk(int unit, const QString &category, Rating rating)
    {
        Interview held;
        held.visit = visitId;
        held.visitUnit = visitUnits.at(unit);
        held.category = category;
        held.consent = u"given"_s;
        InterviewRating rated;
        rated.interview = must(archive->put(held));
        rated.criterion = u"1.1.1"_s;
        rated.rating = rating;
        must(archive->put(rated));
    }

    [[nodiscard]] EvidenceTable table(const RecordId &unit = {}) const
    {
        return {ReportEvidence::of(*archive, report), toolkit, unit};
    }

    RecordId report;
    Toolkit toolkit = must(ToolkitLoader::builtin());
};

QStringList names(const EvidenceTable &table)
{
    QStringList names;
    for (const EvidenceColumn &column : table.columns()) {
        switch (column.kind) {
        case EvidenceColumn::Kind::Observer:
            names.append(column.unitName + u'/' + column.name);
            break;
        case EvidenceColumn::Kind::Interviews:
            names.append(column.category);
            break;
        case EvidenceColumn::Kind::Texts:
            names.append(u"texts"_s);
        }
    }
    return names;
}

} // namespace

class TestEvidenceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void observersStandByUnitThenInterviewsThenTexts()
    {
        const TableVisit site;
        QCOMPARE(names(site.table()),
                 (QStringList{u"Unité A/Aline Inventée"_s, u"Unité A/Bruno Fictif"_s, u"Unité B/Chloé Supposée"_s,
                              u"service_user"_s, u"professional"_s, u"texts"_s}));
    }

    void oneUnitShowsItsOwnSourcesOnly()
    {
        const TableVisit site;
        QCOMPARE(names(site.table(site.visitUnits.at(1))),
                 (QStringList{u"Unité B/Chloé Supposée"_s, u"professional"_s, u"texts"_s}));
        // What concerns the whole facility concerns each unit.
        QCOMPARE(site.table(site.visitUnits.at(1)).cell(u"1.1.1"_s, 2).count, 1);
    }

    void aCellHoldsWhatItsSourceSaid()
    {
        const TableVisit site;
        const EvidenceTable table = site.table();
        QCOMPARE(table.cell(u"1.1.1"_s, 0).rating, Rating(Partial));
        QCOMPARE(table.cell(u"1.1.1"_s, 1).comment, u"Painted."_s);
        QVERIFY(table.cell(u"1.1.1"_s, 2).isEmpty());
        QCOMPARE(table.cell(u"1.1.2"_s, 2).rating, Rating(NotInitiated));
        QVERIFY(table.cell(u"5.1.1"_s, 0).isEmpty());
    }

    void interviewsAreCountedAndTheirMiddleIsTheLowerMedianOfLevels()
    {
        const TableVisit site;
        const EvidenceCell users = site.table().cell(u"1.1.1"_s, 3);
        QCOMPARE(users.count, 2);
        QCOMPARE(users.counts, (std::array{1, 0, 0, 1, 0, 0}));
        QCOMPARE(users.rating, Rating(NotInitiated));
        const EvidenceCell professionals = site.table().cell(u"1.1.1"_s, 4);
        QCOMPARE(professionals.count, 1);
        QCOMPARE(professionals.rating, std::nullopt); // not applicable is no level
    }
};

QTEST_GUILESS_MAIN(TestEvidenceTable)
#include "tst_evidencetable.moc"
