// SPDX-License-Identifier: GPL-3.0-or-later
// regards-cli: two coordinators exchange cards and archives.
#include "tests/app/clistage.h"

#include <QJsonArray>
#include <QTest>

using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A stage with the archive of a second coordinator beside the first one's.
struct TwoOfThem : CliStage
{
    TwoOfThem()
    {
        const Run made = (*this)(u"archive create second.regards --no-recovery-sheet --json"_s);
        id = made.objects().value(0).value(u"coordinator"_s).toString();
        fingerprint = made.objects().value(0).value(u"fingerprint"_s).toString().remove(u' ');
    }

    /// Both cards are written and added.
    void introduce()
    {
        const QJsonObject card =
            (*this)(u"card write archive.regards --to first.regards-card --name Irène --json"_s).objects().value(0);
        const QString first = card.value(u"fingerprint"_s).toString().remove(u' ');
        QCOMPARE((*this)(u"card write second.regards --to second.regards-card"_s).exit, 0);
        QCOMPARE((*this)(u"colleague add archive.regards --from second.regards-card --name Denise "
                         "--confirm-fingerprint %1"_s.arg(fingerprint))
                     .exit,
                 0);
        QCOMPARE(
            (*this)(u"colleague add second.regards --from first.regards-card --confirm-fingerprint %1"_s.arg(first))
                .exit,
            0);
    }

    QString id; ///< of the second coordinator
    QString fingerprint;
};

} // namespace

