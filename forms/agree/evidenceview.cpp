// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/evidenceview.h"

#include "core/exchange/peers.h"
#include "forms/common/colours.h"
#include "forms/common/locale.h"
#include "forms/common/ratingmark.h"
#include "forms/history/historydialog.h"

#include <QUrl>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QUrl markUrl(const std::optional<Rating> &rating)
{
    return QUrl(u"mark:" + (rating ? rating->token() : u"none"_s));
}

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
}

QString heading(const QString &title)
{
    return u"<p style='margin-top:10px; margin-bottom:2px;'><b>" + title.toHtmlEscaped() + u"</b></p>";
}

QString cell(const QString &html, int percent)
{
    return u"<td width='%1%' style='padding:4px 14px 4px 0;'>%2</td>"_s.arg(QString::number(percent), html);
}

} // namespace

EvidenceView::EvidenceView(Desk &desk, QWidget *parent)
    : QTextBrowser(parent)
    , m_desk(desk)
    , m_words(desk.language)
    , m_evidenceWords(desk.toolkit, desk.language)
{
    setObjectName(u"evidence"_s);
    setOpenLinks(false);
    setTabChangesFocus(true);
    // Tab passes over the many links, on to the rating: the keyboard has “Where from…” and “Settle…” for them.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto record = RecordId::fromText(link.path());
        if (!record)
            return;
        if (link.scheme() == u"conflict")
            Q_EMIT conflictWanted(*record);
        else
            showHistory(m_desk, *record, {}, this);
    });
}

void EvidenceView::show(const CriterionCode &criterion, const Evidence &evidence, bool hasSeveralUnits)
{
    if (m_criterion == criterion && m_evidence == evidence && !document()->isEmpty())
        return; // where one has scrolled to stays
    m_criterion = criterion;
    m_evidence = evidence;
    setAccessibleName(tr("Evidence on criterion %1").arg(criterion.text()));
    document()->clear();
    addMarks();
    if (evidence.isEmpty()) {
        setHtml(u"<p>" + tr("Nobody has rated or written anything on this criterion.").toHtmlEscaped() + u"</p>");
        return;
    }
    setHtml(summary(evidence) + observers(evidence, hasSeveralUnits) + interviews(evidence) + quotes(evidence)
            + texts(evidence, TaggedText::Kind::Note, tr("Notes"))
            + texts(evidence, TaggedText::Kind::Document, tr("Documents")));
}

void EvidenceView::addMarks()
{
    const int side = fontMetrics().height();
    const auto add = [&](const std::optional<Rating> &rating) {
        document()->addResource(QTextDocument::ImageResource, markUrl(rating), markIcon(rating).pixmap(side));
    };
    add(std::nullopt);
    for (const Rating rating : Rating::all())
        add(rating);
}

QString EvidenceView::rating(const std::optional<Rating> &rating) const
{
    return u"<img src='%1' style='vertical-align:middle;'>&nbsp;%2"_s.arg(
        markUrl(rating).toString(), m_evidenceWords.rating(rating).toHtmlEscaped());
}

QString EvidenceView::quiet(const QString &text) const
{
    return u"<span style='color:%1;'>%2</span>"_s.arg(colourNow(Role::Quiet).name(), text.toHtmlEscaped());
}

QString EvidenceView::distribution(const std::array<int, 6> &counts) const
{
    QStringList parts;
    const auto all = Rating::all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (counts[i] > 0)
            //: a count and its rating: 3 × achieved partially
            parts.append(tr("%1 × %2").arg(QString::number(counts[i]), rating(all[i])));
    }
    return parts.join(u" &nbsp; "_s);
}

QString EvidenceView::summary(const Evidence &evidence) const
{
    QList<std::optional<Rating>> ratings;
    for (const ObserverView &view : evidence.observers)
        ratings.append(view.rating);
    const auto counts = countsOf(ratings);
    QStringList parts;
    if (const QString rated = distribution(counts); !rated.isEmpty())
        parts.append(tr("Observers:").toHtmlEscaped() + u" &nbsp;"_s + rated);
    if (const Dispute dispute = disputeOf(evidence); dispute != Dispute::None)
        parts.append(u"<b>≠ %1</b>"_s.arg(m_evidenceWords.wholeDispute(dispute).toHtmlEscaped()));
    return parts.isEmpty() ? QString() : u"<p style='margin:2px 0;'>" + parts.join(u"<br>"_s) + u"</p>";
}

QString EvidenceView::conflictLink(const RecordId &record) const
{
    return u"<a href='conflict:%1' style='color:%2;'><b>! %3</b></a>"_s.arg(
        record.text(), colourNow(Role::Danger).name(), tr("In conflict: see what each file says").toHtmlEscaped());
}

QString EvidenceView::recordLink(const RecordId &record, const QString &text) const
{
    return u"<a href='record:%1' style='color:%2;'>%3</a>"_s.arg(record.text(), palette().color(QPalette::Text).name(),
                                                                 text.toHtmlEscaped());
}

