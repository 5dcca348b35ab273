// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "forms/common/place.h"

#include <QPointer>

class QPushButton;

namespace regards {

class MeetingWindow;

/// The way from Agree into the meeting view of a report and back: a button, F11, and what brings the view back after
/// a lock.
class MeetingDoor final : public QObject
{
    Q_OBJECT

public:
    /// `place` owns it and what it opens.
    MeetingDoor(Desk &desk, QWidget *place);

    [[nodiscard]] QPushButton *button() const noexcept { return m_button; }
    /// A meeting on another report ends.
    void setReport(const RecordId &report);
    void showEvidence(const ReportEvidence &evidence);
    void commit();
    [[nodiscard]] bool isOpen() const noexcept { return !m_window.isNull(); }
    /// Opens the view; without a question first, where a criterion is named.
    void open(const QString &criterion = {});
    /// What is to be kept as the place's state while the view is open: leads back into it.
    [[nodiscard]] QString state() const;
    /// Opens the view at the next turn of the loop if `state` is one of those; false: it is not.
    bool setState(const QString &state);

Q_SIGNALS:
    void saved();
    /// The view was opened or left.
    void changed();
    /// Left, at that criterion.
    void left(const QString &criterion);
    void lockWanted();

private:
    void close();

    Desk &m_desk;
    QWidget *m_place;
    QPushButton *m_button;
    QPointer<MeetingWindow> m_window;
    RecordId m_report;
    ReportEvidence m_evidence;
};

} // namespace regards
