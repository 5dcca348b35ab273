// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

namespace regards {

/// Names records, fields and values so that people recognise them: `Rating by an observer: 1.2.3, Ward A, Jeanne Roux`.
/// No token of the journal shows, whatever the record.
class RecordWording
{
public:
    RecordWording(const Notebook &notebook, const Toolkit &toolkit, const QString &language);

    /// The kind of record and what it belongs to.
    [[nodiscard]] QString record(const Record &record) const;
    /// The field's name.
    [[nodiscard]] QString field(const QString &type, const QString &field) const;
    /// A value as the field's kind is read; says so when it is empty or erased.
    [[nodiscard]] QString value(const QString &type, const QString &field, const Value &value) const;
    /// An observer's name, or which coordinator.
    [[nodiscard]] QString author(const RecordId &author) const;
    /// A moment of the journal.
    [[nodiscard]] QString moment(qint64 milliseconds) const;

private:
    /// What one calls the record itself; empty where nothing names it.
    [[nodiscard]] QString label(const RecordId &id, int depth = 0) const;
    [[nodiscard]] QString declaredValue(const FieldDeclaration &field, const QString &type, const Value &value) const;
    [[nodiscard]] QString textValue(const FieldDeclaration &field, const QString &type, const QString &text) const;
    /// Texts that are tokens, though their field is declared as any text; empty where it is not one of those.
    [[nodiscard]] QString tokenWords(const QString &type, const QString &field, const QString &text) const;
    [[nodiscard]] QString themes(const QString &codes) const;
    [[nodiscard]] QString subject(const QString &code) const;

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    Words m_words;
};

} // namespace regards
