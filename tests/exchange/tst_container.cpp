// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand.h"

#include "core/base/world.h"
#include "core/exchange/container.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace regards;

namespace {

const QString Name = QStringLiteral("stick/evening.regards-handover");

QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.generate() & 0xff);
    return bytes;
}

/// How an attempt to open ended: the code's token, or nothing where it opened.
QString outcome(const Result<OpenedContainer> &opened)
{
    return opened ? QString() : token(opened.error().code);
}

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void whatWasSealedIsOpenedUnchanged_data();
    void whatWasSealedIsOpenedUnchanged();
    void aVisitCodeOpensWhatItSealed();
    void everyKindIsSealedAndOpened();
    void factsNeedNoKey();
    void nothingReadableStandsInTheFile();
    void sealingTwiceNeverGivesTheSameBytes();
    void lengthsTellLittle();

    void everyChangedByteIsRefused();
    void everyChangedByteIsRefusedUnderACode();
    void aDamagedHeaderIsNotTakenForAWrongKey();
    void everyTruncationIsRefused();
    void whateverIsAppendedIsRefused();
    void chunksInAnotherOrderAreRefused();

    void anotherRecipientIsRefused();
    void aWrongVisitCodeIsRefused();
    void keysDoNotOpenWhatACodeSealed();
    void cheapCodesOpenNothingOutsideTests();
    void anotherKindIsRefusedBeforeAnyKey();
    void aNewerVersionNamesTheProgramItNeeds();
    void aForeignFileIsRefused();
    void filesOnDiskAreReadWithinBounds();

    void aSwappedSignerIsRefused_data();
    void aSwappedSignerIsRefused();
    void aSignatureOfAnotherKindIsRefused();

private:
    QByteArray seal(QByteArrayView payload, ContainerKind kind = ContainerKind::HandOver)
    {
        return sealContainer({kind, m_file}, payload, m_coordinator.publicHalf(), m_observer).value();
    }
    Result<OpenedContainer> open(const QByteArray &file, ContainerKind kind = ContainerKind::HandOver)
    {
        return openContainer(file, Name, kind, std::cref(m_coordinator));
    }
    /// What an honest observer would seal, to be spoilt.
    byhand::Parts parts()
    {
        byhand::Parts made;
        made.sender = m_observer.publicHalf().bytes();
        made.signingSecret = m_observer.signing.secretKey().view().toByteArray();
        made.recipient = m_coordinator.publicHalf().bytes();
        return made;
    }

    const Identity m_observer = Identity::generate();
    const Identity m_coordinator = Identity::generate();
    const Identity m_stranger = Identity::generate();
    SeededWorld m_world{1, 0};
    const FileId m_file = FileId(m_world.randomBytes(16));
    const VisitCode m_code = VisitCode::generate(m_world);
};

void TestContainer::whatWasSealedIsOpenedUnchanged_data()
{
    QTest::addColumn<QByteArray>("payload");
    const qsizetype chunk = 65536;
    for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 5 * 16 * chunk}) {
        QTest::addRow("%lld bytes of noise", qlonglong(size)) << noise(size);
        QTest::addRow("%lld equal bytes", qlonglong(size)) << QByteArray(size, 'a');
    }
    // Bodies that fill their last chunk exactly, or nearly: 80 bytes stand before the compressed payload.
    for (qsizetype size = chunk - 120; size < chunk - 70; ++size)
        QTest::addRow("%lld bytes", qlonglong(size)) << noise(size);
}

void TestContainer::whatWasSealedIsOpenedUnchanged()
{
    QFETCH(const QByteArray, payload);
    const QByteArray file = seal(payload);
    const auto opened = open(file);
    QVERIFY2(opened, qPrintable(outcome(opened)));
    QVERIFY(opened->payload == payload);
    QVERIFY(opened->sender == m_observer.publicHalf());
    QCOMPARE(opened->facts.size, file.size());
}

