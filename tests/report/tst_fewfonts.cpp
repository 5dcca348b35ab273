// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without any font of its own: only the pages' own fonts are there.
#include "core/report/layout.h"
#include "core/report/typography.h"
#include "pagesearch.h"
#include "sampledocument.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace regards::report;
using namespace regards::test;
using namespace Qt::Literals::StringLiterals;

class TestFewFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesOwnFontsAreTheOnlyOnes();
    void whatNoFontCanDrawStaysInItsPlace();
    void ordinaryPagesAreTheSame();
};

void TestFewFonts::thePagesOwnFontsAreTheOnlyOnes()
{
    QVERIFY(paginate({}));
    // Qt adds three names that stand for whatever there is.
    QCOMPARE(QFontDatabase::families(), (QStringList{u"Monospace"_s, u"Noto Sans"_s, u"Sans Serif"_s, u"Serif"_s}));
}

void TestFewFonts::whatNoFontCanDrawStaysInItsPlace()
{
    const QStringList texts{QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645"),
                            QStringLiteral("\u4f60\u597d and English"), QStringLiteral("good \U0001f600 day"),
                            QStringLiteral("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35")};
    QList<Block> blocks;
    for (const QString &text : texts)
        blocks.append(paragraph(text));
    const auto document = documentWith(blocks);
    const auto pages = pagesOf(document);
    QCOMPARE(strays(document, pages), QString());
    for (int i = 0; i < texts.size(); ++i) {
        QCOMPARE(joined(pages, {Role::Paragraph, i}), texts[i]);
        const auto lines = textsOf(pages.pages.front(), Role::Paragraph);
        // A sign that a font lacks still takes room: whoever reads sees that something stands there.
        QVERIFY(boundsOf(lines[i]).width() > 20);
    }
}

void TestFewFonts::ordinaryPagesAreTheSame()
{
    const auto document = sampleDocument(Language::French, PageSize::A4);
    const auto pages = pagesOf(document);
    QVERIFY(pages.pages.size() > 15);
    QCOMPARE(strays(document, pages), QString());
}

int main(int argc, char **argv)
{
    // Before the application asks for them.
    const QTemporaryDir folder;
    QFile none(folder.filePath(u"fonts.conf"_s));
    if (!none.open(QIODevice::WriteOnly))
        return 1;
    none.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    none.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(none.fileName()));
    const QGuiApplication application(argc, argv);
    TestFewFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fewfonts.moc"
