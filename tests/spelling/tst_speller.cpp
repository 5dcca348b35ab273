// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/speller.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const QString &text, const QList<SpellWord> &spans)
{
    QStringList found;
    for (const SpellWord &span : spans)
        found.append(text.mid(span.start, span.length));
    return found;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// With the dictionaries hunspell-fr and hunspell-en-gb, which the tests need.
class TestSpeller : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Speller speller(const QString &language, const QStringList &only = {u"fr"_s, u"en"_s})
    {
        QList<DictionaryFiles> files = findDictionaries(standardDictionaryFolders());
        files.removeIf([&only](const DictionaryFiles &one) { return !only.contains(one.language); });
        Speller made;
        made.setLanguage(language);
        made.setDictionaries(loadDictionaries(files));
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStringList languages;
        for (const DictionaryFiles &files : findDictionaries(standardDictionaryFolders()))
            languages.append(files.language);
        QCOMPARE(languages, QStringList({u"fr"_s, u"en"_s}));
    }

    void onlyProseIsJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("judged");
        QTest::newRow("words") << u"deux mots"_s << QStringList{u"deux"_s, u"mots"_s};
        QTest::newRow("elision") << u"l’infirmière, qu'elle"_s << QStringList{u"l’infirmière"_s, u"qu'elle"_s};
        QTest::newRow("hyphens") << u"dit-il -- non"_s << QStringList{u"dit-il"_s, u"non"_s};
        QTest::newRow("numbers") << u"12 lits, 3e étage, B12"_s << QStringList{u"lits"_s, u"étage"_s};
        QTest::newRow("acronyms") << u"l’OMS et le CMP"_s << QStringList{u"et"_s, u"le"_s};
        QTest::newRow("capitals inside") << u"QualityRights ici"_s << QStringList{u"ici"_s};
        QTest::newRow("tags") << u"#contention #1.2.3 vu"_s << QStringList{u"vu"_s};
        QTest::newRow("codes") << u"1.2.3 et 4.1"_s << QStringList{u"et"_s};
        QTest::newRow("addresses") << u"a.b@exemple.fr https://x.example www.x.example"_s << QStringList{};
        QTest::newRow("slash") << u"et/ou"_s << QStringList{u"et"_s, u"ou"_s};
        QTest::newRow("quotes") << u"« porte » “door” 'yard'"_s << QStringList{u"porte"_s, u"door"_s, u"yard"_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void onlyProseIsJudged()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, judged);
        QCOMPARE(words(text, wordsToSpell(text)), judged);
    }

    void frenchElisionsAndHyphensAreRight()
    {
        const Speller french = speller(u"fr"_s, {u"fr"_s});
        const QString text = u"L’infirmière croit qu'elle doit rester jusqu’à midi ; dit-il, y a-t-il l'œuvre, "
                             u"aujourd’hui, celui-ci, c'est-à-dire presqu'île quelqu'un"_s;
        QCOMPARE(words(text, french.wrongWords(text)), QStringList());
    }

    void misspellingsAreFoundInBothLanguages()
    {
        const Speller french = speller(u"fr"_s);
        const QString text = u"L’infirmmière ferme la portte, the doorr is locked"_s;
        QCOMPARE(words(text, french.wrongWords(text)), QStringList({u"L’infirmmière"_s, u"portte"_s, u"doorr"_s}));
    }

    void aWordOfTheOtherLanguageIsRightOnlyWithItsDictionary()
    {
        const QString text = u"the nurse locks la porte"_s;
        QVERIFY(speller(u"fr"_s).wrongWords(text).isEmpty());
        QVERIFY(speller(u"en"_s).wrongWords(text).isEmpty());
        QCOMPARE(words(text, speller(u"en"_s, {u"en"_s}).wrongWords(text)), QStringList({u"porte"_s}));
    }

    void withoutTheDictionaryOfTheLanguageNothingIsWrong()
    {
        const Speller none = speller(u"fr"_s, {u"en"_s});
        QVERIFY(!none.isReady());
        QVERIFY(none.wrongWords(u"xqzt bvlk"_s).isEmpty());
    }

    void suggestionsKeepTheElision()
    {
        const Speller french = speller(u"fr"_s);
        QVERIFY(french.suggestions(u"l’infirmmière"_s, 5).contains(u"l’infirmière"_s));
        QVERIFY(french.suggestions(u"portte"_s, 5).contains(u"porte"_s));
        QVERIFY(speller(u"en"_s).suggestions(u"doorr"_s, 5).contains(u"door"_s));
        QVERIFY(french.suggestions(u"portte"_s, 2).size() <= 2);
    }

    void aWordThatWasAddedIsRightInAnyCase()
    {
        Speller french = speller(u"fr"_s);
        QVERIFY(!french.isRight(u"snoezelenage"_s));
        french.setOwnWords({u"Snoezelenage"_s});
        QVERIFY(french.isRight(u"snoezelenage"_s));
        QVERIFY(french.isRight(u"l’Snoezelenage"_s));
    }

    void thePlainestNameOfTheFirstFolderIsTaken()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        for (const QString &name : {u"fr_BE"_s, u"fr_FR"_s}) {
            write(first.filePath(name + u".aff"_s), "SET UTF-8\n");
            write(first.filePath(name + u".dic"_s), "1\nporte\n");
        }
        write(first.filePath(u"en_US.aff"_s), "SET UTF-8\n"); // and no words
        write(second.filePath(u"fr.aff"_s), "SET UTF-8\n");
        write(second.filePath(u"fr.dic"_s), "1\nporte\n");
        write(second.filePath(u"en_US.aff"_s), "SET KOI8-R\n"); // an encoding nobody reads here
        write(second.filePath(u"en_US.dic"_s), "1\ndoor\n");
        const auto found = findDictionaries({u"/nowhere"_s, first.path(), second.path()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().aff, first.filePath(u"fr_FR.aff"_s));
    }

    void olderEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("UTF-8") << QByteArray("SET UTF-8\n") << QByteArray("c\xc5\x93urs");
        QTest::newRow("ISO8859-15") << QByteArray("SET ISO8859-15\n") << QByteArray("c\xbdurs");
        QTest::newRow("windows") << QByteArray("SET microsoft-cp1252\n") << QByteArray("c\x9curs");
    }

    void olderEncodingsAreRead()
    {
        QFETCH(const QByteArray, set);
        QFETCH(const QByteArray, word);
        QTemporaryDir folder;
        write(folder.filePath(u"fr.aff"_s), set + "TRY abcdefghijklmnopqrstuvwxyz\n");
        write(folder.filePath(u"fr.dic"_s), "2\n" + word + "\nporte\n");
        Speller french;
        french.setLanguage(u"fr"_s);
        french.setDictionaries(loadDictionaries(findDictionaries({folder.path()})));
        QVERIFY(french.isReady());
        QVERIFY(french.isRight(u"cœurs"_s));
        QVERIFY(!french.isRight(u"cœur"_s));
        QCOMPARE(french.suggestions(u"cœurss"_s, 5), QStringList({u"cœurs"_s}));
    }

    void aWordThatTheEncodingCannotWriteIsNotMarked()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"fr.aff"_s), "SET ISO8859-1\n");
        write(folder.filePath(u"fr.dic"_s), "1\nporte\n");
        Speller french;
        french.setLanguage(u"fr"_s);
        french.setDictionaries(loadDictionaries(findDictionaries({folder.path()})));
        QVERIFY(french.isRight(u"cœur"_s));
        QVERIFY(!french.isRight(u"coeur"_s));
    }
};

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
