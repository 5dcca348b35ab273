// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/adviceshelf.h"
#include "core/words/words.h"

#include <QListWidget>

namespace regards {

/// Drafts to be ticked, under headings: each with its words, who could do it, by when, and how one sees it.
class DraftList final : public QListWidget
{
    Q_OBJECT

public:
    /// `words` are of the interface's language.
    explicit DraftList(const Words &words, QWidget *parent = nullptr);

    struct Group
    {
        QString title;
        QList<ShelvedDraft> drafts;
    };
    /// Shows these in `language`. `taken`: the numbers of the recommendations that were made from a draft, by its id.
    void show(const QList<Group> &groups, const QString &language, const QMap<QString, int> &taken,
              const QStringList &ticked);
    using QListWidget::show;

Q_SIGNALS:
    /// By a person, not by show().
    void ticked(const QString &draft, bool isOn);

private:
    [[nodiscard]] QString textOf(const ShelvedDraft &draft, const QString &language, int taken) const;

    const Words &m_words;
};

} // namespace regards
