// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handover.h"
#include "forms/common/place.h"
#include "forms/handover/sticks.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace regards {

class BackgroundJob;
class Banner;
class Disclosure;
class FileField;

/**
 * The way out: where to, what goes, for whom, and the one button.
 *
 * A stick that is in is where to; another folder can be chosen. Writing runs beside, over a notebook of its own on the
 * same file, and can be cancelled; a failure leaves the button with the keyboard, so that one key tries again.
 */
class SendCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SendCard(Desk &desk, QWidget *parent = nullptr);
    ~SendCard() override;

    void refresh();
    /// What is in just now. One that came since is where to, unless the folder in use is still there on a stick.
    void setSticks(const QList<Stick> &sticks);
    [[nodiscard]] QPushButton *button() const noexcept { return m_go; }
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void handedOver();
    void lookWanted();

private:
    QWidget *makeWhere();
    QWidget *makeGo();
    void showSticks();
    void showHistory();
    void nameButton();
    void handOver();
    void finished(const Result<HandOverSummary> &result, const QString &path);
    void failed(const Error &error);
    void setBusy(bool isBusy);
    [[nodiscard]] const Stick *stickOf(const QString &folder) const;

    Desk &m_desk;
    BackgroundJob *m_job;
    QList<Stick> m_sticks;
    QLabel *m_last;
    QLabel *m_stickState;
    QVBoxLayout *m_choices = nullptr;
    Disclosure *m_elsewhere = nullptr;
    FileField *m_folder = nullptr;
    QLabel *m_what;
    QLabel *m_sealed;
    QPushButton *m_go = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    Banner *m_banner;
    QListWidget *m_history;
    Disclosure *m_historyPart = nullptr;
};

} // namespace regards
