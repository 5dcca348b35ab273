// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/reportfigures.h"

#include "core/analysis/agreement.h"
#include "core/report/reportdata.h"
#include "core/words/words.h"
#include "forms/agree/agreementwords.h"
#include "forms/sources/sourcesdialog.h"

#include <QMenu>
#include <QShortcut>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Agreed criteria within a theme, or (none) the whole toolkit.
ReportFigure agreedCount(const Desk &desk, const RecordId &report, const report::ReportData &data, SubjectCode within)
{
    int agreed = 0;
    int all = 0;
    for (const Criterion &criterion : desk.toolkit.criteria()) {
        if (!within.isNone() && !criterion.code.subject().isWithin(within))
            continue;
        ++all;
        agreed += data.ratingOf(criterion.code) ? 1 : 0;
    }
    const Theme *theme = desk.toolkit.theme(within);
    const QString text = theme
        ? ReportFigures::tr("%1 %2: %3 of %4 criteria agreed").arg(within.text(), theme->shortTitle.in(desk.language))
        : ReportFigures::tr("All themes: %1 of %2 criteria agreed");
    return {AgreedCountFigure{report, within}, text.arg(agreed).arg(all), agreed};
}

ReportFigure agreement(const Desk &desk, const RecordId &report, const ReportEvidence &evidence)
{
    const Agreement agreement = agreementOf(ratedUnits(evidence, desk.toolkit));
    return {AgreementFigure{report, {}},
            ReportFigures::tr("How alike observers rated: alpha %1 (%2)")
                .arg(AgreementWords(desk.language).alpha(agreement), AgreementWords::meaning(agreement.meaning)),
            agreement.pairs};
}

} // namespace

Result<QList<ReportFigure>> figuresOfReport(const Desk &desk, const RecordId &report)
{
    const auto data = report::gatherReportData(desk.notebook, desk.toolkit, report);
    if (!data)
        return data.error();
    const ReportEvidence evidence = ReportEvidence::of(desk.notebook, report);
    const RecordId visit = desk.notebook.find<Report>(report).value_or(Report()).visit;
    const Words words(desk.language);
    QList<ReportFigure> figures{agreedCount(desk, report, *data, {})};
    for (const Theme &theme : desk.toolkit.themes())
        figures.append(agreedCount(desk, report, *data, theme.code));
    figures.append(agreement(desk, report, evidence));
    const auto addInterviews = [&](const report::InterviewCount &one, InterviewsFigure::Count count, qint64 number,
                                   const QString &text) {
        if (number > 0)
            figures.append({InterviewsFigure{visit, evidence.visitUnits(), one.category, count, {}},
                            text.arg(words.choice(Interview::typeName(), u"category"_s, one.category)).arg(number),
                            number});
    };
    // On the coordinator's own screen: the true ones, which a document may withhold.
    for (const report::InterviewCount &one : report::InterviewCounts(desk.notebook, visit).trueCounts(report)) {
        addInterviews(one, InterviewsFigure::Count::Held, one.held, ReportFigures::tr("Interviews held, %1: %2"));
        addInterviews(one, InterviewsFigure::Count::Refused, one.refused,
                      ReportFigures::tr("Interviews refused, %1: %2"));
    }
    return figures;
}

ReportFigures::ReportFigures(Desk &desk, QWidget *page)
    //: a button: where do the figures come from
    : QPushButton(tr("Where from?"), page)
    , m_desk(desk)
{
    setObjectName(u"report.figures"_s);
    setAccessibleName(tr("Where the report’s figures come from"));
    setToolTip(tr("The records behind each figure of the report (Ctrl+Shift+O)"));
    setEnabled(false);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"report.figuresMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ReportFigures::fill);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_report)
            this->menu()->popup(mapToGlobal(rect().bottomLeft()));
    });
}

void ReportFigures::setReport(const RecordId &report)
{
    m_report = report;
    setEnabled(bool(report));
}

void ReportFigures::fill()
{
    menu()->clear();
    const auto figures = figuresOfReport(m_desk, m_report);
    if (!figures) {
        Q_EMIT failed(figures.error());
        return;
    }
    for (const ReportFigure &one : *figures) {
        QAction *action = menu()->addAction(one.text);
        connect(action, &QAction::triggered, this,
                [this, figure = one.figure] { showSources(m_desk, figure, parentWidget()); });
    }
}

} // namespace regards
