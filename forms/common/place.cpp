// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/place.h"

// Place has no code of its own; this file is where its meta-object is compiled.
