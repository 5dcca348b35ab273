// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_parts.h"

#include <QColor>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

// No quotes, no angle brackets, no ampersands: readers of HTML take them as they stand, readers of XML don't.
constexpr auto StyleSheet = uR"(
@page { size: @paper; margin: 20mm 18mm; }
* { box-sizing: border-box; }
html { font: 100%/1.5 Noto Sans, Segoe UI, Helvetica Neue, Arial, sans-serif; color: @ink; background: @paper-colour;
  -webkit-text-size-adjust: 100%; hyphens: none; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
body.easy { font-size: 1.2rem; line-height: 1.6; }
.easy h1, .easy h2, .easy h3 { color: @ink; }
.easy h2 { border-top: 2px solid @ink; padding-top: .5em; }
h1, h2, h3, h4, h5, h6 { color: @accent; line-height: 1.25; margin: 2.2em 0 .5em; break-after: avoid; }
h1 { font-size: 2.2rem; margin-top: 1rem; }
h2 { font-size: 1.65rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; color: @ink; }
h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, caption, figcaption, .box { white-space: pre-wrap; }
p { margin: 0 0 .75em; orphans: 2; widows: 2; }
.lead { font-size: 1.15rem; color: @accent; }
.small { font-size: .875rem; }
.caption, figcaption { font-size: .875rem; color: @muted; }
.spoken { font-size: 1.25rem; line-height: 1.5; }
.running { font-size: .85rem; color: @muted; margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.space { height: .4rem; } .medium { height: 1.2rem; } .large { height: 2.8rem; }
.cover { border-top: 5px solid @accent; padding-top: 1.5rem; margin-bottom: 2.5rem; }
.subtitle { font-size: 1.25rem; margin: 0; }
.notice { display: inline-block; border: 1px solid @accent; color: @accent; font-weight: bold; padding: .25em .75em; }
.facts { margin: 2rem 0 0; }
.facts div { display: grid; grid-template-columns: minmax(7rem, 1fr) 3fr; gap: 1rem; border-top: 1px solid @rule;
  padding: .4rem 0; }
.facts dt { color: @muted; }
dd { margin: 0; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: 1.25rem; }
nav li { margin: .3em 0; }
nav h2 { margin-top: 1em; }
a { color: @accent; }
ul, ol { margin: 0 0 .9em; padding-left: 1.5rem; }
li { margin-bottom: .25em; }
li::marker { color: @accent; }
.scroll { overflow-x: auto; margin: 0 0 1.2em; }
.scroll:focus-visible, a:focus-visible { outline: 3px solid @accent; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; margin: .75em 0 1.2em; }
table { overflow-wrap: break-word; }
.endless { overflow-wrap: anywhere; }
caption { text-align: left; font-weight: bold; padding-bottom: .35em; break-after: avoid; }
th, td { text-align: left; vertical-align: top; padding: .35em .5em; border-bottom: 1px solid @rule; }
th { font-weight: normal; }
thead th { background: @band; color: @accent; font-weight: bold; vertical-align: bottom;
  border-bottom: 2px solid @accent; }
.centre { text-align: center; } .end { text-align: right; }
th.turned { text-align: center; }
.turned span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; text-align: left; }
.shaded th, .shaded td { background: @shade; }
.group th { background: @shade; color: @accent; font-weight: bold; padding-top: .6em; }
.total th, .total td { font-weight: bold; border-top: 2px solid @accent; }
.mark { width: .85em; height: .85em; vertical-align: -.06em; margin-right: .4em; overflow: visible; }
figure { margin: 1em 0 1.4em; }
.chart svg[role=img] { display: block; width: 100%; height: auto; min-width: 30rem; }
.quote { border-left: 4px solid @partial; padding-left: 1rem; break-inside: avoid; }
blockquote { margin: 0; font-style: italic; }
blockquote em { font-style: normal; }
blockquote p { margin: 0; }
.key { background: @shade; padding: .6rem .8rem; font-size: .9rem; }
.key div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .75rem; padding: .15rem 0; }
.key dt { font-weight: bold; }
.idea { display: grid; grid-template-columns: 5.5rem 1fr; gap: 1.25rem; align-items: center; margin: 1.25rem 0;
  break-inside: avoid; }
.idea p { margin: 0; }
.idea svg { width: 100%; height: auto; }
.sheet .code { border: 1px solid @ink; padding: .05em .35em; margin-right: .4em; }
.sheet { color: @ink; border-bottom: 2px solid @ink; padding-bottom: .3em; }
.blanks { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; margin: .9rem 0; }
.blank { flex: 1 1 12rem; border-bottom: 1px solid @ink; min-height: 1.9em; padding-top: .4em; }
.entry { margin: 0 0 1rem; break-inside: avoid; }
.framed { border: 1px solid @ink; padding: .7rem; }
.labelled { display: grid; grid-template-columns: 3.5rem 1fr; }
.hints { margin: .2rem 0 .5rem; font-size: .95rem; }
ul.hints { list-style-type: none; padding-left: 3.5rem; }
.boxes { display: grid; gap: .4rem 1rem; margin: .5rem 0; }
.box { position: relative; padding-left: 1.7em; min-height: 1.5em; }
.tick { position: absolute; left: 0; top: .2em; width: 1.15em; height: 1.15em; border: 1px solid @ink; }
.line { border-bottom: 1px solid @muted; height: 8mm; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid @rule; }
@media (max-width: 30rem) {
  html { font-size: 106%; }
  .facts div, .key div { grid-template-columns: 1fr; gap: 0; }
  .boxes { display: block; }
  h1 { font-size: 1.8rem; } h2 { font-size: 1.4rem; }
}
html.handout { font-size: 130%; }
@media print {
  html { font-size: 10pt; }
  html.handout { font-size: 13pt; }
  body { max-width: none; padding: 0; }
  .page { break-before: page; }
  tr, figure.chart, .key div, .facts div { break-inside: avoid; }
  thead { display: table-header-group; }
  .group { break-after: avoid; }
  .scroll { overflow: visible; }
  table.wide, .chart svg[role=img] { min-width: 0 !important; }
  body.easy { font-size: 14pt; }
  nav a { text-decoration: none; color: inherit; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)";

} // namespace

QString htmlStyle(const Document &document)
{
    const auto colourName = [](QRgb rgb) { return QColor::fromRgb(rgb).name(); };
    QString sheet = QString::fromUtf16(StyleSheet);
    sheet.replace(u"@paper-colour"_s, colourName(colour::Paper));
    sheet.replace(u"@paper"_s, document.pageSize == PageSize::A4 ? u"A4"_s : u"letter"_s);
    sheet.replace(u"@ink"_s, colourName(colour::Ink));
    sheet.replace(u"@accent"_s, colourName(colour::Accent));
    sheet.replace(u"@muted"_s, colourName(colour::Muted));
    sheet.replace(u"@rule"_s, colourName(colour::Rule));
    sheet.replace(u"@shade"_s, colourName(colour::Shade));
    sheet.replace(u"@band"_s, colourName(colour::Band));
    sheet.replace(u"@partial"_s, colourName(markStyle(RatingMark::Partial).fill));
    return sheet;
}

} // namespace regards::report