void TestContainer::aVisitCodeOpensWhatItSealed()
{
    const auto file = sealContainer({ContainerKind::VisitPack, m_file}, "frame", m_code, m_coordinator);
    QVERIFY(file);
    const auto typed = VisitCode::parse(m_code.format().toLower());
    const auto opened = openContainer(*file, Name, ContainerKind::VisitPack, *typed);
    QVERIFY2(opened, qPrintable(outcome(opened)));
    QCOMPARE(opened->payload, "frame");
    QVERIFY(opened->sender == m_coordinator.publicHalf());
    QVERIFY(!opened->facts.recipient);
}

void TestContainer::everyKindIsSealedAndOpened()
{
    for (const auto kind :
         {ContainerKind::VisitPack, ContainerKind::HandOver, ContainerKind::Receipt, ContainerKind::ArchiveTransfer}) {
        const QByteArray file = seal("x", kind);
        QVERIFY(open(file, kind));
        for (const auto other : {ContainerKind::VisitPack, ContainerKind::HandOver, ContainerKind::Receipt,
                                 ContainerKind::ArchiveTransfer}) {
            if (other != kind)
                QCOMPARE(outcome(open(file, other)), QStringLiteral("container_wrong_kind"));
        }
    }
}

void TestContainer::factsNeedNoKey()
{
    const QByteArray file = seal("payload");
    const auto facts = inspectContainer(file, Name);
    QVERIFY(facts);
    QCOMPARE(*facts,
             (ContainerFacts{ContainerKind::HandOver, 1, m_file, m_observer.publicHalf().keyId(),
                             m_coordinator.publicHalf().keyId(), file.size()}));
}

void TestContainer::nothingReadableStandsInTheFile()
{
    const QByteArray secret = "Mme Martin, chambre 12";
    const QByteArray file = seal(secret.repeated(50));
    for (const QByteArray &part :
         {secret.first(6), secret.last(6), m_observer.publicHalf().bytes().first(32),
          m_observer.publicHalf().bytes().last(32), m_coordinator.publicHalf().bytes().first(32),
          m_coordinator.publicHalf().bytes().last(32)})
        QVERIFY(!file.contains(part));
}

void TestContainer::sealingTwiceNeverGivesTheSameBytes()
{
    const QByteArray one = seal("same");
    const QByteArray other = seal("same");
    QCOMPARE(one.size(), other.size());
    QVERIFY(one.sliced(88, 80) != other.sliced(88, 80));
    QVERIFY(one.sliced(184, 24) != other.sliced(184, 24));
    QVERIFY(one.sliced(208, 64) != other.sliced(208, 64));
}

void TestContainer::lengthsTellLittle()
{
    QCOMPARE(seal({}).size(), seal(noise(3900)).size());
    QSet<qsizetype> sizes;
    for (qsizetype size = 20'000; size < 24'000; size += 13)
        sizes.insert(seal(noise(size)).size());
    QVERIFY2(sizes.size() <= 10, qPrintable(QString::number(sizes.size())));
    for (const qsizetype size : {10'000, 100'000, 1'000'000})
        QVERIFY(double(seal(noise(size)).size()) < double(size) * 1.13);
}

void TestContainer::everyChangedByteIsRefused()
{
    const QByteArray file = seal("a small one");
    QVERIFY(open(file));
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const char change : {'\x01', '\x80'}) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ change);
            const auto opened = open(changed);
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(opened.error().details.value(0), Name);
        }
    }
}

void TestContainer::everyChangedByteIsRefusedUnderACode()
{
    const QByteArray file = sealContainer({ContainerKind::VisitPack, m_file}, "x", m_code, m_coordinator).value();
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = char(changed.at(at) ^ 4);
        QVERIFY2(!openContainer(changed, Name, ContainerKind::VisitPack, m_code), qPrintable(QString::number(at)));
        // Even where the header's checksum was made to agree: it only tells accidents from wrong keys.
        if (at < 168) {
            byhand::mendChecksum(changed);
            const auto opened = openContainer(changed, Name, ContainerKind::VisitPack, m_code);
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            // The sealed key is followed by zeros, up to the length that it has under a recipient's key.
            if (at >= 160)
                QCOMPARE(opened.error(), (Error{ErrorCode::ContainerDamaged, {Name, QStringLiteral("key")}}));
        }
    }
}

