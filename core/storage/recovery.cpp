// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/storage/atomicfile.h"
#include "core/storage/connection.h"
#include "core/storage/keyring.h"
#include "core/storage/vault.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <sodium.h>

namespace regards {

namespace {

// Crockford's letters and digits, 5 bits each: 20 bytes are exactly 32 of them.
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int BitsASymbol = 5;
constexpr int SymbolsAGroup = 4;
constexpr int SecretSymbols = int(RecoverySecret::Size) * 8 / BitsASymbol;
constexpr int ChecksumSymbols = 4;

// The file: magic, version, salt, sealed box of key and salt. Frozen.
constexpr char Magic[] = "RegardsRecovery";
constexpr char Version = 1;
constexpr qsizetype MagicSize = sizeof(Magic) - 1;
constexpr qsizetype SealedSize = SecretKey::Size + SaltSize + crypto_box_SEALBYTES;
constexpr qsizetype FileSize = MagicSize + 1 + SaltSize + SealedSize;

/// A key pair from the secret, whose secret half is locked memory.
struct KeyPair
{
    std::array<quint8, crypto_box_PUBLICKEYBYTES> publicHalf{};
    SecretBytes secretHalf{crypto_box_SECRETKEYBYTES};
};

KeyPair keyPairOf(const SecretBytes &secret)
{
    constexpr unsigned char Purpose[] = "regards recovery key pair 1";
    SecretBytes seed(crypto_box_SEEDBYTES);
    crypto_generichash(seed.data(), size_t(seed.size()), Purpose, sizeof(Purpose) - 1, secret.data(),
                       size_t(secret.size()));
    KeyPair pair;
    crypto_box_seed_keypair(pair.publicHalf.data(), pair.secretHalf.data(), seed.data());
    return pair;
}

/// 20 bits that notice a slip of the pen; of no use to whoever has only them.
quint32 checksumOf(const SecretBytes &secret)
{
    constexpr unsigned char Purpose[] = "regards recovery checksum 1";
    std::array<quint8, crypto_generichash_BYTES_MIN> digest{};
    crypto_generichash(digest.data(), digest.size(), Purpose, sizeof(Purpose) - 1, secret.data(),
                       size_t(secret.size()));
    return (quint32(digest[0]) << 12) | (quint32(digest[1]) << 4) | (quint32(digest[2]) >> 4);
}

/// 0 to 31, or nothing for what is not one of the letters and digits even when read kindly.
std::optional<quint32> symbolValue(QChar typed)
{
    QChar symbol = typed.toUpper();
    if (symbol == u'O')
        symbol = u'0';
    else if (symbol == u'I' || symbol == u'L')
        symbol = u'1';
    const qsizetype value = QLatin1String(Alphabet).indexOf(symbol);
    return value < 0 ? std::nullopt : std::optional(quint32(value));
}

bool isSeparator(QChar typed)
{
    return typed.isSpace() || typed == u'-' || typed.category() == QChar::Punctuation_Dash;
}

Error codeIsWrong()
{
    return {ErrorCode::RecoveryCodeWrong};
}

/// The sealed box of the recovery file in the folder of `path` that is of that salt.
Result<QByteArray> sealedBoxFor(const QString &path, QByteArrayView salt)
{
    const QString ending = QFileInfo(recoveryFileFor(path, salt)).fileName().section(u'.', -2);
    const auto entries = QFileInfo(path).absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        if (!entry.fileName().endsWith(u'.' + ending))
            continue;
        const auto content = readFile(entry.absoluteFilePath(), FileSize);
        if (content && content->size() == FileSize && content->startsWith(Magic) && content->at(MagicSize) == Version
            && content->mid(MagicSize + 1, SaltSize) == salt)
            return content->last(SealedSize);
    }
    return Error{ErrorCode::RecoveryFileMissing, {recoveryFileFor(path, salt)}};
}

} // namespace

RecoverySecret RecoverySecret::generate()
{
    SecretBytes bytes(Size);
    randombytes_buf(bytes.data(), size_t(Size));
    return RecoverySecret(std::move(bytes));
}

Result<RecoverySecret> RecoverySecret::fromText(QStringView text)
{
    SecretBytes bytes(Size);
    quint32 bits = 0;
    int count = 0;
    quint32 checksum = 0;
    int symbols = 0;
    for (const QChar typed : text) {
        if (isSeparator(typed))
            continue;
        const auto value = symbolValue(typed);
        if (!value || symbols == SecretSymbols + ChecksumSymbols)
            return codeIsWrong();
        if (symbols++ >= SecretSymbols) {
            checksum = (checksum << BitsASymbol) | *value;
            continue;
        }
        bits = (bits << BitsASymbol) | *value;
        count += BitsASymbol;
        if (count >= 8) {
            count -= 8;
            bytes.data()[((symbols * BitsASymbol) / 8) - 1] = quint8(bits >> count);
        }
    }
    if (symbols != SecretSymbols + ChecksumSymbols || checksum != checksumOf(bytes))
        return codeIsWrong();
    return RecoverySecret(std::move(bytes));
}