QString EvidenceView::typist(const RecordId &record) const
{
    const auto found = m_desk.notebook.record(record);
    const RecordId typist = found ? typistOf(m_desk.notebook, *found) : RecordId();
    const auto observer = typist ? m_desk.notebook.find<Observer>(typist) : std::nullopt;
    return observer ? observer->name : QString();
}

QString EvidenceView::remarks(const ObserverView &view) const
{
    QStringList remarks;
    if (!view.comment.isEmpty())
        remarks.append(lines(view.comment));
    if (view.seen)
        remarks.append(u"<i>" + tr("Seen on the spot.").toHtmlEscaped() + u"</i>");
    if (view.read)
        remarks.append(u"<i>" + tr("Read in documents.").toHtmlEscaped() + u"</i>");
    QStringList origin;
    if (view.observedOn.isValid())
        origin.append(tr("Of %1.").arg(localeFor(m_desk.language).toString(view.observedOn, QLocale::ShortFormat)));
    if (const QString name = typist(view.assessment); !name.isEmpty())
        origin.append(tr("Typed in by %1.").arg(name));
    if (!origin.isEmpty())
        remarks.append(quiet(origin.join(u' ')));
    if (view.isInConflict)
        remarks.append(conflictLink(view.assessment));
    return remarks.join(u"<br>"_s);
}

QString EvidenceView::observer(const ObserverView &view, bool hasUnit) const
{
    const QString who = u"<b>" + recordLink(view.assessment, view.name) + u"</b><br>"
        + quiet(m_evidenceWords.background(view.background));
    QString html = u"<tr>" + cell(who, 22);
    if (hasUnit)
        html += cell(view.unitName.toHtmlEscaped(), 16);
    return html + cell(rating(view.rating), 26) + cell(remarks(view), hasUnit ? 36 : 52) + u"</tr>";
}

QString EvidenceView::observers(const Evidence &evidence, bool hasSeveralUnits) const
{
    if (evidence.observers.isEmpty())
        return {};
    QString html;
    for (const ObserverView &view : evidence.observers)
        html += observer(view, hasSeveralUnits);
    return heading(tr("Observers")) + u"<table width='100%' cellspacing='0'>" + html + u"</table>";
}

QString EvidenceView::interviews(const Evidence &evidence) const
{
    if (evidence.interviews.isEmpty())
        return {};
    QMap<QString, QList<std::optional<Rating>>> byCategory;
    QMap<QString, RecordId> conflicts;
    for (const InterviewView &view : evidence.interviews) {
        byCategory[view.category].append(view.rating);
        if (view.isInConflict)
            conflicts.insert(view.category, view.record);
    }
    QString html;
    for (auto category = byCategory.cbegin(); category != byCategory.cend(); ++category) {
        html += u"<tr>" + cell(m_evidenceWords.category(category.key()).toHtmlEscaped(), 22)
            + cell(distribution(countsOf(category.value()))
                       + (conflicts.contains(category.key()) ? u"<br>" + conflictLink(conflicts.value(category.key()))
                                                             : QString()),
                   78)
            + u"</tr>";
    }
    return heading(tr("Ratings from interviews")) + u"<table width='100%' cellspacing='0'>" + html + u"</table>";
}

QString EvidenceView::text(const TaggedText &text) const
{
    QStringList origin;
    if (!text.author.isEmpty())
        origin.append(text.author);
    if (!text.unitName.isEmpty())
        origin.append(text.unitName);
    if (text.on.isValid())
        origin.append(localeFor(m_desk.language).toString(text.on, QLocale::ShortFormat));
    QString body = lines(text.text);
    if (text.kind == TaggedText::Kind::Quote)
        body = u"<i>" + tr("“%1”").arg(body) + u"</i>";
    if (text.kind == TaggedText::Kind::Document) {
        const QString state = m_words.choice(Document::typeName(), u"state"_s, text.state);
        body = u"<b>" + text.title.toHtmlEscaped() + u"</b> (" + state.toHtmlEscaped() + u") " + body;
    }
    if (text.isInConflict)
        body += u' ' + conflictLink(text.record);
    const QString more = recordLink(text.record, tr("More…"));
    return u"<p style='margin:3px 0;'>" + body + u' ' + quiet(origin.join(u", "_s)) + u' ' + more + u"</p>";
}

QString EvidenceView::texts(const Evidence &evidence, TaggedText::Kind kind, const QString &title) const
{
    QString html;
    for (const TaggedText &one : evidence.texts) {
        if (one.kind == kind)
            html += text(one);
    }
    return html.isEmpty() ? QString() : heading(title) + html;
}

QString EvidenceView::quotes(const Evidence &evidence) const
{
    QMap<QString, QString> byCategory;
    for (const TaggedText &one : evidence.texts) {
        if (one.kind == TaggedText::Kind::Quote)
            byCategory[one.category] += text(one);
    }
    QString html;
    for (auto category = byCategory.cbegin(); category != byCategory.cend(); ++category) {
        //: heading above quotes from interviews; %1 is the category: service user, carer, professional
        html += heading(tr("What people said: %1").arg(m_evidenceWords.category(category.key()))) + category.value();
    }
    return html;
}

} // namespace regards
