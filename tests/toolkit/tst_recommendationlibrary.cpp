// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of recommendations: what the loader takes and refuses, and what the shipped ones must hold.
#include "core/toolkit/lawlist.h"
#include "core/toolkit/recommendationlibrary.h"
#include "core/toolkit/toolkitloader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto FileName = u"given.json"_s;

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray small()
{
    return content(QStringLiteral(REGARDS_TOOLKIT_TESTS "/small-recommendations.json"));
}

/// `at` with the value below it at `steps` replaced or added; removed when the new value is undefined.
QJsonValue changed(const QJsonValue &at, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QStringList rest = steps.sliced(1);
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const qsizetype index = steps.first().toInt();
        array.replace(index, changed(array.at(index), rest, value));
        return array;
    }
    QJsonObject object = at.toObject();
    object.insert(steps.first(), changed(object.value(steps.first()), rest, value));
    return object;
}

QByteArray smallWith(const QString &pointer, const QJsonValue &value)
{
    const QJsonObject root = QJsonDocument::fromJson(small()).object();
    return QJsonDocument(changed(root, pointer.split(u'/').sliced(1), value).toObject()).toJson();
}

/// Every wording of the shipped library and list of law, each with where it stands.
struct Wording
{
    QString place;
    LocalText text;
};

QList<Wording> wordings(const RecommendationLibrary &library, const LawList &law)
{
    QList<Wording> all{{u"title"_s, library.title}, {u"notice"_s, library.notice}};
    for (const RecommendationTemplate &one : library.templates) {
        all.append({one.id + u" text", one.text});
        all.append({one.id + u" who", one.who});
        all.append({one.id + u" sign", one.sign});
    }
    for (const LawEntry &entry : law.entries)
        all.append({u"law: "_s + entry.reference.in(u"fr"), entry.subject});
    return all;
}

/// The list of what may be cited: references, each with its criteria.
QMap<QString, QStringList> citable()
{
    QMap<QString, QStringList> list;
    const QByteArray bytes = content(QStringLiteral(REGARDS_TOOLKIT_TESTS "/french-law.tsv"));
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 3 && cells.at(0) != u"reference")
            list.insert(cells.at(0), cells.at(2).split(u' ', Qt::SkipEmptyParts));
    }
    return list;
}

/// The numbers of articles and laws, in their order.
QStringList numbersIn(const QString &reference)
{
    static const QRegularExpression number(u"[LR]?\\d[\\d-]*"_s);
    QStringList found;
    for (auto each = number.globalMatch(reference); each.hasNext();)
        found.append(each.next().captured());
    return found;
}

/// With ordinary blanks.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(u'’', u'\'');
}

} // namespace

class TestRecommendationLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLibraryOfOnesOwnLoads();
    void everyProblemNamesItsPlaceAndReason_data();
    void everyProblemNamesItsPlaceAndReason();
    void checkNamesAllProblemsAndLoadTheFirst();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aFileThatCannotBeReadSaysWhy();
    void aLibraryIsForEveryWordingOfItsFramework();

    void everyCriterionAndStandardHasADraftInBothLanguages();
    void idsAreUniqueAndSpeakOfTheirSubject();
    void frenchTypographyIsRight_data();
    void frenchTypographyIsRight();
    void noTypewriterQuotesAreUsed();
    void noDraftCitesLawByItself();

    void lawIsOnlyWhatTheListAllows();
    void lawIsFoundByItsSubjects();
    void aBadListOfLawIsRefused_data();
    void aBadListOfLawIsRefused();

private:
    QStringList problems(const QByteArray &bytes) const
    {
        QStringList lines;
        for (const Error &error : RecommendationLoader::check(bytes, FileName, *m_toolkit))
            lines.append(error.details.at(1) + u' ' + error.details.at(2));
        return lines;
    }

    std::optional<Toolkit> m_toolkit;
    RecommendationLibrary m_library;
    LawList m_law;
};

