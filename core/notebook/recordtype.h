// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace regards {

/// What a field holds, and how it stands in the journal.
enum class FieldKind {
    Text, ///< a line of text
    LongText, ///< a text of any length that people write; searched by Ctrl+K
    Integer,
    Date, ///< text, ISO 8601: 2026-03-02
    Time, ///< integer: milliseconds since 1970 UTC
    Choice, ///< text: one of the declared tokens
    Rating, ///< text: a rating's token
    Subject, ///< text: the code of a criterion, standard or theme
    Reference, ///< a record's id
    Flag, ///< integer 1, or null
};

struct FieldDeclaration
{
    QString name;
    FieldKind kind;
    bool isKey = false;
    QString target; ///< for references: the type referred to
    QStringList choices; ///< for choices: the tokens
};

enum class Writer { Coordinator, Observer };
enum class Travels { Frame, Stays };

/**
 * What is declared of one record type in records.def.
 *
 * `owner` and `visit` name the field that holds the observer or visit it belongs to, or that refers to a record
 * whose own declaration goes on from there; empty where there is none. For `visit` itself it is `id`.
 */
struct RecordType
{
    QString name;
    Writer writer;
    QString owner;
    QString visit;
    Travels travels;
    QList<FieldDeclaration> fields;

    /// Null when there is no such field.
    [[nodiscard]] const FieldDeclaration *field(QStringView wanted) const;
    /// Whether its id derives from its key fields.
    [[nodiscard]] bool hasKey() const;
    [[nodiscard]] QList<FieldDeclaration> keyFields() const;
};

/// All record types, in the order of their declaration: what is referred to mostly stands before what refers.
[[nodiscard]] const QList<RecordType> &recordTypes();
/// Whether an observer may type such a record in from a colleague's sheets of paper, on the colleague's behalf.
[[nodiscard]] bool isTypedInForOthers(const RecordType &type);
/// Null for a type that this version doesn't know.
[[nodiscard]] const RecordType *recordType(QStringView name);

} // namespace regards
