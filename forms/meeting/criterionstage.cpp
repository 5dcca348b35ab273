// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/criterionstage.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/meeting/meetingbutton.h"
#include "forms/meeting/pagedtext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr double LargeStatement = 1.25;
constexpr int Gap = style::Gap;

void setBanner(QLabel *label, const QString &kind)
{
    if (label->property("banner").toString() == kind)
        return;
    const QFont font = label->font();
    label->setProperty("banner", kind);
    label->style()->unpolish(label); // takes the font along
    label->style()->polish(label);
    label->setFont(font);
}

} // namespace

CriterionStage::CriterionStage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_writer(desk)
    , m_code(style::paragraph({}, this))
    , m_statement(style::paragraph({}, this))
    , m_simple(style::paragraph({}, this))
    , m_right(new QStackedWidget(this))
    , m_pages(new PagedText(m_right))
    , m_entry(new TextEntry(desk, this))
{
    setObjectName(QStringLiteral("meeting.stage"));
    m_code->setObjectName(QStringLiteral("meeting.code"));
    m_code->setWordWrap(false);
    m_code->setProperty("fitted", true);
    m_statement->setProperty("fitted", true);
    m_statement->setObjectName(QStringLiteral("meeting.statement"));
    m_statement->setFocusPolicy(Qt::StrongFocus); // where the keyboard is while nothing is being written
    m_simple->setObjectName(QStringLiteral("meeting.simple"));
    m_simple->setProperty("quiet", true);
    m_simple->hide();
    m_pages->setObjectName(QStringLiteral("meeting.evidence"));
    m_pages->setAccessibleName(tr("Evidence"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Gap);
    head->addWidget(m_code, 0, Qt::AlignTop);
    head->addWidget(m_statement, 1, Qt::AlignTop);
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * Gap);
    both->addWidget(ratings(), 3);
    m_right->addWidget(m_pages);
    m_right->addWidget(m_entry);
    both->addLayout(evidence(), 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addWidget(m_simple);
    column->addLayout(both, 1);
    connect(m_entry, &TextEntry::saved, this, &CriterionStage::saved);
    connect(m_entry, &TextEntry::failed, this, &CriterionStage::failed);
    setFocusProxy(m_statement);
}

QWidget *CriterionStage::ratings()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap / 3);
    m_state = style::paragraph({}, left);
    m_state->setObjectName(QStringLiteral("meeting.state"));
    m_state->setProperty("bold", true);
    m_state->setMargin(Gap / 2);
    column->addWidget(m_state);
    for (const Rating rating : Rating::all()) {
        auto *button = new MeetingButton(left);
        button->setObjectName(u"meeting.rate_" + rating.token());
        button->setKey(ratingKey(rating));
        button->setMark(rating);
        button->setWords(ratingWord(m_desk.toolkit, rating, m_desk.language));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, button, rating] {
            button->setChecked(!button->isChecked()); // it is chosen once the file has it
            Q_EMIT rated(rating);
        });
        m_ratings.append(button);
        column->addWidget(button);
    }
    m_clear = new MeetingButton(left);
    m_clear->setObjectName(QStringLiteral("meeting.rate_none"));
    //: on the button of the Backspace key, where it is short of room
    m_clear->setWords(tr("Take away"));
    m_clear->setKey(ratingKey(std::nullopt));
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT rated(std::nullopt); });
    column->addWidget(m_clear);
    column->addStretch(1);
    return left;
}

QLayout *CriterionStage::evidence()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Gap / 2);
    column->addWidget(m_right, 1);
    auto *line = new QHBoxLayout;
    m_said = style::paragraph({}, this);
    m_said->setObjectName(QStringLiteral("meeting.said"));
    line->addWidget(m_said, 1);
    m_page = new MeetingButton(this);
    m_page->setObjectName(QStringLiteral("meeting.page"));
    m_page->setOnOneLine();
    line->addWidget(m_page, 0, Qt::AlignBottom);
    column->addLayout(line);
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (m_pages->page() + 1 < m_pages->pageCount())
            turnPage(1);
        else
            m_pages->setPage(0);
    });
    connect(m_pages, &PagedText::pageChanged, this, &CriterionStage::showPageWords);
    return column;
}

