// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

namespace regards {

class ReceiveCard;
class SendCard;
class StickWatch;

/// Handing over, and what comes back from the coordinator. Sticks are noticed while the place is shown.
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
    /// The observer said yes, knowing what goes: this notebook and its backups are to be removed from the computer.
    void wipeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void sticksChanged();

    StickWatch *m_watch;
    SendCard *m_send;
    ReceiveCard *m_receive;
    QTimer m_refresh;
};

} // namespace regards
