// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"
#include "forms/gather/handoverfile.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace regards {

/**
 * What one file brings, before anything of it is written: who, when, whether it is to be believed, how much of each
 * kind, and which fields would be in conflict. Here the coordinator says what a file has to wait for.
 */
class FileDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit FileDetails(Desk &desk, QWidget *parent = nullptr);

    /// `visit` is the one that is shown elsewhere; null: no file.
    void show(const HandOverFile *file, const RecordId &visit);
    using QWidget::show;

Q_SIGNALS:
    void confirmKeyWanted();
    void lookAgainWanted();
    void removeWanted();
    void erasesChanged(bool doesErase);
    void takesTypedChanged(bool takesTyped);

private:
    [[nodiscard]] QString trustOf(const GatherPreview &seen) const;
    [[nodiscard]] QString frameOf(const GatherPreview &seen, const RecordId &visit) const;
    [[nodiscard]] QString contentOf(const GatherPreview &seen, bool isImported) const;
    [[nodiscard]] QString conflictsOf(const GatherPreview &seen, bool isImported) const;
    void showButtons(const HandOverFile &file);

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_text; ///< who, when, whether to be believed; or why it can't be taken
    QLabel *m_content;
    QLabel *m_conflictsTitle;
    QLabel *m_conflicts;
    QPushButton *m_confirm;
    QCheckBox *m_erase;
    QCheckBox *m_typed;
    QPushButton *m_again;
    QPushButton *m_remove;
};

/// `3 ratings by observers, 2 notes`: how many of each kind, as many kinds as there are.
[[nodiscard]] QString kindsText(const QString &language, const QMap<QString, qint64> &byType);

} // namespace regards