void TestContainer::aDamagedHeaderIsNotTakenForAWrongKey()
{
    const QByteArray file = seal("x");
    const Error damaged{ErrorCode::ContainerDamaged, {Name, QStringLiteral("header")}};
    for (qsizetype at = 10; at < 184; ++at) {
        QByteArray changed = file;
        changed[at] = char(changed.at(at) ^ 1);
        QCOMPARE(open(changed).error(), damaged);
    }
    for (const qsizetype at : {14, 15, 72}) {
        QByteArray changed = file;
        changed[at] = 1;
        byhand::mendChecksum(changed);
        QCOMPARE(open(changed).error(), damaged);
    }
}

void TestContainer::everyTruncationIsRefused()
{
    const QByteArray file = seal("a small one");
    for (qsizetype size = 0; size < file.size(); ++size)
        QCOMPARE(outcome(open(file.first(size))), QStringLiteral("container_truncated"));
    // Nor does it help to say so in the header.
    const QByteArray large = seal(noise(200'000));
    for (const qsizetype size : std::initializer_list<qsizetype>{large.size() - 1, large.size() - 64, 208 + 65553 + 64,
                                                                 208 + 65553, 208 + 64, 208}) {
        QByteArray cut = large.first(size);
        qToLittleEndian(quint64(size), cut.data() + 16);
        byhand::mendChecksum(cut);
        QCOMPARE(outcome(open(cut)), QStringLiteral("container_damaged"));
    }
}

void TestContainer::whateverIsAppendedIsRefused()
{
    for (const QByteArray &payload : {QByteArray("small"), noise(65536)}) {
        const QByteArray file = seal(payload);
        for (const QByteArray &more : {QByteArray(1, '\0'), QByteArray(64, '\0'), noise(65553), file}) {
            QByteArray longer = file + more;
            QCOMPARE(outcome(open(longer)), QStringLiteral("container_damaged"));
            qToLittleEndian(quint64(longer.size()), longer.data() + 16);
            byhand::mendChecksum(longer);
            QCOMPARE(outcome(open(longer)), QStringLiteral("container_damaged"));
        }
    }
}

void TestContainer::chunksInAnotherOrderAreRefused()
{
    const QByteArray file = seal(noise(4 * 65536 - 80 - 16));
    const auto chunk = [&file](qsizetype number) { return file.sliced(208 + number * 65553, 65553); };
    const auto refused = [this](const QByteArray &changed) {
        return outcome(open(changed)) == QStringLiteral("container_damaged");
    };
    QByteArray swapped = file;
    swapped.replace(208, 2 * 65553, QByteArray(chunk(1) + chunk(0)));
    QVERIFY(refused(swapped));
    swapped = file;
    swapped.replace(208 + 65553, 2 * 65553, QByteArray(chunk(2) + chunk(1)));
    QVERIFY(refused(swapped));
    QByteArray doubled = file;
    doubled.replace(208 + 65553, 65553, chunk(0));
    QVERIFY(refused(doubled));
    QByteArray missing = file;
    missing.remove(208 + 65553, 65553);
    qToLittleEndian(quint64(missing.size()), missing.data() + 16);
    byhand::mendChecksum(missing);
    QVERIFY(refused(missing));
    QByteArray other = file;
    other.replace(208 + 65553, 65553, seal(noise(300'000, 2)).sliced(208 + 65553, 65553));
    QVERIFY(refused(other));
}

void TestContainer::anotherRecipientIsRefused()
{
    const auto opened = openContainer(seal("x"), Name, ContainerKind::HandOver, std::cref(m_stranger));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{ErrorCode::SealedForAnother, {Name, m_coordinator.publicHalf().keyId().text()}}));
    const auto withCode = openContainer(seal("x"), Name, ContainerKind::HandOver, m_code);
    QCOMPARE(outcome(withCode), QStringLiteral("sealed_for_another"));
    // The sender can't open it either: a stolen notebook opens none of its hand-overs.
    const auto bySender = openContainer(seal("x"), Name, ContainerKind::HandOver, std::cref(m_observer));
    QCOMPARE(outcome(bySender), QStringLiteral("sealed_for_another"));
}

void TestContainer::aWrongVisitCodeIsRefused()
{
    const QByteArray file = sealContainer({ContainerKind::VisitPack, m_file}, "x", m_code, m_coordinator).value();
    const auto opened = openContainer(file, Name, ContainerKind::VisitPack, VisitCode::generate(m_world));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), (Error{ErrorCode::WrongVisitCode, {Name}}));
}

void TestContainer::keysDoNotOpenWhatACodeSealed()
{
    const QByteArray file = sealContainer({ContainerKind::VisitPack, m_file}, "x", m_code, m_coordinator).value();
    QCOMPARE(outcome(open(file, ContainerKind::VisitPack)), QStringLiteral("wrong_visit_code"));
}

void TestContainer::cheapCodesOpenNothingOutsideTests()
{
    const QByteArray cheap = sealContainer({ContainerKind::VisitPack, m_file}, "x", m_code, m_coordinator).value();
    QCOMPARE(cheap.at(72), '\0');
    qunsetenv("REGARDS_TEST_CHEAP_KEYS");
    const QString refused = outcome(openContainer(cheap, Name, ContainerKind::VisitPack, m_code));
    const auto real = sealContainer({ContainerKind::VisitPack, m_file}, "x", m_code, m_coordinator);
    const QString opened = outcome(openContainer(*real, Name, ContainerKind::VisitPack, m_code));
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    QCOMPARE(refused, QStringLiteral("container_damaged"));
    QCOMPARE(real->at(72), '\1');
    QCOMPARE(opened, QString());
}

void TestContainer::anotherKindIsRefusedBeforeAnyKey()
{
    const auto opened =
        openContainer(seal("x", ContainerKind::Receipt), Name, ContainerKind::HandOver, std::cref(m_stranger));
    QVERIFY(!opened);
    QCOMPARE(opened.error(),
             (Error{ErrorCode::ContainerWrongKind, {Name, QStringLiteral("receipt"), QStringLiteral("hand_over")}}));
}

void TestContainer::aNewerVersionNamesTheProgramItNeeds()
{
    QByteArray file = seal("x");
    file[8] = 2;
    file[10] = 3;
    file[11] = 12;
    const Error newer{ErrorCode::ContainerNewer, {Name, QStringLiteral("3.12")}};
    QCOMPARE(open(file).error(), newer);
    QCOMPARE(inspectContainer(file, Name).error(), newer);
    // Of a later version nothing but the first twelve bytes is known.
    QCOMPARE(inspectContainer(file.first(12), Name).error(), newer);
    file[8] = 0;
    byhand::mendChecksum(file);
    QCOMPARE(open(file).error(), (Error{ErrorCode::ContainerDamaged, {Name, QStringLiteral("header")}}));
}

void TestContainer::aForeignFileIsRefused()
{
    QList<QByteArray> foreign{"%PDF-1.7", "R", QByteArray(5000, '\0'), noise(5000), "SQLite format 3"};
    // A transfer that takes the file for text spoils its first bytes.
    foreign.append(seal("x").replace('\n', "\r\n"));
    for (const QByteArray &bytes : std::as_const(foreign)) {
        QCOMPARE(open(bytes).error(), (Error{ErrorCode::ContainerForeign, {Name}}));
        QCOMPARE(inspectContainer(bytes, Name).error(), (Error{ErrorCode::ContainerForeign, {Name}}));
    }
}

void TestContainer::filesOnDiskAreReadWithinBounds()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes, qint64 size) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.resize(size))
            file.close();
        return file.fileName();
    };
    const QByteArray sealed = seal("x");
    QCOMPARE(readContainerFile(write(QStringLiteral("good"), sealed, sealed.size())).value(), sealed);
    const auto failure = [](const QString &path) {
        const auto read = readContainerFile(path);
        return read ? QString() : token(read.error().code) + u' ' + read.error().details.value(0);
    };
    const QString large = write(QStringLiteral("large"), sealed, ContainerLimits::FileSize + 1);
    QCOMPARE(failure(large), QStringLiteral("container_too_large ") + large);
    const QString foreign = write(QStringLiteral("foreign"), "PK", ContainerLimits::FileSize + 1);
    QCOMPARE(failure(foreign), QStringLiteral("container_foreign ") + foreign);
    const QString missing = folder.filePath(QStringLiteral("missing"));
    QCOMPARE(failure(missing), QStringLiteral("file_missing ") + missing);
    QCOMPARE(failure(folder.path()), QStringLiteral("file_unreadable ") + folder.path());
    QCOMPARE(readContainerFile(write(QStringLiteral("empty"), {}, 0)).value(), QByteArray());
}

