// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifying.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString kind; ///< `no` for a trap
};

struct Sentence
{
    QString language;
    QString text;
    QList<Span> spans;
};

/// Hits, misses and false marks of one group.
struct Score
{
    int right = 0;
    int missed = 0;
    int wrong = 0;

    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    Score &operator+=(const Score &other)
    {
        right += other.right;
        missed += other.missed;
        wrong += other.wrong;
        return *this;
    }
};

KnownNames visitOfTheCorpus()
{
    return {{u"Alma Exemple"_s, u"Benoît Modèle"_s, u"Zoé de la Témoinière"_s, u"Claude Petit"_s, u"Grace Sample"_s},
            {u"Hôpital des Trois Tilleuls"_s, u"Unité Camille Claudel"_s, u"Willow Ward"_s, u"Villefictive"_s},
            {}};
}

Sentence parsed(const QString &line)
{
    Sentence sentence;
    const qsizetype tab = line.indexOf(u'\t');
    sentence.language = line.left(tab);
    for (qsizetype i = tab + 1; i < line.size(); ++i) {
        if (line.at(i) != u'{') {
            sentence.text += line.at(i);
            continue;
        }
        const qsizetype colon = line.indexOf(u':', i);
        const qsizetype close = line.indexOf(u'}', colon);
        if (colon < 0 || close < 0)
            qFatal("a brace is not closed: %s", qPrintable(line));
        sentence.spans.append({sentence.text.size(), close - colon - 1, line.mid(i + 1, colon - i - 1)});
        sentence.text += line.mid(colon + 1, close - colon - 1);
        i = close;
    }
    return sentence;
}

QList<Sentence> corpus(const QString &name)
{
    QFile file(QLatin1StringView(REGARDS_CORPUS_FOLDER "/").toString() + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no corpus %s", qPrintable(file.fileName()));
    QList<Sentence> sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            sentences.append(parsed(line));
    }
    return sentences;
}

/// A span is found by a mark of its kind that covers at least half of it and is at most twice as long.
bool isFound(const Span &span, const IdentifyingMark &mark)
{
    const qsizetype common =
        std::min(span.start + span.length, mark.start + mark.length) - std::max(span.start, mark.start);
    return token(mark.kind) == span.kind && common * 2 >= span.length && mark.length <= span.length * 2;
}

/// The scores by kind; what went wrong is said, so that a failing run tells where to look.
QMap<QString, Score> scored(const IdentifyingCheck &check, const Sentence &sentence)
{
    QMap<QString, Score> scores;
    QList<IdentifyingMark> marks = check.marks(sentence.text);
    for (const Span &span : sentence.spans) {
        if (span.kind == u"no")
            continue;
        const auto found = std::find_if(marks.begin(), marks.end(),
                                        [&span](const IdentifyingMark &mark) { return isFound(span, mark); });
        if (found == marks.end()) {
            ++scores[span.kind].missed;
            qInfo().noquote() << "missed" << span.kind << u"“"_s + sentence.text.mid(span.start, span.length) + u"”"
                              << "in:" << sentence.text;
        } else {
            ++scores[span.kind].right;
            marks.erase(found);
        }
    }
    for (const IdentifyingMark &mark : std::as_const(marks)) {
        ++scores[token(mark.kind)].wrong;
        qInfo().noquote() << "wrongly" << token(mark.kind) << u"“"_s + sentence.text.mid(mark.start, mark.length) + u"”"
                          << "in:" << sentence.text;
    }
    return scores;
}

void print(const QString &name, const Score &score)
{
    qInfo().noquote() << u"%1 recall %2 precision %3 (found %4, missed %5, wrong %6)"_s.arg(name, -22)
                             .arg(score.recall(), 0, 'f', 3)
                             .arg(score.precision(), 0, 'f', 3)
                             .arg(score.right)
                             .arg(score.missed)
                             .arg(score.wrong);
}

QStringList markedWords(const IdentifyingCheck &check, const QString &text)
{
    QStringList words;
    for (const IdentifyingMark &mark : check.marks(text))
        words.append(token(mark.kind) + u' ' + text.mid(mark.start, mark.length));
    return words;
}

} // namespace

