// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/gate.h"
#include "forms/common/place.h"

namespace regards {

class BackgroundJob;

/// Looks for what stands against giving a document out, beside the interface: of several that are asked for while it
/// works, the last.
class GateWatch final : public QObject
{
    Q_OBJECT

public:
    explicit GateWatch(const Desk &desk, QObject *parent = nullptr);

    /// `document` is what was built for the wish, as the pages show it.
    void look(const report::Document &document, const report::DocumentWish &wish);
    /// What is being looked for is no longer wanted.
    void forget();

Q_SIGNALS:
    void found(const QList<regards::report::Obstacle> &obstacles);
    void failed(const regards::Error &error);

private:
    void goOn();

    struct Wanted
    {
        report::Document document;
        report::DocumentWish wish;
    };

    const Desk &m_desk;
    BackgroundJob *m_job;
    std::optional<Wanted> m_next;
    bool m_isForgotten = false;
};

} // namespace regards
