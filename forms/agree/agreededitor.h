// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QBoxLayout;
class QKeyEvent;
class QPushButton;

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

    /// The units that the report covers: exceptions of one are only asked for where there are several.
    void setUnits(const QStringList &units);
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
    void failed(const regards::Error &error);

private:
    void addField(QBoxLayout *line, const QString &column, const QString &label, int stretch);
    void showExceptions();
    void askException();

    Desk &m_desk;
    RecordId m_report;
    QString m_subject;
    QStringList m_units;
    RatingButtons *m_buttons;
    QWidget *m_exceptions = nullptr; ///< the field with its label and its button
    QPushButton *m_addException = nullptr;
    QList<std::pair<QString, DraftTextEdit *>> m_fields; ///< by column
};

} // namespace regards
