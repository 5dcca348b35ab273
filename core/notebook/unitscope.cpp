// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/unitscope.h"

namespace regards {

bool scopeFits(Scope scope, const Unit &unit)
{
    switch (scope) {
    case Scope::Residential:
        return unit.overnight;
    case Scope::Premises:
        return unit.premises;
    case Scope::Meals:
        return unit.meals;
    case Scope::All:
    case Scope::Practised:
        return true;
    }
    return true;
}

} // namespace regards
