// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/passphrasefield.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <zxcvbn.h>

#include <array>

namespace regards {

PassphraseField::PassphraseField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->setMaxLength(400);
    m_show->setObjectName(name + u"Show");
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what was typed: %1").arg(accessibleName));
    m_show->setCheckable(true);
    connect(m_show, &QToolButton::toggled, this, [this](bool on) {
        m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(on ? tr("Hide") : tr("Show"));
    });
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    setFocusProxy(m_line);
}

PassphraseField::~PassphraseField()
{
    blockSignals(true); // who listened may be half gone
    clear();
}

Passphrase PassphraseField::passphrase() const
{
    QString text = m_line->text();
    Passphrase made(text);
    return made;
}

bool PassphraseField::isEmpty() const
{
    return m_line->text().isEmpty();
}

bool PassphraseField::isSameAs(const PassphraseField &other) const
{
    return m_line->text() == other.m_line->text();
}

void PassphraseField::clear()
{
    m_line->clear();
}

int passphraseStrength(const Passphrase &passphrase)
{
    // zxcvbn wants a terminated string and looks no further than it needs.
    constexpr qsizetype Longest = 100;
    SecretBytes text(Longest + 1);
    const QByteArrayView utf8 = passphrase.utf8().first(std::min(passphrase.utf8().size(), Longest));
    std::copy(utf8.begin(), utf8.end(), text.data());
    const char *terminated = reinterpret_cast<const char *>(text.data());
    const double bits = utf8.isEmpty() ? 0 : ZxcvbnMatch(terminated, nullptr, nullptr);
    // Guesses 10^3, 10^6, 10^8 and 10^10, as zxcvbn's authors cut them.
    constexpr std::array Steps{9.97, 19.93, 26.58, 33.22};
    return int(std::upper_bound(Steps.begin(), Steps.end(), bits) - Steps.begin());
}

QString passphraseStrengthText(const Passphrase &passphrase)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PassphraseStrength", text); };
    if (passphrase.isEmpty())
        return say(QT_TRANSLATE_NOOP("PassphraseStrength",
                                     "Four or five words that don’t belong together make a good "
                                     "passphrase."));
    switch (passphraseStrength(passphrase)) {
    case 0:
        return say(QT_TRANSLATE_NOOP("PassphraseStrength", "Guessed at once. Take several words."));
    case 1:
        return say(QT_TRANSLATE_NOOP("PassphraseStrength", "Very weak. Add more words."));
    case 2:
        return say(QT_TRANSLATE_NOOP("PassphraseStrength", "Fair. One more word would make it strong."));
    case 3:
        return say(QT_TRANSLATE_NOOP("PassphraseStrength", "Strong."));
    default:
        return say(QT_TRANSLATE_NOOP("PassphraseStrength", "Very strong."));
    }
}

} // namespace regards
