// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever many people do with their files, in whatever order and with whatever clocks: archives that have seen the
// same are the same, nothing acknowledged is missing, and what was erased is nowhere.
//
// The suite plays the same stories each time, so that a change is judged by what it changed. A failure
// prints its story, shortened, and the seed. RC_PARAMS="max_success=1000 max_size=200" looks longer (and then
// QTEST_FUNCTION_TIMEOUT, in milliseconds, must allow for it); noshrink=1 tells the story at once, as it was found.
#include "tests/exchange/manyhands/acts.h"
#include "tests/exchange/manyhands/checks.h"

#include <rapidcheck.h>

#include <QTest>

using namespace regards;
using namespace regards::test;

namespace rc {

template <>
struct Arbitrary<Act>
{
    static Gen<Act> arbitrary()
    {
        return gen::build<Act>(gen::set(&Act::kind, gen::noShrink(gen::inRange<quint8>(0, 240))),
                               gen::set(&Act::who, gen::element<quint8>(0, 0, 0, 0, 0, 0, 1, 1, 1, 2)),
                               gen::set(&Act::what, gen::inRange<quint8>(0, 120)),
                               gen::set(&Act::how, gen::inRange<quint8>(0, 24)));
    }
};

} // namespace rc

namespace regards::test {

static void showValue(const Act &act, std::ostream &out)
{
    out << "{" << int(act.kind) << "," << int(act.who) << "," << int(act.what) << "," << int(act.how) << "}";
}

} // namespace regards::test

class TestManyHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60 max_size=80 seed=20261122");
    }

    void nothingIsLostNothingIsInventedAndWhatIsErasedIsNowhere()
    {
        QVERIFY(rc::check("whatever many people do with their files", [](const std::vector<Act> &acts) {
            Town town;
            for (const Act &act : acts)
                perform(town, act);
            for (int i = 0; i < Town::Coordinators; ++i) {
                checkAnyOrder(town, town.coordinator(i), 1);
                checkAnyOrder(town, town.coordinator(i), 2);
            }
            checkSameOnceUnited(town);
            for (const auto &actor : town.actors)
                checkNothingLeaks(town, *actor);
        }));
    }
};

QTEST_GUILESS_MAIN(TestManyHands)
#include "tst_manyhands.moc"