void TestRecommendationLibrary::initTestCase()
{
    const auto toolkit = ToolkitLoader::builtin();
    QVERIFY(toolkit);
    m_toolkit = *toolkit;
    const auto library = RecommendationLoader::builtin(*m_toolkit);
    QVERIFY2(library, library ? "" : qPrintable(library.error().details.join(u' ')));
    m_library = *library;
    const auto law = frenchLaw();
    QVERIFY2(law, law ? "" : qPrintable(law.error().details.join(u' ')));
    m_law = *law;
}

void TestRecommendationLibrary::aLibraryOfOnesOwnLoads()
{
    QCOMPARE(problems(small()), QStringList());
    const auto library = RecommendationLoader::load(small(), FileName, *m_toolkit);
    QVERIFY(library);
    QCOMPARE(library->id, u"invented-association"_s);
    QCOMPARE(library->title.in(u"fr"), u"Modèles d’une association inventée"_s);
    QCOMPARE(library->templates.size(), 2);
    const RecommendationTemplate &second = library->templates.at(1);
    QCOMPARE(second.id, u"own-1"_s);
    QCOMPARE(second.subjects, (QList{*SubjectCode::fromText(u"1.1"), *SubjectCode::fromText(u"1.1.3")}));
    QCOMPARE(second.horizon, u"later"_s);
    QCOMPARE(second.sign.in(u"en"), u"The ramp is there."_s);
}

void TestRecommendationLibrary::everyProblemNamesItsPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto rows =
        QJsonDocument::fromJson(content(QStringLiteral(REGARDS_TOOLKIT_TESTS "/bad-recommendations.json"))).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        QTest::newRow(row[u"name"].toString().toUtf8().constData())
            << smallWith(row[u"at"].toString(), row[u"value"])
            << QString(row[u"place"].toString() + u' ' + row[u"reason"].toString());
    }
}

void TestRecommendationLibrary::everyProblemNamesItsPlaceAndReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problems(bytes), QStringList{problem});
    const auto library = RecommendationLoader::load(bytes, FileName, *m_toolkit);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::ToolkitInvalid);
    QCOMPARE(library.error().details, (QStringList{FileName} + problem.split(u' ')));
}

void TestRecommendationLibrary::checkNamesAllProblemsAndLoadTheFirst()
{
    QByteArray bytes = small();
    bytes.replace("\"now\"", "\"soon\"").replace("\"1.1.3\"", "\"9.9.9\"");
    const QStringList expected{u"/templates/0/horizon unknown_value"_s, u"/templates/1/subjects/1 unknown_subject"_s};
    QCOMPARE(problems(bytes), expected);
    QCOMPARE(RecommendationLoader::load(bytes, FileName, *m_toolkit).error().details.at(1), u"/templates/0/horizon"_s);
}

void TestRecommendationLibrary::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"syntax"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"wrong_type"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"not_utf8"_s;
    QTest::newRow("half a file") << small().first(small().size() / 2) << u"syntax"_s;
    QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << u"too_deep"_s;
    QTest::newRow("a million numbers") << QByteArray('[' + QByteArray("0,").repeated(1'000'000) + "0]")
                                       << u"too_many"_s;
    QTest::newRow("more bytes than a file may have")
        << QByteArray(RecommendationLoader::MaxBytes + 1, ' ') << u"too_large"_s;
    QTest::newRow("a text without end") << smallWith(u"/templates/0/text/en"_s, QString(50'000, u'a')) << u"too_long"_s;
    QTest::newRow("the same key twice") << QByteArray(R"({"id": "a", "id": "b"})") << u"duplicate_key"_s;
}

void TestRecommendationLibrary::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto library = RecommendationLoader::load(bytes, FileName, *m_toolkit);
    QVERIFY(!library);
    QCOMPARE(library.error().details.at(2), reason);
}

void TestRecommendationLibrary::aFileThatCannotBeReadSaysWhy()
{
    const QTemporaryDir folder;
    QCOMPARE(RecommendationLoader::read(folder.filePath(u"none.json"_s)).error().code, ErrorCode::FileMissing);
    QCOMPARE(RecommendationLoader::read(folder.path()).error().code, ErrorCode::FileUnreadable);
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(RecommendationLoader::MaxBytes + 1));
    large.close();
    QCOMPARE(RecommendationLoader::read(large.fileName()).error().details.at(2), u"too_large"_s);
}

