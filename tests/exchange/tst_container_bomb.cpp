// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand.h"

#include "core/exchange/container.h"
#include "core/exchange/container_body.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <zstd.h>

using namespace regards;

namespace {

constexpr qint64 Megabyte = 1024 * 1024;

/// The most memory that this program ever had, in bytes; 0 where the system doesn't say.
qint64 peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
#else
    return 0;
#endif
}

/// `megabytes` of zeros, compressed without ever standing in memory; and how far back a reader has to remember.
QByteArray zeros(int megabytes, int windowLog)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 3);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    const QByteArray piece(Megabyte, '\0');
    QByteArray buffer(Megabyte, '\0');
    QByteArray compressed;
    for (int i = 0; i <= megabytes; ++i) {
        ZSTD_inBuffer in{piece.constData(), i < megabytes ? size_t(piece.size()) : 0, 0};
        ZSTD_outBuffer out{buffer.data(), size_t(buffer.size()), 0};
        ZSTD_compressStream2(context, &out, &in, i < megabytes ? ZSTD_e_continue : ZSTD_e_end);
        compressed.append(buffer.constData(), qsizetype(out.pos));
    }
    ZSTD_freeCCtx(context);
    return compressed;
}

} // namespace

/// A program of its own, since it looks at the most memory that was ever used.
class TestContainerBomb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBombIsRefusedWithoutItsMemory_data();
    void aBombIsRefusedWithoutItsMemory();
    void anHonestPayloadMayShrinkALot();
    void payloadsBeyondTheBoundsAreNotSealed();
};

void TestContainerBomb::aBombIsRefusedWithoutItsMemory_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<quint64>("stated");
    QTest::addColumn<QString>("refusal");
    const QByteArray bomb = zeros(2048, 19);
    QVERIFY(bomb.size() < Megabyte);
    const QString damaged = QStringLiteral("container_damaged");
    const QString tooLarge = QStringLiteral("container_too_large");
    QTest::newRow("that says so") << bomb << quint64(2048 * Megabyte) << tooLarge;
    QTest::newRow("of enormous size") << bomb << ~quint64(0) << tooLarge;
    QTest::newRow("just beyond the bound") << zeros(513, 19) << quint64(513 * Megabyte) << tooLarge;
    QTest::newRow("that shrank too well") << zeros(400, 19) << quint64(400 * Megabyte) << tooLarge;
    QTest::newRow("that lies") << bomb << quint64(1000) << damaged;
    QTest::newRow("with a window of 16 MiB") << zeros(15, 24) << quint64(15 * Megabyte) << damaged;
    QTest::newRow("with a window of 128 MiB") << zeros(300, 27) << quint64(1000) << damaged;
}

void TestContainerBomb::aBombIsRefusedWithoutItsMemory()
{
    QFETCH(const QByteArray, compressed);
    QFETCH(const quint64, stated);
    QFETCH(const QString, refusal);
    const Identity sender = Identity::generate();
    const Identity recipient = Identity::generate();
    byhand::Parts parts;
    parts.sender = sender.publicHalf().bytes();
    parts.signingSecret = sender.signing.secretKey().view().toByteArray();
    parts.recipient = recipient.publicHalf().bytes();
    const QByteArray file = byhand::sealedFile(parts, byhand::body(parts.sender, compressed, stated));
    const qint64 before = peakMemory();
    const auto opened = openContainer(file, QStringLiteral("bomb"), ContainerKind::HandOver, std::cref(recipient));
    QVERIFY(!opened);
    QCOMPARE(token(opened.error().code), refusal);
    QCOMPARE(opened.error().details.value(0), QStringLiteral("bomb"));
    QVERIFY2(peakMemory() - before < 24 * Megabyte, qPrintable(QString::number(peakMemory() - before)));
}

void TestContainerBomb::anHonestPayloadMayShrinkALot()
{
    const Identity identity = Identity::generate();
    const QByteArray payload(16 * Megabyte, 'a');
    const auto file =
        sealContainer({ContainerKind::HandOver, FileId(QByteArray(16, 'f'))}, payload, identity.publicHalf(), identity);
    QVERIFY(file);
    const auto opened = openContainer(*file, QStringLiteral("f"), ContainerKind::HandOver, std::cref(identity));
    QVERIFY(opened);
    QVERIFY(opened->payload == payload);
}

void TestContainerBomb::payloadsBeyondTheBoundsAreNotSealed()
{
    const Identity identity = Identity::generate();
    const ContainerHeader header{ContainerKind::HandOver, FileId(QByteArray(16, 'f'))};
    const auto sealed = sealContainer(header, QByteArray(64 * Megabyte, 'a'), identity.publicHalf(), identity);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::ContainerTooLarge);
    // Looked at before anything is read: these bytes aren't there.
    const QByteArrayView absent("", ContainerLimits::PayloadSize + 1);
    const auto beyond = sealContainer(header, absent, identity.publicHalf(), identity);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, ErrorCode::ContainerTooLarge);
}

QTEST_GUILESS_MAIN(TestContainerBomb)
#include "tst_container_bomb.moc"
