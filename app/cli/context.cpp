// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/passphrases.h"
#include "app/cli/terminal.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace regards::cli {

using namespace Qt::Literals::StringLiterals;

Error usageError(const QString &text)
{
    return {ErrorCode::Usage, {text}};
}

Context::Context(Request request, const Words &words, World &world)
    : m_request(std::move(request))
    , m_words(words)
    , m_world(world)
{
    m_isBroken = !m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly);
}

void Context::printBytes(const QByteArray &line)
{
    m_isBroken |= m_out.write(line) != line.size() || m_out.write("\n") != 1;
}

void Context::print(const QString &line)
{
    printBytes(line.toUtf8());
}

void Context::tell(const QString &text, const QJsonObject &json)
{
    if (isJson())
        printBytes(QJsonDocument(json).toJson(QJsonDocument::Compact));
    else if (!text.isEmpty())
        print(text);
}

void Context::warn(const QString &line)
{
    m_err.write(line.toUtf8() + '\n');
    m_err.flush();
}

Exit Context::fail(const Error &error, const QString &place, const QJsonObject &more)
{
    QString sentence = m_words.sentence(error);
    if (!place.isEmpty())
        sentence = place + translate("Cli", ": ", "between the place of an error and the error") + sentence;
    if (isJson()) {
        QJsonObject json = more;
        json.insert(u"error"_s, token(error.code));
        json.insert(u"details"_s, QJsonArray::fromStringList(error.details));
        json.insert(u"message"_s, sentence);
        m_err.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        m_err.write(sentence.toUtf8() + '\n');
    }
    m_err.flush();
    return error.code == ErrorCode::Usage ? Exit::WrongUsage : Exit::Failed;
}

void Context::progress(const QString &what, int done, int all)
{
    if (!isErrorATerminal())
        return;
    const QString count = all > 0 ? u" %1/%2"_s.arg(done).arg(all) : QString();
    // Back to the line's beginning, and its rest cleared.
    m_err.write("\r\x1b[K");
    if (done < all || all == 0)
        m_err.write((what + count).toUtf8());
    m_err.flush();
}

Result<void> Context::flush()
{
    m_isBroken |= !m_out.flush();
    if (m_isBroken)
        return Error{ErrorCode::FileUnwritable, {translate("Cli", "Standard output"), m_out.errorString()}};
    return {};
}

Result<std::unique_ptr<Notebook>> Context::open(const QString &path, Vault::Mode mode)
{
    // Before anybody is asked for a passphrase that could open nothing.
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, {path}};
    const Result<Passphrase> passphrase = presentPassphrase(*this, path);
    if (!passphrase)
        return passphrase.error();
    return Notebook::open(path, *passphrase, m_world, mode);
}

Result<std::unique_ptr<Notebook>> Context::openArchive(const QString &path, Vault::Mode mode)
{
    auto archive = open(path, mode);
    if (archive && (*archive)->role() != Notebook::Role::Archive)
        return usageError(filled(translate("Cli", "%1 is an observer's notebook; this needs a coordinator's archive."),
                                 {QDir::toNativeSeparators(path)}));
    return archive;
}

Result<RecordId> Context::record(const Notebook &notebook, const QString &option, const QString &type)
{
    if (!has(option))
        return RecordId();
    const Result<RecordId> found = notebook.resolve(this->option(option));
    if (!found || type.isEmpty())
        return found;
    const std::optional<Record> record = notebook.record(*found);
    if (!record || record->type != type)
        return Error{ErrorCode::RecordUnknown, {this->option(option)}};
    return found;
}

void Context::warnOfPendingErasures(const Notebook &notebook)
{
    const QStringList pending = notebook.pendingErasures();
    if (!pending.isEmpty())
        warn(m_words.sentence({ErrorCode::ErasureIncomplete, {notebook.path(), pending.join(u", "_s)}}));
}

} // namespace regards::cli
