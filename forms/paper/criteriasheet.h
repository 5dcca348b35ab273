// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/paperrow.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace regards {

/// A sheet of criteria being typed in: the rows of one standard, one below the other.
class CriteriaSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaSheet(Desk &desk, QWidget *parent = nullptr);

    void showSheet(const SheetOrigin &place, const Standard &standard);
    /// Commits and shows nothing.
    void clear();
    void refresh(const QSet<RecordId> &records);
    void commit();
    [[nodiscard]] QWidget *firstFocus();
    /// The rows on which two ratings wait for a choice.
    [[nodiscard]] int askingCount() const;
    /// To the first of them.
    void focusAsking();

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);
    /// Enter or Down below the last row.
    void ended();

private:
    void move(PaperRow *from, int step);

    Desk &m_desk;
    QScrollArea *m_area;
    QList<PaperRow *> m_rows;
};

} // namespace regards
