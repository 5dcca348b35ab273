// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every released schema open in this version with everything that is in them.
#include "core/notebook/notebook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfThisSchemaOpensWhole_data()
    {
        QTest::addColumn<QString>("file");
        const QDir samples(QStringLiteral(REGARDS_SAMPLES));
        for (const QString &name : samples.entryList({u"*.regards"_s}))
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
    }
    void aFileOfThisSchemaOpensWhole()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.regards"_s);
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        SeededWorld world(2, 1'772'540'000'000);
        const auto opened = Notebook::open(copy, Passphrase(u"exemple de carnet"), world);
        QVERIFY2(opened.isOk(), opened ? "" : qPrintable(token(opened.error().code)));
        Notebook &notebook = **opened;
        QCOMPARE(notebook.all<Visit>().constFirst().title, u"Visite d’exemple"_s);
        const QList<Note> notes = notebook.all<Note>();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.constFirst().text, u"Deuxième version : « la porte était ouverte »"_s);
        QCOMPARE(notes.constFirst().place, u"couloir"_s); // the draft became a change
        QCOMPARE(notebook.count(u"note"_s, Query().including(true, true)), 2);
        QCOMPARE(notebook.search(u"deuxieme"_s).size(), 1);
        const auto report = notebook.verify();
        QVERIFY(report.isOk() && report->isSound());
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
