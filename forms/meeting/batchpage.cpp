// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/batchpage.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"
#include "forms/meeting/meetingbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int BetweenRows = 6;

} // namespace

BatchPage::BatchPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(
          style::paragraph(tr("All who rated these rated alike. Space: the team still wants to talk about it."), this))
    , m_area(new QWidget(this))
    , m_column(new QVBoxLayout(m_area))
    , m_words(style::paragraph({}, this))
    , m_accept(new MeetingButton(this))
{
    setObjectName(QStringLiteral("meeting.batch"));
    m_title->setProperty("bold", true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(BetweenRows);
    m_area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_words->setObjectName(QStringLiteral("meeting.batchPage"));
    m_words->setProperty("quiet", true);
    m_accept->setObjectName(QStringLiteral("meeting.batchAccept"));
    m_accept->setOnOneLine();
    //: the name printed on the key
    m_accept->setKey(tr("Enter"));
    connect(m_accept, &QPushButton::clicked, this, &BatchPage::accepted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_accept);
    column->addLayout(line);
    setFocusProxy(m_title);
}

void BatchPage::begin(const QList<Alike> &alike)
{
    m_alike = alike;
    m_left.clear();
    for (int i = 0; i < m_alike.size(); ++i) {
        if (m_alike.at(i).doInterviewsDiffer)
            m_left.insert(i);
    }
    breakPages();
    showPage(0);
}

QList<Alike> BatchPage::chosen() const
{
    QList<Alike> chosen;
    for (int i = 0; i < m_alike.size(); ++i) {
        if (!m_left.contains(i))
            chosen.append(m_alike.at(i));
    }
    return chosen;
}

MeetingButton *BatchPage::rowOf(int index)
{
    const auto &[code, rating, isOdd] = m_alike.at(index);
    const QString statement = m_desk.toolkit.criterion(code)->statement.in(m_desk.language);
    //: a criterion's code, the rating that all gave, its statement
    QString words = tr("%1 %2. %3").arg(code.text(), ratingWord(m_desk.toolkit, rating, m_desk.language), statement);
    if (isOdd)
        words += u' ' + tr("Interviews were rated otherwise.");
    auto *row = new MeetingButton(m_area);
    row->setFont(font());
    row->setObjectName(u"meeting.alike_" + code.text());
    row->setTicked();
    row->setMark(rating);
    row->setWords(words);
    row->setChecked(!m_left.contains(index));
    connect(row, &QPushButton::toggled, this, [this, index](bool isTicked) {
        if (isTicked)
            m_left.remove(index);
        else
            m_left.insert(index);
        showWords();
    });
    return row;
}

void BatchPage::breakPages()
{
    m_starts = {0};
    int used = 0;
    for (int i = 0; i < m_alike.size(); ++i) {
        const std::unique_ptr<MeetingButton> row(rowOf(i));
        const int height = row->heightForWidth(m_area->width()) + BetweenRows;
        if (used > 0 && used + height > m_area->height()) {
            m_starts.append(i);
            used = 0;
        }
        used += height;
    }
}

void BatchPage::showPage(int page)
{
    m_page = std::clamp(page, 0, int(m_starts.size()) - 1);
    const bool hadFocus =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const MeetingButton *row) { return row->hasFocus(); });
    qDeleteAll(m_rows);
    m_rows.clear();
    while (const QLayoutItem *item = m_column->takeAt(0))
        delete item;
    const int end = m_page + 1 < m_starts.size() ? m_starts.at(m_page + 1) : int(m_alike.size());
    for (int i = m_starts.at(m_page); i < end; ++i) {
        m_rows.append(rowOf(i));
        m_column->addWidget(m_rows.constLast());
    }
    m_column->addStretch(1);
    if (hadFocus && !m_rows.isEmpty())
        m_rows.constFirst()->setFocus();
    showWords();
}

void BatchPage::showWords()
{
    const int count = int(chosen().size());
    m_accept->setWords(tr("Accept these %n rating(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
    m_words->setText(m_starts.size() < 2 ? tr("Esc: back, nothing is accepted.")
                                         : tr("Page %1 of %2, Page Down: more. Esc: back, nothing is accepted.")
                                               .arg(m_page + 1)
                                               .arg(m_starts.size()));
}

void BatchPage::moveFocus(int by)
{
    const auto at =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [](const MeetingButton *row) { return row->hasFocus(); });
    const int now = at == m_rows.cend() ? (by > 0 ? -1 : int(m_rows.size())) : int(at - m_rows.cbegin());
    const int next = now + by;
    if (next >= 0 && next < m_rows.size())
        return m_rows.at(next)->setFocus();
    const int before = m_page;
    showPage(m_page + by);
    if (m_page != before && !m_rows.isEmpty())
        (by > 0 ? m_rows.constFirst() : m_rows.constLast())->setFocus();
}

void BatchPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_PageDown:
        return showPage(m_page + 1);
    case Qt::Key_PageUp:
        return showPage(m_page - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_accept->isEnabled())
            Q_EMIT accepted();
        return;
    default:
        QWidget::keyPressEvent(event); // Esc is the meeting's
    }
}

void BatchPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    const int first = m_starts.value(m_page);
    breakPages();
    int page = 0;
    while (page + 1 < m_starts.size() && m_starts.at(page + 1) <= first)
        ++page;
    showPage(page);
}

} // namespace regards
