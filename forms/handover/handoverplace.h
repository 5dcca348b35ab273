// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handover.h"
#include "forms/common/place.h"

#include <QTimer>

class QFrame;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace regards {

class BackgroundJob;
class Banner;
class FileField;

/**
 * Handing over: where to, what goes, for whom, one button; and what comes back from the coordinator.
 *
 * Writing and taking in run beside the interface, over a notebook of their own on the same file.
 */
class HandOverPlace final : public Place
{
    Q_OBJECT

public:
    explicit HandOverPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("handover"); }
    [[nodiscard]] QString title() const override { return tr("Hand over"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    /// All has arrived and the observer said yes: this notebook and its backups are to be removed from the computer.
    void wipeWanted();

private:
    QWidget *makeOut();
    QWidget *makeIn();
    void look();
    void refresh();
    void handOver();
    void handedOver(const Result<HandOverSummary> &result, const QString &path);
    void takeIn();
    void tookIn(const Result<QString> &result);
    void askToWipe();
    void setBusy(bool isBusy);

    BackgroundJob *m_job;
    QScrollArea *m_area;
    Banner *m_banner;
    QLabel *m_last = nullptr;
    QHBoxLayout *m_sticks = nullptr;
    FileField *m_folder = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_sealed = nullptr;
    QPushButton *m_go = nullptr;
    QProgressBar *m_bar = nullptr;
    Banner *m_inBanner = nullptr;
    FileField *m_file = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_arrived = nullptr;
    QPushButton *m_wipe = nullptr;
    QTimer m_refresh;
};

} // namespace regards
