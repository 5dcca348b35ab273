// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/evidenceview.h"

#include "forms/common/ratingmark.h"

#include <QUrl>

namespace regards {

namespace {

constexpr int MarkSize = 18;

QUrl markUrl(const std::optional<Rating> &rating)
{
    return QUrl(u"mark:" + (rating ? rating->token() : QStringLiteral("none")));
}

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(QStringLiteral("\n"), QStringLiteral("<br>"));
}

QString heading(const QString &title)
{
    return u"<p style='margin-top:10px; margin-bottom:2px;'><b>" + title.toHtmlEscaped() + u"</b></p>";
}

} // namespace

EvidenceView::EvidenceView(Desk &desk, QWidget *parent)
    : QTextBrowser(parent)
    , m_desk(desk)
    , m_words(desk.language)
{
    setObjectName(QStringLiteral("evidence"));
    setOpenLinks(false);
    setTabChangesFocus(true);
}

QString EvidenceView::rating(const std::optional<Rating> &rating) const
{
    return QStringLiteral("<img src='%1'>&nbsp;%2")
        .arg(markUrl(rating).toString(), ratingWord(m_desk.toolkit, rating, m_desk.language).toHtmlEscaped());
}

void EvidenceView::show(const CriterionCode &criterion, const Evidence &evidence, bool hasSeveralUnits)
{
    if (m_criterion == criterion && m_evidence == evidence && !document()->isEmpty())
        return; // where one has scrolled to stays
    m_criterion = criterion;
    m_evidence = evidence;
    setAccessibleName(tr("Evidence on criterion %1").arg(criterion.text()));
    document()->clear();
    document()->addResource(QTextDocument::ImageResource, markUrl(std::nullopt),
                            markIcon(std::nullopt).pixmap(MarkSize));
    for (const Rating rating : Rating::all())
        document()->addResource(QTextDocument::ImageResource, markUrl(rating), markIcon(rating).pixmap(MarkSize));
    if (evidence.isEmpty()) {
        setHtml(u"<p>" + tr("Nobody has rated or written anything on this criterion.").toHtmlEscaped() + u"</p>");
        return;
    }
    setHtml(observers(evidence, hasSeveralUnits) + interviews(evidence)
            + texts(evidence, TaggedText::Kind::Note, tr("Notes"))
            + texts(evidence, TaggedText::Kind::Document, tr("Documents"))
            + texts(evidence, TaggedText::Kind::Quote, tr("What people said")));
}

QString EvidenceView::observers(const Evidence &evidence, bool hasSeveralUnits) const
{
    if (evidence.observers.isEmpty())
        return {};
    const auto cell = [](const QString &html, int percent) -> QString {
        return QStringLiteral("<td width='%1%' style='padding:4px 14px 4px 0;'>%2</td>")
            .arg(QString::number(percent), html);
    };
    QString html = QStringLiteral("<table width='100%' cellspacing='0'>");
    for (const ObserverView &view : evidence.observers) {
        const QString background = m_words.choice(Observer::typeName(), QStringLiteral("background"), view.background);
        html += u"<tr>" + cell(u"<b>" + view.name.toHtmlEscaped() + u"</b><br>" + background.toHtmlEscaped(), 22);
        if (hasSeveralUnits)
            html += cell(view.unitName.toHtmlEscaped(), 16);
        QStringList remarks;
        if (!view.comment.isEmpty())
            remarks.append(lines(view.comment));
        if (view.seen)
            remarks.append(u"<i>" + tr("Seen on the spot.").toHtmlEscaped() + u"</i>");
        if (view.read)
            remarks.append(u"<i>" + tr("Read in documents.").toHtmlEscaped() + u"</i>");
        if (view.isInConflict)
            remarks.append(u"<b>" + tr("In conflict: see Gather.").toHtmlEscaped() + u"</b>");
        html += cell(rating(view.rating), 26) + cell(remarks.join(QStringLiteral("<br>")), hasSeveralUnits ? 36 : 52)
            + u"</tr>";
    }
    return heading(tr("Observers")) + html + u"</table>";
}

QString EvidenceView::interviews(const Evidence &evidence) const
{
    if (evidence.interviews.isEmpty())
        return {};
    QString html = heading(tr("Ratings from interviews"));
    const auto counts = evidence.interviewCounts();
    for (auto category = counts.cbegin(); category != counts.cend(); ++category) {
        QStringList parts;
        for (const Rating rating : Rating::all()) {
            if (const int count = category.value().value(rating.token()))
                //: a count of interviews and their rating: 3 × achieved partially
                parts.append(tr("%1 × %2").arg(QString::number(count), this->rating(rating)));
        }
        html += u"<p style='margin:2px 0;'>"
            + m_words.choice(Interview::typeName(), QStringLiteral("category"), category.key()).toHtmlEscaped() + u": "
            + parts.join(QStringLiteral(", ")) + u"</p>";
    }
    return html;
}

QString EvidenceView::texts(const Evidence &evidence, TaggedText::Kind kind, const QString &title) const
{
    QString html;
    for (const TaggedText &text : evidence.texts) {
        if (text.kind != kind)
            continue;
        QStringList origin;
        if (kind == TaggedText::Kind::Quote)
            origin.append(m_words.choice(Interview::typeName(), QStringLiteral("category"), text.category));
        else if (!text.author.isEmpty())
            origin.append(text.author);
        if (!text.unitName.isEmpty())
            origin.append(text.unitName);
        QString body = lines(text.text);
        if (kind == TaggedText::Kind::Quote)
            body = u"<i>" + tr("“%1”").arg(body) + u"</i>";
        if (kind == TaggedText::Kind::Document) {
            const QString state = m_words.choice(Document::typeName(), QStringLiteral("state"), text.state);
            body = u"<b>" + text.title.toHtmlEscaped() + u"</b> (" + state.toHtmlEscaped() + u") " + body;
        }
        html += u"<p style='margin:3px 0;'>" + body + u" <span style='color:#5b6470;'>"
            + origin.join(QStringLiteral(", ")).toHtmlEscaped() + u"</span></p>";
    }
    return html.isEmpty() ? QString() : heading(title) + html;
}

} // namespace regards
