// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"
#include "forms/gather/receipts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace regards {

class Banner;
class WorkLine;

/// After an import: receipts for those whose files came in, to the sticks from which they came. Hidden while there is
/// nothing to offer.
class ReceiptOffer final : public QFrame
{
    Q_OBJECT

public:
    ReceiptOffer(Desk &desk, WorkLine &line, QWidget *parent = nullptr);

    /// Adds to what is offered; `place` is what a person calls the folder. A newer folder of the same observer counts.
    void offer(const ReceiptFor &receipt, const QString &place);
    [[nodiscard]] QPushButton *button() const { return m_write; }

private:
    void refresh();
    void write();

    Desk &m_desk;
    WorkLine &m_line;
    QList<ReceiptFor> m_receipts;
    QMap<QString, QString> m_places; ///< names of folders
    bool m_isWriting = false;
    QLabel *m_text;
    QPushButton *m_write;
    QPushButton *m_later;
    Banner *m_banner;
    QWidget *m_asking; ///< the question with its buttons
};

} // namespace regards
