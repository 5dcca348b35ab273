// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"

#include "core/exchange/readable.h"

namespace regards {

namespace {

template <typename Code>
QByteArray newSymbols(World &world)
{
    const QByteArray random = world.randomBytes(Code::RandomSymbols);
    return readable::withChecksum(readable::symbolsFromBytes(random), int(Code::CheckSymbols));
}

template <typename Code>
readable::Typed readTyped(QStringView typed)
{
    return readable::readTyped(typed, Code::RandomSymbols + Code::CheckSymbols, int(Code::CheckSymbols));
}

} // namespace

VisitCode VisitCode::generate(World &world)
{
    return VisitCode(newSymbols<VisitCode>(world));
}

Result<VisitCode> VisitCode::parse(QStringView typed)
{
    const readable::Typed read = readTyped<VisitCode>(typed);
    if (read.flaw != readable::Flaw::None)
        return Error{ErrorCode::WrongVisitCode, {QString(), token(read.flaw)}};
    return VisitCode(read.symbols);
}

QString VisitCode::format() const
{
    return readable::grouped(m_symbols, QLatin1Char('-'));
}

WithdrawalCode WithdrawalCode::generate(World &world)
{
    return WithdrawalCode(newSymbols<WithdrawalCode>(world));
}

Result<WithdrawalCode> WithdrawalCode::parse(QStringView typed)
{
    const readable::Typed read = readTyped<WithdrawalCode>(typed);
    if (read.flaw != readable::Flaw::None)
        return Error{ErrorCode::WithdrawalCodeWrong, {token(read.flaw)}};
    return WithdrawalCode(read.symbols);
}

QString WithdrawalCode::format() const
{
    return readable::grouped(m_symbols, QLatin1Char('-'));
}

} // namespace regards
