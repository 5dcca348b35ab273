// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the ODT renderer share.
#pragma once

#include "core/report/document.h"
#include "core/report/svg.h"

#include <QBuffer>
#include <QList>
#include <QMap>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace regards::report {

/// A file of the package, and what it is.
struct OdtFile
{
    QString name;
    QString type;
    QByteArray content;
    bool compressed = true;
};

using OdtAttributes = std::initializer_list<std::pair<QString, QString>>;

/// Elements by their prefixed names, and what every file of the package begins with.
class OdtXml
{
public:
    OdtXml();

    void open(const QString &name, OdtAttributes attributes = {});
    void close(int elements = 1);
    /// Of the element that was opened last, before anything is in it.
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void empty(const QString &name, OdtAttributes attributes = {});
    void text(const QString &text) { m_xml.writeCharacters(text); }
    /// An element with characters alone.
    void element(const QString &name, const QString &text, OdtAttributes attributes = {});
    /// A whole file's outermost element, with the names of all prefixes.
    void openRoot(const QString &name);
    void openManifest();
    /// What another one has written, as it stands.
    void append(const OdtXml &other);
    [[nodiscard]] const QByteArray &bytes() const noexcept { return m_buffer.buffer(); }

private:
    QBuffer m_buffer{};
    QXmlStreamWriter m_xml{};
};

/// "12.5pt".
[[nodiscard]] QString points(double value);
/// The language and country in which spelling is checked.
[[nodiscard]] std::pair<QString, QString> languageAndCountry(Language language);

/// How a paragraph differs from its style: where it begins, and whether it stays with what follows.
struct Placement
{
    /// AfterCover: on a new page that is numbered and has its running lines. Cover: on one without.
    enum class Start : quint8 { Anywhere, NewPage, AfterCover, Cover };
    Start start = Start::Anywhere;
    bool keepsWithNext = false;

    friend bool operator==(const Placement &, const Placement &) = default;
    friend auto operator<=>(const Placement &, const Placement &) = default;
};

/**
 * Writes the body's paragraphs and tables, and gathers the styles and pictures that they turn out to need.
 *
 * What is to begin a page is said before it: the first paragraph or table that follows takes it on.
 */
class OdtPen
{
public:
    explicit OdtPen(const Document &document);

    [[nodiscard]] OdtXml &xml() noexcept { return m_body; }
    [[nodiscard]] const OdtXml &body() const noexcept { return m_body; }
    [[nodiscard]] const Document &document() const noexcept { return m_document; }
    void startNext(Placement::Start start);
    /// Whether what comes next begins a page.
    [[nodiscard]] bool startsPage() const noexcept { return m_start != Placement::Start::Anywhere; }

    /// A paragraph of a named style.
    void openParagraph(const QString &style, bool keepsWithNext = false);
    void openHeading(const QString &style, int level);
    void close() { m_body.close(); }
    void paragraph(const QString &style, const Runs &runs, bool keepsWithNext = false);
    void paragraph(const QString &style, const QString &text, bool keepsWithNext = false)
    {
        paragraph(style, plainText(text), keepsWithNext);
    }
    /// Typeset, into the open paragraph; a line end begins a new line.
    void write(const Runs &runs);
    void write(const QString &text) { write(plainText(text)); }
    void span(const QString &style, const QString &text);
    /// A rating's symbol as a character, and a blank behind it.
    void mark(RatingMark mark);
    /// A picture in the line, with what it shows in words.
    void picture(const Picture &picture, const PictureText &text, double scale = 1);

    struct TableLook
    {
        QList<double> widths; ///< relative
        bool keepsWithNext = false;
        bool staysWhole = false; ///< on one page
        double below = 12; ///< points
    };
    /// Opens a table with its columns; the first `headColumns` of them name the rows.
    void openTable(const QString &name, const TableLook &look, int headColumns = 0);
    /// A paragraph of that style whose tabs are lines to write on, up to those places.
    void openBlanks(const QString &style, const QList<double> &stops, bool keepsWithNext);

    /// Number that nothing else of the document has.
    int fresh() { return ++m_fresh; }
    [[nodiscard]] const OdtXml &styles() const noexcept { return m_styles; }
    [[nodiscard]] const QList<OdtFile> &pictures() const noexcept { return m_pictures; }
    [[nodiscard]] QString typesetLine(const QString &text) const;

private:
    [[nodiscard]] QString styleFor(const QString &base, Placement placement);
    /// Opens an automatic style and its paragraph properties.
    void openPlacedStyle(const QString &name, const QString &base, Placement placement);
    void writeSpaced(QStringView text);

    const Document &m_document;
    OdtXml m_body{};
    OdtXml m_styles{};
    QList<OdtFile> m_pictures{};
    QMap<std::pair<QString, Placement>, QString> m_placed{};
    QMap<QByteArray, QString> m_pictureNames{};
    Placement::Start m_start = Placement::Start::Anywhere;
    bool m_isAfterSpace = true; ///< a space here would be dropped by whoever reads it
    int m_fresh = 0;
};

/// The file of named styles, pages and running lines.
[[nodiscard]] QByteArray odtStyles(const Document &document, const OdtPen &pen);
void writeOdtFonts(OdtXml &xml);
void writeOdtStyles(OdtXml &xml, const Document &document);
/// The styles of cells and rows, which ODF wants among those of the body.
void writeOdtCellStyles(OdtXml &xml);
/// The characters for ratings' symbols.
[[nodiscard]] QString markCharacter(RatingMark mark);
/// Where text flows: the width and height of a page without its margins, in points.
[[nodiscard]] QSizeF odtBody(const Document &document);

void writeOdtTable(OdtPen &pen, const Table &table);
void writeOdtKey(OdtPen &pen, const RatingKey &key);
void writeOdtFacts(OdtPen &pen, const QList<Fact> &facts);
void writeOdtSheet(OdtPen &pen, const Sheet &sheet);
void writeOdtEntry(OdtPen &pen, const FormEntry &entry);

} // namespace regards::report
