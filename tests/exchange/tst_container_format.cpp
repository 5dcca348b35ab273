// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand.h"

#include "core/base/world.h"
#include "core/exchange/container.h"
#include "core/exchange/container_body.h"

#include <QTest>

using namespace regards;

namespace {

QString outcome(const Result<OpenedContainer> &opened)
{
    return opened ? QString() : opened.error().details.value(1, token(opened.error().code));
}

} // namespace

Q_DECLARE_METATYPE(byhand::Parts)

/// docs/formats.md against the program: each reads what the other writes.
class TestContainerFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("REGARDS_TEST_CHEAP_KEYS", "1"); }

    void theDocumentSufficesToRead();
    void theDocumentSufficesToWrite();
    void theDocumentSufficesToWriteUnderACode();
    void whatTheDocumentForbidsIsRefused_data();
    void whatTheDocumentForbidsIsRefused();
    void paddingIsThatOfTheDocument();

private:
    byhand::Parts parts() const
    {
        byhand::Parts made;
        made.sender = m_sender.publicHalf().bytes();
        made.signingSecret = m_sender.signing.secretKey().view().toByteArray();
        made.recipient = m_recipient.publicHalf().bytes();
        return made;
    }
    Result<OpenedContainer> open(const QByteArray &file) const
    {
        return openContainer(file, QStringLiteral("f"), ContainerKind::HandOver, std::cref(m_recipient));
    }

    const Identity m_sender = Identity::generate();
    const Identity m_recipient = Identity::generate();
};

