// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/notes/noterows.h"

#include "forms/common/locale.h"
#include "forms/common/visitunits.h"
#include "forms/notes/notetags.h"

#include <QCoreApplication>

namespace regards {

namespace {

/// What a list shows of a text at most; the rest is never seen in two lines.
constexpr qsizetype MostShown = 300;

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(regards::NoteText)
};

/// The first words of a text on one line.
QString opening(const QString &text)
{
    return text.left(MostShown).simplified();
}

QString headOf(const ListedNote &listed, const QString &unit, const QLocale &locale)
{
    const Note &note = listed.note;
    QStringList parts{locale.toString(note.at.toLocalTime().time(), QLocale::ShortFormat), unit};
    if (!note.place.isEmpty())
        parts.append(note.place);
    if (note.isPrivate)
        //: a note that is never handed over
        parts.append(NoteText::tr("private"));
    for (const CriterionCode code : listed.tags)
        parts.append(code.text());
    return parts.join(u" · ");
}

} // namespace

bool ListedNote::isIn(NoteFilter filter, const RecordId &here) const
{
    switch (filter) {
    case NoteFilter::All:
        return true;
    case NoteFilter::Here:
        return note.visitUnit == here;
    case NoteFilter::Untagged:
        return tags.isEmpty();
    case NoteFilter::Private:
        return note.isPrivate;
    }
    return true;
}

QList<ListedNote> ownNotes(const Notebook &notebook, const RecordId &visit)
{
    QList<ListedNote> listed;
    const auto tags = tagsOfNotes(notebook);
    const Query own = Query(QStringLiteral("visit"), visit).where(QStringLiteral("observer"), notebook.owner());
    for (Note &note : notebook.all<Note>(own)) {
        const QList<CriterionCode> codes = tags.value(note.id);
        if (!note.at.isValid()) // whoever wrote it gave no time: then it is that of writing
            note.at = QDateTime::fromMSecsSinceEpoch(note.created, Qt::UTC);
        listed.append({std::move(note), codes});
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ListedNote &a, const ListedNote &b) { return a.note.at > b.note.at; });
    return listed;
}

QList<ListRow> noteRows(const Notebook &notebook, const QList<ListedNote> &notes, NoteFilter filter,
                        const RecordId &here, const RecordId &keep, const QString &language)
{
    const QLocale locale = localeFor(language);
    QHash<RecordId, QString> units;
    QList<ListRow> rows;
    QDate day;
    for (const ListedNote &listed : notes) {
        const Note &note = listed.note;
        if (!listed.isIn(filter, here) && note.id != keep)
            continue;
        if (const QDate its = note.at.toLocalTime().date(); its != day) {
            day = its;
            rows.append({{}, locale.toString(day, QLocale::LongFormat), {}});
        }
        if (!units.contains(note.visitUnit))
            units.insert(note.visitUnit, placeName(notebook, note.visitUnit));
        const QString text = opening(note.text);
        rows.append({note.id.text(), headOf(listed, units.value(note.visitUnit), locale),
                     text.isEmpty() ? NoteText::tr("(nothing written yet)") : text});
    }
    return rows;
}

RecordId nextUntagged(const QList<ListedNote> &notes, const RecordId &from)
{
    const auto here =
        std::find_if(notes.begin(), notes.end(), [&from](const ListedNote &listed) { return listed.note.id == from; });
    const qsizetype start = here == notes.end() ? -1 : here - notes.begin();
    for (qsizetype i = 1; i <= notes.size(); ++i) {
        const ListedNote &listed = notes.at((start + i + notes.size()) % notes.size());
        if (listed.tags.isEmpty() && listed.note.id != from)
            return listed.note.id;
    }
    return {};
}

} // namespace regards
