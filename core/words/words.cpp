// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"

#include "core/words/phrase.h"
#include "core/words/recordwords.h"

#include <QTranslator>

// Outside the namespace, as Q_INIT_RESOURCE asks for.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(regards_translations);
}

namespace regards {

using namespace Qt::Literals::StringLiterals;

QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const ushort digit = i + 1 < sentence.size() ? sentence.at(i + 1).unicode() : u'\0';
        if (sentence.at(i) == u'%' && digit >= u'1' && digit <= u'9') {
            text += arguments.value(digit - u'1');
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

Words::Words(const QString &language)
    : m_language(language == u"fr" ? u"fr"_s : u"en"_s)
    , m_translator(std::make_unique<QTranslator>())
{
    initialiseTranslations();
    // English needs its file too: for the plurals.
    if (!m_translator->load(u":/i18n/regards_"_s + m_language + u".qm"_s))
        m_translator.reset();
}

Words::~Words() = default;
Words::Words(Words &&) noexcept = default;
Words &Words::operator=(Words &&) noexcept = default;

QString Words::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, comment, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, QString::number(n));
    return text;
}

QString Words::choice(const QString &type, const QString &field, const QString &token) const
{
    const Phrase phrase = choicePhrase(type, field, token);
    return phrase.source ? translate("Choices", phrase.source, phrase.comment) : token;
}

QString Words::typeName(const QString &type, int n) const
{
    const TypePhrases phrases = typePhrases(type);
    if (!phrases.one.source)
        return type;
    // French counts nothing as one.
    const bool isOne = n == 1 || (n == 0 && m_language == u"fr");
    const Phrase &phrase = isOne ? phrases.one : phrases.many;
    return translate("Types", phrase.source, phrase.comment);
}

QString Words::fieldName(const QString &type, const QString &field) const
{
    const Phrase phrase = fieldPhrase(type, field);
    return phrase.source ? translate("Fields", phrase.source, phrase.comment) : field;
}

} // namespace regards
