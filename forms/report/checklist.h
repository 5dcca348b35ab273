// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"
#include "forms/report/reportcheck.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace regards {

/// What is still open before a report is given out, each with the way to its place.
class CheckList final : public QFrame
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void show(const ReportCheck &check);

Q_SIGNALS:
    /// A place's name and a state for it.
    void wanted(const QString &place, const QString &state);

private:
    void addLine(const QString &text, const QString &place, const QString &state);

    QVBoxLayout *m_column;
    QWidget *m_lines;
    std::optional<ReportCheck> m_shown;
};

} // namespace regards
