// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/importstage.h"

namespace fuzz {

/// Inputs, each given to an archive as it was made, and every rule that must hold whatever it was. A broken rule ends
/// the program and names itself.
class ImportTrial
{
public:
    explicit ImportTrial(ImportStage &stage);
    ~ImportTrial();

    void run(const QByteArray &input);
    /// Of the last run: a number that is the same for runs that went the same way.
    [[nodiscard]] static size_t lastOutcome() noexcept;

private:
    struct Archive;
    Archive &archiveFor(const Delivery &delivery);

    ImportStage &m_stage;
    std::array<std::unique_ptr<Archive>, 2> m_archives; ///< as they were made; one that was changed goes
};

} // namespace fuzz
