// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace regards::test {

/// The value; an error, which it names, ends the test program.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(token(result.error().code)), qPrintable(result.error().details.join(u' ')));
    return std::move(result).value();
}
inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(token(result.error().code)), qPrintable(result.error().details.join(u' ')));
}

} // namespace regards::test