class TestIdentifying : public QObject
{
    Q_OBJECT

private:
    Score measured(const QStringList &files)
    {
        const IdentifyingCheck check(visitOfTheCorpus());
        QMap<QString, Score> byGroup;
        Score all;
        for (const QString &file : files) {
            for (const Sentence &sentence : corpus(file)) {
                const QMap<QString, Score> scores = scored(check, sentence);
                for (auto it = scores.begin(); it != scores.end(); ++it) {
                    byGroup[u"kind "_s + it.key()] += it.value();
                    byGroup[u"language "_s + sentence.language] += it.value();
                    all += it.value();
                }
            }
        }
        for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it)
            print(it.key(), it.value());
        print(u"all of "_s + files.join(u' '), all);
        return all;
    }

private Q_SLOTS:
    void namesAndNumbersAreFoundAndLittleElse_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("corpus") << QStringList{u"corpus.tsv"_s};
        QTest::newRow("all") << QStringList{u"corpus.tsv"_s, u"heldout.tsv"_s};
    }

    void namesAndNumbersAreFoundAndLittleElse()
    {
        QFETCH(const QStringList, files);
        const Score all = measured(files);
        QVERIFY(all.recall() >= 0.95);
        QVERIFY(all.precision() >= 0.85);
    }

    void theCorpusIsLargeEnoughToMeanSomething()
    {
        QVERIFY(corpus(u"corpus.tsv"_s).size() >= 200);
        QVERIFY(corpus(u"heldout.tsv"_s).size() >= 60);
    }

    void marksNeverOverlapAndStayWithinTheText()
    {
        const IdentifyingCheck check(visitOfTheCorpus());
        for (const QString &file : {u"corpus.tsv"_s, u"heldout.tsv"_s}) {
            for (const Sentence &sentence : corpus(file)) {
                // Half a sentence is what is there while somebody types.
                for (qsizetype length = 0; length <= sentence.text.size(); ++length) {
                    qsizetype end = 0;
                    for (const IdentifyingMark &mark : check.marks(QStringView(sentence.text).left(length))) {
                        QVERIFY(mark.start >= end && mark.length > 0);
                        end = mark.start + mark.length;
                        QVERIFY(end <= length);
                    }
                }
            }
        }
    }

    void whatIsHarmlessIsNotMarked()
    {
        const QString text = u"Mme Dupont et Mme Durand"_s;
        QCOMPARE(markedWords(IdentifyingCheck(), text), QStringList({u"name Dupont"_s, u"name Durand"_s}));
        QCOMPARE(markedWords(IdentifyingCheck({{}, {}, {u"DUPONT"_s}}), text), QStringList({u"name Durand"_s}));
    }

    void aPlaceOfTheVisitIsNobody()
    {
        const QString text = u"Je viens de Nathalie Fictive, au nord."_s;
        QCOMPARE(markedWords(IdentifyingCheck(), text), QStringList({u"name Nathalie Fictive"_s}));
        QVERIFY(markedWords(IdentifyingCheck({{}, {u"nathalie fictive"_s}, {}}), text).isEmpty());
    }

    void accentsCaseAndApostrophesDoNotHideAKnownName()
    {
        const IdentifyingCheck check({{u"Zoé N’Diaye-Inventée"_s}, {}, {}});
        QCOMPARE(markedWords(check, u"vu avec zoe n'diaye inventee ce soir"_s),
                 QStringList({u"known zoe n'diaye inventee"_s}));
        QCOMPARE(markedWords(check, u"ZOÉ N'DIAYE-INVENTÉE"_s), QStringList({u"known ZOÉ N'DIAYE-INVENTÉE"_s}));
    }

    void everyKindHasATokenOfItsOwn()
    {
        QStringList tokens;
        for (int kind = 0; kind <= int(IdentifyingKind::RecordNumber); ++kind)
            tokens.append(token(IdentifyingKind(kind)));
        QVERIFY(!tokens.contains(QString()));
        QCOMPARE(tokens.removeDuplicates(), 0);
    }

    void aLongTextCostsNoMoreThanItsLength()
    {
        const IdentifyingCheck check(visitOfTheCorpus());
        QString text;
        const QList<Sentence> sentences = corpus(u"corpus.tsv"_s);
        for (qsizetype i = 0; text.size() < 2000; ++i)
            text += sentences.at(i % sentences.size()).text + u' ';
        QBENCHMARK
        {
            QVERIFY(!check.marks(text).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestIdentifying)
#include "tst_identifying.moc"
