// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace regards::test {

/// What one start of the program came to.
struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Everything that was said.
    [[nodiscard]] QByteArray all() const { return out + err; }
    /// One object a line of standard output.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The `error` of the first line of standard error, with --json.
    [[nodiscard]] QString errorToken() const;
};

/**
 * A folder in which the real program is started, with cheap keys and a passphrase in the environment.
 *
 * set() makes a small visit once for the whole test program, through the program itself; every later stage starts
 * from a copy of it:
 *   archive.regards, sheet.txt          an archive with a facility, a unit, a visit and its team
 *   fresh.regards                       a copy of the archive, with its keys, before anything was written
 *   anne.regards(-visit, -handover), anne.code    an observer with a rating and a note; likewise bao
 */
class CliStage
{
public:
    /// A stage with the visit, or with nothing.
    enum class Content { Visit, Nothing };
    explicit CliStage(Content content = Content::Visit);

    static constexpr auto Visit = "33333333-3333-4333-8333-333333333333";
    static constexpr auto Anne = "44444444-4444-4444-8444-444444444444";
    static constexpr auto Bao = "55555555-5555-4555-8555-555555555555";
    static constexpr auto Words = "one two three four";

    /// Runs `regards-cli` in the folder. Arguments are separated by blanks.
    [[nodiscard]] Run operator()(const QString &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    /// An environment variable for all that is run from now on; a null value removes it.
    void setVariable(const QString &name, const QString &value);

    [[nodiscard]] QString path(const QString &name = {}) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    /// The names of the files in the folder, those that SQLite keeps beside its own aside.
    [[nodiscard]] QStringList files() const;
    /// The id of the unit in the visit.
    [[nodiscard]] QString visitUnit() const;
    /// Everything that a file holds, deleted records too.
    [[nodiscard]] QByteArray records(const QString &file) const;

private:
    void makeVisit() const;

    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
};

} // namespace regards::test
