// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/storage/secret.h"

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace regards::cli {

namespace {

constexpr char16_t CtrlC = 3;
constexpr char16_t CtrlD = 4;
constexpr char16_t CtrlU = 21;
constexpr char16_t Delete = 127;
constexpr qsizetype LongestSecret = 4096;

/// What one key does to the line: nothing more to come, or go on.
enum class Key { More, Done, Cancelled };

Key typed(char16_t key, QString &line)
{
    switch (key) {
    case u'\r':
    case u'\n':
        return Key::Done;
    case CtrlC:
    case CtrlD:
        return Key::Cancelled;
    case CtrlU:
        wipe(line);
        return Key::More;
    case u'\b':
    case Delete:
        // A character outside the first plane is two units.
        if (!line.isEmpty() && line.back().isLowSurrogate())
            line.chop(1);
        line.chop(1);
        return Key::More;
    default:
        if (key >= u' ' && line.size() < LongestSecret)
            line.append(QChar(key));
        return Key::More;
    }
}

} // namespace

#ifdef Q_OS_WIN

bool isErrorATerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

bool isInputATerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

std::optional<QString> askSecretly(const QString &question, bool *cancelled)
{
    if (!isInputATerminal() && !isErrorATerminal())
        return std::nullopt;
    for (const QChar c : question)
        _putwch(c.unicode());
    QString line;
    Key key = Key::More;
    while (key == Key::More)
        key = typed(char16_t(_getwch()), line);
    _putwch(L'\r');
    _putwch(L'\n');
    *cancelled = key == Key::Cancelled;
    return line;
}

#else

namespace {

/// The terminal without echo and without signals, put back in the end.
class QuietTerminal
{
public:
    explicit QuietTerminal(int terminal)
        : m_terminal(terminal)
    {
        m_isQuiet = tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        m_isQuiet = m_isQuiet && tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isQuiet() const noexcept { return m_isQuiet; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isQuiet = false;
};

/// How many bytes the character that begins with `first` has in UTF-8.
qsizetype bytesOf(unsigned char first)
{
    return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

} // namespace

bool isErrorATerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

bool isInputATerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

std::optional<QString> askSecretly(const QString &question, bool *cancelled)
{
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    const QuietTerminal quiet(terminal);
    if (!quiet.isQuiet())
        return std::nullopt;
    const auto say = [terminal](const QByteArray &text) {
        return ::write(terminal, text.constData(), size_t(text.size()));
    };
    if (say(question.toUtf8()) < 0)
        return std::nullopt;
    QString line;
    line.reserve(LongestSecret); // never moved, so that one wiping reaches all of it
    Key key = Key::More;
    while (key == Key::More) {
        char bytes[4];
        qsizetype count = 0;
        do {
            if (::read(terminal, bytes + count, 1) != 1)
                bytes[count] = char(CtrlD);
            ++count;
        } while (count < bytesOf(static_cast<unsigned char>(bytes[0])));
        QString decoded = QString::fromUtf8(bytes, count);
        for (const QChar c : decoded) {
            if (key == Key::More)
                key = typed(c.unicode(), line);
        }
        wipe(decoded);
    }
    *cancelled = key == Key::Cancelled || say("\n") < 0;
    return line;
}

#endif

} // namespace regards::cli
