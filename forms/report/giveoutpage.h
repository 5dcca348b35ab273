// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"
#include "forms/common/place.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace regards {

class IssueFlow;

/// Giving the document out: in which formats, as files or on paper, and a draft for the team.
class GiveOutPage final : public QWidget
{
    Q_OBJECT

public:
    GiveOutPage(Desk &desk, IssueFlow &flow, QWidget *parent = nullptr);

    void setWish(const report::DocumentWish &wish);
    void showStatus(const report::Status &status);
    /// So many obstacles hold the document back; none: not known yet.
    void setHeld(std::optional<int> held);
    /// Files were written there: offers to open the folder. Empty: none.
    void setFolder(const QString &folder);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void checkWanted(); ///< to what holds it back
    void began(); ///< something is being given out

private:
    QWidget *filesCard();
    QWidget *teamCard();
    [[nodiscard]] QList<report::Format> formats() const;
    void write(report::Purpose purpose);
    void updateButtons();

    Desk &m_desk;
    IssueFlow &m_flow;
    report::DocumentWish m_wish;
    std::optional<int> m_held;
    QString m_folder;
    QLabel *m_state;
    QLabel *m_heldLine;
    QPushButton *m_check;
    QList<std::pair<report::Format, QCheckBox *>> m_formats;
    QLabel *m_names = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_team = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace regards
