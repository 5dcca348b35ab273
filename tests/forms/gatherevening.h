// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/backgroundjob.h"
#include "forms/gather/gatherplace.h"
#include "forms/gather/handoverlist.h"
#include "forms/gather/handovermodel.h"
#include "tests/forms/coordinatordesk.h"

#include <QPushButton>
#include <QTableView>

namespace regards::test {

inline constexpr int Patience = 60000; // milliseconds: for a loaded machine, never waited out otherwise

/// Two observers hand over; the second from two laptops, on which one comment was written differently. The key of the
/// second laptop is the owner's word against the first's: the coordinator has to confirm it.
struct Evening : SmallVisit
{
    Evening()
    {
        using namespace Qt::Literals::StringLiterals;
        auto aline = notebook(0);
        must(aline->put(assessment(0, u"1.1.1"_s, Rating::Level::Full, u"Bright and dry."_s)));
        first = handOver(*aline, u"aline"_s);
        auto bruno = notebook(1, u"laptop"_s);
        auto brunoToo = notebook(1, u"tablet"_s);
        must(bruno->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Damp."_s)));
        must(brunoToo->put(assessment(1, u"1.1.1"_s, Rating::Level::Partial, u"Mouldy."_s)));
        second = handOver(*bruno, u"bruno"_s);
        third = handOver(*brunoToo, u"bruno-too"_s);
        tabletFingerprint = must(ownFingerprint(*brunoToo));
    }

    QString first;
    QString second;
    QString third;
    QString tabletFingerprint;
    Toolkit toolkit = builtinToolkit();
    Desk desk{*archive, toolkit, QStringLiteral("en")};
};

inline QTableView *filesOf(const GatherPlace &place)
{
    return place.findChild<QTableView *>(QStringLiteral("gather.files"));
}

inline int rowsOf(const GatherPlace &place)
{
    return filesOf(place)->model()->rowCount();
}

inline QString cell(const GatherPlace &place, int row, int column)
{
    const auto *model = filesOf(place)->model();
    return model->index(row, column).data().toString();
}

inline QString stateOf(const GatherPlace &place, int row)
{
    return cell(place, row, HandOverModel::State);
}

/// Waits until nothing is being looked at any more; false: it takes too long, or there is nothing.
inline bool waitUntilLookedAt(const GatherPlace &place)
{
    return QTest::qWaitFor(
        [&] {
            for (int row = 0; row < rowsOf(place); ++row) {
                if (stateOf(place, row).startsWith(u'…'))
                    return false;
            }
            return rowsOf(place) > 0;
        },
        Patience);
}

/// Presses the button that is ready, and waits until the file of that row is imported.
inline void startImport(GatherPlace &place, const Keyboard &keys, int row)
{
    QVERIFY(waitUntilLookedAt(place));
    QTRY_VERIFY_WITH_TIMEOUT(place.findChild<QPushButton *>(QStringLiteral("gather.import"))->isEnabled(), Patience);
    QVERIFY(keys.tabTo(QStringLiteral("gather.import")));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(place, row).startsWith(u"✓"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!place.findChild<QPushButton *>(QStringLiteral("gather.cancel"))->isVisible(), Patience);
}

/// Answers the question that stands over the window with yes.
inline void agree(const Keyboard &keys)
{
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), Patience);
    QVERIFY(keys.tabTo(QStringLiteral("question.yes")));
    keys.press(Qt::Key_Space);
}

/// Imports both files of the second observer; the key of the second laptop is confirmed on the way.
inline void importBothLaptops(GatherPlace &place, const Keyboard &keys, const Evening &site)
{
    place.findChild<HandOverList *>()->addFiles({site.second});
    startImport(place, keys, 0);
    place.findChild<HandOverList *>()->addFiles({site.third});
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(place, 1).startsWith(u"⚠"), Patience);
    QVERIFY(keys.tabTo(QStringLiteral("gather.files")));
    keys.press(Qt::Key_Down);
    QVERIFY(keys.tabTo(QStringLiteral("gather.confirmKey")));
    keys.press(Qt::Key_Space);
    agree(keys);
    startImport(place, keys, 1);
}

inline void importAll(GatherPlace &place, const Keyboard &keys, const QStringList &files)
{
    place.findChild<HandOverList *>()->addFiles(files);
    startImport(place, keys, rowsOf(place) - 1);
}

inline bool isIdle(const GatherPlace &place)
{
    for (const auto *job : place.findChildren<BackgroundJob *>()) {
        if (job->isRunning())
            return false;
    }
    return true;
}

} // namespace regards::test
