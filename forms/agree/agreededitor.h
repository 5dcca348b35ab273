// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QKeyEvent;

namespace regards {

class DraftTextEdit;
class RatingButtons;

/// What the team agrees on one criterion, standard or theme: a rating, why, the minority's view, exceptions of one
/// unit. Ratings are written at once, texts as they are typed.
class AgreedEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedEditor(Desk &desk, QWidget *parent = nullptr);

    /// An empty subject: nothing to edit.
    void bind(const RecordId &report, const QString &subject);
    [[nodiscard]] const QString &subject() const noexcept { return m_subject; }
    /// Shows what the notebook has now; what is being typed stays.
    void reload();
    /// Texts being typed become changes.
    void commit();
    /// Rates if the key means a rating.
    bool takeKey(const QKeyEvent &event);
    void rate(const std::optional<Rating> &rating);

Q_SIGNALS:
    void saved();
    void rated();
    void failed(const regards::Error &error);

private:
    [[nodiscard]] DraftTextEdit *field(const QString &column);

    Desk &m_desk;
    RecordId m_report;
    QString m_subject;
    RatingButtons *m_buttons;
    QList<std::pair<QString, DraftTextEdit *>> m_fields; ///< by column
};

} // namespace regards
