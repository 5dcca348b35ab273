// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documents.h"
#include "core/report/status.h"
#include "forms/common/place.h"

class QComboBox;
class QLabel;
class QLayout;

namespace regards {

/// Which document it is about, in which language, on which paper, and where it stands.
class DocumentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentBar(const Desk &desk, QWidget *parent = nullptr);

    /// What is chosen, of this report and this visit.
    [[nodiscard]] report::DocumentWish wish(const RecordId &report, const RecordId &visit) const;
    [[nodiscard]] report::DocumentKind kind() const;
    void setKind(report::DocumentKind kind);
    void showStatus(const report::Status &status, QDate today);

Q_SIGNALS:
    /// Another document, language or paper was chosen, by a person or by setKind().
    void changed();

private:
    /// A box and what it is called, at the end of the line.
    QComboBox *add(const QString &name, QLabel *label);
    void showFields();

    const Desk &m_desk;
    QLayout *m_line = nullptr;
    QComboBox *m_kind;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QLabel *m_status;
};

/// Where a report stands, in a few words: "At the facility until 22 December 2026".
[[nodiscard]] QString statusWords(const report::Status &status, QDate today, const QString &language);
/// A day in the interface's language, the month in letters.
[[nodiscard]] QString dayWords(QDate day, const QString &language);

} // namespace regards
