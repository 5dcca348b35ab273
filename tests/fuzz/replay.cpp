// SPDX-License-Identifier: GPL-3.0-or-later
// usage: fuzz_NAME SEEDS [CRASHES]
// Gives every file of both folders to the fuzz target once. The first folder must hold some; the second need not exist.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

int replay(const std::filesystem::path &folder)
{
    int count = 0;
    if (!std::filesystem::is_directory(folder))
        return count;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
        // Said before, so that a crash tells which file it was.
        std::printf("%s\n", entry.path().filename().c_str());
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
        ++count;
    }
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || replay(argv[1]) == 0) {
        std::fputs("no seeds\n", stderr);
        return 1;
    }
    for (int i = 2; i < argc; ++i)
        replay(argv[i]);
    return 0;
}