void CriterionStage::show(const Criterion &criterion, const EvidenceWriter::Wanted &wanted, MeetingQueue::Part part)
{
    const QString code = criterion.code.text();
    if (m_criterion != code) {
        endWriting();
        m_criterion = code;
        m_pages->setPage(0);
        say({});
    }
    m_units.clear();
    for (const auto &[unit, name] : wanted.units)
        m_units.append(name);
    m_code->setText(code);
    m_statement->setText(criterion.statement.in(m_desk.language));
    m_statement->setAccessibleName(code + u' ' + m_statement->text());
    m_simple->setText(criterion.plain.in(m_desk.language));
    m_pages->setText([this, wanted](PageWriter &page) { m_writer.write(page, wanted); });
    showState(wanted.agreed.rating, part);
    m_entry->reload();
    fitStatement();
}

void CriterionStage::showState(const std::optional<Rating> &rating, MeetingQueue::Part part)
{
    switch (part) {
    case MeetingQueue::Part::Agreed:
        m_state->setText(tr("Agreed: %1").arg(ratingWord(m_desk.toolkit, rating, m_desk.language)));
        setBanner(m_state, QStringLiteral("success"));
        break;
    case MeetingQueue::Part::Parked:
        m_state->setText(tr("Put off for later"));
        setBanner(m_state, QStringLiteral("warning"));
        break;
    case MeetingQueue::Part::Open:
        m_state->setText(tr("Not agreed yet"));
        setBanner(m_state, QStringLiteral("info"));
        break;
    }
    const auto all = Rating::all();
    for (qsizetype i = 0; i < m_ratings.size(); ++i)
        m_ratings[i]->setChecked(rating && *rating == all[std::size_t(i)]);
    if (m_clear->hasFocus() && !rating)
        m_statement->setFocus();
    m_clear->setVisible(rating.has_value());
}

void CriterionStage::setSimple(bool isSimple)
{
    m_simple->setVisible(isSimple);
}

bool CriterionStage::isSimple() const
{
    return m_simple->isVisibleTo(this);
}

void CriterionStage::turnPage(int by)
{
    m_pages->setPage(m_pages->page() + by);
}

void CriterionStage::showPageWords()
{
    const int count = m_pages->pageCount();
    const bool isLast = m_pages->page() + 1 == count;
    m_page->setVisible(count > 1 && !isWriting());
    m_page->setWords(isLast ? tr("Page %1 of %2, the last").arg(m_pages->page() + 1).arg(count)
                            : tr("Page %1 of %2, Page Down: more").arg(m_pages->page() + 1).arg(count));
}

void CriterionStage::say(const QString &text, bool isError)
{
    m_said->setText(text);
    setBanner(m_said, isError ? QStringLiteral("error") : QString());
    m_said->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CriterionStage::write(AgreedText text, const RecordId &report)
{
    say({});
    m_right->setCurrentWidget(m_entry);
    m_entry->begin(text, report, m_criterion, m_units);
    showPageWords();
}

bool CriterionStage::isWriting() const
{
    return m_right->currentWidget() == m_entry;
}

void CriterionStage::endWriting()
{
    if (!isWriting())
        return;
    m_entry->end();
    m_right->setCurrentWidget(m_pages);
    showPageWords();
    m_statement->setFocus();
}

void CriterionStage::commit()
{
    m_entry->commit();
}

void CriterionStage::fitStatement()
{
    constexpr int MostLarge = 5; // of so many parts of the height one
    if (font().pixelSize() <= 0)
        return; // not on its screen yet
    QFont font = this->font();
    font.setPixelSize(int(font.pixelSize() * LargeStatement));
    QFont bold = font;
    bold.setBold(true);
    const int code = QFontMetrics(bold).horizontalAdvance(m_code->text());
    const int room = std::max(1, width() - code - 2 * Gap);
    const int needed = QFontMetrics(font)
                           .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_statement->text())
                           .height();
    if (needed > height() / MostLarge) {
        font = this->font();
        bold = font;
        bold.setBold(true);
    }
    if (m_statement->font() != font)
        m_statement->setFont(font);
    if (m_code->font() != bold)
        m_code->setFont(bold);
}

void CriterionStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitStatement();
}

void CriterionStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitStatement();
}

} // namespace regards
