// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importeffect.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QTableView;

namespace regards {

class Banner;
class ImportLogModel;
class WorkLine;
struct ImportEntry;

/// What was gathered, import by import, the latest first; an import can be set aside, and brought back.
class ImportLog final : public QWidget
{
    Q_OBJECT

public:
    ImportLog(Desk &desk, WorkLine &line, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();

Q_SIGNALS:
    void saved();
    /// An import of that file by that person was set aside or brought back.
    void changed(const QString &fileName, const RecordId &observer);

private:
    void showCurrent();
    [[nodiscard]] const ImportEntry *current() const;
    /// Finds out what would happen, and asks.
    void prepare();
    void askFor(const ImportEntry &entry, const ImportEffect &effect);
    void act(const ImportEntry &entry);
    void setBusy(const QString &doing);

    Desk &m_desk;
    WorkLine &m_line;
    RecordId m_visit;
    bool m_isBusy = false;
    ImportLogModel *m_model;
    QLabel *m_empty;
    QTableView *m_table;
    QLabel *m_meaning;
    QPushButton *m_undo;
    QPushButton *m_bringBack;
    Banner *m_banner;
};

} // namespace regards
