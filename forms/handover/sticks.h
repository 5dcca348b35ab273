// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace regards {

/// A USB stick or memory card that is in.
struct Stick
{
    QString name; ///< its label, or where it is
    QString folder;
    qint64 free = 0; ///< bytes
    bool isReadOnly = false;

    friend bool operator==(const Stick &, const Stick &) = default;
};

/// What looks like removable media just now. The system's own disk never does, and no network is ever asked: a server
/// that does not answer must not keep anybody waiting.
[[nodiscard]] QList<Stick> sticks();

/**
 * Notices sticks as they come and go.
 *
 * While watching it looks at the system's list of mounts, and asks a volume itself only when that list has changed.
 */
class StickWatch final : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QList<Stick>()>;

    explicit StickWatch(QObject *parent = nullptr);

    /// Where sticks come from instead of the system: a folder on the disk, say. Looks at once.
    void setSource(Source source);
    void setWatching(bool isWatching);
    [[nodiscard]] const QList<Stick> &sticks() const noexcept { return m_sticks; }
    void look();

Q_SIGNALS:
    void changed();

private:
    void lookIfMountsChanged();

    Source m_source;
    QList<Stick> m_sticks;
    QByteArray m_mounts;
    QTimer m_timer;
};

} // namespace regards
