// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/demostage.h"

#include <QCryptographicHash>
#include <QDir>

#include <stdexcept>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

DemoStage::DemoStage(const QString &options)
    : CliStage(Content::Nothing)
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    must(u"demo demo --seed 1 "_s + options);
    m_passphrase = QString::fromUtf8(read(u"demo/passphrase"_s)).section(u'\n', 0, 0);
    setVariable(u"REGARDS_PASSPHRASE"_s, m_passphrase);
}

Run DemoStage::must(const QString &arguments, const QByteArray &input) const
{
    Run run = (*this)(arguments, input);
    if (run.exit != 0)
        throw std::runtime_error(QByteArray(arguments.toUtf8() + ": " + run.err).toStdString());
    return run;
}

QStringList DemoStage::filesIn(const QString &folder) const
{
    QStringList names = QDir(path(folder)).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.prepend(folder + u'/');
    return names;
}

std::unique_ptr<Notebook> DemoStage::open(const QString &name, Vault::Mode mode) const
{
    static RealWorld world;
    auto notebook = Notebook::open(path(name), Passphrase(m_passphrase), world, mode);
    if (!notebook)
        throw std::runtime_error(name.toStdString() + ": " + token(notebook.error().code).toStdString());
    return std::move(notebook).value();
}

QByteArray DemoStage::digest(const QString &name) const
{
    return QCryptographicHash::hash(records(name), QCryptographicHash::Sha256).toHex();
}

} // namespace regards::test
