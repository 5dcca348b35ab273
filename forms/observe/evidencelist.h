// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ownwork.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace regards {

class ElidedButton;

/// The observer's own notes, documents and quotes on one criterion, a line each that leads to its place. Hidden while
/// there are none.
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(const QString &language, QWidget *parent = nullptr);

    void show(const QList<EvidencePiece> &evidence);

Q_SIGNALS:
    void wanted(const regards::EvidencePiece &evidence);

private:
    [[nodiscard]] QString lineOf(const EvidencePiece &evidence) const;
    ElidedButton *buttonAt(qsizetype row);

    QString m_language;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<ElidedButton *> m_buttons; ///< as many as were ever needed
    QList<EvidencePiece> m_evidence;
};

} // namespace regards
