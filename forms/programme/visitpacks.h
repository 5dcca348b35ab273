// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace regards {

class BackgroundJob;
class Banner;
class FileField;

/// The packs of one visit, an observer a row: writing them, the codes that open them, the letters with the codes.
class VisitPacks final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitPacks(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    void refresh();

private:
    struct Pack
    {
        RecordId observer;
        QString name;
        QString file; ///< of the pack, without folder
    };

    [[nodiscard]] QLayout *folderLine();
    [[nodiscard]] QLayout *buttonLine();
    [[nodiscard]] QString checkedFolder();
    [[nodiscard]] QList<Pack> chosen() const;
    void writePacks(const QList<Pack> &packs);
    void writeLetters(const QList<Pack> &packs);
    void showCode();
    void setBusy(bool isBusy);

    Desk &m_desk;
    RecordId m_visit;
    QList<Pack> m_packs;
    BackgroundJob *m_job;
    Banner *m_banner;
    QTableWidget *m_table;
    QLabel *m_code;
    FileField *m_folder = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<QPushButton *> m_actions;
};

} // namespace regards
