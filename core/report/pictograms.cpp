// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pictograms.h"

#include "core/report/pictogramdrawings.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

struct NameRow
{
    Pictogram pictogram;
    const char16_t *token;
    struct
    {
        const char *source;
        const char *comment;
    } word;
};

// clang-format off
constexpr NameRow Names[] = {
    {Pictogram::Person, u"person", QT_TRANSLATE_NOOP3("Pictograms", "a person", "what a small drawing shows")},
    {Pictogram::Group, u"group", QT_TRANSLATE_NOOP3("Pictograms", "a group", "what a small drawing shows")},
    {Pictogram::Talk, u"talk", QT_TRANSLATE_NOOP3("Pictograms", "to talk", "what a small drawing shows")},
    {Pictogram::Listen, u"listen", QT_TRANSLATE_NOOP3("Pictograms", "to listen", "what a small drawing shows")},
    {Pictogram::Look, u"look", QT_TRANSLATE_NOOP3("Pictograms", "to look", "what a small drawing shows")},
    {Pictogram::House, u"house", QT_TRANSLATE_NOOP3("Pictograms", "a home", "what a small drawing shows")},
    {Pictogram::Centre, u"centre", QT_TRANSLATE_NOOP3("Pictograms", "a place of care", "what a small drawing shows")},
    {Pictogram::Town, u"town", QT_TRANSLATE_NOOP3("Pictograms", "the town", "what a small drawing shows")},
    {Pictogram::Outing, u"outing", QT_TRANSLATE_NOOP3("Pictograms", "to go out", "what a small drawing shows")},
    {Pictogram::Bed, u"bed", QT_TRANSLATE_NOOP3("Pictograms", "a bed", "what a small drawing shows")},
    {Pictogram::Meal, u"meal", QT_TRANSLATE_NOOP3("Pictograms", "a meal", "what a small drawing shows")},
    {Pictogram::Shower, u"shower", QT_TRANSLATE_NOOP3("Pictograms", "a shower", "what a small drawing shows")},
    {Pictogram::Door, u"door", QT_TRANSLATE_NOOP3("Pictograms", "an open door", "what a small drawing shows")},
    {Pictogram::Key, u"key", QT_TRANSLATE_NOOP3("Pictograms", "a key", "what a small drawing shows")},
    {Pictogram::Lock, u"lock", QT_TRANSLATE_NOOP3("Pictograms", "what stays private", "what a small drawing shows: a padlock")},
    {Pictogram::Phone, u"phone", QT_TRANSLATE_NOOP3("Pictograms", "the telephone", "what a small drawing shows")},
    {Pictogram::Letter, u"letter", QT_TRANSLATE_NOOP3("Pictograms", "a letter", "what a small drawing shows")},
    {Pictogram::Calendar, u"calendar", QT_TRANSLATE_NOOP3("Pictograms", "a date", "what a small drawing shows: a calendar")},
    {Pictogram::Clock, u"clock", QT_TRANSLATE_NOOP3("Pictograms", "the time", "what a small drawing shows: a clock")},
    {Pictogram::Document, u"document", QT_TRANSLATE_NOOP3("Pictograms", "a document", "what a small drawing shows")},
    {Pictogram::Plan, u"plan", QT_TRANSLATE_NOOP3("Pictograms", "a plan", "what a small drawing shows: a list with ticks")},
    {Pictogram::Sign, u"sign", QT_TRANSLATE_NOOP3("Pictograms", "to sign", "what a small drawing shows: a pen that writes")},
    {Pictogram::Care, u"care", QT_TRANSLATE_NOOP3("Pictograms", "a carer", "what a small drawing shows: a doctor or a nurse")},
    {Pictogram::Pill, u"pill", QT_TRANSLATE_NOOP3("Pictograms", "a medicine", "what a small drawing shows")},
    {Pictogram::Heart, u"heart", QT_TRANSLATE_NOOP3("Pictograms", "the heart", "what a small drawing shows")},
    {Pictogram::Shield, u"shield", QT_TRANSLATE_NOOP3("Pictograms", "to be safe", "what a small drawing shows: a shield")},
    {Pictogram::Stop, u"stop", QT_TRANSLATE_NOOP3("Pictograms", "stop", "what a small drawing shows: a raised hand")},
    {Pictogram::Scales, u"scales", QT_TRANSLATE_NOOP3("Pictograms", "rights", "what a small drawing shows: a pair of scales")},
    {Pictogram::Choice, u"choice", QT_TRANSLATE_NOOP3("Pictograms", "to choose", "what a small drawing shows: a way that forks")},
    {Pictogram::Question, u"question", QT_TRANSLATE_NOOP3("Pictograms", "a question", "what a small drawing shows")},
    {Pictogram::GoingWell, u"going_well", QT_TRANSLATE_NOOP3("Pictograms", "it goes well", "what a small drawing shows: a thumb up")},
    {Pictogram::Improve, u"improve", QT_TRANSLATE_NOOP3("Pictograms", "to get better", "what a small drawing shows: steps up")},
    {Pictogram::Work, u"work", QT_TRANSLATE_NOOP3("Pictograms", "work", "what a small drawing shows: a briefcase")},
    {Pictogram::School, u"school", QT_TRANSLATE_NOOP3("Pictograms", "to learn", "what a small drawing shows: an open book")},
    {Pictogram::Vote, u"vote", QT_TRANSLATE_NOOP3("Pictograms", "to vote", "what a small drawing shows")},
    {Pictogram::Help, u"help", QT_TRANSLATE_NOOP3("Pictograms", "to help", "what a small drawing shows: a hand that holds a heart")},
    {Pictogram::Complaint, u"complaint", QT_TRANSLATE_NOOP3("Pictograms", "to speak up", "what a small drawing shows: a megaphone")},
};
// clang-format on
static_assert(std::size(Names) == Pictograms.size());

