// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/textdifference.h"

#include <QLabel>

namespace regards {

/**
 * A text with what differs from another one marked: what was added is bold and underlined, what was removed struck
 * through. Screen readers hear the text, then in words what was added and removed.
 */
class DifferenceText final : public QLabel
{
    Q_OBJECT

public:
    explicit DifferenceText(QWidget *parent = nullptr);

    /// From an earlier text to a later one: both removed and added words show.
    void showChange(const QString &before, const QString &after);
    /// The text alone; what `other` does not have is marked.
    void showBeside(const QString &text, const QString &other);
    /// Without any mark.
    void showPlain(const QString &text);

private:
    void showPieces(const QList<TextPiece> &pieces);
};

/// What was removed and added, in words: for lists and screen readers. Empty where nothing was.
[[nodiscard]] QString differenceInWords(const QList<TextPiece> &pieces);

} // namespace regards
