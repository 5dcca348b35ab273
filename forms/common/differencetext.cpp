// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/differencetext.h"

#include "forms/common/colours.h"

#include <QCoreApplication>

namespace regards {

namespace {

using Kind = TextPiece::Kind;

QString markup(const TextPiece &piece)
{
    QString text = piece.text.toHtmlEscaped();
    text.replace(u'\n', QStringLiteral("<br/>"));
    switch (piece.kind) {
    case Kind::Added:
        return u"<b><u>" + text + u"</u></b>";
    case Kind::Removed:
        return u"<s><span style=\"color:" + colourNow(Role::Quiet).name() + u"\">" + text + u"</span></s>";
    case Kind::Same:
        break;
    }
    return text;
}

QStringList wordsOf(const QList<TextPiece> &pieces, Kind kind)
{
    QStringList words;
    for (const TextPiece &piece : pieces) {
        if (piece.kind == kind && !piece.text.trimmed().isEmpty())
            words.append(QCoreApplication::translate("regards::DifferenceText", "“%1”").arg(piece.text.simplified()));
    }
    return words;
}

} // namespace

QString differenceInWords(const QList<TextPiece> &pieces)
{
    const QStringList removed = wordsOf(pieces, Kind::Removed);
    const QStringList added = wordsOf(pieces, Kind::Added);
    QStringList sentences;
    if (!removed.isEmpty())
        sentences.append(QCoreApplication::translate("regards::DifferenceText", "Removed: %1.")
                             .arg(removed.join(QStringLiteral(", "))));
    if (!added.isEmpty())
        sentences.append(
            QCoreApplication::translate("regards::DifferenceText", "Added: %1.").arg(added.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

DifferenceText::DifferenceText(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void DifferenceText::showChange(const QString &before, const QString &after)
{
    const QList<TextPiece> pieces = textDifference(before, after);
    showPieces(pieces);
    const QString words = differenceInWords(pieces);
    setAccessibleName(words.isEmpty() ? after : after + u'\n' + words);
}

void DifferenceText::showBeside(const QString &text, const QString &other)
{
    QList<TextPiece> pieces = textDifference(other, text);
    pieces.removeIf([](const TextPiece &piece) { return piece.kind == Kind::Removed; });
    showPieces(pieces);
    const QStringList own = wordsOf(pieces, Kind::Added);
    setAccessibleName(own.isEmpty() ? text : text + u'\n' + tr("Only here: %1.").arg(own.join(QStringLiteral(", "))));
}

void DifferenceText::showPlain(const QString &text)
{
    showPieces({{Kind::Same, text}});
    setAccessibleName(text);
}

void DifferenceText::showPieces(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces)
        text += markup(piece);
    setText(u"<div style=\"white-space: pre-wrap\">" + text + u"</div>");
}

} // namespace regards