void TestRecommendationLibrary::aLibraryIsForEveryWordingOfItsFramework()
{
    RecommendationLibrary library;
    library.toolkit = u"qualityrights-2012"_s;
    const auto called = [](const QString &id) {
        QByteArray bytes = content(QStringLiteral(REGARDS_SMALL_TOOLKIT));
        bytes.replace("\"small\"", QByteArray('"' + id.toUtf8() + '"'));
        return *ToolkitLoader::load(bytes, FileName);
    };
    QVERIFY(library.isFor(called(u"qualityrights-2012"_s)));
    QVERIFY(library.isFor(called(u"qualityrights-2012-official"_s)));
    QVERIFY(library.isFor(called(u"qualityrights-2012.fr"_s)));
    QVERIFY(!library.isFor(called(u"qualityrights-20122"_s)));
    QVERIFY(!library.isFor(called(u"qualityrights"_s)));
}

void TestRecommendationLibrary::everyCriterionAndStandardHasADraftInBothLanguages()
{
    QSet<SubjectCode> covered;
    for (const RecommendationTemplate &one : std::as_const(m_library.templates)) {
        for (const SubjectCode code : one.subjects)
            covered.insert(code);
        for (const LocalText &text : {one.text, one.who, one.sign}) {
            for (const QString &language : {u"fr"_s, u"en"_s})
                QVERIFY2(text.has(language) && text.in(language).trimmed() == text.in(language)
                             && !text.in(language).isEmpty(),
                         qPrintable(one.id));
        }
    }
    int asked = 0;
    for (const SubjectCode code : m_toolkit->subjects()) {
        if (code.level() == SubjectCode::Level::Theme)
            continue;
        QVERIFY2(covered.contains(code), qPrintable(code.text()));
        ++asked;
    }
    QCOMPARE(asked, 116 + 25);
}

void TestRecommendationLibrary::idsAreUniqueAndSpeakOfTheirSubject()
{
    QSet<QString> ids;
    QSet<QString> texts;
    for (const RecommendationTemplate &one : std::as_const(m_library.templates)) {
        QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
        ids.insert(one.id);
        QVERIFY2(!texts.contains(one.text.in(u"fr")), qPrintable(one.id));
        texts.insert(one.text.in(u"fr"));
        QVERIFY2(one.id.startsWith(one.subjects.constFirst().text() + u'-'), qPrintable(one.id));
    }
}

void TestRecommendationLibrary::frenchTypographyIsRight_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("a narrow no-break space before ; ! ?") << u"[^\\x{202f}?!][;!?]"_s;
    QTest::newRow("a no-break space before : and »") << u"[^\\x{a0}][:»]"_s;
    QTest::newRow("a no-break space after «") << u"«[^\\x{a0}]"_s;
    QTest::newRow("one character for an ellipsis") << u"\\.\\.\\."_s;
    QTest::newRow("œ in one letter") << u"\\b[Oo]euvre|[cs]oeur|\\bvoeu"_s;
    QTest::newRow("accents on capitals") << u"\\b(Etat|Etre|Ecout|Equipe|Etablissement|Ecrit|A partir|A la)"_s;
    QTest::newRow("no blank twice") << u"[ \\x{a0}\\x{202f}]{2}"_s;
}

void TestRecommendationLibrary::frenchTypographyIsRight()
{
    QFETCH(QString, wrong);
    const QRegularExpression expression(wrong);
    for (const auto &[place, text] : wordings(m_library, m_law)) {
        QVERIFY2(!expression.match(text.in(u"fr")).hasMatch(), qPrintable(QString(place + u": " + text.in(u"fr"))));
    }
}

void TestRecommendationLibrary::noTypewriterQuotesAreUsed()
{
    for (const auto &[place, text] : wordings(m_library, m_law)) {
        for (const QString &language : text.languages()) {
            QVERIFY2(!text.in(language).contains(u'\'') && !text.in(language).contains(u'"'),
                     qPrintable(QString(place + u": " + text.in(language))));
        }
    }
}

