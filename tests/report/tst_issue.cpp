// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issue.h"
#include "core/report/issuedlist.h"
#include "core/report/parts.h"
#include "core/report/reportpen.h"
#include "core/toolkit/toolkitloader.h"
#include "tests/support/smallvisit.h"

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;
using regards::test::must;
using regards::test::SmallVisit;

namespace {

RecordId newReport(SmallVisit &site, const QString &name)
{
    Report report;
    report.visit = site.visitId;
    report.name = name;
    return must(site.archive->put(report));
}

} // namespace

/// What giving out rests on: names of files, the list, and where written parts stand.
class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhatItIsAndWhereItStands()
    {
        SmallVisit site;
        const RecordId report = newReport(site, u"Ward A/B: \"spring\"\n?"_s);
        const DocumentWish wish{DocumentKind::Unit, report, u"en"_s};
        QCOMPARE(fileTitle(*site.archive, wish, Purpose::GiveOut),
                 u"Report on a unit - Ward A-B- -spring- - provisional 2026-03-02 (en)"_s);
        must(sendForFactCheck(*site.archive, {report}, {2026, 3, 20}, {2026, 4, 20}));
        QVERIFY(fileTitle(*site.archive, wish, Purpose::GiveOut).contains(u"for the fact check"_s));
        must(makeFinal(*site.archive, {report}, {2026, 5, 2}));
        QVERIFY(fileTitle(*site.archive, wish, Purpose::GiveOut).contains(u"final"_s));
        QVERIFY(fileTitle(*site.archive, wish, Purpose::Team).contains(u"draft for the team"_s));
        const DocumentWish whole{DocumentKind::Facility, site.visitId, u"fr"_s};
        QVERIFY(fileTitle(*site.archive, whole, Purpose::GiveOut).contains(u"Établissement inventé des Tilleuls"_s));
        QVERIFY(fileTitle(*site.archive, whole, Purpose::GiveOut).endsWith(u"(fr)"_s));
    }

    void aLongNameIsCut()
    {
        SmallVisit site;
        const RecordId report = newReport(site, QString(5000, u'x'));
        QVERIFY(fileTitle(*site.archive, {DocumentKind::Unit, report, u"en"_s}, Purpose::GiveOut).size() < 180);
    }

    void theListHasOneEntryForEachFile()
    {
        SmallVisit site;
        const RecordId first = newReport(site, u"Ward A"_s);
        const RecordId second = newReport(site, u"Ward B"_s);
        must(listIssued(*site.archive, {DocumentKind::Facility, site.visitId, u"en"_s}, u"pdf"_s, u"all.pdf"_s,
                        sha256Of("all")));
        must(listIssued(*site.archive, {DocumentKind::Unit, second, u"en"_s}, u"odt"_s, u"b.odt"_s, sha256Of("b")));
        QCOMPARE(site.archive->all<Issued>().size(), 3);
        QCOMPARE(issuedEntries(*site.archive, {first, second}).size(), 2);
        const auto ofFirst = issuedEntries(*site.archive, {first});
        QCOMPARE(ofFirst.size(), 1);
        QCOMPARE(ofFirst.constFirst().issued.file, u"all.pdf"_s);
        QCOMPARE(entriesWith(*site.archive, "all").constFirst().reports.size(), 2);
        QVERIFY(entriesWith(*site.archive, "al").isEmpty());
    }

    void aDigestIsShortenedToGroups()
    {
        QCOMPARE(shortDigest(sha256Of("abc")), u"ba78 16bf 8f01 cfea"_s);
        QCOMPARE(shortDigest(QString()), QString());
    }

    void writtenPartsAreFoundByTheirWords()
    {
        const Toolkit toolkit = must(ToolkitLoader::builtin());
        const class Words words(u"en"_s);
        report::Document document;
        ReportPen pen(document, toolkit, words);
        const QString summary = u"First.\n\nSecond,\nwith a line.\n\n- one\n- two"_s;
        pen.chapter(u"Summary"_s);
        const int first = int(document.blocks.size());
        pen.prose(summary);
        const int last = int(document.blocks.size()) - 1;
        pen.chapter(u"Limits"_s);
        pen.prose(u"Nobody let us in."_s);
        const QMap<QString, QString> texts{{u"summary"_s, summary},
                                           {u"limits"_s, u"Nobody let us in."_s},
                                           {u"method"_s, u"Not there."_s},
                                           {u"x"_s, {}}};
        const auto places = placesOfParts(document, texts, toolkit);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0), (PartPlace{u"summary"_s, first, last}));
        QCOMPARE(places.at(1).key, u"limits"_s);
        QCOMPARE(last - first, 2);
        QCOMPARE(partAt(places, last), u"summary"_s);
        QCOMPARE(partAt(places, first - 1), QString());
    }

    void aTeamsDraftIsMarkedAndNothingElse()
    {
        report::Document document;
        document.title = u"Report"_s;
        document.blocks = {CoverPage{u"Report"_s, {}, {}, u"Provisional"_s}, Heading{1, u"Summary"_s}};
        const report::Document draft = asTeamDraft(document);
        QCOMPARE(draft.confidentiality, u"Draft, not to be given out"_s);
        QCOMPARE(std::get<CoverPage>(draft.blocks.at(0)).notice, draft.confidentiality);
        QCOMPARE(draft.blocks.at(1), document.blocks.at(1));
    }
};

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
