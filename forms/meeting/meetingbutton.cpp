// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/meetingbutton.h"

#include "forms/common/colours.h"
#include "forms/common/ratingmark.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOption>

namespace regards {

MeetingButton::MeetingButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("projected", true); // as high as its own text, whatever size the other screens have
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeetingButton::setWords(const QString &words)
{
    m_words = words;
    setText(QString(words).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words);
    updateGeometry();
    update();
}

void MeetingButton::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key: %1").arg(key));
    updateGeometry();
}

void MeetingButton::setMark(Rating rating)
{
    m_rating = rating;
    updateGeometry();
}

void MeetingButton::setTicked()
{
    m_isTicked = true;
    setCheckable(true);
}

void MeetingButton::setOnOneLine()
{
    m_isOnOneLine = true;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont MeetingButton::keyFont() const
{
    QFont font = this->font();
    font.setBold(true);
    return font;
}

int MeetingButton::padding() const
{
    return fontMetrics().height() / 5;
}

int MeetingButton::side() const
{
    return fontMetrics().height();
}

int MeetingButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key);
}

int MeetingButton::leadWidth() const
{
    const int gap = 2 * padding();
    return (m_key.isEmpty() ? 0 : keyWidth() + gap) + (m_isTicked ? side() + gap : 0) + (m_rating ? side() + gap : 0);
}

QRect MeetingButton::wordsIn(int width) const
{
    const int room = std::max(1, width - leadWidth() - 4 * padding());
    return fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_words);
}

QSize MeetingButton::sizeHint() const
{
    static const QRegularExpression blanks(QStringLiteral("[ \\n]+"));
    int widest = m_isOnOneLine ? fontMetrics().horizontalAdvance(m_words) : 0;
    for (const QString &word : m_isOnOneLine ? QStringList() : m_words.split(blanks, Qt::SkipEmptyParts))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + leadWidth() + 4 * padding() + 2, std::max(side(), fontMetrics().height()) + padding()};
}

int MeetingButton::heightForWidth(int width) const
{
    return std::max(side(), wordsIn(width).height()) + padding();
}

void MeetingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->modifiers())
        QPushButton::keyPressEvent(event);
    else
        event->ignore();
}

void MeetingButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void MeetingButton::paintGround(QPainter &painter)
{
    QColor ground = colourNow(isDown() ? Role::Pressed : underMouse() && isEnabled() ? Role::Hover : Role::Surface);
    QColor edge = colourNow(isEnabled() ? Role::Border : Role::Rule);
    double width = 2;
    if (isChosen()) {
        ground = markColours(schemeNow(), markOf(m_rating)).fill;
        edge = markColours(schemeNow(), markOf(m_rating)).strong;
        width = 4;
    }
    if (hasFocus()) {
        edge = colourNow(Role::Focus);
        width = 5;
    }
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

void MeetingButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor ink = isChosen() ? markColours(schemeNow(), markOf(m_rating)).text
                                  : colourNow(isEnabled() ? Role::Text : Role::DisabledText);
    const int gap = 2 * padding();
    int at = gap;
    const auto box = [&](int width) {
        const QRect logical(at, 0, width, height());
        at += width + gap;
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(ink);
    if (!m_key.isEmpty()) {
        painter.setFont(keyFont());
        painter.drawText(box(keyWidth()), Qt::AlignCenter, m_key);
        painter.setFont(font());
    }
    const auto square = [&] {
        QRect place(0, 0, side(), side());
        place.moveCenter(box(side()).center());
        return place;
    };
    if (m_isTicked) {
        QStyleOptionButton option;
        option.initFrom(this);
        option.rect = square();
        option.state.setFlag(QStyle::State_On, isChecked());
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
    }
    painter.setPen(ink);
    if (m_rating)
        (isChosen() ? markIconOnPlate(m_rating) : markIcon(m_rating)).paint(&painter, square());
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, std::max(1, width() - at - gap), height()));
    const int flags = int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading))
        | (m_isOnOneLine ? 0 : int(Qt::TextWordWrap));
    painter.drawText(words, flags, m_words);
}

} // namespace regards
