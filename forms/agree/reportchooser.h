// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace regards {

/// Which report of the visit is worked on; the same in every place, and kept in the file. Makes new ones.
class ReportChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChooser(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    /// Shows what the notebook has now; announces the report if it is another.
    void refresh();
    /// None: there is no report yet.
    [[nodiscard]] RecordId report() const noexcept { return m_report; }
    /// At the end of its line.
    void addWidget(QWidget *widget);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void chosen(const regards::RecordId &report);
    void failed(const regards::Error &error);

private:
    void choose(const RecordId &report);
    void openDialog(const RecordId &report);
    [[nodiscard]] QString fact() const { return u"report.chosen." + m_visit.text(); }

    Desk &m_desk;
    RecordId m_visit;
    RecordId m_report;
    QLabel *m_label;
    QComboBox *m_box;
    QPushButton *m_new;
    QPushButton *m_change;
};

} // namespace regards
