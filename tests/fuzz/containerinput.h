// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/world.h"
#include "core/exchange/codes.h"
#include "core/exchange/keys.h"

/// What the fuzzer of sealed files and the maker of its seeds have to agree on.
namespace fuzz {

/// The first byte of an input, modulo 4.
enum class Way : unsigned char {
    File, ///< the rest is a file
    MendedFile, ///< the rest is a file whose length and digest are put right first
    Body, ///< the rest is a decrypted body
    Payload, ///< three bytes of payload length, little-endian; the rest is a compressed payload in a proper body
};

/// Both sender and recipient.
inline const regards::Identity &identity()
{
    static const regards::Identity keys = *regards::Identity::fromBytes(QByteArray(64, '\7'));
    return keys;
}

inline regards::VisitCode code()
{
    regards::SeededWorld world(1, 0);
    return regards::VisitCode::generate(world);
}

} // namespace fuzz
