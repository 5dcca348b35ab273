// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/toolkit/toolkit.h"

#include <QWidget>

class QCompleter;
class QGridLayout;
class QLineEdit;
class QStringListModel;

namespace regards {

/// The criteria that something bears on: each with a button that takes it away, and a line that finds more by code or
/// by words. Writes nothing itself.
class TagEdit final : public QWidget
{
    Q_OBJECT

public:
    TagEdit(const Toolkit &toolkit, const QString &language, QWidget *parent = nullptr);

    void setTags(const QList<CriterionCode> &codes);
    [[nodiscard]] const QList<CriterionCode> &tags() const noexcept { return m_tags; }
    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }

Q_SIGNALS:
    void added(const regards::CriterionCode &code);
    void removed(const regards::CriterionCode &code);

private:
    void offer(const QString &typed);
    void take(const QString &line);
    void rebuild();

    Toolkit m_toolkit;
    QString m_language;
    QList<CriterionCode> m_tags;
    QGridLayout *m_chips;
    QLineEdit *m_line;
    QStringListModel *m_offers;
    QCompleter *m_completer;
};

} // namespace regards
