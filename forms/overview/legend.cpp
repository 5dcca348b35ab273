// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/legend.h"

#include "forms/common/style.h"
#include "forms/overview/missionpicture.h"

#include <QHBoxLayout>
#include <QLabel>

namespace regards {

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const MissionPicture::Bar &bar, const QString &words) {
        auto *picture = new MissionPicture(this);
        picture->setContent(bar);
        picture->setFixedWidth(picture->fontMetrics().height() * 2);
        row->addWidget(picture);
        row->addWidget(style::hint(words, this), 1);
    };
    //: in the legend of the bars: of criteria
    add({1, 0, 0}, tr("rated"));
    //: in the legend of the bars: of criteria
    add({0, 1, 0}, tr("with evidence, not yet rated"));
    //: in the legend of the bars: of criteria
    add({0, 0, 1}, tr("untouched"));
}

} // namespace regards
