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
    , m_cards(new QVBoxLayout)
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
    inner->addLayout(m_cards);
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
    rebuild();
}

void QuotesPage::rebuild()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Quote> quotes = m_desk.notebook.all<Quote>(Query(u"interview"_s, m_interview));
    for (const Quote &quote : quotes)
        m_cards->addWidget(makeCard(quote));
    m_empty->setVisible(quotes.isEmpty());
    m_count = quotes.size();
    Q_EMIT countChanged(m_count);
}

QWidget *QuotesPage::makeCard(const Quote &quote)
{
    auto *card = new QFrame;
    card->setObjectName(u"quoteCard"_s);
    card->setProperty("card", true);
    auto *text = new DraftTextEdit(m_desk, card);
    text->setObjectName(u"quoteText"_s);
    text->setAccessibleName(tr("Quote"));
    text->setLines(2);
    text->setMaximumHeight(110);
    text->bind({Quote::typeName(), quote.id, u"text"_s, {}});
    auto *publishable = new QCheckBox(tr("The person agrees that these words are quoted, without a name"), card);
    publishable->setObjectName(u"publishable"_s);
    publishable->setChecked(quote.publishable);
    auto *tags = new TagEdit(m_desk.toolkit, m_desk.language, card);
    tags->setTags(tagsOf(quote.id));
    auto *away = new QPushButton(tr("Delete this quote"), card);
    away->setObjectName(u"deleteQuote"_s);
    away->setProperty("danger", true);
    auto *column = new QVBoxLayout(card);
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
    return card;
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
    rebuild();
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
            rebuild();
        });
}

void QuotesPage::commit()
{
    for (DraftTextEdit *text : findChildren<DraftTextEdit *>())
        text->commit();
}

void QuotesPage::check(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT failed(result.error());
}

} // namespace regards
