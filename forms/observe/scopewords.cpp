// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/observe/scopewords.h"

#include "forms/common/visitunits.h"

#include <QCoreApplication>

namespace regards {

QString whyNotApplicable(Scope scope, const std::optional<Unit> &unit)
{
    if (scopeFits(scope, unit))
        return {};
    switch (scope) {
    case Scope::Residential:
        //: after “Perhaps not applicable here: ”
        return QCoreApplication::translate("ScopeWords", "nobody stays overnight in this unit");
    case Scope::Premises:
        //: after “Perhaps not applicable here: ”
        return QCoreApplication::translate("ScopeWords", "this unit has no premises of its own");
    case Scope::Meals:
        //: after “Perhaps not applicable here: ”
        return QCoreApplication::translate("ScopeWords", "no meals are served in this unit");
    case Scope::All:
    case Scope::Practised:
        break;
    }
    return {};
}

} // namespace regards
