// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/privacy/identifying.h"
#include "core/spelling/speller.h"

#include <QObject>

#include <memory>
#include <optional>

class QPlainTextEdit;

namespace regards {

class BackgroundJob;

/// What is underlined in a text, in UTF-16 units from its beginning.
struct TextFinding
{
    qsizetype start = 0;
    qsizetype length = 0;
    std::optional<IdentifyingKind> kind; ///< none: a word that no dictionary knows

    [[nodiscard]] bool touches(qsizetype position) const noexcept
    {
        return start <= position && position <= start + length;
    }
    friend bool operator==(const TextFinding &, const TextFinding &) = default;
};

/**
 * The help that texts of one open notebook get while they are typed: spelling, and what may identify a person.
 *
 * Dictionaries are read beside the interface, once the first field is there; until then, and where there is none for
 * the interface's language, no word is misspelt. Words that somebody adds, and what they say identifies nobody, may
 * be names: they are kept in the notebook, which is encrypted, and in no other file (docs/decisions).
 *
 * The notebook outlives it; it outlives the fields.
 */
class TextHelp final : public QObject
{
    Q_OBJECT

public:
    TextHelp(Notebook &notebook, const QString &language, QObject *parent = nullptr);
    ~TextHelp() override;

    /// Underlines in this field from now on, with tooltips and a menu; the field's text and undo stay untouched.
    void attach(QPlainTextEdit *field);
    /// Of the interface: `fr` or `en`.
    void setLanguage(const QString &language);

    void setSpelling(bool isOn);
    /// Whether words are judged now: wanted, and the dictionary has been read.
    [[nodiscard]] bool isSpelling() const noexcept { return m_isSpelling && m_speller.isReady(); }
    /// Languages that there is a dictionary for, French before English; and those of the usual folders.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] static QStringList usualLanguages();
    /// Other folders than the usual ones, for a test or a portable program.
    void setDictionaryFolders(const QStringList &folders);

    /// In order, none overlapping another. `withSpelling` is off for what can only be read.
    [[nodiscard]] QList<TextFinding> findings(const QString &text, bool withSpelling) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;

    /// Kept in this notebook, for all its texts.
    void addWord(const QString &word);
    void declareHarmless(const QString &text);

Q_SIGNALS:
    /// What is found in a text may be another than before.
    void changed();
    /// Something could not be kept; it holds until the file is locked.
    void failed(const regards::Error &error);

private:
    void begin();
    void load();
    void readNames();
    void notebookChanged(const QSet<RecordId> &records);
    void takeOwnWords();
    [[nodiscard]] QStringList kept(const QString &fact) const;
    void keep(const QString &fact, QStringList &words, const QString &word);

    Notebook &m_notebook;
    QString m_language;
    QStringList m_folders;
    bool m_isSpelling = true;
    bool m_hasBegun = false;
    bool m_isLoaded = false;
    Speller m_speller;
    KnownNames m_known;
    QStringList m_words; ///< that somebody added
    std::unique_ptr<IdentifyingCheck> m_check; ///< null until the first field was shown
    BackgroundJob *m_loading;
};

} // namespace regards