class TestCliColleagues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueIsAddedOnlyWithTheFingerprintThatWasHeard()
    {
        TwoOfThem stage;
        QCOMPARE(stage(u"card write second.regards --to second.regards-card"_s).exit, 0);
        QCOMPARE(stage(u"colleague add archive.regards --from second.regards-card"_s).exit, 2);
        const Run wrong = stage(u"colleague add archive.regards --from second.regards-card --json "
                                "--confirm-fingerprint K7QX0M4T9RBD2WHE6YVA"_s);
        QCOMPARE(wrong.exit, 1);
        QCOMPARE(wrong.errorToken(), u"sender_unknown"_s);
        QVERIFY(stage(u"colleague list archive.regards"_s).out.isEmpty());
        const QString right = u"colleague add archive.regards --from second.regards-card --name Denise --json "
                              "--confirm-fingerprint "_s
            + stage.fingerprint;
        QCOMPARE(stage(right).objects().value(0).value(u"name"_s).toString(), u"Denise"_s);
        const QList<QJsonObject> known = stage(u"colleague list archive.regards --json"_s).objects();
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.constFirst().value(u"colleague"_s).toString(), stage.id);
        QVERIFY(known.constFirst().value(u"last_sent"_s).isNull());
        QVERIFY(stage(u"colleague list archive.regards"_s).out.contains("Denise"));

        QCOMPARE(stage(u"colleague add second.regards --from second.regards-card --json --confirm-fingerprint "_s
                       + stage.fingerprint)
                     .errorToken(),
                 u"container_wrong_kind"_s);
        QCOMPARE(stage(u"colleague add archive.regards --from anne.regards-handover --json --confirm-fingerprint x"_s)
                     .errorToken(),
                 u"container_wrong_kind"_s);
    }

    void anArchiveTravelsAndBothEndUpWithTheSameRecords()
    {
        TwoOfThem stage;
        stage.introduce();
        QCOMPARE(stage(u"gather import archive.regards anne.regards-handover bao.regards-handover"_s).exit, 0);
        const Run written = stage(
            u"transfer write archive.regards --to-colleague %1 --to a.regards-handover --json"_s.arg(stage.id.left(8)));
        QCOMPARE(written.exit, 0);
        QVERIFY(written.objects().value(0).value(u"records"_s).toInt() > 10);
        QVERIFY(stage(u"handover inspect a.regards-handover --json"_s).out.contains("archive_transfer"));

        const QJsonObject preview =
            stage(u"gather preview second.regards a.regards-handover --json"_s).objects().value(0);
        QCOMPARE(preview.value(u"transfer"_s).toBool(), true);
        QCOMPARE(preview.value(u"observer_name"_s).toString(), u"Irène"_s);
        QVERIFY(preview.value(u"visit"_s).isNull());
        const QJsonObject byType = preview.value(u"by_type"_s).toObject();
        QCOMPARE(byType.value(u"assessment"_s).toObject().value(u"new"_s).toInt(), 2);
        QCOMPARE(byType.value(u"assessment"_s).toObject().value(u"changed"_s).toInt(), 0);
        QVERIFY(stage(u"gather preview second.regards a.regards-handover"_s).out.contains("Irène"));
        QVERIFY(stage.records(u"second.regards"_s).isEmpty());

        QCOMPARE(stage(u"gather import second.regards a.regards-handover"_s).exit, 0);
        QCOMPARE(stage.records(u"second.regards"_s), stage.records(u"archive.regards"_s));
        // Both change the same title, and the first hears of it as a conflict.
        for (const auto &[file, title] : {std::pair(u"archive"_s, u"Mars"_s), {u"second"_s, u"Avril"_s}}) {
            const QString line = u"{\"type\":\"visit\",\"id\":\"333333\",\"title\":\"%1\"}\n"_s.arg(title);
            QCOMPARE(stage(u"record put %1.regards"_s.arg(file), line.toUtf8()).exit, 0);
        }
        const QString back =
            stage(u"colleague list second.regards --json"_s).objects().value(0).value(u"colleague"_s).toString();
        QCOMPARE(stage(u"transfer write second.regards --to b.regards-handover --to-colleague "_s + back).exit, 0);
        const QJsonArray conflicts = stage(u"gather preview archive.regards b.regards-handover --json"_s)
                                         .objects()
                                         .value(0)
                                         .value(u"new_conflicts"_s)
                                         .toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.at(0).toObject().value(u"field"_s).toString(), u"title"_s);
        QCOMPARE(conflicts.at(0).toObject().value(u"heads"_s).toArray().size(), 2);
    }

    void aTransferIsUndoneAndBroughtBack()
    {
        TwoOfThem stage;
        stage.introduce();
        QCOMPARE(stage(u"transfer write archive.regards --to a.regards-handover --to-colleague "_s + stage.id).exit, 0);
        QCOMPARE(stage(u"gather import second.regards a.regards-handover"_s).exit, 0);
        const QByteArray whole = stage.records(u"second.regards"_s);
        QVERIFY(stage(u"gather list second.regards --json"_s).objects().value(0).value(u"transfer"_s).toBool());
        QCOMPARE(stage(u"gather undo second.regards --import 1"_s).exit, 0);
        QVERIFY(stage.records(u"second.regards"_s).isEmpty());
        QCOMPARE(stage(u"gather bring-back second.regards --import 1"_s).exit, 0);
        QCOMPARE(stage.records(u"second.regards"_s), whole);
        QCOMPARE(stage(u"gather bring-back second.regards --import 1 --json"_s).errorToken(), u"import_unknown"_s);
        QCOMPARE(stage(u"gather bring-back second.regards --import one"_s).exit, 2);
        QCOMPARE(stage(u"verify second.regards"_s).exit, 0);
    }

    void onlyAKnownColleagueIsWrittenTo()
    {
        TwoOfThem stage;
        const QString write = u"transfer write archive.regards --json --to a.regards-handover --to-colleague "_s;
        QCOMPARE(stage(write + stage.id).errorToken(), u"record_unknown"_s);
        stage.introduce();
        QCOMPARE(stage(write + stage.id + u" --visit 999999"_s).errorToken(), u"record_unknown"_s);
        QVERIFY(!stage.files().contains(u"a.regards-handover"_s));
        QCOMPARE(stage(write + stage.id + u" --visit 333333"_s).exit, 0);
        QCOMPARE(stage(u"colleague remove archive.regards --colleague "_s + stage.id).exit, 0);
        QCOMPARE(stage(write + stage.id).errorToken(), u"record_unknown"_s);
        QVERIFY(stage(u"colleague list archive.regards"_s).out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliColleagues)
#include "tst_cli_colleagues.moc"
