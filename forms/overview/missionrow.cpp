// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/missionrow.h"

#include "forms/common/colours.h"
#include "forms/common/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace regards {

namespace {
constexpr int WideFrom = 78; // characters of average width
} // namespace

MissionRow::MissionRow(QWidget *parent)
    : QPushButton(parent)
    , m_title(style::paragraph({}, this))
    , m_picture(new MissionPicture(this))
    , m_words(style::paragraph({}, this))
    , m_grid(new QGridLayout(this))
{
    m_title->setObjectName(QStringLiteral("rowTitle"));
    m_words->setObjectName(QStringLiteral("rowWords"));
    for (QLabel *label : {m_title, m_words})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    const int arrow = 10 + fontMetrics().height(); // at the end of the line, wherever that is
    m_grid->setContentsMargins(isRightToLeft() ? arrow : 10, 5, isRightToLeft() ? 10 : arrow, 5);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, as Space does
    arrange(true);
}

void MissionRow::arrange(bool isWide)
{
    if (m_isArranged && isWide == m_isWide)
        return;
    m_isArranged = true;
    m_isWide = isWide;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const auto place = [this, isWide](QWidget *widget, int number) {
        m_grid->addWidget(widget, isWide ? 0 : number, isWide ? number : 0);
    };
    place(m_title, 0);
    place(m_picture, 1);
    place(m_words, 2);
    const int stretches[]{5, 4, 8};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, isWide ? stretches[column] : column == 0 ? 1 : 0);
    m_picture->setVisible(isWide || m_picture->content().index() != 0);
    updateGeometry();
}

void MissionRow::setTitle(const QString &title, bool heading)
{
    m_title->setText(title);
    if (heading && !m_title->property("rank").isValid()) {
        m_title->setProperty("rank", 2);
        m_title->style()->unpolish(m_title);
        m_title->style()->polish(m_title);
    }
    nameIt();
}

void MissionRow::setContent(const MissionPicture::Content &picture, const QString &words)
{
    m_picture->setContent(picture);
    m_picture->setVisible(m_isWide || picture.index() != 0); // beside others it keeps its column
    m_words->setText(words);
    nameIt();
}

QString MissionRow::words() const
{
    return m_words->text();
}

void MissionRow::nameIt()
{
    //: a line of the mission for screen readers: what it is about, how far it is
    setAccessibleName(tr("%1: %2").arg(m_title->text(), m_words->text()));
}

QSize MissionRow::sizeHint() const
{
    return m_grid->totalSizeHint();
}

QSize MissionRow::minimumSizeHint() const
{
    return m_grid->totalMinimumSize();
}

void MissionRow::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    arrange(width() >= WideFrom * fontMetrics().averageCharWidth());
}

void MissionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(hasFocus() ? QPen(colourNow(Role::Focus), 3) : QPen(Qt::NoPen));
    painter.setBrush(isDown()           ? QBrush(colourNow(Role::Pressed))
                         : underMouse() ? QBrush(colourNow(Role::Hover))
                                        : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 5, 5);
    if (focusPolicy() == Qt::NoFocus)
        return;
    // An arrow: it leads somewhere.
    const double size = fontMetrics().height() * 0.24;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double x = isMirrored ? box.left() + 10 + size : box.right() - 10 - size;
    const double forward = isMirrored ? -size : size;
    painter.setPen(QPen(colourNow(Role::Quiet), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(x, box.center().y() - size), QPointF(x + forward, box.center().y()),
                                   QPointF(x, box.center().y() + size)});
}

} // namespace regards
