// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conflicts/conflictwords.h"

#include "forms/common/recordwording.h"

#include <QCoreApplication>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(regards::ConflictText)
};

QString excerpt(const QString &text)
{
    constexpr qsizetype Most = 80;
    const QString line = text.simplified();
    return line.size() <= Most ? line : line.first(Most) + u'…';
}

QString deleter(const RecordWording &wording, const ConflictView &view)
{
    for (const ConflictSide &side : view.sides) {
        if (side.change.value == Value(qint64(1)))
            return wording.author(side.change.author);
    }
    return {};
}

/// Who wrote on while another deleted; where nobody did, who brought the record back.
QString keeper(const RecordWording &wording, const ConflictView &view)
{
    if (!view.editedSince.isEmpty())
        return wording.author(view.editedSince.constFirst().change.author);
    for (const ConflictSide &side : view.sides) {
        if (side.change.value != Value(qint64(1)))
            return wording.author(side.change.author);
    }
    return {};
}

} // namespace

QString sideLetter(qsizetype index)
{
    return QString(QChar(char16_t(u'A' + index)));
}

QString writerWords(const RecordWording &wording, const HistoryStep &step)
{
    if (step.typist.isNone())
        //: who wrote something, and when
        return ConflictText::tr("%1, %2").arg(wording.author(step.author), wording.moment(step.at));
    //: whose sheet of paper it was, who typed it in, and when
    return ConflictText::tr("%1, typed in by %2, %3")
        .arg(wording.author(step.author), wording.author(step.typist), wording.moment(step.at));
}

QString importWords(const RecordWording &wording, const HistoryStep &step)
{
    if (step.import == 0)
        return {};
    //: a file's name, and when it was imported
    return ConflictText::tr("Came with the file %1, imported on %2.")
        .arg(step.importFile, wording.moment(step.importedAt));
}

QString recordWords(const Notebook &notebook, const RecordWording &wording, const Conflict &conflict)
{
    Record unknown;
    unknown.type = conflict.type;
    return wording.record(notebook.record(conflict.record).value_or(unknown));
}

QString conflictWords(const RecordWording &wording, const ConflictView &view)
{
    if (view.isDeletion())
        //: two people's names
        return ConflictText::tr("Deleted by %1, written by %2").arg(deleter(wording, view), keeper(wording, view));
    const Conflict &conflict = view.conflict;
    QStringList values;
    for (const Change &head : conflict.heads) {
        const QString value = excerpt(wording.value(conflict.type, conflict.field, head.value));
        //: a value in quotation marks
        values.append(ConflictText::tr("“%1”").arg(value));
    }
    //: a field, then the values that differ: Comment: “Damp.” or “Mouldy.”
    return ConflictText::tr("%1: %2").arg(wording.field(conflict.type, conflict.field),
                                          values.join(ConflictText::tr(" or ")));
}

QString explanation(const RecordWording &wording, const ConflictView &view)
{
    if (view.isDeletion()) {
        return view.editedSince.isEmpty()
            ? ConflictText::tr("%1 deleted this; %2 brought it back without knowing. Is it to stay?")
                  .arg(deleter(wording, view), keeper(wording, view))
            : ConflictText::tr("%1 deleted this; %2 wrote in it without knowing that. Is it to stay?")
                  .arg(deleter(wording, view), keeper(wording, view));
    }
    const int count = int(view.conflict.heads.size());
    return count == 2
        ? ConflictText::tr("This was written twice, apart from each other. Which is to be kept? Words that only one of "
                           "them has are underlined.")
        : ConflictText::tr(
            "This was written %n times, apart from each other. Which is to be kept? Words that the first "
            "of the others does not have are underlined.",
            nullptr, count);
}

} // namespace regards
