// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_make_seeds FOLDER: writes the inputs that the fuzzers start from.
#include "containerinput.h"
#include "tests/fuzz/importstage.h"

#include "core/exchange/cbor.h"
#include "core/exchange/container.h"
#include "core/exchange/container_body.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace regards;

namespace {

void write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(file.fileName()));
        std::exit(1);
    }
}

/// A few changes, in the manner of a hand-over.
QByteArray changes()
{
    CborWriter writer;
    writer.beginMap(2);
    writer.integer(1);
    writer.beginArray(2);
    for (const QStringView text : {u"évaluation", u""}) {
        writer.beginArray(5);
        writer.integer(1'700'000'000'000'000);
        writer.bytes(QByteArray(16, 'r'));
        writer.text(text);
        writer.null();
        writer.integer(-1);
        writer.endArray();
    }
    writer.endArray();
    writer.text(u"later");
    writer.beginMap(0);
    writer.endMap();
    writer.endMap();
    return writer.data();
}

void writeContainerSeeds(const QDir &folder)
{
    const auto way = [](fuzz::Way chosen) { return QByteArray(1, char(chosen)); };
    const PublicIdentity keys = fuzz::identity().publicHalf();
    const FileId id(QByteArray(16, 'f'));
    const auto sealed = [&](ContainerKind kind, const Lock &lock, const QByteArray &payload) {
        return sealContainer({kind, id}, payload, lock, fuzz::identity()).value();
    };
    write(folder, "handover", way(fuzz::Way::File) + sealed(ContainerKind::HandOver, keys, changes()));
    write(folder, "visitpack", way(fuzz::Way::File) + sealed(ContainerKind::VisitPack, fuzz::code(), "frame"));
    write(folder, "receipt_mended", way(fuzz::Way::MendedFile) + sealed(ContainerKind::Receipt, keys, {}));
    write(folder, "visitpack_mended",
          way(fuzz::Way::MendedFile) + sealed(ContainerKind::VisitPack, fuzz::code(), "frame"));
    QByteArray newer = sealed(ContainerKind::HandOver, keys, {}).first(184);
    newer[8] = 2;
    write(folder, "newer", way(fuzz::Way::File) + newer);
    write(folder, "foreign", way(fuzz::Way::File) + QByteArray("%PDF-1.7"));
    const QByteArray body = container::packBody(keys, changes()).value();
    write(folder, "body", way(fuzz::Way::Body) + body);
    const QByteArray repeated = QByteArray("recueilli auprès de ").repeated(40);
    const QByteArray packed = container::packBody(keys, repeated).value();
    const auto compressed = container::readBody(packed, {}).value().compressed.toByteArray();
    QByteArray size(3, '\0');
    size[0] = char(repeated.size() & 0xff);
    size[1] = char(repeated.size() >> 8 & 0xff);
    write(folder, "payload", way(fuzz::Way::Payload) + size + compressed);
}

void writeCborSeeds(const QDir &folder)
{
    write(folder, "changes", changes());
    write(folder, "empty_map", QByteArray::fromHex("a0"));
    write(folder, "float", QByteArray::fromHex("8182f93c006161"));
    write(folder, "endless", QByteArray::fromHex("9f82017f6161ffff"));
    write(folder, "large_integers", QByteArray::fromHex("821bffffffffffffffff3b7fffffffffffffff"));
    write(folder, "deep", QByteArray(12, '\x81') + QByteArray(1, '\x01'));
    write(folder, "tagged", QByteArray::fromHex("c11a514b67b0"));
    write(folder, "bad_text", QByteArray::fromHex("8163eda080"));
}

void writeImportSeeds(const QDir &folder)
{
    const fuzz::ImportStage stage;
    for (auto it = stage.honest().begin(); it != stage.honest().end(); ++it)
        write(folder, it.key().toLatin1().constData(), it->delivery.toBytes() + encodeBundle(it->bundle));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_make_seeds FOLDER\n");
        return 1;
    }
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    const QDir seeds(QString::fromLocal8Bit(argv[1]));
    writeContainerSeeds(QDir(seeds.filePath(QStringLiteral("fuzz_container"))));
    writeCborSeeds(QDir(seeds.filePath(QStringLiteral("fuzz_cbor"))));
    writeImportSeeds(QDir(seeds.filePath(QStringLiteral("fuzz_import"))));
    return 0;
}
