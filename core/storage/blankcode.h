// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/secret.h"

namespace regards {

/**
 * The short code that brings a blanked screen back, for one session.
 *
 * Only a hash of it is kept, under a key made anew each time, in locked memory; neither is ever written anywhere. Short
 * as it is, it opens no file: whoever fails Tries times has to give the passphrase. Not set: nothing brings the screen
 * back.
 */
class BlankCode
{
public:
    static constexpr int LeastLength = 4;
    static constexpr int Tries = 3;

    enum class Fitness {
        Good,
        TooShort,
        TooPlain, ///< one symbol repeated, or symbols in their order (1234, 4321, abcd)
    };
    enum class Answer {
        Right,
        Wrong, ///< one try less
        Incomplete, ///< too short to be a code: no try is lost
        Refused, ///< that was the last try, or there is no code
    };

    [[nodiscard]] static Fitness fitness(const Passphrase &code);

    /// Replaces the code and gives all tries back. False, and nothing changes, unless it is fit.
    bool set(const Passphrase &code);
    [[nodiscard]] bool isSet() const noexcept { return !m_hash.isEmpty(); }
    /// The right answer gives all tries back; after Refused the code is gone.
    [[nodiscard]] Answer check(const Passphrase &typed);
    [[nodiscard]] int triesLeft() const noexcept { return m_triesLeft; }
    void clear();

private:
    [[nodiscard]] SecretBytes hashOf(const Passphrase &code) const;

    SecretBytes m_key;
    SecretBytes m_hash;
    int m_triesLeft = 0;
};

} // namespace regards
