// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QStackedWidget;

namespace regards {

class Banner;
class ReportChooser;

/**
 * What every place that works on a report has around it: the choice of the report, room for what else stands in that
 * line, a banner, and the work itself, or what to do while there is no report.
 */
class ReportFrame final : public QWidget
{
    Q_OBJECT

public:
    /// `empty` says what to do while there is no report. Errors of choosing are said in the banner.
    ReportFrame(Desk &desk, const QString &empty, QWidget *parent);

    /// What is shown while there is a report. Once.
    void setBody(QWidget *body);
    /// At the end of the line with the choice of the report.
    void addToHead(QWidget *widget);
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    /// Says an error in the banner.
    void say(const Error &error);
    void setVisit(const RecordId &visit);
    /// Shows what the notebook has now; announces the report if it is another.
    void refresh();
    /// None: there is no report yet.
    [[nodiscard]] RecordId report() const;
    /// Where the keyboard begins while there is no report.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Another report, or the same one over other units; none: there is none. The body is shown already.
    void chosen(const regards::RecordId &report);

private:
    Desk &m_desk;
    ReportChooser *m_chooser;
    Banner *m_banner;
    QStackedWidget *m_stack;
};

} // namespace regards
