// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/world.h"
#include "core/notebook/notebook.h"
#include "core/words/phrase.h"
#include "core/words/words.h"

#include <QFile>
#include <QJsonObject>
#include <QMap>

namespace regards::cli {

/// What the shell is told.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// What was asked for, taken apart: the verb's own arguments, and its options by name.
struct Request
{
    QStringList arguments;
    QMap<QString, QString> options; ///< flags have an empty value
};

/**
 * What every verb works with: what was asked for, the language, where to write, the clock.
 *
 * Results go to standard output, as text or, with `--json`, as one object a line; errors go to standard error.
 */
class Context
{
public:
    /// `words` and `world` must outlive it.
    Context(Request request, const Words &words, World &world);

    [[nodiscard]] const QString argument(qsizetype index) const { return m_request.arguments.value(index); }
    [[nodiscard]] QStringList argumentsFrom(qsizetype index) const { return m_request.arguments.mid(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_request.options.contains(option); }
    [[nodiscard]] QString option(const QString &name) const { return m_request.options.value(name); }
    [[nodiscard]] bool isJson() const { return has(QStringLiteral("json")); }
    [[nodiscard]] const Words &words() const noexcept { return m_words; }
    [[nodiscard]] World &world() const noexcept { return m_world; }

    /// As Words::translate(), under the name that the translation tools look for.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr,
                                    int n = -1) const
    {
        return m_words.translate(context, source, comment, n);
    }

    void print(const QString &line);
    void printBytes(const QByteArray &line);
    /// The object with `--json`, otherwise the text.
    void tell(const QString &text, const QJsonObject &json);
    /// On standard error, text in both cases: what somebody should know although it went well.
    void warn(const QString &line);
    /// Says what went wrong and gives the exit status for it. `place`, where there is one, is said before: `Line 3`.
    Exit fail(const Error &error, const QString &place = {}, const QJsonObject &more = {});
    /// How much of long work is done, on a terminal only. Ends with `done` equal to `all`.
    void progress(const QString &what, int done, int all);
    /// Whether everything printed so far reached standard output.
    [[nodiscard]] Result<void> flush();

    /// Opens a notebook or archive with the passphrase from the usual place.
    [[nodiscard]] Result<std::unique_ptr<Notebook>> open(const QString &path, Vault::Mode mode);
    /// For verbs of a coordinator only: Usage when it is an observer's notebook.
    [[nodiscard]] Result<std::unique_ptr<Notebook>> openArchive(const QString &path, Vault::Mode mode);
    /// The record that an option names by its id or the beginning of it, of that type; none where the option was not
    /// given.
    [[nodiscard]] Result<RecordId> record(const Notebook &notebook, const QString &option, const QString &type = {});
    /// Warns of what could not be erased yet, a backup on a stick that is not plugged in, say.
    void warnOfPendingErasures(const Notebook &notebook);

private:
    Request m_request;
    const Words &m_words;
    World &m_world;
    QFile m_out;
    QFile m_err;
    bool m_isBroken = false;
};

/// A request that can't be carried out as it stands; `text` is the sentence for it.
[[nodiscard]] Error usageError(const QString &text);

} // namespace regards::cli
