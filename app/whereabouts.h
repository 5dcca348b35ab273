// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QObject>
#include <QTimer>

namespace regards {

/**
 * Keeps in the file itself, encrypted, where somebody stands, so that the same view opens after a crash.
 *
 * Looked at only when keys and mouse have rested for a moment, and written only when it has changed: typing costs
 * nothing.
 */
class Whereabouts final : public QObject
{
    Q_OBJECT

public:
    /// Goes with the workspace; the notebook outlives both.
    Whereabouts(Workspace &workspace, Notebook &notebook);

    /// Where the file was left; of an unknown or broken fact the beginning.
    [[nodiscard]] static WorkspaceState of(const Notebook &notebook);

    /// Writes now what is not written yet.
    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Workspace &m_workspace;
    Notebook &m_notebook;
    QTimer m_settled;
    QByteArray m_kept;
};

} // namespace regards
