// SPDX-License-Identifier: GPL-3.0-or-later
// Any payload, properly sealed and signed, given to an archive: previewed, imported, imported again, set aside and
// brought back. Whatever it holds, it is refused and nothing is changed, or the archive is sound with it and sound and
// as before without it.
#include "tests/fuzz/importmutator.h"
#include "tests/fuzz/importtrial.h"

#include <cstring>

using namespace fuzz;

namespace {

ImportStage &stage()
{
    static ImportStage made;
    return made;
}

QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

size_t give(const QByteArray &bytes, unsigned char *to)
{
    std::memcpy(to, bytes.constData(), size_t(bytes.size()));
    return size_t(bytes.size());
}

} // namespace

/// What the address sanitizer keeps of freed memory and of stacks would be most of the memory and time of a run.
extern "C" const char *__asan_default_options()
{
    return "malloc_context_size=4:quarantine_size_mb=32";
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static ImportTrial trial(stage());
    if (size >= size_t(Delivery::Size))
        trial.run(bytesOf(data, size));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t most, unsigned int seed)
{
    return give(ImportMutator(stage(), seed).mutated(bytesOf(data, size), qsizetype(most)), data);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const unsigned char *one, size_t oneSize, const unsigned char *other,
                                            size_t otherSize, unsigned char *out, size_t most, unsigned int seed)
{
    ImportMutator mutator(stage(), seed);
    return give(mutator.crossed(bytesOf(one, oneSize), bytesOf(other, otherSize), qsizetype(most)), out);
}

/// What an input led to, in a few numbers: inputs that lead to something new are worth keeping. Used by explore.cpp.
extern "C" size_t regardsFuzzOutcome()
{
    return ImportTrial::lastOutcome();
}
