// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "tests/app/clistage.h"

#include <memory>

namespace regards::test {

/**
 * A folder in which `regards-cli demo demo` has made a visit, with cheap keys and its passphrase in the environment.
 *
 * What is asked for decides how large it is: `--observers 3 --units 1 --interviews 6`, say.
 */
class DemoStage : public CliStage
{
public:
    explicit DemoStage(const QString &options);

    /// Runs the program and stops the test where that fails.
    Run must(const QString &arguments, const QByteArray &input = {}) const;
    /// The names of the files of a folder of the stage, with the folder.
    [[nodiscard]] QStringList filesIn(const QString &folder) const;
    [[nodiscard]] const QString &passphrase() const noexcept { return m_passphrase; }
    /// A file of the stage, opened in this process.
    [[nodiscard]] std::unique_ptr<Notebook> open(const QString &name, Vault::Mode mode = Vault::Mode::ReadWrite) const;
    /// The SHA-256 of everything that a file holds, as `record get` tells it.
    [[nodiscard]] QByteArray digest(const QString &name) const;

private:
    QString m_passphrase;
};

} // namespace regards::test
