// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/versionlook.h"

#include "core/storage/keyderivation.h"

#include <QFile>
#include <QFileInfo>

namespace regards {

namespace {

/// A backup lies still; what was put aside, and the present file, may have a -wal.
Vault::Mode modeFor(const QString &path)
{
    return QFileInfo::exists(path + u"-wal") ? Vault::Mode::ReadOnly : Vault::Mode::Snapshot;
}

class Look
{
public:
    Look(const Passphrase &passphrase, World &world)
        : m_passphrase(passphrase)
        , m_world(world)
    { }

    Result<Contents> contents(const QString &path, QString *backupFolder = nullptr)
    {
        const QByteArray salt = saltOfFile(path);
        if (salt.isEmpty())
            return Error{ErrorCode::NotARegardsFile, {path}};
        if (!m_found.keys.contains(salt)) {
            Result<SecretKey> key = deriveKey(m_passphrase, salt);
            if (!key)
                return key.error();
            m_found.keys.insert(salt, std::make_shared<SecretKey>(std::move(key).value()));
        }
        auto vault = Vault::openWithKey(path, *m_found.keyFor(salt), modeFor(path));
        if (!vault)
            return vault.error();
        const auto notebook = Notebook::open(std::move(*vault), m_world);
        if (!notebook)
            return notebook.error();
        if (backupFolder)
            *backupFolder = (*notebook)->backupFolder();
        return contentsOf(**notebook);
    }

    VersionLook m_found;

private:
    const Passphrase &m_passphrase;
    World &m_world;
};

} // namespace

QByteArray saltOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray salt = file.read(SaltSize);
    return salt.size() == SaltSize ? salt : QByteArray();
}

bool VersionLook::hasOpened() const
{
    return present || std::any_of(versions.begin(), versions.end(), [](const SeenVersion &seen) {
               return seen.contents.has_value();
           });
}

const SecretKey *VersionLook::keyFor(const QByteArray &salt) const
{
    const auto found = keys.constFind(salt);
    return found == keys.cend() ? nullptr : found->get();
}

VersionLook lookAtVersions(const QString &path, const QString &folder, const Passphrase &passphrase, World &world,
                           const LookProgress &progress)
{
    Look look(passphrase, world);
    QString second;
    if (QFileInfo::exists(path)) {
        if (auto present = look.contents(path, &second))
            look.m_found.present = std::move(*present);
    }
    QStringList folders;
    for (const QString &other : {folder, second}) {
        if (!other.isEmpty() && !folders.contains(other))
            folders.append(other);
    }
    const QList<Version> versions = versionsOf(path, folders);
    int done = 0;
    for (const Version &version : versions) {
        if (progress && !progress(done++, int(versions.size())))
            break;
        SeenVersion seen{version, {}, {}};
        if (auto contents = look.contents(version.path))
            seen.contents = std::move(*contents);
        else
            seen.error = contents.error();
        look.m_found.versions.append(std::move(seen));
    }
    return std::move(look.m_found);
}

bool opensNewestVersion(const QString &path, const Passphrase &passphrase)
{
    const QList<Version> versions = versionsOf(path);
    if (versions.isEmpty())
        return false;
    const Result<SecretKey> key = deriveKey(passphrase, versions.constFirst().salt);
    return key && Vault::openWithKey(versions.constFirst().path, *key, modeFor(versions.constFirst().path));
}

} // namespace regards
