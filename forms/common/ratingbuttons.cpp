// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/ratingbuttons.h"

#include "forms/common/ratingmark.h"
#include "forms/common/style.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <numeric>

namespace regards {

namespace {

constexpr int Spacing = 8;
constexpr int MostColumns = 4;

int buttonHeight()
{
    constexpr int MoreThanUsual = 6;
    return style::targetHeight() + MoreThanUsual;
}

} // namespace

RatingButtons::RatingButtons(const Toolkit &toolkit, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("ratingButtons"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (const Rating rating : Rating::all())
        m_buttons.append(buttonFor(toolkit, rating, language));
    m_clear = new QPushButton(tr("Take the rating away"), this);
    m_clear->setObjectName(QStringLiteral("rate_none"));
    m_clear->setToolTip(tr("Key: %1").arg(ratingKey(std::nullopt)));
    m_clear->setMinimumHeight(buttonHeight());
    m_clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    arrange(MostColumns);
}

void RatingButtons::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int place = 0;
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
    m_grid->addWidget(m_clear, place / columns, place % columns);
    for (int column = 0; column < MostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

QSize RatingButtons::minimumSizeHint() const
{
    QSize one;
    for (const QPushButton *button : m_buttons + QList<QPushButton *>{m_clear})
        one = one.expandedTo(button->sizeHint()).expandedTo(button->minimumSize());
    const int rows = (int(m_buttons.size()) + m_columns) / m_columns; // with the one that takes away
    return {one.width(), rows * one.height() + (rows - 1) * Spacing};
}

void RatingButtons::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateGeometry(); // only now the buttons have their look, and with it their size
}

bool RatingButtons::hasRoomFor(int columns) const
{
    QList<int> widths(columns, 0);
    int place = 0;
    for (const QPushButton *button : m_buttons + QList<QPushButton *>{m_clear}) {
        int &column = widths[place++ % columns];
        column = std::max(column, button->sizeHint().width());
    }
    return std::accumulate(widths.cbegin(), widths.cend(), (columns - 1) * Spacing) <= width();
}

void RatingButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The four levels in one row where they fit, else two by two: never three and one.
    arrange(hasRoomFor(MostColumns) ? MostColumns : hasRoomFor(2) ? 2 : 1);
}

QPushButton *RatingButtons::buttonFor(const Toolkit &toolkit, Rating rating, const QString &language)
{
    const RatingText &text = toolkit.ratingText(rating);
    auto *button = new QPushButton(this);
    button->setObjectName(u"rate_" + rating.token());
    //: on a rating button: the key, then the rating's word
    button->setText(tr("%1  %2").arg(ratingKey(rating), text.label.in(language)));
    button->setAccessibleName(text.label.in(language));
    button->setAccessibleDescription(tr("Key %1. %2").arg(ratingKey(rating), text.meaning.in(language)));
    button->setToolTip(text.meaning.in(language));
    button->setIcon(markIconOnPlate(rating));
    const int side = button->fontMetrics().height() + 4;
    button->setIconSize({side, side});
    button->setCheckable(true);
    button->setProperty("mark", report::markToken(markOf(rating)));
    button->setMinimumHeight(buttonHeight());
    connect(button, &QPushButton::clicked, this, [this, rating] {
        setRating(m_rating); // a click must not unpress what is chosen
        Q_EMIT chosen(rating);
    });
    return button;
}

void RatingButtons::setRating(const std::optional<Rating> &rating)
{
    m_rating = rating;
    const auto all = Rating::all();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(rating && all[std::size_t(i)] == *rating);
    if (!rating && m_clear->hasFocus())
        m_buttons.first()->setFocus();
    m_clear->setEnabled(rating.has_value());
}

QWidget *RatingButtons::firstFocus() const
{
    for (QPushButton *button : m_buttons) {
        if (button->isChecked())
            return button;
    }
    return m_buttons.first();
}

void RatingButtons::keyPressEvent(QKeyEvent *event)
{
    if (const auto meant = ratingForKey(*event)) {
        Q_EMIT chosen(*meant);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace regards