/// What the law says stands in the list alone, which has a date and is shown for facilities in France only.
void TestRecommendationLibrary::noDraftCitesLawByItself()
{
    const QRegularExpression cited(
        u"\\bart\\.|\\b[LRD]\\.?\\s?\\d{3,}|\\bcodes? (de|du|civil|pénal)|\\bloi n|\\bdécret n|"
        "\\bthe law (requires|says)|\\bla loi (exige|impose|oblige)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const RecommendationTemplate &one : std::as_const(m_library.templates)) {
        for (const LocalText &text : {one.text, one.who, one.sign}) {
            for (const QString &language : text.languages())
                QVERIFY2(!cited.match(text.in(language)).hasMatch(),
                         qPrintable(QString(one.id + u": " + text.in(language))));
        }
    }
}

void TestRecommendationLibrary::lawIsOnlyWhatTheListAllows()
{
    QCOMPARE(m_law.country, u"FR"_s);
    QCOMPARE(m_law.date, u"2026-11"_s);
    const QMap<QString, QStringList> list = citable();
    QVERIFY(list.size() > 40);
    for (const LawEntry &entry : std::as_const(m_law.entries)) {
        const QString reference = plain(entry.reference.in(u"en"));
        const auto allowed = std::find_if(list.keyValueBegin(), list.keyValueEnd(),
                                          [&](const auto &row) { return plain(row.first) == reference; });
        QVERIFY2(allowed != list.keyValueEnd(), qPrintable(reference));
        for (const SubjectCode code : entry.subjects) {
            QVERIFY2(allowed->second.contains(code.text()), qPrintable(QString(reference + u": " + code.text())));
            QVERIFY2(m_toolkit->contains(code), qPrintable(code.text()));
        }
        QVERIFY(!reference.contains(u"L1111-11"_s));
        QCOMPARE(numbersIn(entry.reference.in(u"fr")), numbersIn(reference)); // the same, whatever the language
    }
}

void TestRecommendationLibrary::lawIsFoundByItsSubjects()
{
    const auto references = [this](const QList<QString> &codes) {
        QList<SubjectCode> subjects;
        for (const QString &code : codes)
            subjects.append(*SubjectCode::fromText(code));
        QStringList found;
        for (const LawEntry &entry : m_law.on(subjects))
            found.append(entry.reference.in(u"fr"));
        return found;
    };
    QCOMPARE(references({u"1.1.2"_s}),
             QStringList{u"Code de la construction et de l’habitation, art. L161-1 et L164-1"_s});
    QCOMPARE(references({u"4.1.1"_s, u"4.1.2"_s}).removeDuplicates(), 0); // each once, though it bears on both
    QCOMPARE(references({u"1.1.1"_s, u"1.1"_s}), QStringList());
}

void TestRecommendationLibrary::aBadListOfLawIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray good = R"({"format": "regards-law", "format_version": 1, "country": "FR", "date": "2026-11",
        "entries": [{"reference": {"fr": "a", "en": "a"}, "subject": {"fr": "b", "en": "b"}, "subjects": ["1.1.2"]}]})";
    QVERIFY(readLawList(good, FileName));
    const auto with = [&](const char *what, const char *by) { return QByteArray(good).replace(what, by); };
    QTest::newRow("another kind") << with("regards-law", "regards-toolkit") << u"/format"_s;
    QTest::newRow("a country in words") << with("\"FR\"", "\"France\"") << u"/country"_s;
    QTest::newRow("a month that is none") << with("2026-11", "2026-13") << u"/date"_s;
    QTest::newRow("a day") << with("2026-11", "2026-11-02") << u"/date"_s;
    QTest::newRow("a code that is none") << with("1.1.2", "x") << u"/entries/0/subjects/0"_s;
    QTest::newRow("no text") << with("\"b\"", "\" \"") << u"/entries/0/subject/fr"_s;
    QTest::newRow("no JSON") << QByteArray("law") << u"1:2"_s;
}

void TestRecommendationLibrary::aBadListOfLawIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto list = readLawList(bytes, FileName);
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::ToolkitInvalid);
    QCOMPARE(list.error().details.at(1), place);
}

QTEST_APPLESS_MAIN(TestRecommendationLibrary)
#include "tst_recommendationlibrary.moc"