const NameRow &rowOf(Pictogram pictogram)
{
    return *std::find_if(std::begin(Names), std::end(Names),
                         [pictogram](const NameRow &row) { return row.pictogram == pictogram; });
}

/**
 * Reads a drawing: numbers and one-letter commands with spaces between them. Absolute, y down:
 * `M x y` begins, `L x y` lines, `C x1 y1 x2 y2 x y` curves, `Z` closes; `O x y r` circle; `R x y w h r` rounded
 * rectangle; `N x y r from sweep` an arc by itself and `A` one that goes on, in degrees against the clock.
 * What was gathered is painted by `F` (fill), `S w` (stroke), `P` (fill with paper), `K w` (stroke with paper).
 */
class DrawingReader
{
public:
    explicit DrawingReader(const QString &text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
    { }

    QList<PictogramShape> shapes()
    {
        while (m_at < m_words.size())
            step(m_words.at(m_at++).front());
        return m_shapes;
    }

private:
    [[nodiscard]] double number() { return m_words.value(m_at++).toDouble(); }
    [[nodiscard]] QPointF point()
    {
        const double x = number();
        return {x, number()};
    }
    void finish(PictogramShape::Paint paint, double width = 0)
    {
        m_path.setFillRule(Qt::WindingFill);
        m_shapes.append({paint, width, std::exchange(m_path, {})});
    }

    void step(QChar command);
    void arc(bool isGoingOn);
    void roundedRectangle();

    QStringList m_words;
    qsizetype m_at = 0;
    QPainterPath m_path{};
    QList<PictogramShape> m_shapes{};
};

void DrawingReader::arc(bool isGoingOn)
{
    const QPointF centre = point();
    const double radius = number();
    const double from = number();
    const double sweep = number();
    const QRectF square(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (!isGoingOn)
        m_path.arcMoveTo(square, from);
    m_path.arcTo(square, from, sweep);
}

void DrawingReader::roundedRectangle()
{
    const QPointF corner = point();
    const double width = number();
    const double height = number();
    const double radius = number();
    m_path.addRoundedRect(QRectF(corner, QSizeF(width, height)), radius, radius);
}

void DrawingReader::step(QChar command)
{
    using Paint = PictogramShape::Paint;
    switch (command.unicode()) {
    case u'M':
        return m_path.moveTo(point());
    case u'L':
        return m_path.lineTo(point());
    case u'C': {
        const QPointF first = point();
        const QPointF second = point();
        return m_path.cubicTo(first, second, point());
    }
    case u'Z':
        return m_path.closeSubpath();
    case u'O': {
        const QPointF centre = point();
        const double radius = number();
        return m_path.addEllipse(centre, radius, radius);
    }
    case u'R':
        return roundedRectangle();
    case u'N':
        return arc(false);
    case u'A':
        return arc(true);
    case u'F':
        return finish(Paint::Fill);
    case u'S':
        return finish(Paint::Stroke, number());
    case u'P':
        return finish(Paint::FillPaper);
    case u'K':
        return finish(Paint::StrokePaper, number());
    default:
        Q_UNREACHABLE();
    }
}

QString decimal(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

bool isPaper(PictogramShape::Paint paint)
{
    return paint == PictogramShape::Paint::FillPaper || paint == PictogramShape::Paint::StrokePaper;
}

bool isFilled(PictogramShape::Paint paint)
{
    return paint == PictogramShape::Paint::Fill || paint == PictogramShape::Paint::FillPaper;
}

} // namespace

QString token(Pictogram pictogram)
{
    return QStringView(rowOf(pictogram).token).toString();
}

std::optional<Pictogram> pictogramFromToken(QStringView token)
{
    for (const NameRow &row : Names) {
        if (token == QStringView(row.token))
            return row.pictogram;
    }
    return std::nullopt;
}

QString pictogramWord(Pictogram pictogram, const Words &words)
{
    const auto &word = rowOf(pictogram).word;
    return words.translate("Pictograms", word.source, word.comment);
}

const QList<PictogramShape> &shapesOf(Pictogram pictogram)
{
    static const auto all = [] {
        std::array<QList<PictogramShape>, Pictograms.size()> shapes;
        for (const Pictogram one : Pictograms)
            shapes[size_t(one)] = DrawingReader(drawingOf(one)).shapes();
        return shapes;
    }();
    return all[size_t(pictogram)];
}

QString svgPathData(const QPainterPath &path)
{
    QStringList parts;
    const auto add = [&](QChar command, int first, int count) {
        QStringList numbers;
        for (int i = first; i < first + count; ++i)
            numbers.append(decimal(path.elementAt(i).x) + u' ' + decimal(path.elementAt(i).y));
        parts.append(command + numbers.join(u' '));
    };
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (element.isMoveTo()) {
            start = element;
            add(u'M', i, 1);
        } else if (element.isLineTo()) {
            const bool closes = isLast && QPointF(element) == start;
            if (!closes)
                add(u'L', i, 1);
        } else {
            add(u'C', i, 3);
            i += 2;
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            parts.append(u"Z"_s);
    }
    return parts.join(QString());
}

void paintPictogram(QPainter &painter, Pictogram pictogram, const QRectF &square, QRgb ink, QRgb paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / PictogramSide, square.height() / PictogramSide);
    for (const PictogramShape &shape : shapesOf(pictogram)) {
        const QColor colour = QColor::fromRgba(isPaper(shape.paint) ? paper : ink);
        if (isFilled(shape.paint)) {
            painter.fillPath(shape.path, colour);
        } else {
            painter.strokePath(shape.path, QPen(colour, shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    painter.restore();
}

} // namespace regards::report
