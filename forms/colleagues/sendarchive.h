// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/colleagues.h"
#include "core/exchange/transfer.h"
#include "forms/common/place.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace regards {

class BackgroundJob;
class Banner;
class Disclosure;
class FileField;

/**
 * Writes the archive, or some visits of it, for one colleague.
 *
 * Writing runs beside, over a notebook of its own on the same file, and can be cancelled; the file is read back.
 */
class SendArchive final : public QFrame
{
    Q_OBJECT

public:
    explicit SendArchive(Desk &desk, QWidget *parent = nullptr);
    ~SendArchive() override;

    /// For whom; the visits as they are now.
    void setColleague(const Colleague &colleague);

Q_SIGNALS:
    /// Before anything is written: whoever knows whether it may begin calls go().
    void wanted();
    void sent();

public Q_SLOTS:
    void go();

private:
    [[nodiscard]] QWidget *makeScope();
    [[nodiscard]] QWidget *makeGo();
    void showVisits();
    [[nodiscard]] TransferScope scope() const;
    void setBusy(bool isBusy);
    void finished(const Result<TransferSummary> &result, const QString &path);

    Desk &m_desk;
    BackgroundJob *m_job;
    Colleague m_colleague;
    QLabel *m_title;
    QLabel *m_sealed;
    FileField *m_folder;
    QListWidget *m_visits = nullptr;
    Disclosure *m_some = nullptr;
    QPushButton *m_go = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    Banner *m_banner;
};

} // namespace regards
