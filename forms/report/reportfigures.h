// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sources.h"
#include "forms/common/place.h"

#include <QPushButton>

namespace regards {

/// A figure of a report as its pages show it.
struct ReportFigure
{
    Figure figure;
    QString text; ///< what it is and how much, in words
    qint64 count = 0; ///< how much: criteria agreed on, interviews; of agreement the pairs of ratings it rests on
};

/// What a report counts: agreed criteria over all and per theme, interviews by category, and agreement. RecordUnknown
/// where there is no such report.
[[nodiscard]] Result<QList<ReportFigure>> figuresOfReport(const Desk &desk, const RecordId &report);

/// A button with a menu of the report's figures; each opens the records behind it. Ctrl+Shift+O in `page`, too.
class ReportFigures final : public QPushButton
{
    Q_OBJECT

public:
    ReportFigures(Desk &desk, QWidget *page);

    void setReport(const RecordId &report);

Q_SIGNALS:
    void failed(const regards::Error &error);

private:
    void fill();

    Desk &m_desk;
    RecordId m_report;
};

} // namespace regards
