// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "textform.h"
#include "visitofmany.h"

#include <QFile>
#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace Qt::Literals::StringLiterals;

/**
 * What documents say, word for word. After a change that is meant, read the difference, look at the pages, and write
 * the files again: REGARDS_WRITE_GOLDEN=1 QT_QPA_PLATFORM=offscreen build/dev/tests/report/tst_golden
 */
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItDid_data();
    void readsAsItDid();

private:
    test::VisitOfMany m_visit;
};

void TestGolden::readsAsItDid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<RecordId>("subject");
    QTest::addColumn<QString>("language");
    struct Golden
    {
        const char *name;
        DocumentKind kind;
        RecordId subject;
    };
    const Golden all[] = {{"unit", DocumentKind::Unit, m_visit.other},
                          {"severalunits", DocumentKind::Unit, m_visit.report},
                          {"facility", DocumentKind::Facility, m_visit.visit},
                          {"handout", DocumentKind::Handout, m_visit.report},
                          {"plain", DocumentKind::Plain, m_visit.report}};
    for (const Golden &one : all) {
        for (const char *language : {"en", "fr"})
            QTest::addRow("%s_%s", one.name, language) << int(one.kind) << one.subject << QString::fromLatin1(language);
    }
}

void TestGolden::readsAsItDid()
{
    QFETCH(int, kind);
    QFETCH(RecordId, subject);
    QFETCH(QString, language);
    const auto document = buildDocument(*m_visit.notebook, *m_visit.toolkit, {DocumentKind(kind), subject, language});
    QVERIFY(document);
    const QString text = test::textForm(*document);
    QFile golden(QStringLiteral(QT_TESTCASE_SOURCEDIR)
                 + u"/golden/%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("REGARDS_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList found = text.split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i)
        QCOMPARE(found.at(i), wanted.at(i));
    QCOMPARE(found.size(), wanted.size());
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