void TestContainerFormat::theDocumentSufficesToRead()
{
    for (const auto kind :
         {ContainerKind::VisitPack, ContainerKind::HandOver, ContainerKind::Receipt, ContainerKind::ArchiveTransfer}) {
        const FileId id(QByteArray(16, 'i'));
        QByteArray payload;
        for (int i = 0; i < 50'000; ++i)
            payload += QByteArray::number(i * 7919);
        const QByteArray file = sealContainer({kind, id}, payload, m_recipient.publicHalf(), m_sender).value();
        const auto read = byhand::openedFile(file, m_recipient.publicHalf().bytes(),
                                             m_recipient.box.secretKey().view().toByteArray());
        QVERIFY(read);
        QCOMPARE(read->kind, quint8(kind));
        QCOMPARE(read->fileId, id.bytes());
        QCOMPARE(read->sender, m_sender.publicHalf().bytes());
        QVERIFY(read->payload == payload);
    }
}

void TestContainerFormat::theDocumentSufficesToWrite()
{
    for (const QByteArray &payload : {QByteArray(), QByteArray("short"), QByteArray("long ").repeated(400'000)}) {
        const QByteArray body = byhand::body(parts().sender, byhand::compressed(payload), quint64(payload.size()));
        const auto opened = open(byhand::sealedFile(parts(), body));
        QCOMPARE(outcome(opened), QString());
        QVERIFY(opened->payload == payload);
        QVERIFY(opened->sender == m_sender.publicHalf());
    }
}

void TestContainerFormat::theDocumentSufficesToWriteUnderACode()
{
    SeededWorld world(1, 0);
    const VisitCode code = VisitCode::generate(world);
    byhand::Parts made = parts();
    made.kind = 1;
    made.lock = 2;
    made.code = code.symbols();
    made.context = "regards sealed file 1 visit_pack";
    const QByteArray file = byhand::sealedFile(made, byhand::body(made.sender, byhand::compressed("frame"), 5));
    const auto opened = openContainer(file, QStringLiteral("f"), ContainerKind::VisitPack, code);
    QCOMPARE(outcome(opened), QString());
    QCOMPARE(opened->payload, "frame");
}

void TestContainerFormat::whatTheDocumentForbidsIsRefused_data()
{
    QTest::addColumn<byhand::Parts>("parts");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    const byhand::Parts good = parts();
    const QByteArray compressed = byhand::compressed("payload");
    const QByteArray body = byhand::body(good.sender, compressed, 7);
    const auto row = [&](const char *name, const QByteArray &badBody, const char *place) {
        QTest::newRow(name) << good << badBody << QString::fromLatin1(place);
    };
    const auto changed = [&](const char *name, auto change, const char *place) {
        byhand::Parts bad = good;
        change(bad);
        QTest::newRow(name) << bad << body << QString::fromLatin1(place);
    };
    row("nothing wrong", body, "");
    changed(
        "unknown kind", [](byhand::Parts &bad) { bad.kind = 5; }, "header");
    changed(
        "kind zero", [](byhand::Parts &bad) { bad.kind = 0; }, "header");
    changed(
        "no file id", [](byhand::Parts &bad) { bad.fileId = QByteArray(16, '\0'); }, "header");
    changed(
        "no sender", [](byhand::Parts &bad) { bad.senderId = QByteArray(16, '\0'); }, "header");
    changed(
        "no recipient", [](byhand::Parts &bad) { bad.recipientId = QByteArray(16, '\0'); }, "header");
    changed(
        "code and recipient",
        [](byhand::Parts &bad) {
            bad.lock = 2;
            bad.code = QByteArray(20, '0');
            bad.recipientId = QByteArray(16, 'r');
        },
        "header");
    changed(
        "longer than it says", [](byhand::Parts &bad) { bad.sizeError = -1; }, "end");
    changed(
        "shorter than it says", [](byhand::Parts &bad) { bad.sizeError = 1; }, "container_truncated");
    changed(
        "no final tag", [](byhand::Parts &bad) { bad.finalTag = false; }, "chunk 0");
    changed(
        "short chunks", [](byhand::Parts &bad) { bad.chunkSize = 1024; }, "chunk 0");
    row("empty body", QByteArray(79, '\0'), "body");
    row("a sender that is none", byhand::body(QByteArray(64, '\0'), compressed, 7), "sender");
    row("no padding", body.first(80 + compressed.size()), "padding");
    row("more padding", body + QByteArray(1, '\0'), "padding");
    row("something in the padding", body.chopped(1) + 'x', "padding");
    row("payload shorter than stated", byhand::body(good.sender, compressed, 8), "payload");
    row("payload longer than stated", byhand::body(good.sender, compressed, 6), "payload");
    row("not zstd", byhand::body(good.sender, "payload", 7), "payload");
    row("no frame", byhand::body(good.sender, "", 0), "payload");
    row("half a frame", byhand::body(good.sender, compressed.chopped(2), 7), "payload");
    row("two frames", byhand::body(good.sender, compressed + byhand::compressed(""), 7), "payload");
    QByteArray tooLong = body;
    tooLong[64] = '\xff';
    tooLong[65] = '\xff';
    row("compressed size beyond the body", tooLong, "body");
}

void TestContainerFormat::whatTheDocumentForbidsIsRefused()
{
    QFETCH(const byhand::Parts, parts);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, place);
    QCOMPARE(outcome(open(byhand::sealedFile(parts, body))), place);
}

void TestContainerFormat::paddingIsThatOfTheDocument()
{
    QCOMPARE(container::paddedSize(80), 4096);
    QCOMPARE(container::paddedSize(4096), 4096);
    QCOMPARE(container::paddedSize(4097), 4352);
    QCOMPARE(container::paddedSize(65536), 65536);
    QCOMPARE(container::paddedSize(65537), 67584);
    for (qint64 size = 1; size < 500'000'000; size = size * 21 / 20 + 1) {
        const qint64 padded = container::paddedSize(size);
        QVERIFY(padded >= size && (padded <= size + size / 8 || padded == 4096));
        QCOMPARE(container::paddedSize(padded), padded);
    }
}

QTEST_GUILESS_MAIN(TestContainerFormat)
#include "tst_container_format.moc"