QString RecoverySecret::text() const
{
    QString text;
    text.reserve(SecretSymbols + ChecksumSymbols + (SecretSymbols + ChecksumSymbols) / SymbolsAGroup);
    int symbols = 0;
    const auto append = [&](quint32 value) {
        if (symbols > 0 && symbols % SymbolsAGroup == 0)
            text += u'-';
        text += QLatin1Char(Alphabet[value & 31]);
        ++symbols;
    };
    quint32 bits = 0;
    int count = 0;
    for (const char byte : m_bytes.view()) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= BitsASymbol;) {
            count -= BitsASymbol;
            append(bits >> count);
        }
    }
    const quint32 checksum = checksumOf(m_bytes);
    for (int i = ChecksumSymbols - 1; i >= 0; --i)
        append(checksum >> (i * BitsASymbol));
    return text;
}

QByteArray RecoverySecret::publicKey() const
{
    const KeyPair pair = keyPairOf(m_bytes);
    return {reinterpret_cast<const char *>(pair.publicHalf.data()), qsizetype(pair.publicHalf.size())};
}

std::optional<SecretBytes> RecoverySecret::open(QByteArrayView sealedBox) const
{
    const qsizetype size = sealedBox.size() - qsizetype(crypto_box_SEALBYTES);
    if (size < 0)
        return std::nullopt;
    const KeyPair pair = keyPairOf(m_bytes);
    SecretBytes opened(size);
    if (crypto_box_seal_open(opened.data(), reinterpret_cast<const unsigned char *>(sealedBox.data()),
                             static_cast<unsigned long long>(sealedBox.size()), pair.publicHalf.data(),
                             pair.secretHalf.data())
        != 0)
        return std::nullopt;
    return opened;
}

Result<void> installRecovery(Vault &vault, QByteArrayView publicKey)
{
    if (auto written = writeRecoveryFile(vault.path(), vault.salt(), vault.key(), publicKey); !written)
        return written;
    return setInKeyring(vault, KeyringEntry::RecoveryPublicKey, publicKey);
}

Result<QByteArray> recoveryPublicKey(Vault &vault)
{
    const auto keys = keyringValues(vault, KeyringEntry::RecoveryPublicKey);
    if (!keys)
        return keys.error();
    return keys->value(0);
}

QString recoveryFileFor(const QString &path, QByteArrayView salt)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + u'.'
                                       + QString::fromLatin1(salt.first(4).toByteArray().toHex())
                                       + QStringLiteral(".recovery"));
}

Result<void> writeRecoveryFile(const QString &path, QByteArrayView salt, const SecretKey &key, QByteArrayView publicKey)
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return codeIsWrong();
    SecretBytes plain(SecretKey::Size + SaltSize);
    std::copy(key.view().begin(), key.view().end(), plain.data());
    std::copy(salt.begin(), salt.end(), plain.data() + SecretKey::Size);
    QByteArray sealed(SealedSize, Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), plain.data(),
                        static_cast<unsigned long long>(plain.size()),
                        reinterpret_cast<const unsigned char *>(publicKey.data()))
        != 0)
        return codeIsWrong();
    QByteArray content(Magic, MagicSize);
    content.append(Version).append(salt.toByteArray()).append(sealed);
    return writeFileAtomically(recoveryFileFor(path, salt), content);
}

Result<SecretKey> recoverKey(const QString &path, const RecoverySecret &secret)
{
    const auto salt = readSalt(path);
    if (!salt)
        return salt.error();
    const auto sealed = sealedBoxFor(path, *salt);
    if (!sealed)
        return sealed.error();
    const auto plain = secret.open(*sealed);
    if (!plain || plain->view().last(SaltSize) != *salt)
        return codeIsWrong();
    return SecretKey(plain->view().first(SecretKey::Size));
}

Result<PassphraseChange> recover(const QString &path, const RecoverySecret &secret, const Passphrase &next,
                                 const BackupFolder &backups, qint64 now, KeyProfile profile)
{
    const auto key = recoverKey(path, secret);
    if (!key)
        return key.error();
    return changePassphraseWithKey(path, *key, next, backups, now, profile);
}

} // namespace regards
