// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/draftlist.h"

#include "core/notebook/records.h"
#include "forms/common/colours.h"

namespace regards {

DraftList::DraftList(const Words &words, QWidget *parent)
    : QListWidget(parent)
    , m_words(words)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT ticked(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
}

QString DraftList::textOf(const ShelvedDraft &draft, const QString &language, int taken) const
{
    const RecommendationTemplate &one = draft.draft;
    QStringList lines{
        one.text.in(language), tr("Who could do it: %1").arg(one.who.in(language)),
        tr("By when: %1").arg(m_words.choice(Recommendation::typeName(), QStringLiteral("horizon"), one.horizon)),
        tr("How one sees it: %1").arg(one.sign.in(language))};
    if (draft.isOwn)
        lines.append(tr("From: %1").arg(draft.library.in(language)));
    if (taken > 0)
        lines.append(tr("Already taken: it is number %1.").arg(taken));
    return lines.join(u'\n');
}

void DraftList::show(const QList<Group> &groups, const QString &language, const QMap<QString, int> &taken,
                     const QStringList &ticked)
{
    const QSignalBlocker quiet(this);
    const QString before = currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    for (const Group &group : groups) {
        if (group.drafts.isEmpty())
            continue;
        auto *heading = new QListWidgetItem(group.title, this);
        heading->setFlags(Qt::NoItemFlags);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setForeground(colourNow(Role::Heading));
        for (const ShelvedDraft &draft : group.drafts) {
            auto *item = new QListWidgetItem(textOf(draft, language, taken.value(draft.draft.id)), this);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(Qt::UserRole, draft.draft.id);
            item->setCheckState(ticked.contains(draft.draft.id) ? Qt::Checked : Qt::Unchecked);
            if (draft.draft.id == before || !currentItem())
                setCurrentItem(item);
        }
    }
}

} // namespace regards
