// SPDX-License-Identifier: GPL-3.0-or-later
// The report's documents, each step of giving them out, and what was given out.
#include "core/report/issue.h"
#include "forms/report/pagesview.h"
#include "tests/forms/screentour.h"

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

void ScreenTour::report()
{
    Notebook &notebook = m_driver.notebook();
    const QList<Report> all = notebook.all<Report>();
    if (all.isEmpty() || !place(u"report"_s))
        return m_problems.append(u"report: there is none"_s);
    const Report report = all.constFirst();
    Place *shown = m_driver.window.workspace()->currentPlace();
    const auto stand = [&](const QString &state) {
        shown->setState(state);
        if (QWidget *first = shown->firstFocus())
            first->setFocus();
        const auto *pages = m_driver.find<PagesView>("report.pages");
        if (pages->isVisible() && !QTest::qWaitFor([pages] { return !pages->isBusy(); }, 60000))
            m_problems.append(state + u": the pages did not come"_s);
        at(u"report-"_s + QString(state).replace(u'/', u'-'));
    };
    for (const QString &step : {u"check"_s, u"factcheck"_s, u"giveout"_s, u"given"_s})
        stand(u"unit/"_s + step);
    for (const QString &kind : {u"facility"_s, u"handout"_s, u"plain"_s, u"forms"_s})
        stand(kind + u"/write"_s);

    // Something that holds it back, and what was given out before.
    Section telling;
    telling.report = report.id;
    telling.key = u"context"_s;
    telling.text = u"Appeler le 06 12 34 56 78 et demander Madame Exemple."_s;
    const auto told = notebook.put(telling);
    const report::DocumentWish wish{report::DocumentKind::Unit, report.id, u"fr"_s};
    for (const QString &format : {u"pdf"_s, u"odt"_s}) {
        if (!told
            || !report::listIssued(notebook, wish, format, report::fileTitle(notebook, wish, {}) + u'.' + format,
                                   report::sha256Of(format.toUtf8())))
            return m_problems.append(u"report: nothing to show could be written"_s);
    }
    stand(u"unit/write/context"_s);
    shown->setState(u"unit/giveout"_s);
    if (!QTest::qWaitFor([this] { return m_driver.find("giveout.check")->isVisible(); }, 60000))
        m_problems.append(u"report: nothing holds it back"_s);
    at(u"report-held"_s);
    shown->setState(u"unit/check"_s);
    at(u"report-held-check"_s);
    shown->setState(u"unit/given"_s);
    at(u"report-given-list"_s);

    const QDate day = QDateTime::fromMSecsSinceEpoch(notebook.world().now()).date();
    if (!report::sendForFactCheck(notebook, {report.id}, day, day.addDays(report::AnswerDays)))
        return m_problems.append(u"report: it can't be sent"_s);
    shown->setState(u"unit/factcheck"_s);
    at(u"report-sent"_s);
    if (!report::recordAnswer(notebook, {report.id}, day))
        return m_problems.append(u"report: no answer can be written down"_s);
    shown->setState(u"unit/factcheck"_s);
    at(u"report-answered"_s);
    if (!report::makeFinal(notebook, {report.id}, day))
        return m_problems.append(u"report: it can't be made final"_s);
    at(u"report-final"_s);
    if (!report::takeBack(notebook, {report.id}, report::Stage::FactCheck))
        m_problems.append(u"report: it can't be taken back"_s);
    shown->setState(u"unit/write"_s);
}

} // namespace regards::test
