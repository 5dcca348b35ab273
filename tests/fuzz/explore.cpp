// SPDX-License-Identifier: GPL-3.0-or-later
// usage: fuzz_NAME SECONDS SEEDS CRASHES [CHANCE]
// For compilers without libFuzzer: gives every file of both folders to the fuzz target once, then inputs made from them
// by its own mutator for that many seconds. What leads to an outcome that was not seen yet is kept to go on from.
// CHANCE repeats a run; it is printed. What breaks a rule, crashes or takes longer than LongestSeconds is written to a
// file.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <unistd.h>
#include <unordered_set>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed);
extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t oneSize, const uint8_t *other, size_t otherSize,
                                            uint8_t *out, size_t most, unsigned int seed);
extern "C" size_t regardsFuzzOutcome();

namespace {

using Input = std::vector<uint8_t>;

constexpr size_t MostBytes = 16 * 1024;
constexpr unsigned LongestSeconds = 20;
constexpr long MostKilobytes = 512 * 1024;
constexpr const char *Found = "found-input";

Input current; // what a signal's handler writes

void keepAndDie(int signal)
{
    // Only what a handler may call.
    if (const int file = open(Found, O_CREAT | O_WRONLY | O_TRUNC, 0600); file >= 0) {
        (void)!write(file, current.data(), current.size());
        close(file);
    }
    std::signal(signal, SIG_DFL);
    raise(signal);
}

std::vector<Input> filesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    if (std::filesystem::is_directory(folder)) {
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            if (entry.is_regular_file())
                paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end()); // so that a chance repeats a run anywhere
    std::vector<Input> inputs;
    for (const auto &path : paths) {
        std::ifstream stream(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return inputs;
}

void give(Input input)
{
    current = std::move(input);
    alarm(LongestSeconds);
    LLVMFuzzerTestOneInput(current.data(), current.size());
    alarm(0);
}

Input next(const std::vector<Input> &pool, std::mt19937 &random)
{
    const auto any = [&]() -> const Input & { return pool[random() % pool.size()]; };
    const Input &one = any();
    Input made(std::max(MostBytes, one.size()));
    size_t size = 0;
    if (random() % 8 == 0) {
        const Input &other = any();
        size = LLVMFuzzerCustomCrossOver(one.data(), one.size(), other.data(), other.size(), made.data(), made.size(),
                                         unsigned(random()));
    } else {
        std::copy(one.begin(), one.end(), made.begin());
        size = LLVMFuzzerCustomMutator(made.data(), one.size(), made.size(), unsigned(random()));
    }
    made.resize(size);
    return made;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("fuzz_NAME SECONDS SEEDS CRASHES [CHANCE]\n", stderr);
        return 2;
    }
    const auto seconds = std::chrono::seconds(std::stoi(argv[1]));
    const unsigned chance = argc > 4 ? unsigned(std::stoul(argv[4])) : std::random_device()();
    std::printf("chance %u; an input that breaks something is written to %s\n", chance, Found);
    std::fflush(stdout);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepAndDie);
    std::vector<Input> pool = filesIn(argv[2]);
    if (pool.empty()) {
        std::fputs("no seeds\n", stderr);
        return 1;
    }
    std::unordered_set<size_t> outcomes;
    for (const Input &input : pool) {
        give(input);
        outcomes.insert(regardsFuzzOutcome());
    }
    for (const Input &input : filesIn(argv[3]))
        give(input);
    std::mt19937 random(chance);
    size_t runs = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (; std::chrono::steady_clock::now() - begin < seconds; ++runs) {
        give(next(pool, random));
        if (outcomes.insert(regardsFuzzOutcome()).second)
            pool.push_back(current);
    }
    const long peak = peakKilobytes();
    std::printf("%zu runs, %zu outcomes, at most %ld MB\n", runs, outcomes.size(), peak / 1024);
    return peak <= MostKilobytes ? 0 : 1;
}
