// SPDX-License-Identifier: GPL-3.0-or-later
// demo
#include "app/cli/verbs.h"
#include "app/demo/demo.h"

#include <QDir>

#include <limits>

namespace regards::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int LargestCount = 10'000;

/// Puts an option's number into `number`, which stays as it is where the option was not given.
template <typename Number>
Result<void> readCount(Context &context, const QString &option, Number &number, quint64 least, quint64 most)
{
    if (!context.has(option))
        return {};
    bool isNumber = false;
    const quint64 value = context.option(option).toULongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return usageError(filled(context.translate("Cli", "--%1 takes a number from %2 to %3."),
                                 {option, QString::number(least), QString::number(most)}));
    number = Number(value);
    return {};
}

Result<DemoOptions> demoOptions(Context &context)
{
    DemoOptions options;
    for (const auto &[name, count] : {std::pair(u"visits"_s, &options.visits),
                                      {u"units"_s, &options.units},
                                      {u"observers"_s, &options.observers}}) {
        if (const auto read = readCount(context, name, *count, 1, LargestCount); !read)
            return read.error();
    }
    if (const auto read = readCount(context, u"interviews"_s, options.interviews, 0, LargestCount); !read)
        return read.error();
    if (const auto read = readCount(context, u"seed"_s, options.seed, 0, std::numeric_limits<quint64>::max()); !read)
        return read.error();
    if (context.has(u"lang"_s))
        options.language = context.option(u"lang"_s);
    if (options.language != u"fr" && options.language != u"en")
        return usageError(context.translate("Cli", "--lang takes fr or en."));
    return options;
}

} // namespace

Outcome demo(Context &context)
{
    const Result<DemoOptions> options = demoOptions(context);
    if (!options)
        return options.error();
    const QString folder = context.argument(0);
    const auto made = makeDemo(folder, *options, [&](const QString &what) { context.progress(what, 0, 0); });
    context.progress({}, 1, 1);
    if (!made)
        return made.error();
    context.tell(filled(context.translate("Cli",
                                          "The demo is in %1. Its reports are in %2, the passphrase of all its "
                                          "files in %3."),
                        {QDir::toNativeSeparators(folder), QDir::toNativeSeparators(folder + u"/reports"_s),
                         QDir::toNativeSeparators(folder + u"/passphrase"_s)}),
                 {{u"folder"_s, folder},
                  {u"archive"_s, QString(folder + u"/archive.regards"_s)},
                  {u"reports"_s, QString(folder + u"/reports"_s)},
                  {u"passphrase_file"_s, QString(folder + u"/passphrase"_s)}});
    return Exit::Done;
}

} // namespace regards::cli
