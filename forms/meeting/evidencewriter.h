// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "core/words/words.h"
#include "forms/common/place.h"
#include "forms/meeting/pagedtext.h"

#include <QCoreApplication>

namespace regards {

/**
 * Writes all there is on one criterion for a room full of people.
 *
 * Names of observers stand there only when asked for; contact data, private notes and who was interviewed never.
 */
class EvidenceWriter
{
    Q_DECLARE_TR_FUNCTIONS(regards::EvidenceWriter)

public:
    struct Wanted
    {
        Evidence evidence;
        Agreed agreed;
        QList<std::pair<RecordId, QString>> units; ///< of the report, in its order, with their names
        bool showsNames = false;
    };

    explicit EvidenceWriter(const Desk &desk);

    void write(PageWriter &page, const Wanted &wanted) const;

private:
    void agreed(PageWriter &page, const Agreed &agreed) const;
    void observers(PageWriter &page, const Wanted &wanted) const;
    void ratings(PageWriter &page, const QList<ObserverView> &views, bool showsNames) const;
    void interviews(PageWriter &page, const Wanted &wanted) const;
    void comments(PageWriter &page, const Wanted &wanted) const;
    void texts(PageWriter &page, const Wanted &wanted, TaggedText::Kind kind, const QString &title) const;
    [[nodiscard]] QString word(const std::optional<Rating> &rating) const;
    [[nodiscard]] QString category(const QString &token) const;

    const Toolkit &m_toolkit;
    Words m_words;
};

} // namespace regards
