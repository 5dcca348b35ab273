// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoarchives.h"

using namespace regards;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    return SmallVisit::must(readFile(path, 1'000'000));
}

} // namespace

class TestColleagues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardSaysKeysAndIdAndNothingElse()
    {
        TwoArchives site;
        SmallVisit::must(setOwnName(*site.archive, u"Irène Inventée"_s));
        const QString file = site.card(*site.archive);
        const Card card = SmallVisit::must(readCard(file));
        QCOMPARE(card.owner, site.archive->owner());
        QCOMPARE(card.identity, SmallVisit::must(identityOf(*site.archive)).publicHalf());
        QVERIFY(!contentOf(file).contains("Invent"));
        QVERIFY(!file.contains(u"Inv"));
        QCOMPARE(contentOf(file), contentOf(site.card(*site.archive))); // the same card each time
    }

    void aCardThatWasTouchedAnywhereIsRefused()
    {
        TwoArchives site;
        const QByteArray good = contentOf(site.card(*site.archive));
        const QString bad = site.path(u"bad.regards-card"_s);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 0x11);
            SmallVisit::must(writeFileAtomically(bad, bytes));
            QVERIFY2(!readCard(bad).isOk(), QByteArray::number(at).constData());
            SmallVisit::must(writeFileAtomically(bad, good.first(at)));
            QVERIFY2(!readCard(bad).isOk(), QByteArray::number(at).constData());
        }
        SmallVisit::must(writeFileAtomically(bad, QByteArray(good + "x")));
        QCOMPARE(readCard(bad).error().code, ErrorCode::ContainerDamaged);
        SmallVisit::must(writeFileAtomically(bad, QByteArray(good + QByteArray(1'000'000, 'x'))));
        QCOMPARE(readCard(bad).error().code, ErrorCode::ContainerWrongKind);
        QByteArray newer = good;
        newer[9] = char(2);
        SmallVisit::must(writeFileAtomically(bad, newer));
        QCOMPARE(readCard(bad).error().code, ErrorCode::ContainerNewer);
    }

    void anotherFileIsNamedForWhatItIs()
    {
        TwoArchives site;
        const auto aline = site.notebook(0);
        const QString handOver = site.handOver(*aline, u"aline"_s);
        const Error error = readCard(handOver).error();
        QCOMPARE(error.code, ErrorCode::ContainerWrongKind);
        QCOMPARE(error.details, QStringList({handOver, u"hand_over"_s, u"card"_s}));
        QCOMPARE(readCard(site.archive->path()).error().details.at(1), u"foreign"_s);
        QCOMPARE(readCard(site.path(u"nowhere"_s)).error().code, ErrorCode::FileMissing);
    }

    void aColleagueIsBelievedOnlyWithTheRightFingerprint()
    {
        TwoArchives site;
        const auto other = site.newArchive(u"other"_s);
        const QString file = site.card(*other);
        const QString fingerprint = SmallVisit::must(ownFingerprint(*other));
        for (const QString &wrong : {QString(), u"K7QX 0M4T 9RBD 2WHE 6YVA"_s, fingerprint.left(10)}) {
            const auto refused = addColleague(*site.archive, file, wrong, u"Irène"_s);
            QCOMPARE(refused.error().code, ErrorCode::SenderUnknown);
            QCOMPARE(refused.error().details.at(1), fingerprint);
        }
        QCOMPARE(colleagues(*site.archive).size(), 1); // as before
        const Colleague added =
            SmallVisit::must(addColleague(*site.archive, file, fingerprint.toLower().remove(u' '), u" Irène "_s));
        QCOMPARE(added.name, u"Irène"_s);
        QCOMPARE(added.fingerprint, fingerprint);
        QCOMPARE(added.owner, other->owner());
        QVERIFY(colleagues(*site.archive).contains(added));
        // Once more changes nothing but the name.
        SmallVisit::must(addColleague(*site.archive, file, fingerprint, u"Irène I."_s));
        QCOMPARE(colleagues(*site.archive).size(), 2);
        QCOMPARE(colleagueOf(*site.archive, other->owner())->name, u"Irène I."_s);
        QCOMPARE(site.archive->all<Observer>().size(), 3); // the name stays out of the records
    }

    void whatIsHeardIsComparedLetterByLetter()
    {
        const auto fingerprint = *Fingerprint::fromText(u"K7QX 0M4T 9RBD 2WHE 6YV1"_s);
        for (const QString &sofar : {u""_s, u"k"_s, u"K7QX 0"_s, u"K7QX OM4T-9rbd"_s, u"K7QX 0M4T 9RBD 2WHE 6YV"_s})
            QCOMPARE(heard(fingerprint, sofar), Heard::SoFar);
        for (const QString &same : {u"K7QX 0M4T 9RBD 2WHE 6YV1"_s, u"k7qxom4t9rbd2whe6yvl"_s})
            QCOMPARE(heard(fingerprint, same), Heard::Same);
        for (const QString &other : {u"7"_s, u"K7QX 1"_s, u"K7QX 0M4T 9RBD 2WHE 6YV1 2"_s, u"K7QX ?"_s})
            QCOMPARE(heard(fingerprint, other), Heard::Other);
    }

    void noOtherKeyTakesAColleaguesPlace()
    {
        TwoArchives site;
        const RecordId colleague = site.colleague->owner();
        const QString theirs = SmallVisit::must(ownFingerprint(*site.colleague));
        const auto impostor = site.newArchive(u"impostor"_s);
        SmallVisit::must(impostor->setOwner(colleague, {}));
        const QString fingerprint = SmallVisit::must(ownFingerprint(*impostor));
        const QString card = site.card(*impostor);
        QCOMPARE(addColleague(*site.archive, card, fingerprint, {}).error().code, ErrorCode::OtherObserver);
        const QString file =
            site.forgedTransfer(*impostor, *site.archive, SmallVisit::must(identityOf(*impostor)), [](Bundle &) {});
        QCOMPARE(importHandOver(*site.archive, file, {.confirmedFingerprint = fingerprint}).error().code,
                 ErrorCode::OtherObserver);
        QCOMPARE(colleagueOf(*site.archive, colleague)->fingerprint, theirs);
        // Unless whoever keeps the archive takes the colleague out first.
        SmallVisit::must(removeColleague(*site.archive, colleague));
        SmallVisit::must(addColleague(*site.archive, card, fingerprint, {}));
        QCOMPARE(colleagueOf(*site.archive, colleague)->fingerprint, fingerprint);
    }

    void nobodyIsTheirOwnColleague()
    {
        TwoArchives site;
        const Error error =
            addColleague(*site.archive, site.card(*site.archive), SmallVisit::must(ownFingerprint(*site.archive)), {})
                .error();
        QCOMPARE(error.code, ErrorCode::ContainerWrongKind);
        QCOMPARE(error.details.at(1), u"own_card"_s);
    }

    void whoWasTakenOutIsBelievedNoLongerUntilAddedAgain()
    {
        TwoArchives site;
        const QString file = site.transfer(*site.archive, *site.colleague);
        SmallVisit::must(removeColleague(*site.colleague, site.archive->owner()));
        QVERIFY(colleagues(*site.colleague).isEmpty());
        const QString fingerprint = SmallVisit::must(ownFingerprint(*site.archive));
        QCOMPARE(importHandOver(*site.colleague, file, {.confirmedFingerprint = fingerprint}).error().code,
                 ErrorCode::SenderRetired);
        QCOMPARE(removeColleague(*site.colleague, site.archive->owner()).error().code, ErrorCode::RecordUnknown);
        QCOMPARE(writeTransfer(*site.colleague, site.archive->owner(), site.path(u"x"_s)).error().code,
                 ErrorCode::RecordUnknown);
        site.introduce(*site.colleague, *site.archive);
        QVERIFY(importHandOver(*site.colleague, file).isOk());
    }

    void aCoordinatorsOwnNameTravelsAndTellsWhoWroteWhat()
    {
        TwoArchives site;
        QCOMPARE(setOwnName(*site.archive, u"  "_s).error().code, ErrorCode::RecordInvalid);
        QCOMPARE(coordinatorName(*site.colleague, site.archive->owner()), u"Collègue inventée"_s);
        SmallVisit::must(setOwnName(*site.archive, u" Irène Inventée "_s));
        QCOMPARE(SmallVisit::must(previewHandOver(*site.colleague, site.transfer(*site.archive, *site.colleague)))
                     .observerName,
                 u"Irène Inventée"_s);
        site.bring(*site.archive, *site.colleague);
        QCOMPARE(coordinatorName(*site.colleague, site.archive->owner()), u"Irène Inventée"_s);
        QCOMPARE(colleagues(*site.colleague).constFirst().name, u"Irène Inventée"_s);
        const auto record = site.colleague->find<Observer>(site.archive->owner());
        QVERIFY(record && record->programmeStaff);
        QVERIFY(isCoordinator(*site.colleague, site.archive->owner()));
        QVERIFY(!isCoordinator(*site.colleague, site.observers.at(0)));
    }

    void aCoordinatorsNameReachesNoTeamAndNoPack()
    {
        TwoArchives site;
        SmallVisit::must(setOwnName(*site.archive, u"Irène Inventée"_s));
        QCOMPARE(handOverStates(*site.archive, site.visitId).size(), 3);
        const auto aline = site.notebook(0);
        QCOMPARE(aline->all<Observer>().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestColleagues)
#include "tst_colleagues.moc"
