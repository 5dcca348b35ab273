// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/news.h"
#include "forms/common/place.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace regards {

class BackgroundJob;
class Banner;
class Disclosure;
class FileField;

/**
 * The way back: receipts and newer visit packs, what they brought, what has arrived, and wiping.
 *
 * What lies on a stick for this notebook is offered by itself.
 */
class ReceiveCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiveCard(Desk &desk, QWidget *parent = nullptr);
    ~ReceiveCard() override;

    void refresh();
    /// Looks in these folders, beside the interface, for what is for this notebook.
    void lookIn(const QStringList &folders);

Q_SIGNALS:
    void tookIn();
    /// The observer said yes, knowing what goes.
    void wipeWanted();

private:
    void build();
    void found(const QList<Incoming> &incoming);
    void takeIn(const QStringList &paths);
    void takeChosen();
    void taken(const Result<QList<News>> &result);
    void askToWipe();
    [[nodiscard]] QString newerText() const;
    void setBusy(bool isBusy);

    Desk &m_desk;
    BackgroundJob *m_job;
    BackgroundJob *m_look;
    QStringList m_next; ///< folders to look in once the present look is over
    QList<Incoming> m_offered;
    QLabel *m_offer;
    QPushButton *m_takeOffered;
    FileField *m_file;
    QPushButton *m_take;
    Banner *m_banner;
    QLabel *m_arrived;
    QPushButton *m_wipe;
    QLabel *m_wipeHint;
};

/// What a receipt or pack brought, as sentences.
[[nodiscard]] QString newsText(const News &news);

} // namespace regards
