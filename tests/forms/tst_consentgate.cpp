// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/interviewroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace regards;
using namespace regards::test;

/// What stands before an interview: who it is with, what is read aloud, consent, the withdrawal code.
class TestConsentGate : public InterviewRoom
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsToldThatOneWithdrawalErasesItAll()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(!d.find("people")->isVisible());
        QVERIFY(d.press("group"));
        QVERIFY(d.focus("people"));
        d.key(Qt::Key_Up);
        d.key(Qt::Key_Up);
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.find<QPlainTextEdit>("consentText")
                    ->toPlainText()
                    .contains(u"The whole group interview is then erased"_s));
        QVERIFY(d.press("consentGiven"));
        QCOMPARE(onlyInterview().people, 4);
    }

    void whatIsReadAloudNamesDangerAndDeadline_data()
    {
        QTest::addColumn<int>("category");
        QTest::newRow("service user") << 0;
        QTest::newRow("professional") << 1;
        QTest::newRow("carer") << 2;
    }

    void whatIsReadAloudNamesDangerAndDeadline()
    {
        QFETCH(int, category);
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.focus("category"));
        for (int i = 0; i < category; ++i)
            d.key(Qt::Key_Down);
        QVERIFY(d.press("toConsent"));
        const QString text = d.find<QPlainTextEdit>("consentText")->toPlainText();
        QVERIFY(text.contains(u"grave danger"_s));
        QVERIFY(text.contains(u"until the report is sent"_s));
        // And in French, for whoever speaks it.
        QVERIFY(d.focus("consentLanguage"));
        d.key(Qt::Key_Down);
        d.key(Qt::Key_Up);
        auto *languages = d.find<QComboBox>("consentLanguage");
        languages->setCurrentIndex(languages->findData(u"fr"_s));
        QVERIFY(d.find<QPlainTextEdit>("consentText")->toPlainText().contains(u"grave danger"_s));
        QVERIFY(d.find<QPlainTextEdit>("consentText")->toPlainText().contains(u"rapport"_s));
    }

    void withoutAnAuthorisationThereIsNoInterviewWithAMinor()
    {
        VisitUnit visited = *m_visit->archive->find<VisitUnit>(m_visit->visitUnits.at(0));
        Unit unit = *m_visit->archive->find<Unit>(visited.unit);
        unit.population = u"minors"_s;
        SmallVisit::must(m_visit->archive->put(unit));
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.find<QCheckBox>("underAge")->isChecked());
        QVERIFY(d.press("toConsent"));
        QVERIFY(!d.find("consentGiven")->isEnabled());
        QVERIFY(d.focus("authorisation"));
        d.key(Qt::Key_Home); // seen
        QVERIFY(d.find("consentGiven")->isEnabled());
        d.key(Qt::Key_End); // missing
        QVERIFY(!d.find("consentGiven")->isEnabled());
        d.key(Qt::Key_Home);
        QVERIFY(d.press("consentGiven"));
        QCOMPARE(onlyInterview().authorisation, u"seen"_s);
    }

    void elsewhereAMinorIsSaidToBeOne()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(!d.find<QCheckBox>("underAge")->isChecked());
        QVERIFY(d.press("underAge"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(!d.find("consentGiven")->isEnabled());
        QVERIFY(d.press("backToSetup"));
        QVERIFY(d.press("underAge"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(!d.find("authorisation")->isVisible());
        QVERIFY(d.press("consentGiven"));
        QCOMPARE(onlyInterview().authorisation, u"not_needed"_s);
    }

    void whatWasSaidOfTheInterviewIsKept()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.focus("interviewPlaceBox"));
        d.key(Qt::Key_End); // the whole facility
        QVERIFY(d.focus("secondObserver"));
        d.key(Qt::Key_Down);
        const RecordId second(QByteArrayView(d.find<QComboBox>("secondObserver")->currentData().toByteArray()));
        QVERIFY(d.press("interpreter"));
        QVERIFY(d.press("privatePlace"));
        // Another unit in the header moves the interview there, and leaves the rest.
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(d.find<QCheckBox>("interpreter")->isChecked());
        d.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.focus("consentMode"));
        d.key(Qt::Key_End);
        QVERIFY(d.press("consentGiven"));
        const Interview kept = onlyInterview();
        QVERIFY(!kept.visitUnit);
        QVERIFY(second && kept.secondObserver == second);
        QVERIFY(kept.interpreter && kept.privatePlace);
        QCOMPARE(kept.consentMode, u"written_kept_apart"_s);
        QCOMPARE(kept.people, 1);
        QCOMPARE(kept.textVersion, d.session.toolkit().consent(InterviewCategory::ServiceUser, false).version);
        QCOMPARE(kept.language, u"English"_s);
    }

    void theWithdrawalCodeIsShownOnce()
    {
        open();
        WindowDriver &d = *m_driver;
        QVERIFY(d.press("newInterview"));
        QVERIFY(d.press("toConsent"));
        QVERIFY(d.press("consentGiven"));
        const QString code = onlyInterview().code;
        QVERIFY(!code.isEmpty());
        QCOMPARE(textOf("withdrawalCode"), code);
        // Locked before it was written down, it is still there; once gone on, never more.
        d.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!d.window.workspace());
        QVERIFY(d.typePassphrase());
        QTRY_VERIFY(d.window.workspace());
        QCOMPARE(textOf("withdrawalCode"), code);
        QVERIFY(d.press("beginQuestions"));
        QTRY_VERIFY(d.find("answer_su01")->hasFocus());
        for (const Tab tab : {Questions, Quotes, Ratings, ReadBack}) {
            showTab(tab);
            for (const QLabel *label : d.window.findChildren<QLabel *>())
                QVERIFY(!label->text().contains(code));
            for (const QPlainTextEdit *text : d.window.findChildren<QPlainTextEdit *>())
                QVERIFY(!text->toPlainText().contains(code));
        }
    }
};

QTEST_MAIN(TestConsentGate)
#include "tst_consentgate.moc"
