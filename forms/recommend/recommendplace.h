// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QTabWidget;

namespace regards {

class AdvicePage;
class EarlierPage;
class ReportFrame;
class WeakPage;

/// The recommendations of a report, page by page: what is weak, with drafts to choose from; the recommendations, each
/// to be worded and put in order; and what became of those of the visit before.
class RecommendPlace final : public Place
{
    Q_OBJECT

public:
    explicit RecommendPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("recommend"); }
    [[nodiscard]] QString title() const override { return tr("Recommend"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// `weak`, with the subject's code after a colon; `earlier`, with a recommendation's id; or a recommendation's id.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <typename Page>
    void addPage(Page *page, const QString &name);
    void setReport(const RecordId &report);
    void notebookChanged();
    /// Shows what the notebook has now on the page that is shown, and the counts on all tabs.
    void refresh();
    void showTitles();
    void edit(const RecordId &recommendation);
    void goToConflict(const RecordId &record);

    ReportFrame *m_frame;
    QTabWidget *m_tabs;
    WeakPage *m_weak;
    AdvicePage *m_advice;
    EarlierPage *m_earlier;
    RecordId m_report;
};

} // namespace regards
