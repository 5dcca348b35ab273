// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/evidencewriter.h"

#include "forms/common/ratingmark.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using Tone = PageWriter::Tone;

/// Every rating there is, and none.
QList<std::optional<Rating>> allRatings()
{
    QList<std::optional<Rating>> all;
    for (const Rating rating : Rating::all())
        all.append(rating);
    all.append(std::nullopt);
    return all;
}

} // namespace

EvidenceWriter::EvidenceWriter(const Desk &desk)
    : m_toolkit(desk.toolkit)
    , m_words(desk.language)
{ }

QString EvidenceWriter::word(const std::optional<Rating> &rating) const
{
    return ratingWord(m_toolkit, rating, m_words.language());
}

QString EvidenceWriter::category(const QString &token) const
{
    return m_words.choice(Interview::typeName(), u"category"_s, token);
}

void EvidenceWriter::write(PageWriter &page, const Wanted &wanted) const
{
    agreed(page, wanted.agreed);
    if (wanted.evidence.isEmpty()) {
        page.paragraph();
        page.words(tr("Nobody has rated or written anything on this criterion."));
        return;
    }
    observers(page, wanted);
    interviews(page, wanted);
    comments(page, wanted);
    texts(page, wanted, TaggedText::Kind::Note, tr("Notes"));
    texts(page, wanted, TaggedText::Kind::Document, tr("Documents"));
    texts(page, wanted, TaggedText::Kind::Quote, tr("What people said"));
}

void EvidenceWriter::agreed(PageWriter &page, const Agreed &agreed) const
{
    const std::pair<QString, QString> parts[]{{tr("Reason"), agreed.reason},
                                              {tr("Minority view"), agreed.minorityView},
                                              {tr("Other in one unit"), agreed.unitExceptions}};
    for (const auto &[title, text] : parts) {
        if (text.isEmpty())
            continue;
        page.heading(title);
        page.paragraph();
        page.words(text);
    }
}

void EvidenceWriter::observers(PageWriter &page, const Wanted &wanted) const
{
    if (wanted.evidence.observers.isEmpty())
        return;
    page.heading(tr("Observers"));
    for (const auto &[unit, name] : wanted.units) {
        QList<ObserverView> views;
        std::copy_if(wanted.evidence.observers.begin(), wanted.evidence.observers.end(), std::back_inserter(views),
                     [&unit = unit](const ObserverView &view) { return view.visitUnit == unit; });
        if (views.isEmpty())
            continue;
        if (wanted.units.size() > 1)
            page.heading(name);
        ratings(page, views, wanted.showsNames);
    }
}

void EvidenceWriter::ratings(PageWriter &page, const QList<ObserverView> &views, bool showsNames) const
{
    int seen = 0;
    int read = 0;
    bool isInConflict = false;
    for (const ObserverView &view : views) {
        seen += view.seen ? 1 : 0;
        read += view.read ? 1 : 0;
        isInConflict = isInConflict || view.isInConflict;
    }
    for (const std::optional<Rating> &rating : allRatings()) {
        QStringList names;
        for (const ObserverView &view : views) {
            if (view.rating == rating)
                names.append(view.name);
        }
        if (names.isEmpty())
            continue;
        page.paragraph();
        page.shape(rating);
        if (showsNames) {
            //: a rating, before the names of those who gave it
            page.words(tr("%1: ").arg(word(rating)), Tone::Strong);
            page.words(names.join(u", "_s));
        } else {
            page.words(word(rating), Tone::Strong);
            //: after a rating: how many gave it
            page.words(tr(" × %1").arg(names.size()));
        }
    }
    QStringList rest;
    if (seen > 0)
        rest.append(tr("Seen on the spot by %n.", nullptr, seen));
    if (read > 0)
        rest.append(tr("Read in documents by %n.", nullptr, read));
    if (isInConflict)
        rest.append(tr("One of these is in conflict: see Gather."));
    if (rest.isEmpty())
        return;
    page.paragraph();
    page.words(rest.join(u' '), Tone::Quiet);
}

void EvidenceWriter::interviews(PageWriter &page, const Wanted &wanted) const
{
    const auto counts = wanted.evidence.interviewCounts();
    if (counts.isEmpty())
        return;
    page.heading(tr("Interviews"));
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        page.paragraph();
        //: a category of people who were interviewed, before how their interviews were rated
        page.words(tr("%1: ").arg(category(one.key())));
        bool isFirst = true;
        for (const Rating rating : Rating::all()) {
            const int count = one.value().value(rating.token());
            if (count == 0)
                continue;
            if (!isFirst)
                page.words(u", "_s);
            isFirst = false;
            page.shape(rating);
            page.words(word(rating), Tone::Strong);
            page.words(tr(" × %1").arg(count));
        }
    }
}

void EvidenceWriter::comments(PageWriter &page, const Wanted &wanted) const
{
    bool isFirst = true;
    for (const ObserverView &view : wanted.evidence.observers) {
        if (view.comment.isEmpty())
            continue;
        if (isFirst)
            page.heading(tr("Comments"));
        page.paragraph(isFirst ? 0.2 : 0.4);
        isFirst = false;
        page.shape(view.rating);
        page.words(view.comment);
        QStringList origin;
        if (wanted.showsNames)
            origin.append(view.name);
        if (wanted.units.size() > 1)
            origin.append(view.unitName);
        if (!origin.isEmpty())
            page.words(u" — "_s + origin.join(u", "_s), Tone::Quiet);
    }
}

void EvidenceWriter::texts(PageWriter &page, const Wanted &wanted, TaggedText::Kind kind, const QString &title) const
{
    bool isFirst = true;
    for (const TaggedText &text : wanted.evidence.texts) {
        if (text.kind != kind)
            continue;
        if (isFirst)
            page.heading(title);
        page.paragraph(isFirst ? 0.2 : 0.4);
        isFirst = false;
        QStringList origin;
        switch (kind) {
        case TaggedText::Kind::Note:
            page.words(text.text);
            break;
        case TaggedText::Kind::Document:
            //: a document's title and whether it was received, read or refused
            page.words(tr("%1 (%2)").arg(text.title, m_words.choice(Document::typeName(), u"state"_s, text.state)),
                       Tone::Strong);
            page.words(u' ' + text.text);
            break;
        case TaggedText::Kind::Quote:
            page.words(tr("“%1”").arg(text.text));
            origin.append(category(text.category));
            break;
        }
        if (wanted.showsNames && !text.author.isEmpty())
            origin.append(text.author);
        if (wanted.units.size() > 1 && !text.unitName.isEmpty())
            origin.append(text.unitName);
        if (!origin.isEmpty())
            page.words(u" — "_s + origin.join(u", "_s), Tone::Quiet);
    }
}

} // namespace regards
