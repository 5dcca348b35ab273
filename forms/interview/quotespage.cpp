// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/quotespage.h"

#include "forms/common/drafttextedit.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/common/tagedit.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

QuotesPage::QuotesPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_empty(style::hint(tr("No quote yet. In an answer, select the words that were said and press Ctrl+Q."), this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"quotesPage"_s);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setObjectName(u"page"_s);
    auto *inner = new QVBoxLayout(page);
    inner->addWidget(m_empty);
    inner->addLayout(m_column);
    inner->addStretch(1);
    area->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(area);
}

void QuotesPage::showInterview(const RecordId &interview)
{
    commit();
    m_interview = interview;
    rebuild({});
    refresh();
}

void QuotesPage::refresh()
{
    const QList<Quote> quotes =
        m_interview ? m_desk.notebook.all<Quote>(Query(u"interview"_s, m_interview)) : QList<Quote>();
    const bool areSame = std::equal(quotes.begin(), quotes.end(), m_cards.begin(), m_cards.end(),
                                    [](const Quote &quote, const Card &card) { return quote.id == card.quote; });
    if (!areSame)
        rebuild(quotes);
    for (qsizetype i = 0; i < quotes.size(); ++i)
        show(m_cards.at(i), quotes.at(i));
}

void QuotesPage::rebuild(const QList<Quote> &quotes)
{
    for (const Card &card : std::as_const(m_cards)) {
        card.text->unbind();
        card.frame->hide();
        card.frame->deleteLater();
    }
    m_cards.clear();
    for (const Quote &quote : quotes) {
        m_cards.append(makeCard(quote));
        m_column->addWidget(m_cards.constLast().frame);
    }
    m_empty->setVisible(quotes.isEmpty());
    Q_EMIT countChanged(quotes.size());
}

void QuotesPage::show(const Card &card, const Quote &quote)
{
    card.text->reload();
    card.publishable->setChecked(quote.publishable);
    if (const auto tags = tagsOf(quote.id); tags != card.tags->tags())
        card.tags->setTags(tags);
}

QuotesPage::Card QuotesPage::makeCard(const Quote &quote)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"quoteCard"_s);
    frame->setProperty("card", true);
    auto *text = new DraftTextEdit(m_desk, frame);
    text->setObjectName(u"quoteText"_s);
    text->setAccessibleName(tr("Quote"));
    constexpr int Lines = 2;
    text->setLines(Lines);
    text->setMaximumHeight(2 * text->minimumHeight());
    text->bind({Quote::typeName(), quote.id, u"text"_s, {}});
    auto *publishable = new QCheckBox(tr("&May be printed, without a name"), frame);
    publishable->setObjectName(u"publishable"_s);
    publishable->setAccessibleDescription(tr("Ask the person"));
    auto *tags = new TagEdit(m_desk.toolkit, m_desk.language, frame);
    auto *away = new QPushButton(tr("Delete this quote"), frame);
    away->setObjectName(u"deleteQuote"_s);
    away->setProperty("danger", true);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(text);
    column->addWidget(publishable);
    column->addWidget(tags);
    column->addWidget(away, 0, Qt::AlignRight);
    const RecordId id = quote.id;
    connect(text, &DraftTextEdit::saved, this, &QuotesPage::saved);
    connect(text, &DraftTextEdit::failed, this, &QuotesPage::failed);
    connect(publishable, &QCheckBox::clicked, this, [this, id](bool on) { setPublishable(id, on); });
    connect(tags, &TagEdit::added, this, [this, id](const CriterionCode &code) { tag(id, code); });
    connect(tags, &TagEdit::removed, this, [this, id](const CriterionCode &code) { untag(id, code); });
    connect(away, &QPushButton::clicked, this, [this, id] { remove(id); });
    return {id, frame, text, publishable, tags};
}

void QuotesPage::add(const QString &words, const QList<CriterionCode> &criteria)
{
    Quote quote;
    quote.interview = m_interview;
    quote.text = words;
    const auto kept = m_desk.notebook.inTransaction([&]() -> Result<void> {
        const Result<RecordId> made = m_desk.notebook.put(quote);
        if (!made)
            return made.error();
        for (const CriterionCode code : criteria) {
            QuoteTag tag;
            tag.quote = *made;
            tag.criterion = code.text();
            if (const auto tagged = m_desk.notebook.put(tag); !tagged)
                return tagged.error();
        }
        return {};
    });
    check(kept);
    refresh();
}

QList<CriterionCode> QuotesPage::tagsOf(const RecordId &quote) const
{
    QList<CriterionCode> codes;
    for (const QuoteTag &tag : m_desk.notebook.all<QuoteTag>(Query(u"quote"_s, quote))) {
        if (const auto code = CriterionCode::fromText(tag.criterion))
            codes.append(*code);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

void QuotesPage::tag(const RecordId &quote, const CriterionCode &code)
{
    QuoteTag tag;
    tag.quote = quote;
    tag.criterion = code.text();
    const auto put = m_desk.notebook.put(tag);
    check(put ? Result<void>() : Result<void>(put.error()));
}

void QuotesPage::untag(const RecordId &quote, const CriterionCode &code)
{
    for (const QuoteTag &tag : m_desk.notebook.all<QuoteTag>(Query(u"quote"_s, quote))) {
        if (tag.criterion == code.text())
            check(m_desk.notebook.setDeleted(tag.id, true));
    }
}

void QuotesPage::setPublishable(const RecordId &quote, bool on)
{
    Record record;
    record.type = Quote::typeName();
    record.id = quote;
    record.fields.insert(u"publishable"_s, on ? Value(qint64(1)) : Value());
    const auto put = m_desk.notebook.put(record);
    check(put ? Result<void>() : Result<void>(put.error()));
}

void QuotesPage::remove(const RecordId &id)
{
    commit();
    const auto quote = m_desk.notebook.find<Quote>(id);
    if (!quote)
        return;
    ask(this, tr("Delete the quote “%1”? The answer it comes from stays.").arg(quote->text.left(80)), tr("Delete"),
        [this, id] {
            check(m_desk.notebook.setDeleted(id, true));
            refresh();
        });
}

void QuotesPage::commit()
{
    for (const Card &card : std::as_const(m_cards))
        card.text->commit();
}

void QuotesPage::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

} // namespace regards
