// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

namespace regards {

/// Names records and values so that people recognise them: `Assessment: 1.2.3, Ward A, Jeanne Roux`.
class RecordWording
{
public:
    RecordWording(const Notebook &notebook, const Toolkit &toolkit, const QString &language);

    /// The kind of record and what it belongs to.
    [[nodiscard]] QString record(const Record &record) const;
    /// The field's name; for `deleted`, that it was deleted.
    [[nodiscard]] QString field(const QString &type, const QString &field) const;
    /// A value as the field's kind is read; says so when it is empty or erased.
    [[nodiscard]] QString value(const QString &type, const QString &field, const Value &value) const;
    /// An observer's name, or that it was the coordinator.
    [[nodiscard]] QString author(const RecordId &author) const;

private:
    [[nodiscard]] QString label(const RecordId &id) const;
    [[nodiscard]] QString declaredValue(const FieldDeclaration &field, const QString &type, const Value &value) const;

    const Notebook &m_notebook;
    const Toolkit &m_toolkit;
    Words m_words;
};

} // namespace regards
