// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <array>
#include <span>

namespace regards {

namespace {

struct Differing
{
    uchar byte;
    char16_t letter;
};

/// Where these encodings are not ISO 8859-1. (Qt without ICU knows neither, and Windows builds have none.)
constexpr std::array Latin9{Differing{0xa4, 0x20ac}, Differing{0xa6, 0x0160}, Differing{0xa8, 0x0161},
                            Differing{0xb4, 0x017d}, Differing{0xb8, 0x017e}, Differing{0xbc, 0x0152},
                            Differing{0xbd, 0x0153}, Differing{0xbe, 0x0178}};
constexpr std::array Windows1252{Differing{0x80, 0x20ac}, Differing{0x8a, 0x0160}, Differing{0x8c, 0x0152},
                                 Differing{0x8e, 0x017d}, Differing{0x91, 0x2018}, Differing{0x92, 0x2019},
                                 Differing{0x96, 0x2013}, Differing{0x97, 0x2014}, Differing{0x9a, 0x0161},
                                 Differing{0x9c, 0x0153}, Differing{0x9e, 0x017e}, Differing{0x9f, 0x0178}};

std::span<const Differing> differingIn(DictionaryEncoding encoding)
{
    switch (encoding) {
    case DictionaryEncoding::Latin9:
        return Latin9;
    case DictionaryEncoding::Windows1252:
        return Windows1252;
    case DictionaryEncoding::Utf8:
    case DictionaryEncoding::Latin1:
        return {};
    }
    return {};
}

std::optional<DictionaryEncoding> encodingNamed(const QByteArray &name)
{
    QByteArray plain = name.toUpper();
    plain.replace('-', "").replace('_', "");
    if (plain == "UTF8")
        return DictionaryEncoding::Utf8;
    if (plain == "ISO88591" || plain == "LATIN1")
        return DictionaryEncoding::Latin1;
    if (plain == "ISO885915" || plain == "LATIN9")
        return DictionaryEncoding::Latin9;
    if (plain == "MICROSOFTCP1252" || plain == "WINDOWS1252" || plain == "CP1252")
        return DictionaryEncoding::Windows1252;
    return std::nullopt;
}

/// What the .aff file says; without a word about it, Hunspell takes ISO 8859-1.
std::optional<DictionaryEncoding> encodingOf(const QString &aff)
{
    QFile file(aff);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr int LinesLookedAt = 500;
    constexpr qint64 LongestLine = 1024;
    for (int line = 0; line < LinesLookedAt && !file.atEnd(); ++line) {
        const QByteArray text = file.readLine(LongestLine).trimmed();
        if (text.startsWith("SET ") || text.startsWith("SET\t"))
            return encodingNamed(text.mid(4).trimmed());
    }
    return DictionaryEncoding::Latin1;
}

/// The .aff files of one language in a folder, the plainest name first.
QStringList candidates(const QDir &folder, const QString &language)
{
    const QStringList preferred = language == u"fr"
        ? QStringList{QStringLiteral("fr.aff"), QStringLiteral("fr_FR.aff"), QStringLiteral("fr-FR.aff"),
                      QStringLiteral("fr-classique.aff"), QStringLiteral("fr-toutesvariantes.aff")}
        : QStringList{QStringLiteral("en.aff"), QStringLiteral("en_GB.aff"), QStringLiteral("en-GB.aff"),
                      QStringLiteral("en_US.aff"), QStringLiteral("en-US.aff")};
    const QStringList all = folder.entryList({language + u".aff", language + u"_*.aff", language + u"-*.aff"},
                                             QDir::Files | QDir::Readable, QDir::Name);
    QStringList ordered;
    for (const QString &name : preferred) {
        if (all.contains(name))
            ordered.append(name);
    }
    return ordered + all;
}

std::optional<DictionaryFiles> dictionaryIn(const QDir &folder, const QString &language)
{
    for (const QString &name : candidates(folder, language)) {
        const QString aff = folder.filePath(name);
        const QString dic = aff.chopped(3) + u"dic";
        const auto encoding = QFile::exists(dic) ? encodingOf(aff) : std::nullopt;
        if (encoding)
            return DictionaryFiles{language, aff, dic, *encoding};
    }
    return std::nullopt;
}

/// As Hunspell wants a path: on Windows in UTF-8 and in the long form, which is how it tells the two apart.
QByteArray nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return QByteArrayLiteral("\\\\?\\") + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace

QStringList standardDictionaryFolders()
{
    QStringList folders;
    if (QCoreApplication::instance())
        folders.append(QCoreApplication::applicationDirPath() + u"/dictionaries");
    folders += QStandardPaths::locateAll(QStandardPaths::AppDataLocation, QStringLiteral("dictionaries"),
                                         QStandardPaths::LocateDirectory);
    for (const QString &name : {QStringLiteral("hunspell"), QStringLiteral("myspell/dicts"), QStringLiteral("myspell")})
        folders +=
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    // The system's, even where the environment names other data folders.
    folders += {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts"),
                QStringLiteral("/usr/local/share/hunspell"), QStringLiteral("/Library/Spelling")};
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFiles> findDictionaries(const QStringList &folders)
{
    QList<DictionaryFiles> found;
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        for (const QString &folder : folders) {
            if (const auto files = dictionaryIn(QDir(folder), language)) {
                found.append(*files);
                break;
            }
        }
    }
    return found;
}

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_files(files)
    , m_hunspell(std::make_unique<Hunspell>(nativePath(files.aff).constData(), nativePath(files.dic).constData()))
{ }

Dictionary::~Dictionary() = default;

std::optional<std::string> Dictionary::encoded(const QString &word) const
{
    if (m_files.encoding == DictionaryEncoding::Utf8)
        return word.toStdString();
    std::string bytes;
    for (const QChar letter : word) {
        char32_t byte = letter.unicode();
        for (const Differing &differing : differingIn(m_files.encoding)) {
            if (differing.letter == letter.unicode())
                byte = differing.byte;
            else if (differing.byte == letter.unicode())
                return std::nullopt; // this byte means another letter here
        }
        if (byte > 0xff)
            return std::nullopt;
        bytes.push_back(char(uchar(byte)));
    }
    return bytes;
}

QString Dictionary::decoded(const std::string &word) const
{
    if (m_files.encoding == DictionaryEncoding::Utf8)
        return QString::fromStdString(word);
    QString text;
    for (const char byte : word) {
        QChar letter{ushort(uchar(byte))};
        for (const Differing &differing : differingIn(m_files.encoding)) {
            if (differing.byte == uchar(byte))
                letter = QChar(differing.letter);
        }
        text.append(letter);
    }
    return text;
}

bool Dictionary::isRight(const QString &word) const
{
    const auto bytes = encoded(word);
    return !bytes || m_hunspell->spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList found;
    if (const auto bytes = encoded(word)) {
        for (const std::string &suggestion : m_hunspell->suggest(*bytes))
            found.append(decoded(suggestion));
    }
    return found;
}

} // namespace regards
