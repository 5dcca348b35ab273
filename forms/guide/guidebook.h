// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace regards {

/// One page of the built-in guide.
struct GuidePage
{
    QString name; ///< a stable token: `observe`
    QString title;
    QString text; ///< Markdown
};

/// A page that a search found, and the words around the first find.
struct GuideHit
{
    QString page;
    QString title;
    QString excerpt;

    friend bool operator==(const GuideHit &, const GuideHit &) = default;
};

/**
 * The user guide of one language, out of the program itself.
 *
 * Its pages are Markdown below resources/guide; the names and their order are the same in every language.
 */
class GuideBook
{
public:
    /// `fr` or `en`; any other language is English.
    explicit GuideBook(const QString &language);

    /// Every page's name, in reading order; the first is the beginning.
    [[nodiscard]] static QStringList names();
    [[nodiscard]] const QList<GuidePage> &pages() const noexcept { return m_pages; }
    /// Null for a name that is none.
    [[nodiscard]] const GuidePage *page(const QString &name) const;
    /// Pages that hold every word, accents and case ignored, in reading order. Nothing for no words.
    [[nodiscard]] QList<GuideHit> search(const QString &words) const;
    /// Where a picture lies in the program's resources; empty for a name that leads elsewhere.
    [[nodiscard]] QString picture(const QString &name) const;

private:
    QString m_language;
    QList<GuidePage> m_pages;
};

/// The page for what the keyboard is on: of its place or dialog, or nullopt where none of them has one.
[[nodiscard]] std::optional<QString> guidePageFor(const QWidget *widget);
/// The page of a place by its name; the beginning for places that have none.
[[nodiscard]] QString guidePageForPlace(const QString &place);

} // namespace regards
