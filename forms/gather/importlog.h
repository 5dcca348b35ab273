// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QPushButton;
class QTableWidget;

namespace regards {

class Banner;

/// What was gathered, import by import, the latest first; an import can be set aside.
class ImportLog final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportLog(Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void saved();

private:
    void undo();
    [[nodiscard]] qint64 currentNumber() const;

    Desk &m_desk;
    QTableWidget *m_table;
    QPushButton *m_undo;
    Banner *m_banner;
};

} // namespace regards
