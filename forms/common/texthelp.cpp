// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/texthelp.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/fieldhelp.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace regards {

namespace {

/// Facts of the notebook, one word or phrase a line.
const QString WordsFact = QStringLiteral("spelling.words");
const QString HarmlessFact = QStringLiteral("privacy.harmless");

QStringList languagesIn(const QStringList &folders)
{
    QStringList found;
    for (const DictionaryFiles &files : findDictionaries(folders))
        found.append(files.language);
    return found;
}

} // namespace

TextHelp::TextHelp(Notebook &notebook, const QString &language, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_language(language)
    , m_folders(standardDictionaryFolders())
    , m_loading(new BackgroundJob(this))
{
    m_speller.setLanguage(language);
    connect(&notebook, &Notebook::changed, this, &TextHelp::notebookChanged);
}

TextHelp::~TextHelp() = default;

void TextHelp::attach(QPlainTextEdit *field)
{
    new FieldHelp(*this, field);
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    QTimer::singleShot(0, this, &TextHelp::begin); // not before the first field is painted
}

void TextHelp::begin()
{
    m_words = kept(WordsFact);
    m_known.harmless = kept(HarmlessFact);
    readNames();
    load();
}

void TextHelp::setLanguage(const QString &language)
{
    m_language = language;
    m_speller.setLanguage(language);
    Q_EMIT changed();
}

void TextHelp::setSpelling(bool isOn)
{
    if (m_isSpelling == isOn)
        return;
    m_isSpelling = isOn;
    if (m_hasBegun)
        load();
    Q_EMIT changed();
}

QStringList TextHelp::languages() const
{
    return languagesIn(m_folders);
}

QStringList TextHelp::usualLanguages()
{
    return languagesIn(standardDictionaryFolders());
}

void TextHelp::setDictionaryFolders(const QStringList &folders)
{
    m_folders = folders;
    m_isLoaded = false;
    m_speller.setDictionaries({});
    if (m_hasBegun)
        load();
    Q_EMIT changed();
}

void TextHelp::load()
{
    if (!m_isSpelling || m_isLoaded || m_loading->isRunning())
        return;
    const QStringList folders = m_folders;
    // What crosses threads is shared: a function object has to be copied.
    m_loading->run([folders] { return std::make_shared<Dictionaries>(loadDictionaries(findDictionaries(folders))); },
                   [this, folders](const std::shared_ptr<Dictionaries> &loaded) {
                       if (folders != m_folders)
                           return load(); // they were changed meanwhile
                       m_isLoaded = true;
                       m_speller.setDictionaries(std::move(*loaded));
                       Q_EMIT changed();
                   });
}

void TextHelp::readNames()
{
    KnownNames known;
    known.harmless = m_known.harmless;
    for (const Observer &observer : m_notebook.all<Observer>())
        known.people.append(observer.name);
    for (const Facility &facility : m_notebook.all<Facility>())
        known.places += {facility.name, facility.town, facility.region};
    for (const Unit &unit : m_notebook.all<Unit>())
        known.places += {unit.name, unit.department};
    known.people.removeAll(QString());
    known.places.removeAll(QString());
    if (m_check && known == m_known)
        return;
    m_known = known;
    m_check = std::make_unique<IdentifyingCheck>(m_known);
    takeOwnWords();
    Q_EMIT changed();
}

void TextHelp::notebookChanged(const QSet<RecordId> &records)
{
    if (!m_check)
        return;
    constexpr qsizetype Few = 40;
    bool isFrame = records.isEmpty() || records.size() > Few;
    for (auto it = records.begin(); !isFrame && it != records.end(); ++it) {
        const auto record = m_notebook.record(*it);
        isFrame = !record || record->type == Observer::typeName() || record->type == Facility::typeName()
            || record->type == Unit::typeName();
    }
    if (isFrame)
        readNames();
}

void TextHelp::takeOwnWords()
{
    // The names of this visit are spelt as they are spelt; so is what somebody has looked at and let stand.
    QStringList words = m_words;
    for (const QString &name : m_known.people + m_known.places + m_known.harmless) {
        for (const SpellWord &word : wordsToSpell(name))
            words.append(name.mid(word.start, word.length));
    }
    m_speller.setOwnWords(words);
}

QList<TextFinding> TextHelp::findings(const QString &text, bool withSpelling) const
{
    QList<TextFinding> found;
    if (m_check) {
        for (const IdentifyingMark &mark : m_check->marks(text))
            found.append({mark.start, mark.length, mark.kind});
    }
    if (!withSpelling || !isSpelling())
        return found;
    const qsizetype marks = found.size();
    for (const SpellWord &word : m_speller.wrongWords(text)) {
        const bool isMarked = std::any_of(found.cbegin(), found.cbegin() + marks, [&word](const TextFinding &mark) {
            return word.start < mark.start + mark.length && mark.start < word.start + word.length;
        });
        if (!isMarked)
            found.append({word.start, word.length, std::nullopt});
    }
    std::sort(found.begin(), found.end(), [](const TextFinding &a, const TextFinding &b) { return a.start < b.start; });
    return found;
}

QStringList TextHelp::suggestions(const QString &word) const
{
    constexpr int MostOffered = 5;
    return m_speller.suggestions(word, MostOffered);
}

void TextHelp::addWord(const QString &word)
{
    keep(WordsFact, m_words, word);
    takeOwnWords();
    Q_EMIT changed();
}

void TextHelp::declareHarmless(const QString &text)
{
    keep(HarmlessFact, m_known.harmless, text);
    m_check = std::make_unique<IdentifyingCheck>(m_known);
    takeOwnWords();
    Q_EMIT changed();
}

QStringList TextHelp::kept(const QString &fact) const
{
    return QString::fromUtf8(m_notebook.fact(fact)).split(u'\n', Qt::SkipEmptyParts);
}

void TextHelp::keep(const QString &fact, QStringList &words, const QString &word)
{
    const QString line = word.simplified();
    if (line.isEmpty() || words.contains(line))
        return;
    words.append(line);
    words.sort();
    if (const auto written = m_notebook.setFact(fact, words.join(u'\n').toUtf8()); !written)
        Q_EMIT failed(written.error());
}

} // namespace regards
