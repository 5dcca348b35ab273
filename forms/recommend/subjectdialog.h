// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/advice.h"
#include "forms/common/place.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace regards {

/// Chooses what a recommendation is about: the weak subjects first of all, the others on request.
class SubjectDialog final : public QDialog
{
    Q_OBJECT

public:
    SubjectDialog(Desk &desk, const RecordId &report, const QList<SubjectCode> &chosen, QWidget *parent = nullptr);

    [[nodiscard]] QList<SubjectCode> subjects() const;

private:
    void fill();

    Desk &m_desk;
    QList<AdvisableSubject> m_all;
    QList<SubjectCode> m_chosen;
    QListWidget *m_list;
    QCheckBox *m_showAll;
    QPushButton *m_accept;
};

} // namespace regards
