// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingstrip.h"

#include "forms/common/colours.h"
#include "forms/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace regards {

QString MeetingStrip::minutesText(int minutes)
{
    constexpr int Hour = 60;
    if (minutes < Hour)
        //: minutes that are left
        return tr("%1 min").arg(minutes);
    //: hours and minutes that are left
    return tr("%1 h %2").arg(minutes / Hour).arg(minutes % Hour, 2, 10, QLatin1Char('0'));
}

MeetingStrip::MeetingStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(style::paragraph({}, this))
    , m_time(style::paragraph({}, this))
{
    m_words->setObjectName(QStringLiteral("meeting.counts"));
    m_time->setObjectName(QStringLiteral("meeting.time"));
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(m_time, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MeetingStrip::barHeight() const
{
    return std::max(4, fontMetrics().height() / 4);
}

void MeetingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layout()->setContentsMargins(0, 0, 0, barHeight() + barHeight() / 2);
}

void MeetingStrip::show(const MeetingQueue::Counts &counts, const std::optional<MeetingPace> &pace,
                        const QString &until)
{
    m_counts = counts;
    QStringList parts{tr("%n agreed", "criteria", counts.agreed)};
    if (counts.parked > 0)
        parts.append(tr("%n put off", "criteria", counts.parked));
    parts.append(tr("%n open", "criteria", counts.open));
    //: between "37 agreed", "4 put off" and "75 open"
    m_words->setText(parts.join(tr(" · ", "between counts")));
    if (!pace)
        m_time->clear();
    else if (pace->minutes == 0)
        m_time->setText(tr("It is %1").arg(until));
    else if (!pace->perCriterion)
        m_time->setText(tr("%1 left").arg(minutesText(pace->minutes)));
    else if (*pace->perCriterion == 0)
        m_time->setText(tr("%1 left, less than 1 min each").arg(minutesText(pace->minutes)));
    else
        m_time->setText(tr("%1 left, %2 each").arg(minutesText(pace->minutes), minutesText(*pace->perCriterion)));
    update();
}

void MeetingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, height() - barHeight(), width(), barHeight());
    painter.setPen(QPen(colourNow(Role::Border), 1));
    painter.setBrush(colourNow(Role::Surface));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_counts.all() == 0)
        return;
    double at = 0;
    const auto part = [&](int count, const QBrush &brush) {
        const double wide = bar.width() * count / m_counts.all();
        QRectF piece(at, bar.top(), wide, bar.height());
        if (layoutDirection() == Qt::RightToLeft)
            piece.moveRight(bar.width() - at);
        painter.fillRect(piece, brush);
        at += wide;
    };
    part(m_counts.agreed, colourNow(Role::SelectionEdge));
    part(m_counts.parked, QBrush(colourNow(Role::WarningEdge), Qt::Dense4Pattern));
}

} // namespace regards
