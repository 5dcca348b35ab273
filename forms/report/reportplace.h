// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/gate.h"
#include "core/report/issue.h"
#include "core/report/parts.h"
#include "forms/common/place.h"

#include <QTimer>

class QTabBar;

namespace regards {

class Banner;
class CheckList;
class DocumentBar;
class FactCheckPage;
class FormsPage;
class GateWatch;
class GiveOutPage;
class IssueFlow;
class IssuedPage;
class PageStack;
class PreviewPane;
class ReportFigures;
class ReportFrame;
class WritePage;

/**
 * The documents of a visit: writing, checking, the facility's fact check, giving out, and what was given out; with the
 * pages beside it, as they will be printed.
 */
class ReportPlace final : public Place
{
    Q_OBJECT

public:
    explicit ReportPlace(Desk &desk, QWidget *parent = nullptr);
    ~ReportPlace() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString title() const override { return tr("Report"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// Kind of document, step and written part: `unit/write/summary`. Each may be left out, or stand alone.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Step : quint8 { Write, Check, FactCheck, GiveOut, Given };

    [[nodiscard]] QWidget *body();
    /// The tabs and, below them, the step with the pages beside it.
    [[nodiscard]] QWidget *steps();
    void addSteps();
    void connectSteps();
    void connectFlow();
    void setReport(const RecordId &report);
    void useWish();
    void refreshSteps();
    void notebookChanged();
    void makePreview();
    void settlePreview();
    void previewMade();
    void showObstacles(const QList<report::Obstacle> &obstacles);
    /// Where written parts stand in the pages; what is being typed counts.
    [[nodiscard]] QList<report::PartPlace> partPlaces() const;
    void showPart(const QString &key);
    void goToSource(int block);
    void showStep(Step step);
    void stageReached(report::Stage stage);
    void filesWritten(const QStringList &files, const std::optional<Error> &trouble);
    void say(const Error &error);
    [[nodiscard]] QDate today() const;

    ReportFrame *m_frame;
    Banner *m_banner; ///< the frame's
    ReportFigures *m_figures;
    DocumentBar *m_bar;
    PageStack *m_stack; ///< the steps with the pages, or the blank forms
    QWidget *m_steps = nullptr;
    FormsPage *m_forms;
    QTabBar *m_tabs;
    PageStack *m_pages; ///< what a tab shows
    QList<QWidget *> m_stepPages; ///< one for each tab
    PreviewPane *m_preview;
    IssueFlow *m_flow;
    GateWatch *m_gate;
    WritePage *m_write;
    CheckList *m_check;
    FactCheckPage *m_factCheck;
    GiveOutPage *m_giveOut;
    IssuedPage *m_issued;
    QTimer m_previewTimer;
    RecordId m_visit;
    RecordId m_report;
    report::DocumentWish m_wish;
};

} // namespace regards
