// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaintext.h"

#include <QRegularExpression>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

// The first character of a line says what it is; a backslash takes that meaning from it.
constexpr QChar HeadingMark = u'#';
constexpr QChar PictogramBegins = u'[';
constexpr QChar PictogramEnds = u']';
constexpr QChar BasisMark = u'@';
constexpr QChar Plainly = u'\\';

bool isMark(QChar character)
{
    return character == HeadingMark || character == PictogramBegins || character == BasisMark || character == Plainly;
}

QString protectedText(const QString &text)
{
    const QString line = text.simplified().isEmpty() ? QString() : QString(text).replace(u'\n', u' ').trimmed();
    return !line.isEmpty() && isMark(line.front()) ? QString(Plainly) + line : line;
}

QString unprotectedText(const QString &text)
{
    const QString line = text.trimmed();
    return line.startsWith(Plainly) ? line.mid(1) : line;
}

QString written(const PlainLine &line)
{
    const QString text = protectedText(line.text);
    if (line.kind == PlainLine::Kind::Heading)
        return u"# "_s + text;
    if (!line.pictogram)
        return text;
    return u"["_s + token(*line.pictogram) + u"] "_s + text;
}

PlainLine ideaFrom(const QString &line)
{
    PlainLine idea;
    const qsizetype end = line.startsWith(PictogramBegins) ? line.indexOf(PictogramEnds) : -1;
    if (end > 0)
        idea.pictogram = pictogramFromToken(QStringView(line).mid(1, end - 1));
    // What is in brackets and names no drawing is a part of the sentence.
    idea.text = unprotectedText(idea.pictogram ? line.mid(end + 1) : line);
    return idea;
}

} // namespace

bool isToBeFilledIn(const PlainLine &line)
{
    return line.text.contains(PlainBlank);
}

QString writtenPlainText(const PlainText &text)
{
    QStringList lines;
    if (!text.basis.isEmpty())
        lines.append(BasisMark + text.basis);
    for (const PlainLine &line : text.lines) {
        if (!line.text.trimmed().isEmpty() || line.pictogram)
            lines.append(written(line));
    }
    return lines.join(u'\n');
}

PlainText plainTextFrom(const QString &written)
{
    static const QRegularExpression lineEnd(u"[\\n\\r\\x{2028}\\x{2029}]"_s);
    PlainText text;
    for (const QString &part : written.split(lineEnd, Qt::SkipEmptyParts)) {
        const QString line = part.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(BasisMark))
            text.basis = line.mid(1).trimmed();
        else if (line.startsWith(HeadingMark))
            text.lines.append({PlainLine::Kind::Heading, {}, unprotectedText(line.mid(1))});
        else
            text.lines.append(ideaFrom(line));
    }
    return text;
}

QList<PlainLine> shownLines(const PlainText &text)
{
    QList<PlainLine> shown;
    for (const PlainLine &line : text.lines) {
        if (isToBeFilledIn(line) || line.text.trimmed().isEmpty())
            continue;
        const bool isHeading = line.kind == PlainLine::Kind::Heading;
        if (isHeading && !shown.isEmpty() && shown.constLast().kind == PlainLine::Kind::Heading)
            shown.removeLast();
        shown.append(line);
    }
    if (!shown.isEmpty() && shown.constLast().kind == PlainLine::Kind::Heading)
        shown.removeLast();
    return shown;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?…])\\s+(?=[^\\s.!?…»”\"])"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        if (const QString sentence = part.trimmed(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace regards::report
