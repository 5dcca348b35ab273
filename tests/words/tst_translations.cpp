// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One text of a .ts file; a text that counts has as many translations as its language has plural forms.
struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isCounted = false;
};

/// The element's own text and that of its plural forms, each apart.
QStringList translationsIn(QXmlStreamReader &xml)
{
    QString whole;
    QStringList forms;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            whole += xml.text();
        else if (xml.isStartElement())
            forms.append(xml.readElementText());
    }
    return forms.isEmpty() ? QStringList{whole} : forms;
}

QList<Message> messagesIn(const QByteArray &ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, true, xml.attributes().value(u"numerus"_s) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            messages.last().translations = translationsIn(xml);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList sortedPlaces(const QString &text)
{
    static const QRegularExpression place(u"%L?(?:[0-9]+|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    return places;
}

/// What is wrong with one translation, in a word; empty where nothing is.
QString faultOf(const Message &message, const QString &translation)
{
    static const QRegularExpression breakableSpace(u" [:;!?»]|« "_s);
    if (translation.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
        return u"empty"_s;
    if (sortedPlaces(translation) != sortedPlaces(message.source))
        return u"places"_s;
    if (translation.contains(u'\''))
        return u"apostrophe"_s;
    if (translation.contains(u"..."_s))
        return u"ellipsis"_s;
    if (breakableSpace.match(translation).hasMatch())
        return u"space"_s;
    if (translation.contains(u'&') != message.source.contains(u'&'))
        return u"shortcut"_s;
    return {};
}

/// Every fault of a .ts file: what is wrong, then where.
QStringList faultsIn(const QByteArray &ts)
{
    const QList<Message> messages = messagesIn(ts);
    if (messages.isEmpty())
        return {u"unreadable"_s};
    QStringList faults;
    for (const Message &message : messages) {
        const QString where = u": "_s + message.context + u": "_s + message.source;
        if (!message.isFinished)
            faults.append(u"unfinished"_s + where);
        // lupdate took a class's text for one outside of it: at run time it is looked up elsewhere and never found.
        if (message.context.isEmpty() || message.context == u"regards"_s)
            faults.append(u"context"_s + where);
        if (message.isCounted && message.translations.size() != 2)
            faults.append(u"plural"_s + where);
        for (const QString &translation : message.translations)
            if (const QString fault = faultOf(message, translation); !fault.isEmpty())
                faults.append(fault + where);
    }
    return faults;
}

QStringList faultsOfFile(const QString &name)
{
    QFile file(QStringLiteral(REGARDS_TRANSLATIONS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? faultsIn(file.readAll()) : QStringList{u"not there"_s};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frenchIsWholeAndWellSet();
    void englishPluralsAreWhole();
    void everyFaultIsSeen_data();
    void everyFaultIsSeen();
};

void TestTranslations::frenchIsWholeAndWellSet()
{
    const QStringList faults = faultsOfFile(u"regards_fr.ts"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::englishPluralsAreWhole()
{
    // A singular may say "one" without its number, so places are not asked for.
    const QStringList all = faultsOfFile(u"regards_en.ts"_s);
    const QStringList faults = all.filter(QRegularExpression(u"^(unfinished|plural|empty|unreadable|not there)"_s));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::everyFaultIsSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("fault");
    const auto whole = [](const QString &text) -> QString { return u"<translation>"_s + text + u"</translation>"_s; };

    QTest::newRow("good") << u"%1: open?"_s << whole(u"%1\u00a0: ouvrir\u202f?"_s) << QString();
    QTest::newRow("unfinished") << u"Open"_s << u"<translation type=\"unfinished\">Ouvrir</translation>"_s
                                << u"unfinished"_s;
    QTest::newRow("empty") << u"Open"_s << whole({}) << u"empty"_s;
    QTest::newRow("lost place") << u"Open %1"_s << whole(u"Ouvrir"_s) << u"places"_s;
    QTest::newRow("other place") << u"Open %1"_s << whole(u"Ouvrir %2"_s) << u"places"_s;
    QTest::newRow("ASCII apostrophe") << u"The archive"_s << whole(u"L'archive"_s) << u"apostrophe"_s;
    QTest::newRow("three dots") << u"Open…"_s << whole(u"Ouvrir..."_s) << u"ellipsis"_s;
    QTest::newRow("space before a colon") << u"Open:"_s << whole(u"Ouvrir :"_s) << u"space"_s;
    QTest::newRow("space before a semicolon") << u"Open; close"_s << whole(u"Ouvrir ; fermer"_s) << u"space"_s;
    QTest::newRow("space in quotation marks") << u"“Open”"_s << whole(u"« Ouvrir\u00a0»"_s) << u"space"_s;
    QTest::newRow("lost shortcut") << u"&amp;Open"_s << whole(u"Ouvrir"_s) << u"shortcut"_s;
}

void TestTranslations::everyFaultIsSeen()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const QString, fault);
    const QString ts = u"<TS><context><name>Words</name><message><source>"_s + source + u"</source>"_s + translation
        + u"</message></context></TS>"_s;
    const QStringList faults = faultsIn(ts.toUtf8());
    QCOMPARE(faults.size(), fault.isEmpty() ? 0 : 1);
    QVERIFY(fault.isEmpty() || faults.first().startsWith(fault + u':'));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
