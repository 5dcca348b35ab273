// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agree/signslegend.h"

#include "core/notebook/records.h"
#include "core/notebook/recordtype.h"
#include "forms/agree/backgroundshape.h"
#include "forms/agree/evidencewords.h"
#include "forms/agree/matrixdelegate.h"
#include "forms/common/drawnicon.h"
#include "forms/common/flowlayout.h"
#include "forms/common/ratingmark.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>

namespace regards {

SignsLegend::SignsLegend(const Toolkit &toolkit, const QString &language, QWidget *parent)
    : QWidget(parent)
{
    constexpr int Gap = 16;
    new FlowLayout(this, Gap);
    const EvidenceWords words(toolkit, language);
    for (const Rating rating : Rating::all())
        add(markIcon(rating), words.rating(rating));
    const QStringList backgrounds = recordType(Observer::typeName())->field(u"background")->choices;
    for (const QString &background : backgrounds)
        add(backgroundIcon(background), words.background(background));
    add(drawnIcon([](QPainter &painter, const QRectF &box) {
            paintCommentCorner(painter, box.toRect(), box.toRect().width() / 2);
        }),
        tr("Has a comment or a reason"));
    add(drawnIcon([](QPainter &painter, const QRectF &box) { paintConflictSign(painter, box.toRect()); }),
        tr("In conflict"));
}

void SignsLegend::add(const QIcon &icon, const QString &words)
{
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    auto *picture = new QLabel(both);
    const int side = fontMetrics().height();
    picture->setPixmap(icon.pixmap(side));
    line->addWidget(picture);
    auto *label = new QLabel(words, both);
    label->setTextFormat(Qt::PlainText);
    line->addWidget(label);
    layout()->addWidget(both);
}

} // namespace regards
