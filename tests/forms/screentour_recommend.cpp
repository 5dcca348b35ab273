// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of Recommend, with something on each of them.
#include "core/analysis/advice.h"
#include "core/analysis/earlieradvice.h"
#include "core/analysis/evidence.h"
#include "tests/forms/screentour.h"

#include <QAbstractButton>
#include <QTabWidget>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the demo has already: weak criteria, a recommendation of this report, an earlier visit with another.
bool prepare(Notebook &notebook, const Toolkit &toolkit)
{
    const QList<Report> reports = notebook.all<Report>();
    if (reports.isEmpty())
        return false;
    const Report &report = reports.constFirst();
    const auto criterion = SubjectCode::fromText(u"1.1.2");
    if (!recommendationsOf(notebook, report.id).isEmpty() || !criterion)
        return true;
    Agreed agreed = agreedOn(notebook, report.id, criterion->text());
    agreed.rating = Rating::Level::NotInitiated;
    agreed.reason = u"Personne n’entre en fauteuil par la porte latérale."_s;
    const QList<NewAdvice> advice{{{*criterion}}};
    if (!notebook.put(agreed) || !addRecommendations(notebook, toolkit, report.id, advice, u"fr"_s))
        return false;
    const auto visit = notebook.find<Visit>(report.visit);
    Visit before;
    before.facility = visit->facility;
    before.title = u"Visite inventée d’avant"_s;
    before.firstDay = visit->firstDay.addYears(-2);
    const auto earlier = notebook.put(before);
    if (!earlier || !setFollowedVisit(notebook, report.visit, *earlier))
        return false;
    Report old;
    old.visit = *earlier;
    old.name = u"Rapport d’avant"_s;
    Recommendation one;
    one.text = u"Construire une rampe à la porte latérale."_s;
    const auto made = notebook.put(old);
    if (!made)
        return false;
    one.report = *made;
    const auto put = notebook.put(one);
    return put && setProgress(notebook, *put, visit->firstDay, u"under_way"_s);
}

} // namespace

void ScreenTour::recommend()
{
    if (!prepare(m_driver.notebook(), m_driver.session.toolkit()))
        return m_problems.append(u"recommend: nothing to show could be written"_s);
    if (!place(u"recommend"_s))
        return;
    auto *tabs = m_driver.find<QTabWidget>("recommend.tabs");
    if (!tabs)
        return m_problems.append(u"recommend: no pages"_s);
    tabs->setCurrentIndex(0);
    m_driver.focus("weak.drafts");
    m_driver.key(Qt::Key_Space);
    at(u"recommend-weak"_s);
    if (press(u"recommend-libraries"_s, "weak.libraries"))
        dialog(u"recommend-libraries"_s);
    tabs->setCurrentIndex(1);
    m_driver.focus("recommendations");
    at(u"recommend-advice"_s);
    scrolled(u"recommend-why"_s, "recommend.scroll", 10);
    if (press(u"recommend-add"_s, "recommend.add"))
        dialog(u"recommend-add"_s);
    tabs->setCurrentIndex(2);
    m_driver.focus("earlier.list");
    at(u"recommend-earlier"_s);
}

} // namespace regards::test
