// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/evidencewords.h"

#include "forms/common/ratingmark.h"

#include <QRegularExpression>

#include <algorithm>

namespace regards {

EvidenceWords::EvidenceWords(const Toolkit &toolkit, const QString &language)
    : m_toolkit(toolkit)
    , m_words(language)
{ }

QString EvidenceWords::rating(const std::optional<Rating> &rating) const
{
    return ratingWord(m_toolkit, rating, m_words.language());
}

QString EvidenceWords::distribution(const std::array<int, 6> &counts) const
{
    QStringList parts;
    const auto all = Rating::all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (counts[i] > 0)
            //: a count and a rating: 3 × achieved partially
            parts.append(tr("%1 × %2").arg(QString::number(counts[i]), rating(all[i])));
    }
    return parts.join(QStringLiteral(", "));
}

QString EvidenceWords::background(const QString &token) const
{
    return m_words.choice(Observer::typeName(), QStringLiteral("background"), token);
}

QString EvidenceWords::category(const QString &token) const
{
    return m_words.choice(Interview::typeName(), QStringLiteral("category"), token);
}

QString EvidenceWords::column(const EvidenceColumn &column) const
{
    switch (column.kind) {
    case EvidenceColumn::Kind::Observer:
        return column.name;
    case EvidenceColumn::Kind::Interviews:
        return category(column.category);
    case EvidenceColumn::Kind::Texts:
        break;
    }
    //: heading of a column: how many notes, documents and quotes there are on a criterion
    return tr("Texts");
}

QString EvidenceWords::wholeColumn(const EvidenceColumn &column) const
{
    switch (column.kind) {
    case EvidenceColumn::Kind::Observer: {
        QStringList parts{column.name};
        if (!column.background.isEmpty())
            parts.append(background(column.background));
        parts.append(column.unitName);
        return parts.join(QStringLiteral(", "));
    }
    case EvidenceColumn::Kind::Interviews:
        return tr("Interviews: %1").arg(category(column.category));
    case EvidenceColumn::Kind::Texts:
        break;
    }
    return tr("Notes, documents and quotes");
}

QString EvidenceWords::cell(const EvidenceColumn &column, const EvidenceCell &cell) const
{
    if (cell.isEmpty())
        return tr("Nothing");
    QStringList parts;
    switch (column.kind) {
    case EvidenceColumn::Kind::Observer:
        parts.append(rating(cell.rating) + u'.');
        if (cell.isSeen)
            parts.append(tr("Seen on the spot."));
        if (cell.isRead)
            parts.append(tr("Read in documents."));
        if (!cell.comment.isEmpty())
            parts.append(tr("“%1”").arg(cell.comment));
        break;
    case EvidenceColumn::Kind::Interviews:
        parts.append(tr("%n interview(s): %1.", nullptr, cell.count).arg(distribution(cell.counts)));
        if (cell.rating)
            parts.append(tr("In the middle: %1.").arg(rating(cell.rating)));
        break;
    case EvidenceColumn::Kind::Texts:
        parts.append(tr("%n note(s), document(s) or quote(s).", nullptr, cell.count));
        break;
    }
    if (cell.isInConflict)
        parts.append(tr("In conflict: two files say different things."));
    return parts.join(u' ');
}

QString EvidenceWords::dispute(Dispute dispute) const
{
    switch (dispute) {
    case Dispute::None:
        break;
    case Dispute::Interviews:
        //: in a narrow column: interviews were rated otherwise than observers rated
        return tr("interviews");
    case Dispute::Some:
        //: in a narrow column: observers rated differently
        return tr("differ");
    case Dispute::Far:
        //: in a narrow column: observers rated very differently
        return tr("far apart");
    }
    return {};
}

QString EvidenceWords::wholeDispute(Dispute dispute) const
{
    switch (dispute) {
    case Dispute::None:
        break;
    case Dispute::Interviews:
        return tr("Observers do not differ, but interviews were rated otherwise.");
    case Dispute::Some:
        return tr("Observers differ.");
    case Dispute::Far:
        return tr("Observers are far apart.");
    }
    return tr("Nobody differs.");
}

QString EvidenceWords::agreed(const Agreed &agreed) const
{
    QStringList parts;
    if (agreed.rating)
        parts.append(tr("The team agreed: %1.").arg(rating(agreed.rating)));
    else
        parts.append(tr("Not agreed yet."));
    if (!agreed.reason.isEmpty())
        parts.append(tr("Reason: %1").arg(agreed.reason));
    if (!agreed.minorityView.isEmpty())
        parts.append(tr("Minority view: %1").arg(agreed.minorityView));
    if (!agreed.unitExceptions.isEmpty())
        parts.append(tr("Other in one unit: %1").arg(agreed.unitExceptions));
    return parts.join(u' ');
}

QString initialsOf(const QString &name)
{
    static const QRegularExpression Between(QStringLiteral("[\\s\\-’']+"));
    QString initials;
    for (const QString &part : name.split(Between, Qt::SkipEmptyParts)) {
        if (initials.size() < 3)
            initials += part.at(0).toUpper();
    }
    return initials;
}

std::array<int, 6> countsOf(const QList<std::optional<Rating>> &ratings)
{
    std::array<int, 6> counts{};
    const auto all = Rating::all();
    for (const std::optional<Rating> &rating : ratings) {
        if (rating)
            ++counts[std::size_t(std::find(all.begin(), all.end(), *rating) - all.begin())];
    }
    return counts;
}

} // namespace regards