void TestContainer::aSwappedSignerIsRefused_data()
{
    QTest::addColumn<bool>("strangerInside");
    QTest::addColumn<bool>("strangerInClear");
    QTest::addColumn<bool>("strangerSigns");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the observer throughout") << false << false << false << true;
    QTest::newRow("signed by another") << false << false << true << false;
    QTest::newRow("another named in clear") << false << true << false << false;
    QTest::newRow("another named in clear, who signs") << false << true << true << false;
    QTest::newRow("another inside") << true << false << false << false;
    QTest::newRow("another inside, who signs") << true << false << true << false;
    QTest::newRow("another inside and in clear") << true << true << false << false;
    // Anybody may seal to a public key: then it is plainly the stranger's file, and the caller doesn't know them.
    QTest::newRow("a stranger throughout") << true << true << true << true;
}

void TestContainer::aSwappedSignerIsRefused()
{
    QFETCH(const bool, strangerInside);
    QFETCH(const bool, strangerInClear);
    QFETCH(const bool, strangerSigns);
    QFETCH(const bool, opens);
    const auto who = [this](bool stranger) -> const Identity & { return stranger ? m_stranger : m_observer; };
    byhand::Parts made = parts();
    made.sender = who(strangerInside).publicHalf().bytes();
    made.senderId = who(strangerInClear).publicHalf().keyId().bytes();
    made.signingSecret = who(strangerSigns).signing.secretKey().view().toByteArray();
    const QByteArray body = byhand::body(made.sender, byhand::compressed("ratings"), 7);
    const auto opened = open(byhand::sealedFile(made, body));
    QCOMPARE(outcome(opened), opens ? QString() : QStringLiteral("signature_invalid"));
    if (opens)
        QVERIFY(opened->sender == who(strangerInside).publicHalf());

    // From outside, without the content key: other bytes in clear break the seal of the first chunk.
    QByteArray outside = seal("ratings");
    outside.replace(40, 16, m_stranger.publicHalf().keyId().bytes());
    byhand::mendChecksum(outside);
    QCOMPARE(outcome(open(outside)), QStringLiteral("container_damaged"));
}

void TestContainer::aSignatureOfAnotherKindIsRefused()
{
    byhand::Parts made = parts();
    made.context = "regards sealed file 1 receipt";
    const QByteArray body = byhand::body(made.sender, byhand::compressed("x"), 1);
    QCOMPARE(outcome(open(byhand::sealedFile(made, body))), QStringLiteral("signature_invalid"));
}

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
