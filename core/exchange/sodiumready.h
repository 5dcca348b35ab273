// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sodium.h>

namespace regards {

/// Makes libsodium ready; may be called as often as one likes, from any thread. Ends the program if the system has
/// no source of randomness, since nothing sealed would be safe then.
inline void prepareSodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium cannot be initialised");
}

} // namespace regards
