// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace regards {

class Banner;
class ChoiceBox;

/// The name, kind and units of a report, a new one or one that is there.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `report`: none for a new one.
    ReportDialog(Desk &desk, const RecordId &visit, const RecordId &report, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void written(const regards::RecordId &report);

private:
    [[nodiscard]] Result<void> write(const QList<RecordId> &units);

    Desk &m_desk;
    Words m_words;
    RecordId m_visit;
    Report m_report;
    bool m_isNew;
    Banner *m_banner;
    QLineEdit *m_name;
    ChoiceBox *m_kind;
    QList<std::pair<RecordId, QCheckBox *>> m_units;
};

} // namespace regards
