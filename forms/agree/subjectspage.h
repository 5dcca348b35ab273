// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sources.h"
#include "forms/common/place.h"

#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace regards {

class AgreedEditor;
class DistributionPicture;

/// Standards and themes, a row each with the team's judgement. What the ratings below suggest stands beside it only
/// after the team has judged or has asked for it, and is always called a suggestion.
class SubjectsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectsPage(Desk &desk, QWidget *parent = nullptr);

    void setReport(const RecordId &report);
    void showEvidence(const ReportEvidence &evidence);
    void commit();
    /// Shows that standard or theme; false where it is none.
    bool setSubject(const QString &subject);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showSubject();
    [[nodiscard]] QString current() const;
    /// The team's judgement; before that the suggestion that was asked for.
    [[nodiscard]] std::optional<Figure> figure() const;
    [[nodiscard]] QString below(SubjectCode subject) const;

    Desk &m_desk;
    RecordId m_report;
    ReportEvidence m_evidence;
    QSet<QString> m_asked; ///< subjects whose suggestion was asked for
    QTreeWidget *m_tree;
    QHash<QString, QTreeWidgetItem *> m_items;
    QLabel *m_title;
    DistributionPicture *m_picture;
    QLabel *m_below;
    QLabel *m_suggestion;
    QPushButton *m_ask;
    AgreedEditor *m_editor;
};

} // namespace regards
