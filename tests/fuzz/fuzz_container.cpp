// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerinput.h"

#include "core/exchange/container.h"
#include "core/exchange/container_body.h"
#include "core/exchange/container_header.h"

#include <QtEndian>

#include <sodium.h>

#include <cstdlib>

using namespace regards;

namespace {

const QString Name = QStringLiteral("input");

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void demandNamed(const Error &error)
{
    demand(error.code == ErrorCode::OutOfMemory || error.details.value(0) == Name);
}

void openFile(QByteArrayView file)
{
    const auto facts = inspectContainer(file, Name);
    if (!facts) {
        demandNamed(facts.error());
        return;
    }
    demand(facts->size == file.size());
    const Unlock unlock = facts->recipient ? Unlock(std::cref(fuzz::identity())) : Unlock(fuzz::code());
    const auto opened = openContainer(file, Name, facts->kind, unlock);
    if (!opened) {
        demandNamed(opened.error());
        return;
    }
    demand(opened->facts == *facts && opened->sender.keyId() == facts->sender);
}

void openMended(QByteArray file)
{
    if (file.size() >= container::HeaderSize) {
        qToLittleEndian(quint64(file.size()), file.data() + 16);
        auto *bytes = reinterpret_cast<unsigned char *>(file.data());
        crypto_generichash(bytes + 168, 16, bytes, 168, nullptr, 0);
    }
    openFile(file);
}

void openBody(QByteArrayView bytes)
{
    const auto body = container::readBody(bytes, Name);
    if (!body) {
        demandNamed(body.error());
        return;
    }
    demand(body->payloadSize <= ContainerLimits::PayloadSize);
    const auto payload = container::expandBody(*body, Name);
    if (payload)
        demand(payload->size() == body->payloadSize);
    else
        demandNamed(payload.error());
}

void openPayload(QByteArrayView input)
{
    if (input.size() < 3)
        return;
    const QByteArrayView compressed = input.sliced(3);
    const quint64 size = quint8(input[0]) | quint64(quint8(input[1])) << 8 | quint64(quint8(input[2])) << 16;
    QByteArray body = fuzz::identity().publicHalf().bytes() + QByteArray(16, '\0') + compressed.toByteArray();
    qToLittleEndian(quint64(compressed.size()), body.data() + 64);
    qToLittleEndian(size, body.data() + 72);
    body.append(qsizetype(container::paddedSize(body.size())) - body.size(), '\0');
    openBody(body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const bool cheap = qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    if (!cheap || size == 0)
        return 0;
    // A copy of its own size, so that reading beyond it is noticed.
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (fuzz::Way(data[0] % 4)) {
    case fuzz::Way::File:
        openFile(rest);
        break;
    case fuzz::Way::MendedFile:
        openMended(rest);
        break;
    case fuzz::Way::Body:
        openBody(rest);
        break;
    case fuzz::Way::Payload:
        openPayload(rest);
        break;
    }
    return 0;
}
