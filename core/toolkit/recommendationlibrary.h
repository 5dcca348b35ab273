// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/toolkit/toolkit.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace regards {

/// A draft of a recommendation, to be made one's own.
struct RecommendationTemplate
{
    QString id; ///< "1.1.1-a": unique in its library; kept with the recommendation that was made of it
    QList<SubjectCode> subjects; ///< what it answers: at least one, in the file's order
    QString horizon; ///< by when, a token of recommendation.horizon
    LocalText text;
    LocalText who; ///< who could do it
    LocalText sign; ///< how one sees that it is done

    friend bool operator==(const RecommendationTemplate &, const RecommendationTemplate &) = default;
};

/// Drafts of recommendations, as one file holds them.
struct RecommendationLibrary
{
    QString id;
    QString edition;
    QString toolkit; ///< the id of the toolkit whose codes it uses; see isFor()
    QStringList languages; ///< at least one; every text has all of them
    LocalText title;
    LocalText notice; ///< whose drafts they are
    QList<RecommendationTemplate> templates;

    /// Whether its codes mean the same there: the toolkit of that id, or another wording of it, whose id begins so
    /// ("qualityrights-2012-official").
    [[nodiscard]] bool isFor(const Toolkit &other) const;

    friend bool operator==(const RecommendationLibrary &, const RecommendationLibrary &) = default;
};

/**
 * Reads library files (resources/recommendations/recommendations.schema.json says how they are made).
 *
 * A file comes from outside and may be wrong or hostile: size, depth, counts and lengths are bounded. Every problem is
 * ErrorCode::ToolkitInvalid with the details file, place, reason, as ToolkitLoader says it, and with these reasons
 * more: other_toolkit (the library is for another toolkit), unknown_subject (the toolkit has no such code).
 */
class RecommendationLoader
{
public:
    /// A file of more bytes than this is refused unread.
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

    /// The library, or the first problem. `file` only names the file in errors; `toolkit` is what its codes mean.
    [[nodiscard]] static Result<RecommendationLibrary> load(QByteArrayView bytes, const QString &file,
                                                            const Toolkit &toolkit);
    /// The bytes of a file on disk: FileMissing, FileUnreadable, and ToolkitInvalid with too_large.
    [[nodiscard]] static Result<QByteArray> read(const QString &file);
    /// Every problem, at most 1000; empty when load() would succeed.
    [[nodiscard]] static QList<Error> check(QByteArrayView bytes, const QString &file, const Toolkit &toolkit);
    /// The library that is part of the program.
    [[nodiscard]] static Result<RecommendationLibrary> builtin(const Toolkit &toolkit);
};

} // namespace regards
