// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfupdate.h"

#include <QList>
#include <QRegularExpression>
#include <QStringEncoder>

#include <optional>

namespace regards::report {

namespace {

/// The parts of a PDF's end that an update needs.
struct Trailer
{
    int size = 0; ///< number of objects
    int info = 0; ///< number of the object that names title and author
    int root = 0;
    qsizetype crossReferences = 0; ///< offset of the table
};

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    static const QRegularExpression expression(
        QStringLiteral("trailer\\s*<<\\s*/Size (\\d+)\\s*/Info (\\d+) 0 R\\s*/Root (\\d+) 0 R\\s*>>\\s*startxref\\s*"
                       "(\\d+)\\s*%%EOF\\s*$"));
    const auto match = expression.match(QString::fromLatin1(pdf.last(std::min<qsizetype>(pdf.size(), 400))));
    if (!match.hasMatch())
        return std::nullopt;
    return Trailer{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                   match.captured(4).toLongLong()};
}

/// What stands between “N 0 obj <<” and “>> endobj”; null where the object is not such a plain dictionary.
QByteArray dictionaryOf(const QByteArray &pdf, int number)
{
    const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj\n<<";
    const qsizetype at = pdf.indexOf(start);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(">>\nendobj", at);
    if (end < 0)
        return {};
    return pdf.sliced(at + start.size(), end - at - start.size());
}

/// A text string in UTF-16, written in hexadecimal digits so that nothing in it needs an escape.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

/// The maps from glyphs to characters are written as plain text; both codes have the same length.
void mapSpacesToSpaces(QByteArray &pdf)
{
    static const QRegularExpression expression(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    auto matches = expression.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const QByteArray start = '\n' + matches.next().captured(1).toLatin1() + " 0 obj\n";
        const qsizetype from = pdf.indexOf(start);
        const qsizetype to = from < 0 ? -1 : pdf.indexOf("endstream", from);
        for (qsizetype at = pdf.indexOf("<0009>", from); at >= 0 && at < to; at = pdf.indexOf("<0009>", at))
            pdf.replace(at, 6, "<0020>");
    }
}

void appendUpdate(QByteArray &pdf, const Trailer &trailer, const QList<std::pair<int, QByteArray>> &objects)
{
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (const auto &[number, dictionary] : objects) {
        const QByteArray place = QByteArray::number(pdf.size()).rightJustified(10, '0');
        table += QByteArray::number(number) + " 1\n" + place + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(trailer.size) + "\n/Info "
        + QByteArray::number(trailer.info) + " 0 R\n/Root " + QByteArray::number(trailer.root) + " 0 R\n/Prev "
        + QByteArray::number(trailer.crossReferences) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray completed(const QByteArray &pdf, const Document &document)
{
    const auto trailer = trailerOf(pdf);
    if (!trailer)
        return pdf;
    QByteArray info = dictionaryOf(pdf, trailer->info);
    QByteArray root = dictionaryOf(pdf, trailer->root);
    if (info.isEmpty() || root.isEmpty())
        return pdf;
    if (!document.subject.isEmpty())
        info += "/Subject " + textString(document.subject) + '\n';
    if (!document.author.isEmpty())
        info += "/Author " + textString(document.author) + '\n';
    root += document.language == Language::French ? "/Lang (fr-FR)\n" : "/Lang (en)\n";
    root += "/ViewerPreferences << /DisplayDocTitle true >>\n";
    QByteArray result = pdf;
    mapSpacesToSpaces(result);
    appendUpdate(result, *trailer, {{trailer->info, info}, {trailer->root, root}});
    return result;
}

} // namespace regards::report
