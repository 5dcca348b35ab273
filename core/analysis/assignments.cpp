// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/assignments.h"

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QSet<SubjectCode> themesIn(QString codes)
{
    QSet<SubjectCode> themes;
    for (const QString &code : codes.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (const auto theme = SubjectCode::fromText(code))
            themes.insert(theme->theme());
    }
    return themes;
}

} // namespace

Assignments Assignments::of(const Notebook &notebook, const RecordId &visit, const RecordId &observer)
{
    Assignments made;
    const Query member = Query(u"visit"_s, visit).where(u"observer"_s, observer);
    for (const TeamMember &self : notebook.all<TeamMember>(member)) {
        for (const Assignment &assignment : notebook.all<Assignment>({u"team_member"_s, self.id})) {
            const auto unit = notebook.find<VisitUnit>(assignment.visitUnit);
            if (!unit || unit->deleted)
                continue; // no longer visited: nobody's
            made.m_themes.insert(assignment.visitUnit, themesIn(assignment.themes));
        }
    }
    return made;
}

bool Assignments::includes(const RecordId &visitUnit, SubjectCode subject) const
{
    if (isEverything())
        return true;
    const auto themes = m_themes.constFind(visitUnit);
    return themes != m_themes.cend() && (themes->isEmpty() || themes->contains(subject.theme()));
}

bool Assignments::includes(const RecordId &visitUnit) const
{
    return isEverything() || m_themes.contains(visitUnit);
}

} // namespace regards
