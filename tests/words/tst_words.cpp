// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DeclaredField
{
    QString type;
    QString field;
    QStringList choices;
};

// The declaration itself, since this room may not know the notebook's.
QStringList declaredTypes()
{
    return {
#define RECORD(Type, token, writer, owner, visit, travels) QStringLiteral(#token),
#define FIELD(Kind, member, column)
#define KEY(Kind, member, column)
#define REFERENCE(member, column, target)
#define KEY_REFERENCE(member, column, target)
#define CHOICE(member, column, list)
#define KEY_CHOICE(member, column, list)
#define END(Type)
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef KEY
#undef REFERENCE
#undef KEY_REFERENCE
#undef CHOICE
#undef KEY_CHOICE
#undef END
    };
}

QList<DeclaredField> declaredFields()
{
    QList<DeclaredField> fields;
    QString type;
#define RECORD(Type, token, writer, owner, visit, travels) type = QStringLiteral(#token);
#define FIELD(Kind, member, column) fields.append({type, QStringLiteral(#column), {}});
#define KEY(Kind, member, column) fields.append({type, QStringLiteral(#column), {}});
#define REFERENCE(member, column, target) fields.append({type, QStringLiteral(#column), {}});
#define KEY_REFERENCE(member, column, target) fields.append({type, QStringLiteral(#column), {}});
#define CHOICE(member, column, list) fields.append({type, QStringLiteral(#column), QStringLiteral(list).split(u' ')});
#define KEY_CHOICE(member, column, list)                                                                               \
    fields.append({type, QStringLiteral(#column), QStringLiteral(list).split(u' ')});
#define END(Type)
#include "core/notebook/records.def"
#undef RECORD
#undef FIELD
#undef KEY
#undef REFERENCE
#undef KEY_REFERENCE
#undef CHOICE
#undef KEY_CHOICE
#undef END
    return fields;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceThatSaysWhatToDo();
    void aSentenceNamesTheFile();
    void aFileWithoutANameIsStillASentence();
    void theSystemsReasonIsAdded();
    void aDetailMayLookLikeAPlace();
    void everyReasonOfARecordIsSpelledOut();
    void everyDeclaredTypeFieldAndChoiceHasWords();
    void unknownTokensStayAsTheyAre();
    void pluralsAndUnknownLanguagesAreEnglish();
};

void TestWords::everyErrorHasASentenceThatSaysWhatToDo()
{
    const Words words(u"en"_s);
    for (int code = 0; code <= int(ErrorCode::Usage); ++code) {
        const Error error{ErrorCode(code), {u"one"_s, u"two"_s, u"three"_s, u"four"_s}};
        const QString sentence = words.sentence(error);
        QVERIFY2(!sentence.isEmpty(), qPrintable(token(error.code)));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        if (error.code != ErrorCode::Usage) {
            QVERIFY2(sentence.count(u' ') > 3, qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')'), qPrintable(sentence));
        }
        QVERIFY(!words.sentence({ErrorCode(code), {}}).contains(u'%'));
    }
}

void TestWords::aSentenceNamesTheFile()
{
    const Words words(u"en"_s);
    QCOMPARE(words.sentence({ErrorCode::WrongPassphrase, {u"a/b.regards"_s}}),
             u"a/b.regards could not be opened with this passphrase. Check capital letters and the keyboard's "
             "language, then try again."_s);
    for (const ErrorCode code : {ErrorCode::FileMissing, ErrorCode::DiskFull, ErrorCode::ContainerTruncated,
                                 ErrorCode::SealedForAnother, ErrorCode::OtherVisit, ErrorCode::ToolkitInvalid})
        QVERIFY(words.sentence({code, {u"x.file"_s}}).startsWith(u"x.file"));
}

void TestWords::aFileWithoutANameIsStillASentence()
{
    QVERIFY(
        Words(u"en"_s).sentence({ErrorCode::WrongVisitCode, {QString(), u"checksum"_s}}).startsWith(u"The file could"));
    QVERIFY(Words(u"en"_s).sentence({ErrorCode::ContainerTooLarge, {}}).startsWith(u"The file is larger"));
}

void TestWords::theSystemsReasonIsAdded()
{
    const Words words(u"en"_s);
    QVERIFY(words.sentence({ErrorCode::FileUnreadable, {u"f"_s, u"Permission denied"_s}})
                .endsWith(u"(The system says: Permission denied.)"));
    QVERIFY(!words.sentence({ErrorCode::FileUnreadable, {u"f"_s}}).contains(u"system"));
}

void TestWords::aDetailMayLookLikeAPlace()
{
    QVERIFY(Words(u"en"_s)
                .sentence({ErrorCode::FileDamaged, {u"a%2b"_s, u"here"_s}})
                .startsWith(u"a%2b is damaged (here)"));
}

void TestWords::everyReasonOfARecordIsSpelledOut()
{
    const Words words(u"en"_s);
    const QString general = words.sentence({ErrorCode::RecordInvalid, {QString(), u"note"_s, u"text"_s, u"?"_s}});
    const QString reasons = u"not_an_object unknown_type unknown_field wrong_kind not_an_id unknown_reference "
                            "unknown_choice not_a_rating not_a_subject not_a_date too_long control_character "
                            "missing_key not_its_key key_changed other_type deleted private_is_final missing_owner "
                            "empty not_erasable not_in_team"_s;
    for (const QString &reason : reasons.split(u' ')) {
        const QString sentence = words.sentence({ErrorCode::RecordInvalid, {QString(), u"note"_s, u"text"_s, reason}});
        QVERIFY2(sentence != general && sentence.contains(u"“text”"), qPrintable(sentence));
    }
}

void TestWords::everyDeclaredTypeFieldAndChoiceHasWords()
{
    const Words words(u"en"_s);
    for (const QString &type : declaredTypes()) {
        QVERIFY2(words.typeName(type) != type, qPrintable(type));
        QVERIFY2(words.typeName(type, 2) != type, qPrintable(type));
    }
    for (const DeclaredField &declared : declaredFields()) {
        QVERIFY2(words.fieldName(declared.type, declared.field) != declared.field, qPrintable(declared.field));
        for (const QString &choice : declared.choices)
            QVERIFY2(words.choice(declared.type, declared.field, choice) != choice,
                     qPrintable(declared.type + u'.' + declared.field + u'.' + choice));
    }
}

void TestWords::unknownTokensStayAsTheyAre()
{
    const Words words(u"en"_s);
    QCOMPARE(words.typeName(u"moon"_s), u"moon"_s);
    QCOMPARE(words.fieldName(u"moon"_s, u"phase"_s), u"phase"_s);
    QCOMPARE(words.choice(u"moon"_s, u"phase"_s, u"half"_s), u"half"_s);
}

void TestWords::pluralsAndUnknownLanguagesAreEnglish()
{
    const Words words(u"nl"_s);
    QCOMPARE(words.language(), u"en"_s);
    QCOMPARE(words.typeName(u"note"_s, 2), u"Notes"_s);
    QCOMPARE(Words(u"fr"_s).language(), u"fr"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
