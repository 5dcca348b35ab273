// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/find/foundrows.h"

#include "core/words/words.h"
#include "forms/common/locale.h"
#include "forms/common/visitunits.h"

#include <QCoreApplication>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = Found::Kind;

/// Writes the rows of one search.
class RowWriter
{
    Q_DECLARE_TR_FUNCTIONS(regards::FoundRows)

public:
    RowWriter(const Notebook &notebook, const Toolkit &toolkit, const QString &language)
        : m_notebook(notebook)
        , m_toolkit(toolkit)
        , m_language(language)
        , m_words(language)
    { }

    [[nodiscard]] QString heading(const FoundGroup &group) const
    {
        const QString number = QString::number(group.found.size());
        //: a kind of things that were found, and how many; then: there are more than are listed
        return group.hasMore ? tr("%1 (the first %2; another word narrows it)").arg(kindName(group.kind), number)
                             : tr("%1 (%2)").arg(kindName(group.kind), number);
    }

    [[nodiscard]] ListRow row(const Found &found, qsizetype number) const
    {
        const FoundText body = bodyOf(found);
        return {QString::number(number), headOf(found), body.text, body.found};
    }

private:
    [[nodiscard]] static QString kindName(Kind kind)
    {
        switch (kind) {
        case Kind::Criterion:
            return tr("Criteria");
        case Kind::Note:
            return tr("Notes");
        case Kind::Comment:
            return tr("Comments on criteria");
        case Kind::Answer:
            return tr("Answers");
        case Kind::Quote:
            return tr("Quotes");
        case Kind::Document:
            return tr("Documents");
        case Kind::Interview:
            return tr("Free pages of interviews");
        }
        return {};
    }

    /// Of documents and notes the title counts as text; of a criterion the statement comes before what matched.
    [[nodiscard]] static FoundText bodyOf(const Found &found)
    {
        const bool showsTitle =
            !found.title.text.isEmpty() && (found.kind != Kind::Note || !found.title.found.isEmpty());
        if (!showsTitle)
            return found.excerpt;
        FoundText body = found.title;
        if (found.excerpt.text.isEmpty())
            return body;
        const QString between = u" — "_s;
        for (const FoundText::Span &span : found.excerpt.found)
            body.found.append({span.start + body.text.size() + between.size(), span.length});
        body.text += between + found.excerpt.text;
        return body;
    }

    [[nodiscard]] QString headOf(const Found &found) const
    {
        QStringList parts;
        if (!found.subject.isEmpty() && found.kind != Kind::Answer)
            parts.append(found.subject);
        if (found.kind == Kind::Criterion) {
            const auto code = SubjectCode::fromText(found.subject);
            if (const Standard *standard = code ? m_toolkit.standard(code->standard()) : nullptr)
                parts.append(standard->title.in(m_language));
            return parts.join(u" · ");
        }
        parts.append(placeName(m_notebook, found.visitUnit));
        if (!found.state.isEmpty())
            parts.append(m_words.choice(u"document"_s, u"state"_s, found.state));
        parts.append(momentText(m_language, QDateTime::fromMSecsSinceEpoch(found.at, Qt::UTC)));
        if (found.isPrivate)
            //: a note that is never handed over
            parts.append(tr("private"));
        if (found.kind == Kind::Answer) {
            const Question *question = m_toolkit.question(found.subject);
            parts.append(question ? question->text.in(m_language) : found.subject);
        }
        return parts.join(u" · ");
    }

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    QString m_language;
    Words m_words;
};

} // namespace

QList<ListRow> foundRows(const Notebook &notebook, const Toolkit &toolkit, const QString &language,
                         const QList<FoundGroup> &groups)
{
    const RowWriter writer(notebook, toolkit, language);
    QList<ListRow> rows;
    qsizetype number = 0;
    for (const FoundGroup &group : groups) {
        rows.append({{}, writer.heading(group), {}});
        for (const Found &found : group.found)
            rows.append(writer.row(found, number++));
    }
    return rows;
}

} // namespace regards
