// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbor.h"

#include <cstdlib>

using namespace regards;
using Kind = CborReader::Kind;

namespace {

const QString Name = QStringLiteral("input");

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Writes the next item, or the end of a container, as it was read. `open` are the kinds of the containers around it.
void copyNext(CborReader &reader, CborWriter &writer, std::vector<Kind> &open)
{
    switch (reader.next()) {
    case Kind::Null:
        demand(reader.takeNull());
        writer.null();
        return;
    case Kind::Integer:
        writer.integer(reader.integer());
        return;
    case Kind::Text:
        writer.text(reader.text());
        return;
    case Kind::Bytes:
        writer.bytes(reader.bytes());
        return;
    case Kind::Array:
        if (const qsizetype count = reader.beginArray(1'000'000); !reader.failed()) {
            writer.beginArray(count);
            open.push_back(Kind::Array);
        }
        return;
    case Kind::Map:
        if (const qsizetype count = reader.beginMap(1'000'000); !reader.failed()) {
            writer.beginMap(count);
            open.push_back(Kind::Map);
        }
        return;
    case Kind::End:
        reader.end();
        if (open.back() == Kind::Array)
            writer.endArray();
        else
            writer.endMap();
        open.pop_back();
        return;
    case Kind::Other:
        reader.skip();
        demand(reader.failed());
        return;
    }
}

/// What the writer makes of what the reader finds; nullopt where the reader refuses.
std::optional<QByteArray> copied(const QByteArray &input)
{
    CborReader reader(input, Name);
    CborWriter writer;
    std::vector<Kind> open;
    do {
        copyNext(reader, writer, open);
        demand(open.size() <= size_t(CborLimits().depth));
    } while (!open.empty() && !reader.failed());
    const auto finished = reader.finish();
    if (!finished) {
        demand(finished.error().code == ErrorCode::ContainerDamaged && finished.error().details.value(0) == Name);
        return std::nullopt;
    }
    return writer.data();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto once = copied(input);
    CborReader stepper(input, Name);
    stepper.skip();
    // Stepping over an item takes what reading it takes.
    demand(stepper.finish().isOk() == once.has_value());
    if (once) {
        const auto twice = copied(*once);
        demand(twice == once);
    }
    return 0;
}
