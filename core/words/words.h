// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

class QTranslator;

namespace regards {

/**
 * The words of one language, for what is said outside the interface's own language: reports, the command line,
 * error sentences.
 *
 * Sources are English; `fr` comes from the translation in the resources. Sentences are marked for translation by
 * calling translate(), which the translation tools know by name.
 */
class Words
{
public:
    /// `fr` or `en`; any other language is English.
    explicit Words(const QString &language);
    ~Words();
    Words(Words &&) noexcept;
    Words &operator=(Words &&) noexcept;

    [[nodiscard]] const QString &language() const noexcept { return m_language; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment = nullptr,
                                    int n = -1) const;

    /// A sentence that names what went wrong and what to do.
    [[nodiscard]] QString sentence(const Error &error) const;
    /// The word for a token of a record field: `choice("interview", "category", "service_user")`.
    [[nodiscard]] QString choice(const QString &type, const QString &field, const QString &token) const;
    /// The name of a record type, one or many: `Notes`; and of a field.
    [[nodiscard]] QString typeName(const QString &type, int n = 1) const;
    [[nodiscard]] QString fieldName(const QString &type, const QString &field) const;

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace regards
