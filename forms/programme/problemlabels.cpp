// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/programme/problemlabels.h"

#include <QCoreApplication>
#include <QLabel>

namespace regards {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("regards::ProblemLabels", source);
}

} // namespace

QLabel *ProblemLabels::add(const QString &place, QWidget *field)
{
    auto *label = new QLabel;
    label->setObjectName(u"problem." + place);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("danger", true);
    label->hide();
    m_spots.insert(place, {label, field});
    return label;
}

void ProblemLabels::show(const QList<PlanProblem> &problems)
{
    for (const Spot &spot : std::as_const(m_spots)) {
        if (spot.label)
            spot.label->hide();
        if (spot.field)
            spot.field->setAccessibleDescription({});
    }
    bool isFirst = true;
    for (const PlanProblem &problem : problems) {
        const Spot spot = m_spots.value(problem.place);
        if (!spot.label || !spot.field)
            continue;
        spot.label->setText(u"⚠ " + sentence(problem));
        spot.label->show();
        spot.field->setAccessibleDescription(sentence(problem));
        if (isFirst)
            spot.field->setFocus();
        isFirst = false;
    }
}

QString ProblemLabels::sentence(const PlanProblem &problem)
{
    if (problem.reason == u"same_name")
        return tr("Another unit has this name already. Give each unit a name of its own.");
    if (problem.reason == u"before_first_day")
        return tr("The last day lies before the first. Choose a later day.");
    if (problem.place == u"units")
        return tr("A visit needs at least one unit. Add one.");
    if (problem.place == u"team")
        return tr("A visit needs at least one observer. Add one.");
    if (problem.place == u"facility.name")
        return tr("Say which facility is visited.");
    if (problem.place == u"visit.title")
        return tr("Give the visit a name: it stands on packs and reports.");
    if (problem.place.startsWith(u"unit."))
        return tr("Give this unit its name.");
    if (problem.place.endsWith(u".background"))
        return tr("Choose the background of this observer.");
    if (problem.place.startsWith(u"member."))
        return tr("Write the name of this observer.");
    return tr("This is needed.");
}

} // namespace regards
