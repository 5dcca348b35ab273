// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recordhistory.h"

#include <QCoreApplication>

namespace regards {

class RecordWording;

/// Says the steps of a record's history in sentences.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(regards::HistoryWords)

public:
    /// `steps` are all of them, to look others up by their change; it and `wording` outlive this.
    HistoryWords(const RecordWording &wording, const QString &type, const QList<HistoryStep> &steps);

    /// For a list: when, who, and whether it is what is shown today or stands in conflict.
    [[nodiscard]] QString head(const HistoryStep &step) const;
    /// For a list: what was written; of a single field without its name.
    [[nodiscard]] QString body(const HistoryStep &step, bool withFields) const;
    /// What was written, or that it was emptied, deleted, brought back, erased.
    [[nodiscard]] QString value(const HistoryWrite &write) const;
    /// What it had to do with conflicts; empty: nothing.
    [[nodiscard]] QString conflict(const HistoryWrite &write) const;
    /// Why an earlier value can't be written again; empty where it can.
    [[nodiscard]] static QString whyNot(Restoring restoring);

private:
    const RecordWording &m_wording;
    QString m_type;
    const QList<HistoryStep> &m_steps;
};

} // namespace regards
