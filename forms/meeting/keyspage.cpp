// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/meeting/keyspage.h"

#include "forms/common/style.h"
#include "forms/meeting/meetingbutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace regards {

KeysPage::KeysPage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = style::paragraph(tr("The keys. Esc: back to the criterion."), this);
    title->setProperty("bold", true);
    title->setFocusPolicy(Qt::StrongFocus);
    title->setObjectName(QStringLiteral("meeting.keysTitle"));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::Gap * 2);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    QList<MeetingKey> keys = MeetingKeys::all();
    // The ratings have buttons of their own beside the criterion.
    keys.removeIf(
        [](const MeetingKey &key) { return key.action == MeetingAction::Rate || key.action == MeetingAction::Unrate; });
    const int half = int(keys.size() + 1) / 2;
    for (int i = 0; i < keys.size(); ++i) {
        const MeetingKey &key = keys.at(i);
        auto *button = new MeetingButton(this);
        button->setObjectName(QStringLiteral("meeting.key%1").arg(int(key.action)));
        button->setKey(key.key);
        button->setWords(key.words);
        connect(button, &QPushButton::clicked, this, [this, action = key.action] { Q_EMIT wanted(action); });
        grid->addWidget(button, i % half, i / half);
    }
    column->addLayout(grid);
    column->addStretch(1);
    setProperty("ownTabOrder", true); // down one column, then the other
    setFocusProxy(title);
}

} // namespace regards
