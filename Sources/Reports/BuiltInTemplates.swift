// swift-format-ignore-file
// A copy of Templates/, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

internal import Settings

/// The templates and assets that the program carries, for content folders without templates of their own.
package enum BuiltInTemplates {
    /// Paths inside the folder of templates, in the order of their bytes, and what the files say.
    package static let files: [(path: String, text: String)] = [
        (
            "404.html.mustache",
##"""
{{! What a web server shows for an address that leads nowhere. }}
{{<page}}
{{$title}}{{words.page-missing}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$main}}
<div class="title">
<h1>{{words.page-missing}}</h1>
<p>{{words.page-missing-why}}</p>
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
</div>
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
{{/footer}}
{{/page}}

"""##
        ),
        (
            "appendix.html.mustache",
##"""
{{! A text that a report lists as its appendix. }}
{{<page}}
{{$running}} data-council="{{#council}}{{council}}{{/council}}" data-paper="{{appendix}}: {{title}}" data-status=""{{/running}}
{{$title}}{{appendix}}: {{title}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></li>
<li><a href="{{report.href}}">{{report.label}}</a></li>
<li aria-current="page">{{appendix}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<p class="kicker">{{appendix}}</p>
<h1>{{title}}</h1>
{{> prints}}
</div>
<div class="columns">
{{#hasContents}}
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">{{words.contents}}</h2>
<details class="fold">
<summary>{{words.page-sections}}</summary>
<ul role="list">
{{#sections}}
<li><a href="{{link}}">{{#number}}{{number}} {{/number}}{{> label}}</a></li>
{{/sections}}
</ul>
</details>
</nav>
{{/hasContents}}
<div class="body{{#isNumbered}} numbered-text{{/isNumbered}}">
{{#introduction}}
<section class="introduction" id="introduction">
{{{introduction}}}
</section>
{{/introduction}}
{{#sections}}
{{> section}}
{{/sections}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{> downloads}}
</div>
</div>
{{/main}}
{{$footer}}
{{> neighbours}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "appendix.md.mustache",
##"""
{{! A text that a report lists as its appendix. }}
{{^isPrinted}}
[{{words.all-papers}}]({{root}}{{index}}.md) › [{{report.label}}]({{report.href}}) › {{appendix}}
{{#otherLanguage}}

[{{words}}]({{href}})
{{/otherLanguage}}

{{/isPrinted}}
{{#isPrinted}}
<!-- margins -->

{{words.label-council}}: {{#council}}{{council}}{{/council}}

{{words.label-paper}}: {{report.label}}, {{appendix}}

{{words.label-status}}: {{#exempt}}{{margin}}{{/exempt}}

{{/isPrinted}}
# {{appendix}}: {{title}}
{{> exempt}}
{{#introduction}}

{{{introduction}}}
{{/introduction}}
{{#hasContents}}

## {{words.contents}}

{{#sections}}
- [{{#number}}{{number}} {{/number}}{{label}}]({{link}})
{{/sections}}
{{/hasContents}}
{{#sections}}
{{> section}}
{{/sections}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{^isPrinted}}
{{> paper-end}}
{{/isPrinted}}

"""##
        ),
        (
            "appraisal.html.mustache",
##"""
{{! One option appraisal. }}
{{<page}}
{{$running}} data-council="{{#council}}{{council}}{{/council}}" data-paper="{{#appendix}}{{appendix}}: {{/appendix}}{{title}}{{#version}}, {{words.version}}{{/version}}" data-status="{{#status}}{{status}}{{/status}}"{{/running}}
{{$title}}{{#appendix}}{{appendix}}: {{/appendix}}{{title}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></li>
{{#report}}
<li><a href="{{href}}">{{label}}</a></li>
{{/report}}
<li aria-current="page">{{#report}}{{#appendix}}{{appendix}}{{/appendix}}{{/report}}{{^report}}{{title}}{{/report}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<p class="kicker">{{#appendix}}{{words.appendix-appraisal}}{{/appendix}}{{^appendix}}{{words.appraisal}}{{/appendix}}{{#isDraft}} <strong class="tag tag-draft">{{words.draft}}</strong>{{/isDraft}}</p>
<h1>{{title}}</h1>
{{> prints}}
{{#hasFacts}}
{{> facts}}
{{/hasFacts}}
</div>
<div class="columns">
{{#hasContents}}
{{> contents}}
{{/hasContents}}
<div class="body{{#isNumbered}} numbered-text{{/isNumbered}}">
{{#summary}}
{{> options-summary}}
{{/summary}}
{{#introduction}}
<section class="introduction" id="introduction">
{{#summary}}
<h2>{{words.introduction}}</h2>
{{/summary}}
{{{introduction}}}
</section>
{{/introduction}}
{{#sectionsBefore}}
{{> section}}
{{/sectionsBefore}}
{{#table}}
{{> options-table}}
{{/table}}
{{#options}}
{{> option}}
{{/options}}
{{#sectionsAfter}}
{{> section}}
{{/sectionsAfter}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{#schedule}}
<section>
<h2 id="figures">{{words.figures-and-workings}}</h2>
{{{schedule}}}
</section>
{{/schedule}}
{{#hasAccepted}}
{{> accepted}}
{{/hasAccepted}}
{{> downloads}}
</div>
</div>
{{/main}}
{{$footer}}
{{> neighbours}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "appraisal.md.mustache",
##"""
{{! One option appraisal. Every block begins with an empty line, so that the file ends in one newline. }}
{{^isPrinted}}
[{{words.all-papers}}]({{root}}{{index}}.md) › {{#report}}[{{label}}]({{href}}){{#appendix}} › {{appendix}}{{/appendix}}{{/report}}{{^report}}{{title}}{{/report}}
{{#otherLanguage}}

[{{words}}]({{href}})
{{/otherLanguage}}

{{/isPrinted}}
{{#isPrinted}}
<!-- margins -->

{{words.label-council}}: {{#council}}{{council}}{{/council}}

{{words.label-paper}}: {{title}}{{#version}}, {{words.version}}{{/version}}

{{words.label-status}}: {{#exempt}}{{margin}}, {{/exempt}}{{#status}}{{status}}{{/status}}

{{/isPrinted}}
# {{#appendix}}{{appendix}}: {{/appendix}}{{title}}
{{> exempt}}
{{#hasFacts}}

{{#isPrinted}}
<!-- facts -->

{{/isPrinted}}
{{#council}}
- {{words.label-council}}: {{council}}
{{/council}}
{{#topic}}
- {{words.label-topic}}: {{topic}}
{{/topic}}
{{#status}}
- {{words.label-status}}: {{status}}
{{/status}}
{{#version}}
- {{words.label-version}}: {{version}}
{{/version}}
{{/hasFacts}}
{{#introduction}}

{{{introduction}}}
{{/introduction}}
{{#hasContents}}

## {{words.contents}}

{{#summary}}
- [{{words.options-compared}}](#{{words.options-compared-anchor}})
{{/summary}}
{{#sectionsBefore}}
- [{{label}}]({{link}})
{{/sectionsBefore}}
{{#table}}
{{#rows}}
- [{{option.label}}]({{option.link}})
{{/rows}}
{{/table}}
{{#options}}
- [{{label}}]({{link}})
{{/options}}
{{#sectionsAfter}}
- [{{label}}]({{link}})
{{/sectionsAfter}}
{{#schedule}}
- [{{words.figures-and-workings}}]({{scheduleLink}})
{{/schedule}}
{{#hasAccepted}}
- [{{words.points-accepted}}](#{{words.points-accepted-anchor}})
{{/hasAccepted}}
{{/hasContents}}
{{#summary}}
{{> options-summary}}
{{/summary}}
{{#sectionsBefore}}
{{> section}}
{{/sectionsBefore}}
{{#table}}
{{> options-table}}
{{/table}}
{{#options}}
{{> option}}
{{/options}}
{{#sectionsAfter}}
{{> section}}
{{/sectionsAfter}}
{{#schedule}}

## {{words.figures-and-workings}}

{{{schedule}}}
{{/schedule}}
{{#hasAccepted}}
{{> accepted}}
{{/hasAccepted}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{^isPrinted}}
{{> paper-end}}
{{/isPrinted}}

"""##
        ),
        (
            "assets/style.css",
##"""
/* Sizes are in rem, so that a reader's own text size counts. Rules outside media queries are those for a wide window
   and for paper. */

/* Colours: text 4.5:1 or more, aim 6; lines that mean something 3:1. */
:root {
  --measure: 40rem; --paper: #fff; --ink: #14171f; --muted: #4a5363; --line: #cfd4dd; --edge: #7a8599;
  --band: #1c2657; --on-band: #fff; --accent: #2f43a5; --on-accent: #fff; --tint: #eceffa; --link: #2138a0;
  --visited: #6b2482; --plus: #17693a; --minus: #a1242c; --focus: #b8470b; --target: #fff1bd; --risk-1: #eef1ee;
  --risk-2: #f9e4a6; --risk-3: #efaa68; --risk-4: #97221f; --on-risk-4: #fff;
}

@media screen {
  :root { color-scheme: light dark }
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12151d; --ink: #e8eaf0; --muted: #adb5c4; --line: #363d4c; --edge: #7d889c; --band: #1a2145;
    --accent: #a3b2ff; --on-accent: #10173a; --tint: #1e2542; --link: #a9b9ff; --visited: #d9aef0; --plus: #7cd49d;
    --minus: #ffa19b; --focus: #ffb454; --target: #403606; --risk-1: #222832; --risk-2: #4a3d10; --risk-3: #82440f;
    --risk-4: #f58a80; --on-risk-4: #12151d;
  }
}

@media screen and (prefers-color-scheme: dark) {
  figure img { padding: .5rem; background: #fff }
}

/* Ground */
*, ::before, ::after { box-sizing: border-box }
html {
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  -webkit-text-size-adjust: none; text-size-adjust: none; scroll-padding-block: 1rem;
}
body {
  margin: 0; background: var(--paper); color: var(--ink); font-size: 1.0625rem; line-height: 1.5882;
  font-variant-numeric: lining-nums; overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { margin: 2rem 0 .5rem; font-size: 1.0625rem; font-weight: 700; line-height: 1.3; text-wrap: balance }
h1 { margin: 0; max-width: 22em; font-size: 2.75rem; letter-spacing: -.022em; line-height: 1.12 }
h2 { margin: 0 0 1rem; font-size: 1.625rem; letter-spacing: -.012em; line-height: 1.2 }
h3 { font-size: 1.1875rem }
p, ul, ol, dl, pre, blockquote, table { margin: 0 0 1rem }
p, li, dd, figcaption { text-wrap: pretty }
a { color: var(--link); text-decoration-thickness: .0625em; text-underline-offset: .18em }
a:visited { color: var(--visited) }
a:hover { text-decoration-thickness: .1875em }
:focus-visible { outline: .1875rem solid var(--focus); outline-offset: .1875rem; border-radius: .0625rem }
:target:not(main), :target > caption, .numbered:target + .lettered { background: var(--target); box-shadow: 0 0 0 .375rem var(--target); scroll-margin-top: 2rem }
.amount, .schedule td:nth-child(2), .data td.align-right { white-space: nowrap }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

/* Frame */
.page { max-width: 80rem; margin: 0 auto; padding: 0 2.5rem }
.skip { position: absolute; margin: .5rem; padding: .75rem 1.25rem; background: var(--paper); font-weight: 700 }
.skip:not(:focus) { transform: translateY(-200%) }
.masthead { --focus: #fff; background: var(--band); color: var(--on-band) }
.masthead .page {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 2rem;
  padding-top: .875rem; padding-bottom: .875rem;
}
.masthead p { margin: 0; font-size: 1.125rem; font-weight: 700 }
.masthead img {
  height: 2.5rem; margin-right: .375rem; padding: .25rem; background: #fff; object-fit: contain; vertical-align: middle;
}
.masthead a { padding: .25rem 0; color: inherit }
.masthead ol { font-size: .9375rem }
.masthead li { display: inline }
.masthead li + li::before { margin: 0 .5rem; content: "\203A"; content: "\203A" / "" }
footer {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; color: var(--muted);
  font-size: .9375rem;
}
footer::before { content: ""; flex: 0 0 100%; margin: 4rem 0 1.25rem; border-top: 1px solid var(--edge) }
footer p { margin-bottom: 2.5rem }
.neighbours { display: flex; flex: 0 0 100%; flex-wrap: wrap; gap: 1rem 2rem; margin-bottom: 2rem; font-size: 1.0625rem }
.neighbours a { max-width: 30rem; font-weight: 700 }
.neighbours span { display: inline-block; width: 100%; color: var(--muted); font-size: .9375rem; font-weight: 400 }
.neighbours [rel="next"] { margin-left: auto; text-align: right }

/* Title and facts */
.title { padding: 3.25rem 0 2.75rem }
.prints { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1rem 0 0; padding: 0; font-size: .9375rem }
.kicker { margin-bottom: .5rem; color: var(--muted); font-weight: 700 }
.facts {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(max(9.5rem, 20%), 1fr)); gap: 0 2rem;
  margin: 1.75rem 0 0; font-size: 1rem; line-height: 1.4375;
}
.facts div { padding: .625rem 0; border-top: 1px solid var(--edge) }
dt { color: var(--muted); font-size: .9375rem }
dd { margin: 0 }
.facts dd { font-weight: 700 }

/* A word in a frame: an outcome, or a draft. */
.tag {
  display: inline-block; padding: .125rem .5rem; border: 1px solid var(--edge); border-radius: .1875rem;
  background: var(--paper); color: var(--ink); font-size: .875rem; font-weight: 700; letter-spacing: 0;
  line-height: 1.25rem; print-color-adjust: exact;
}
.tag-recommended, .tag-preferred { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.tag-draft { border-style: dashed }
.tag-shortlisted { border-color: var(--accent); color: var(--accent) }

/* Contents */
.columns { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem }
.contents {
  position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 1.5rem); margin: 0 -.5rem;
  padding: 0 .5rem 1rem; overflow-y: auto; font-size: .9375rem; line-height: 1.4;
}
.contents h2 { margin: 0; padding: .625rem 0; border-top: .1875rem solid var(--ink); font-size: 1rem; letter-spacing: 0 }
.contents li { border-top: 1px solid var(--line) }
.contents a { display: block; padding: .5rem 0 }
.contents ul { scroll-target-group: auto }

/* Folded in a narrow window. */
.fold > summary { padding: .625rem 0; border-top: 1px solid var(--edge); color: var(--link); font-weight: 700 }

/* Prose */
.body { min-width: 0 }
.body > section, .group { margin-bottom: 3.5rem; border-top: .1875rem solid var(--ink); padding-top: 1rem }
.body > section:last-child { margin-bottom: 0 }
.body > .introduction:first-child { border: 0; padding: 0 }
.body :is(p, ul, ol, pre, blockquote) { max-width: var(--measure) }
.body ul, .body ol { padding-left: 1.5rem }
.masthead ol, .contents ul, .papers { margin: 0 }
.masthead ol, .contents ul, .papers, .topics ul, .body :is(.tasks, .bands, .risk-names, .rejected ul) { padding: 0 }
:is(ul, ol)[role="list"], .tasks, .recommendations > ol { list-style: none }
.body li { margin-bottom: .375rem }
.body li > ul, .body li > ol, .body li > p { margin: .375rem 0 }
.body li::marker { color: var(--muted); font-variant-numeric: tabular-nums }
.task { font-weight: 700 }
.body .tasks > li:not(:has(> .task, > p > .task)) { margin-left: 1.5rem; list-style: disc }
blockquote { padding-left: 1.25rem; border-left: .25rem solid var(--edge) }
pre, code { font: .9375rem/1.5 ui-monospace, "Liberation Mono", Consolas, monospace }
pre { padding-left: 1.25rem; border-left: 1px solid var(--edge); overflow-wrap: anywhere; white-space: pre-wrap }
img { max-width: 100%; height: auto }
.body img { width: auto; max-height: min(85vh, 40rem) }
.note-ref { font-size: .75rem; line-height: 0; font-weight: 700 }
.note-ref a { padding: .25rem .125rem }

/* Tables: lines, no boxes. */
table {
  width: 100%; border-spacing: 0; font-size: 1rem; font-variant-numeric: lining-nums tabular-nums;
  line-height: 1.4375;
}
th, td { padding: .625rem 1rem .625rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
thead th { border-bottom: .125rem solid var(--ink); font-size: .9375rem; vertical-align: bottom }
th:last-child, td:last-child { padding-right: 0 }

table:has(th:nth-child(8)):not(.compared) {
  font-size: .8125rem;
  & :is(th, td) { padding-right: .375rem }
}
td.align-right { overflow-wrap: normal }

/* Wider than any page: rows are blocks of labels and values. */
.wide {
  &, & :is(caption, tbody, td) { display: block; font-size: 1rem }
  & thead { position: absolute; clip-path: inset(50%) }
  & tr {
    display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); padding: .75rem 0 .5rem;
    border-top: .125rem solid;
  }
  & tbody :is(th, td) { padding: 0 1rem .75rem 0; border: 0; text-align: left }
  & th { grid-column: 1 / -1 }
  & td::before { display: block; content: attr(data-label); content: attr(data-label) / "" }
}
td::before { color: var(--label, var(--muted)); font-size: .9375rem }
td :is(code, a[href^="http"]) { overflow-wrap: anywhere }
.align-right { text-align: right }
.align-centre { text-align: center }

/* A row with a bold head is a sum. */
tr:has(> :first-child > strong:only-child) > * { border-top: .125rem solid var(--ink); font-weight: 700 }
:is(.numbers, .from-22, .from-30):not(.matrix, .rates) { width: auto; min-width: min(100%, 30rem) }
:where(.numbers, .from-22, .from-30):not(.matrix) td { white-space: nowrap }

/* Options as columns. */
.compared { table-layout: fixed }
.compared thead :first-child { width: 10rem }
.compared tr > :not(:first-child) { padding-left: .625rem; padding-right: .625rem }
@container body (max-width: 54rem) {
  .compared thead :first-child { width: 6.5rem }
}
.compared .tag { margin-left: -.0625rem; padding: .125rem .4375rem }
/* Many options stand as rows. */
.turned thead :first-child { width: 34% }
.turned .chosen > :first-child { padding-left: .5rem; border-left: .3125rem solid var(--accent) }
table .chosen { background: var(--tint); print-color-adjust: exact }
.compared thead .chosen { border-top: .3125rem solid var(--accent) }

/* Options */
.option-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1rem; margin-bottom: 1rem }
.option-head > * { margin: 0 }
.body > .option.chosen { border-top: .375rem solid var(--accent) }
.option h3 { margin-top: 1.75rem }
.verdict > h3 + p { font-weight: 700 }
.verdict > h3 + p, .verdict > h3 + p + p, .rejected li > p { display: inline }
.verdict > p + p + p { margin-top: 1rem }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; margin: 2rem 0 }
.points-head {
  display: flex; justify-content: space-between; align-items: baseline; gap: 1rem;
  border-bottom: .125rem solid var(--ink);
}
.points-head h3, .points-head p { margin: 0; padding-bottom: .375rem }
.points-head p { color: var(--muted); font-variant-numeric: tabular-nums }
.points-head + p { margin-top: .5625rem }

/* Signs for bullets. The bullet stays, unseen, so that a list is announced as one. */
.for > ul, .against > ul { margin: 0; padding: 0 }
.for > ul > li, .against > ul > li { position: relative; margin: 0; padding: .5625rem 0 .5625rem 1.375rem; border-bottom: 1px solid var(--line) }
.for > ul > li::marker, .against > ul > li::marker { color: transparent; font-size: 0 }
.for > ul > li::before, .against > ul > li::before { position: absolute; left: 0; margin: 0; color: var(--plus); font-weight: 700; content: "+"; content: "+" / "" }
.against > ul > li::before { color: var(--minus); content: "\2212"; content: "\2212" / "" }

/* Options as rows. */
.options thead :first-child { width: 26% }
.options thead :last-child { width: 39% }
.options .chosen > * { border-top: .3125rem solid var(--accent) }
.options .chosen > th { padding-left: .625rem }
.options .tag { display: table; margin-top: .5rem }
.options td > ul > li { padding: 0 0 .4375rem 1.375rem; border: 0 }
.options td > :last-child, .options li:last-child { margin-bottom: 0 }

/* Notes */
.notes { font-size: 1rem; line-height: 1.5 }
.notes li > p { margin: 0 0 .25rem }
.notes li { margin-bottom: 1rem }

/* List of papers */
.title h1 + p { margin: .75rem 0 0 }
.group h2 { font-size: 1.375rem }
.group { margin-bottom: 2rem }
.papers li + li { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line) }
.group h3 { margin: 0 0 .125rem; font-size: 1.1875rem }
.papers :is(.kicker, dl) { display: inline; color: var(--muted); font-size: .9375rem; font-weight: 400 }
.papers :is(div, dt, dd) { display: inline }
.papers dt::after { content: ": " }
.papers :is(.kicker:not(:empty) + dl, span + span, div + div)::before { content: " \B7  "; content: " \B7  " / "" }
.papers li { line-height: 1.4 }
.topics { columns: 18rem; column-gap: 2rem }
.topics :is(h3, li) { break-inside: avoid }
.topics h3, .topics li:first-child { break-after: avoid }
.topics h3 { margin: 0; font-size: 1.0625rem }
.topics ul { margin-bottom: 1.5rem }

/* Agendas and decisions */
.group h2 a { color: inherit }
.day { white-space: nowrap }
.bodies dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-bottom: 2.5rem }
.bodies :is(dt, dd) { display: inline; margin: 0 }
.bodies dt { font-weight: 700 }
.bodies dd + dd::before { content: "\B7  "; content: "\B7  " / "" }
.agenda { max-width: calc(var(--measure) + 6rem); border-top: .1875rem solid var(--ink); padding-top: 1rem }
.agenda > li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 1.5rem }
.agenda > li > div { grid-column: 2 }
.agenda .item { grid-column: 1; margin: 0; font-size: 1.25rem; font-weight: 700; line-height: 1.3 }
.agenda .item span { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400 }
.agenda h2 { margin: 0 0 .25rem; font-size: 1.1875rem; letter-spacing: 0; line-height: 1.3 }
.agenda p { margin: 0 0 .375rem }
.agenda div > .kicker { display: block }
.body .decided-items { padding: 0 }
.decided-items > li { padding: .75rem 0; border-top: 1px solid var(--line) }
.decided-items p { margin-bottom: .25rem }
.decided { margin: .75rem 0 0 }
.actions tbody th { font-weight: 400 }

/* The higher a band, the darker (on a dark page the lighter). */
.tint-1 { background: var(--risk-1) }
.tint-2 { background: var(--risk-2) }
.tint-3 { background: var(--risk-3) }
.tint-4 { background: var(--risk-4); color: var(--on-risk-4) }
.risks, .risk-list, .schedule { font-size: .9375rem; line-height: 1.4 }
.risks th, .schedule th { font-weight: 400 }
.risks th span, .risk-list th span { display: block; margin-top: .25rem; color: var(--muted) }
:where(.schedule) :is(th, td):nth-child(2) { text-align: right }
:is(.risks, .schedule) thead th, .schedule tbody th { font-weight: 700 }
.risks td p, .risk-list td p { margin: 0 0 .25rem }
:is(.risks, .risk-list) .tag { text-align: center; white-space: nowrap }
:where(.risks tr > :is(:first-child, :last-child)) { width: 31% }
.risks a { white-space: nowrap }
:where(.risk-list tr > :first-child) { width: 38% }
:where(.risk-list tr > :nth-child(2)) { width: 8.5rem }
.risk-list tbody th { font-weight: 400 }
.matrix { max-width: 42rem; margin-bottom: .5rem; table-layout: fixed; border-spacing: .125rem }
.matrix :is(th, td) { padding: .5rem; border: 0; text-align: center; vertical-align: middle; print-color-adjust: exact }
.matrix tr > :first-child { width: 7.5rem; padding-left: 0; text-align: left }
.matrix td { height: 3.25rem }
.matrix a {
  --focus: currentColor; display: inline-block; min-width: 1.5rem; min-height: 1.5rem; color: inherit;
  font-weight: 700; line-height: 1.5rem;
}
.risk-names { columns: 22rem; font-size: .9375rem }
.matrix .word { display: block; font-size: .75rem; overflow-wrap: anywhere }
.bands { display: flex; flex-wrap: wrap; gap: .5rem }

/* Reports: the numbers of paragraphs and sections share one column at the left edge. */
.standfirst { max-width: var(--measure); margin-top: 1rem; font-size: 1.25rem }
.numbered-text { --numbers: 3.25rem }
.numbered-text > section > :not(h2, .numbered, table, div, figure), .numbered, h2:has(.section-number) {
  position: relative; padding-left: var(--numbers);
}
.number, .section-number { position: absolute; left: 0; font-variant-numeric: tabular-nums }
.recommendations li { position: relative; margin-left: calc(-1 * var(--numbers)); padding-left: var(--numbers) }
.number:not(:hover) { text-decoration: none }
.lettered > li { position: relative }
.letter { position: absolute; right: 100%; width: 2rem; white-space: nowrap }
.body .lettered { padding-left: 2rem }
.numbered-text > section > .lettered { padding-left: calc(var(--numbers) + 2rem) }
.body > .recommendations { padding: 1.25rem 1.5rem; border-top: .375rem solid var(--accent); background: var(--tint) }
.recommendations li { margin-bottom: .75rem }
.body .key-figures { display: flex; flex-wrap: wrap; gap: 1.5rem; max-width: none; margin-bottom: 3.5rem; padding: 0 }
.key-figures li {
  flex: 1 1 9.5rem; margin: 0; padding-top: .5rem; border-top: .1875rem solid var(--accent); color: var(--muted);
  font-size: .9375rem;
}
.key-figures strong { display: block; color: var(--ink); font-size: 1.75rem; line-height: 1.2; white-space: nowrap }
/* The exempt edition. */
.not-public { padding: .75rem 0; border-bottom: .25rem solid var(--minus); print-color-adjust: exact }
.not-public p { max-width: none; margin: 0; line-height: 1.4 }
.not-public p + p { margin-top: .25rem; font-size: .9375rem }
.not-public strong { color: var(--minus); font-size: 1.25rem; text-transform: uppercase; letter-spacing: .04em }
.exempt { margin: 0 0 1.5rem -1rem; padding-left: .75rem; border-left: .25rem solid var(--minus) }
.numbered-text .exempt > :not(.numbered, table, div, figure) { padding-left: var(--numbers) }
.numbered-text .exempt > .lettered { padding-left: calc(var(--numbers) + 2rem) }
.body .exempt-end { margin: 0; color: var(--minus); font-size: .9375rem; font-weight: 700 }
.register th { width: 24% }
.register th span { display: block; color: var(--muted); font-weight: 400 }
figure { margin: 0 0 2rem }
figure p { margin: 0 }
figcaption { max-width: var(--measure); padding-bottom: .5rem; break-after: avoid; color: var(--muted); font-size: .9375rem; line-height: 1.4 }
.numbered-text .rejected { padding-left: var(--numbers) }
.rejected p { margin-bottom: .25rem }
.body .rejected li { margin-bottom: 1rem }
.abbreviations :is(dt, dd) { display: inline }
.abbreviations dt { color: inherit; font-weight: 700 }
abbr { text-decoration: underline dotted; text-underline-offset: .18em }

/* Narrow: asked of the space, not of the window. */
@media screen {
  .contents a:target-current { padding-left: .5rem; border-left: .25rem solid var(--accent); font-weight: 700 }
  main { container: page / inline-size }
  .body { container: body / inline-size }

  /* Five options stack sooner than four. */
  .comparison { container: comparison / inline-size }
  .comparison:has(.compared th:nth-child(6)) { padding-right: 16.6%; & .compared { width: 119.9041% } }
}

@media (max-width: 48em) {
  .page { padding-left: 1.25rem; padding-right: 1.25rem }
}

@media (max-width: 22em) {
  .page { padding-left: 1rem; padding-right: 1rem }
}

@media (max-width: 12em) {
  .page { padding-left: .5rem; padding-right: .5rem }
}

/* Key figures beside the recommendations. */
@container page (width > 64rem) {
  .body:has(> .recommendations + .key-figures) {
    display: grid; grid-template-columns: minmax(0, 1fr) 15rem;
    & > * { grid-column: 1 / -1; min-width: 0 }
    & > .recommendations { grid-column: 1; margin-bottom: 3.5rem }
    & > .key-figures {
      grid-column: 2; flex-flow: column; gap: 1rem; padding: 1.25rem 1.5rem 1.25rem 0;
      border-top: .375rem solid var(--accent); background: var(--tint);
    }
    & .key-figures li { flex: none }
    & .key-figures strong { font-size: 1.5rem }
  }
}

@container page (max-width: 56rem) {
  .columns { display: block }
  .contents { position: static; max-height: none; margin: 0 0 3rem; padding: 0 }
  .contents ul { columns: 18rem; column-gap: 2rem }
  .contents li { break-inside: avoid }
  .title { padding: 2.25rem 0 }
  h1 { font-size: 2.25rem }
}

@supports selector(::details-content) {
  @container page (width > 32rem) {
    .fold::details-content { content-visibility: visible }
    .fold > summary { display: none }
  }
  @media print {
    .fold::details-content { content-visibility: visible }
  }
}

@container page (max-width: 44rem) {
  .register, .register :is(tbody, tr, th, td) { display: block; width: auto }
  .register thead { position: absolute; clip-path: inset(50%) }
  .register tr { padding: .75rem 0; border-top: 1px solid var(--line) }
  .register tbody :is(th, td) { padding: 0 0 .25rem; border: 0 }
  .register td::before { content: attr(data-label) ": " }
}

@container page (max-width: 32rem) {
  .agenda > li { display: block }
  .agenda .item { font-size: 1rem }
  .agenda .item span { display: inline }
  h1 { font-size: 1.875rem }
  h2 { font-size: 1.4375rem }
  .title { padding: 1.5rem 0 0 }
  .title:not(:has(.fold)) { padding-bottom: 1.5rem }
  .standfirst { font-size: 1.125rem }
  .title > .fold { margin-top: 1rem }
  .fold > .facts { margin: 0 }
  .contents { margin-bottom: 2rem }
  .contents h2 { position: absolute; clip-path: inset(50%) }
  .contents > .fold { border-bottom: 1px solid var(--edge) }
  .numbered-text { --numbers: 2.625rem }
  .numbered-text .exempt { --numbers: 3.25rem }
  .body > .recommendations { padding: 1rem }
  .facts div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 1rem }
  .facts { grid-template-columns: minmax(0, 1fr) }
  .body > section { margin-bottom: 2.5rem }
}

/* For large text on a small screen. */
@container page (max-width: 17rem) {
  .title, .body { hyphens: auto }
  .numbered-text, .numbered-text .exempt { --numbers: 0rem }
  .key-figures strong { font-size: 1.25rem }
  .number, .section-number { position: static }
  .number:not(:hover) { text-decoration: underline }
  h1, h2, .group h2, .group h3 { font-size: 1.25rem }
  .facts div { display: block }
}

@container page (max-width: 10rem) {
  h1, h2, h3, .group h2, .group h3 { font-size: 1.0625rem; letter-spacing: -.022em }
  .for > ul > li, .against > ul > li { padding-left: 1rem }
}

@container body (max-width: 54rem) {
  .risks .tag { white-space: normal }
}

@container body (max-width: 40rem) {
  .pair { display: block }
  .pair > * + * { margin-top: 2rem }

  table:not(.numbers, .from-22, .from-30, .compared, .wide) {
    &, & :is(caption, tbody, tr, th, td) { display: block; width: auto }
    & thead { position: absolute; clip-path: inset(50%) }
    & tr { padding: .75rem 0 .5rem; border-top: .125rem solid var(--ink) }
    & :is(th, td) { padding: 0 0 .75rem; border: 0; text-align: left }
    & td::before { display: block; content: attr(data-label) / "" }
  }

  .risks td:has(> .tag) { display: inline-block; margin-right: 1rem }
  .options th { font-size: 1.1875rem; line-height: 1.3 }
  .options tr.chosen { padding: .75rem .75rem .5rem; border-top: .3125rem solid var(--accent) }
  .options tr.chosen > :is(th, td) { padding: 0 0 .75rem; border: 0 }
  .options td { --label: var(--ink) }
  .options td::before { margin-bottom: .3125rem; font-weight: 700 }
  :is(.numbers, .from-22, .from-30) :is(th, td) { padding-right: .5rem }
}

/* Label left, value right. */
@container body (17rem < width <= 40rem) {
  table:not(.numbers, .from-22, .from-30, .compared, .wide, .options, .risks, .risk-list) {
    & td { display: flow-root; padding-left: 8rem }
    & td::before { float: left; width: 7.25rem; margin-left: -8rem }
  }
}

@container body (max-width: 30rem) {
  .from-30 { 
    &, & :is(caption, tbody, tr, th) { display: block; width: auto; min-width: 0 }
    & thead { position: absolute; clip-path: inset(50%) }
    & tr { padding: .75rem 0 .5rem; border-top: .125rem solid var(--ink) }
    & tbody :is(th, td) { padding: 0 0 .5rem; border: 0 }
    & td { display: flex; justify-content: space-between; gap: 1rem; white-space: normal }
    & td::before { content: attr(data-label) / ""; white-space: normal }
   }
}

@container body (max-width: 21.5rem) {
  .from-22 { 
    &, & :is(caption, tbody, tr, th) { display: block; width: auto; min-width: 0 }
    & thead { position: absolute; clip-path: inset(50%) }
    & tr { padding: .75rem 0 .5rem; border-top: .125rem solid var(--ink) }
    & tbody :is(th, td) { padding: 0 0 .5rem; border: 0 }
    & td { display: flex; justify-content: space-between; gap: 1rem; white-space: normal }
    & td::before { content: attr(data-label) / ""; white-space: normal }
   }
}

/* Heads are heard, not seen, where there is room for numbers alone. */
@container page (17rem < width <= 34rem) {
  .matrix tr > :first-child { width: 5.5rem }
  .matrix :is(th, td) { padding: .25rem .125rem; font-size: .875rem }
  .matrix .axis { position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%) }
}

/* Cells with risks, one below the other. */
@container body (max-width: 34rem) {
  .matrix:has(.word) {
    &, & :is(caption, tbody, tr, th) { display: block; width: auto }
    & thead { position: absolute; clip-path: inset(50%) }
    & :is(tr, td):not(:has(.word)) { display: none }
    & tr > :first-child { width: auto; padding: .5rem 0 .25rem; font-size: .9375rem }
    & .axis { position: static; clip-path: none }
    & td { display: block; height: auto; margin-bottom: .125rem; padding: .5rem .75rem; text-align: left }
    & td::before { color: inherit; content: attr(data-label) ": " / "" }
    & .word { display: inline; margin-left: .5rem; font-size: .9375rem }
  }
}

/* By criterion, so that one option can be compared with the next; their names first. */
@container comparison (max-width: 40rem) {
  .compared {
    &, & :is(caption, thead, tbody, tr, th, td) { display: block; width: auto }
    & thead th:first-child { position: absolute; clip-path: inset(50%) }
    & thead th { padding: .375rem .5rem; border-bottom: 0 }
    & tbody tr { margin-top: 1rem; border-top: .125rem solid }
    & tbody th { padding: .375rem 0 }
    & thead :first-child { width: auto }
    & tbody tr > :not(:first-child) {
      display: flow-root; padding: .375rem .5rem .375rem 36cqi; border-top: 1px solid var(--line); border-bottom: 0;
    }
    & td::before { float: left; width: 33cqi; margin-left: -34.5cqi; content: attr(data-label) / "" }
    & thead .chosen { border-top-width: .1875rem }
  }
}

@container page (max-width: 17rem) {
  .compared tbody tr > :not(:first-child) { padding-left: .5rem }
  .compared td::before { display: block; float: none; width: auto; margin: 0 }
  .numbers :is(tr, th, td) { display: block; text-align: left }
  .numbers thead { position: absolute; clip-path: inset(50%) }
  .numbers td::before { content: attr(data-label) ": " / "" }
  .matrix td { height: auto }
}

/* Contrast */
@media (prefers-contrast: more) {
  :root { --muted: var(--ink); --line: var(--edge); --edge: var(--ink) }
}

/* Print: the margins show attributes of html, by named strings in WeasyPrint, by custom properties in browsers.
   WeasyPrint, which these would stop, passes over @supports. */
@page {
  size: A4;
  margin: 20mm 18mm 18mm;
  font-size: 8pt;

  @top-left { content: var(--council); content: string(council) }
  @top-right { content: var(--status); content: string(status, last) }
  @bottom-left { content: var(--paper-name); content: string(paper, last) }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); white-space: nowrap }
}

@page :first {
  @top-left { content: none }
  @top-right { content: none }
}
@page landscape { size: A4 landscape }
@page cy { @bottom-right { content: "Tudalen " counter(page) " o " counter(pages) } }
@page cy-landscape { size: A4 landscape; @bottom-right { content: "Tudalen " counter(page) " o " counter(pages) } }

@media print {
  section:has(> .schedule), .comparison:has(th:nth-child(7)) { page: landscape }
  body:lang(cy) { page: cy }
  :is(section:has(> .schedule), .comparison:has(th:nth-child(7))):lang(cy) { page: cy-landscape }
  :root {
    --measure: 45rem; --ink: #000; --link: #000; --visited: #000; font-size: 9.4pt;
    string-set: council attr(data-council), status attr(data-status), paper attr(data-paper);
  }
  .skip, .masthead nav, html[data-council=""] .masthead, footer, .downloads, a .hidden, .fold > summary,
  .on-screen { display: none }
  .masthead { margin-bottom: 1.25rem; border-bottom: .3mm solid; background: none; color: inherit }
  .masthead .page { padding: 0 0 .375rem }

  /* WeasyPrint tags lists as PDF/UA asks. */
  .facts { grid-template-columns: repeat(4, 1fr) }
  dl div { display: contents }
  dl:is(.basis, .abbreviations) dt { float: left; margin-right: .25em }
  dl:is(.basis, .abbreviations) dd { display: block }
  .for > ul, .against > ul, .lettered, .body li:has(> :is(p:first-child, pre, blockquote)) { list-style: none }
  :where(.body :not(.tasks, [role="list"]) > li:has(> :is(p:first-child, pre, blockquote)))::before {
    float: left; margin-left: -1.25em; content: "\2022";
  }
  :where(.body ol:not([role="list"]) > li:has(> :is(p:first-child, pre, blockquote)))::before { content: counter(list-item) "." }

  @supports (width: 1vw) {
    :root { --council: attr(data-council); --status: attr(data-status); --paper-name: attr(data-paper) }
    dl div { display: block }
  }
  .page { max-width: none; padding: 0 }
  .exempt { margin: 0 0 .75rem; padding: .375rem 0; border: .3mm solid var(--minus); border-width: .3mm 0 }
  .title { padding: 0 0 1rem }
  h1 { font-size: 1.875rem }
  h2 { margin-bottom: .5rem; font-size: 1.3125rem }
  .standfirst { max-width: none; margin-top: .625rem; font-size: 1.125rem; line-height: 1.45 }
  .facts { margin-top: .75rem; font-size: .9375rem; line-height: 1.35 }
  .facts div { padding: .3125rem 0 }
  .columns { display: block }
  .wide thead { display: none }
  .wide tr { grid-template-columns: repeat(4, 1fr) }
  .contents { position: static; max-height: none; margin: 0 0 .5rem; padding: 0 }
  .contents h2 { padding: .3125rem 0 }
  .contents ul { columns: 2; column-gap: 2rem }
  .contents a { padding: .1rem 0 }
  body { line-height: 1.4 }
  p, ul, ol, dl, table { margin-bottom: .6rem }
  :is(th, td) { padding-top: .3rem; padding-bottom: .3rem }
  .body > section, .body .key-figures { margin-bottom: .375rem; padding-top: .3rem }
  .body .recommendations ol { max-width: none }
  .body > .recommendations { padding: .625rem 1rem; print-color-adjust: exact }
  .body li { margin-bottom: .25rem }
  .key-figures li { flex-basis: 20% }
  .body img { max-height: 100mm }
  .matrix td { height: 2.25rem }
  .matrix :is(th, td) { padding: .25rem }
  .rejected p, .body .rejected li { margin-bottom: .25rem }
  figure { margin-bottom: .75rem }
  .pair { margin: 1rem 0 }
  .option-head { display: block }
  .compared thead :first-child { width: 8rem }
  .compared tr > :not(:first-child) { padding-left: .375rem; padding-right: .375rem }
  .compared .tag { font-size: .75rem; overflow-wrap: anywhere }
  .risks { font-size: .875rem }
  .risks .tag { padding: 0 .25rem; font-size: .8125rem }
  h1, h2, h3, h4, h5, h6, .option-head, .points-head { break-after: avoid; break-inside: avoid }
  thead { break-after: avoid }
  tbody > tr:first-child { break-before: avoid }
  tr, li, img, pre, blockquote, caption, figure, dl, .verdict, .matrix, .key-figures { break-inside: avoid }
  .numbered:has(+ .lettered) { break-after: avoid }
  :is(.numbers, .from-22, .from-30) tr:is(:nth-child(-n + 3), :nth-last-child(-n + 2)) { break-before: avoid }
  p, li { orphans: 3; widows: 3 }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere }
}

/* Charts: each row's part stands in its cell, beside the value or below it. */
caption, .basis, .remark { max-width: var(--measure); color: var(--muted); font-size: .9375rem; line-height: 1.4 }
caption { padding-bottom: .5rem; break-after: avoid; text-align: left }
.finding { display: block; color: var(--ink); font-size: 1rem; font-weight: 700 }
.basis { margin: -.375rem 0 2rem }
.basis :is(dt, dd) { display: inline }
table { --plot: 14rem; --gap: .75rem }
table:has(th.plotted ~ th.plotted) { --plot: 5rem }
.plotted:is(th, td) { position: relative; padding-right: calc(var(--plot) + 2 * var(--gap)) }
.plotted > svg { position: absolute; top: 0; right: var(--gap); width: var(--plot); height: calc(100% + 1px); overflow: visible }
.bar, .stem, .swatch { color: var(--edge) }
.swatch { width: .75em; height: 1em; margin-right: .375em; vertical-align: -.125em }
td > div > .bar { display: block; width: 100%; height: .75rem }
caption > .bar { display: block; width: 100%; height: 1.75rem; margin-top: .5rem; overflow: visible }
.mark { color: var(--accent) }
.rates { --gap: 1.25rem }
.rates tr > :first-child { padding-left: .5rem }
.rates tr > :last-child { padding-right: .5rem }
.rates tbody :is(th, td) { vertical-align: middle; font-weight: inherit }
.rates td { white-space: nowrap }
.rates .own { font-weight: 700 }
.rate { text-align: right }
th.rate svg { top: auto; bottom: .375rem; height: auto }

/* As high as its lines of text; WeasyPrint lets them stand above. */
@supports (width: 1vw) {
  .rates th.rate { padding-right: var(--gap); white-space: nowrap }
  th.rate span { display: inline-block; width: min-content; white-space: normal }
  th.rate svg { position: static; margin-left: var(--gap); vertical-align: bottom }
}
th > svg { font: inherit; font-weight: 400 }
.risk-scale { --plot: 18rem; --gap: 1rem; font-size: .9375rem }
.risk-scale tbody th { font-weight: 400 }
.risk-scale td { white-space: nowrap; vertical-align: middle }
.open { fill: var(--paper) }
td.rate svg { border-right: 1px solid var(--line); background: repeating-linear-gradient(90deg, var(--line) 0 1px, #0000 1px var(--step)); print-color-adjust: exact }
.steps-2 { --step: 50% }
.steps-3 { --step: 33.33% }
.steps-4 { --step: 25% }
.remark { font-weight: 400; font-size: .875rem }
.remark:not(th, td) { display: block }
.rates-summary { max-width: 34rem }

@container body (min-width: 54rem) {
  .rates { --plot: 24rem }
}

@container body (max-width: 40rem) {
  .plotted:not(.rate):is(th, td) { flex-wrap: wrap; row-gap: 0; padding-right: 0 }
  .plotted:not(.rate) > svg { position: static; display: block; flex: none; width: calc(100% - .5rem); height: 1.25rem }
  .plotted > .bar { height: .75rem }
  .risk-scale td.plotted { padding-left: 0; white-space: normal }
  table:not(:has(th.plotted ~ th.plotted)) td:has(> .bar) { min-width: 4rem }
}

@container body (17rem < width <= 46rem) {
  .rates { display: grid; grid-template-columns: min-content minmax(0, 1fr) repeat(2, min-content); column-gap: .625rem }
  .rates > :not(caption), .rates tr { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid }
  .rates caption { display: block; grid-column: 1 / -1 }
  .rates tr { padding: .5rem .25rem; border-bottom: 1px solid var(--line) }
  .rates thead tr { border-bottom: .125rem solid var(--ink) }
  .rates tr > :is(*, :last-child) { grid-area: 2 / 3; padding: 0; border: 0 }
  .rates tr > :first-child { grid-area: 1 / 1 }
  .rates tr > :nth-child(2) { z-index: 1; grid-area: 1 / 2 / 2 / 4 }
  .rates tr > .rate { position: static; display: grid; grid-area: 1 / 2 / 4 / 5; grid-template: subgrid / subgrid }
  .rate > :first-child { grid-column: 3 }
  th.rate > :first-child { grid-column: 2 / 4; width: auto }
  .rates .rate > svg { position: static; grid-area: 3 / 1 / 4 / 4; margin: .25rem .75rem 0; width: calc(100% - 1.5rem) }
  td.rate svg { height: 1.4375rem }
  .name { font-size: .8125rem }
  .rates .align-right + .align-right { grid-column: 4 }
}

@container page (max-width: 17rem) {
  .rates .rate { padding-right: 0 }
  .rates td::before { display: block; white-space: normal }
  th.rate svg { display: none }
  td.rate svg { display: block; position: static; margin-left: .5rem; width: calc(100% - 1rem); height: 1.5rem }
}

@media print {
  .rates, .risk-scale { --plot: 13rem }
  :is(.rates, .risk-scale) :is(th, td) { padding-top: .125rem; padding-bottom: .125rem; line-height: 1.3 }
  .risk-scale .remark { display: inline }
  td > div > .bar { height: .5rem }
  .basis { margin-bottom: .75rem }
}

@media (forced-colors: active) {
  :target:not(main) { outline: .125rem solid Highlight }
  .masthead, .tag-recommended, .tag-preferred { border: .125rem solid }
  .matrix td { border: 1px solid }
  .matrix .tint-2 { border-width: 2px }
  .matrix .tint-3 { border-width: 4px }
  .matrix .tint-4 { border: 6px double }
  .bar, .stem, .swatch, .mark { color: CanvasText }
}

"""##
        ),
        (
            "blocks/costs-table.html.mustache",
##"""
{{! The costs of the options by year, and what they come to. }}
<table class="data{{#staysTable}} numbers{{/staysTable}}{{#isWide}} wide{{/isWide}}" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.year}}</th>
{{#columns}}
<th scope="col" role="columnheader" class="align-right">{{option}}</th>
{{/columns}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{label}}</th>
{{#cells}}
<td role="cell" class="align-right" data-label="{{option}}">{{#isSum}}<strong>{{amount}}</strong>{{/isSum}}{{^isSum}}{{amount}}{{/isSum}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
</table>
{{#withheld}}
<p>{{.}}</p>
{{/withheld}}
{{> costs-basis}}

"""##
        ),
        (
            "blocks/costs-table.md.mustache",
##"""
{{! The costs of the options by year, and what they come to. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}{{summary}}{{/caption}}

| {{words.year}} |{{#columns}} {{option}} |{{/columns}}
| --- |{{#columns}} ---: |{{/columns}}
{{#rows}}
| {{label}} |{{#cells}} {{#isSum}}**{{amount}}**{{/isSum}}{{^isSum}}{{amount}}{{/isSum}} |{{/cells}}
{{/rows}}
{{#withheld}}

{{.}}
{{/withheld}}

{{> costs-basis}}

"""##
        ),
        (
            "blocks/data-link.html.mustache",
##"""
{{! The published file behind a block, below it. }}
<p class="basis on-screen">{{words.data}}: <a href="{{href}}">{{file}}</a> (CSV, {{size}})</p>

"""##
        ),
        (
            "blocks/data-link.md.mustache",
##"""
{{! The published file behind a block, below it. }}
{{words.data}}: [{{file}}]({{href}}) (CSV, {{size}})

"""##
        ),
        (
            "blocks/data-table.html.mustache",
##"""
{{! A data file as it is. }}
<table class="data{{#staysTable}} numbers{{/staysTable}}{{#staysFrom}} from-{{staysFrom}}{{/staysFrom}}{{#isWide}} wide{{/isWide}}" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}</caption>
<thead role="rowgroup">
<tr role="row">
{{#columns}}
<th scope="col" role="columnheader"{{#isNumber}} class="align-right{{#hasBars}} plotted{{/hasBars}}"{{/isNumber}}>{{name}}</th>
{{/columns}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
{{#head}}
<th scope="row" role="rowheader">{{head}}</th>
{{/head}}
{{^head}}
<td role="cell"></td>
{{/head}}
{{#cells}}
<td role="cell"{{#isNumber}} class="align-right{{#hasBars}} plotted{{/hasBars}}"{{/isNumber}} data-label="{{column}}">{{text}}{{#bar}}{{> bar}}{{/bar}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
</table>

"""##
        ),
        (
            "blocks/data-table.md.mustache",
##"""
{{! A data file as it is. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}{{summary}}{{/caption}}

|{{#columns}} {{name}} |{{/columns}}
|{{#columns}} {{#isNumber}}--:{{/isNumber}}{{^isNumber}}---{{/isNumber}} |{{/columns}}
{{#rows}}
| {{#head}}**{{head}}**{{/head}} |{{#cells}} {{text}} |{{/cells}}
{{/rows}}

"""##
        ),
        (
            "blocks/figures-schedule.html.mustache",
##"""
{{! Every figure with its working. What stands once a figure is kept short: attributes without quotation marks. }}
{{#hasFigures}}
<table class="schedule" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}
{{words.figures-caption}}</caption>
<thead role=rowgroup>
<tr role=row>
<th scope=col role=columnheader>{{words.figures-figure}}</th>
<th scope=col role=columnheader>{{words.figures-value}}</th>
<th scope=col role=columnheader>{{words.figures-working}}</th>
{{#hasPeriods}}
<th scope=col role=columnheader>{{words.figures-period}}</th>
{{/hasPeriods}}
<th scope=col role=columnheader>{{words.figures-source}}</th>
<th scope=col role=columnheader>{{words.figures-used-in}}</th>
</tr>
</thead>
<tbody role=rowgroup>
{{#rows}}
<tr role=row id="{{id}}">
<th scope=row role=rowheader>{{label}}</th>
<td role=cell data-label={{words.figures-value}}>{{value}}</td>
<td role=cell data-label={{words.figures-working}}>{{#workingParts}}{{#isSigned}}<span class="amount">{{text}}</span>{{/isSigned}}{{^isSigned}}{{text}}{{/isSigned}}{{/workingParts}}{{^working}}{{words.figures-given}}{{/working}}</td>
{{#hasPeriods}}
<td role=cell data-label={{words.figures-period}}>{{#period}}{{period}}{{/period}}{{^period}}{{words.not-stated}}{{/period}}</td>
{{/hasPeriods}}
<td role=cell data-label={{words.figures-source}}>{{#source}}{{source}}{{#standing}} {{/standing}}{{/source}}{{#standing}}{{standing}}{{/standing}}{{^source}}{{^standing}}{{words.figures-not-stated}}{{/standing}}{{/source}}{{#note}} {{note}}{{/note}}</td>
<td role=cell data-label="{{words.figures-used-in}}">{{#places}}{{^isFirst}}; {{/isFirst}}{{#link}}<a href="{{link}}">{{label}}</a>{{/link}}{{^link}}{{label}}{{/link}}{{/places}}{{^places}}{{#usedBy}}{{#isFirst}}{{words.figures-used-in-figure}} {{/isFirst}}{{^isFirst}}; {{/isFirst}}{{#link}}<a href="{{link}}">{{label}}</a>{{/link}}{{^link}}{{label}}{{/link}}{{/usedBy}}{{/places}}</td>
</tr>
{{/rows}}
</tbody>
</table>
{{/hasFigures}}

"""##
        ),
        (
            "blocks/figures-schedule.md.mustache",
##"""
{{! Every figure with its working. }}
{{#hasFigures}}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{summary}}.**{{/caption}} {{words.figures-caption}}

| {{words.figures-figure}} | {{words.figures-value}} | {{words.figures-working}} |{{#hasPeriods}} {{words.figures-period}} |{{/hasPeriods}} {{words.figures-source}} | {{words.figures-used-in}} |
| --- | --: | --- |{{#hasPeriods}} --- |{{/hasPeriods}} --- | --- |
{{#rows}}
| **{{label}}** | {{value}} | {{#working}}{{working}}{{/working}}{{^working}}{{words.figures-given}}{{/working}} |{{#hasPeriods}} {{#period}}{{period}}{{/period}}{{^period}}{{words.not-stated}}{{/period}} |{{/hasPeriods}} {{#source}}{{source}}{{#standing}} {{/standing}}{{/source}}{{#standing}}{{standing}}{{/standing}}{{^source}}{{^standing}}{{words.figures-not-stated}}{{/standing}}{{/source}}{{#note}} {{note}}{{/note}} | {{#places}}{{^isFirst}}; {{/isFirst}}{{#link}}[{{label}}]({{link}}){{/link}}{{^link}}{{label}}{{/link}}{{/places}}{{^places}}{{#usedBy}}{{#isFirst}}{{words.figures-used-in-figure}} {{/isFirst}}{{^isFirst}}; {{/isFirst}}{{label}}{{/usedBy}}{{/places}} |
{{/rows}}
{{/hasFigures}}

"""##
        ),
        (
            "blocks/option-costs.html.mustache",
##"""
{{! The costs of one option by year and by what they are for. }}
<table class="data{{#staysTable}} numbers{{/staysTable}}{{#isWide}} wide{{/isWide}}" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.year}}</th>
{{#columns}}
<th scope="col" role="columnheader" class="align-right">{{option}}</th>
{{/columns}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{label}}</th>
{{#cells}}
<td role="cell" class="align-right" data-label="{{option}}">{{#isSum}}<strong>{{amount}}</strong>{{/isSum}}{{^isSum}}{{amount}}{{/isSum}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
</table>
<dl class="basis">
{{#results}}
<div><dt>{{label}}:</dt> <dd>{{amount}}</dd></div>
{{/results}}
</dl>
{{> costs-basis}}

"""##
        ),
        (
            "blocks/option-costs.md.mustache",
##"""
{{! The costs of one option by year and by what they are for. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}{{summary}}{{/caption}}

| {{words.year}} |{{#columns}} {{option}} |{{/columns}}
| --- |{{#columns}} ---: |{{/columns}}
{{#rows}}
| {{label}} |{{#cells}} {{#isSum}}**{{amount}}**{{/isSum}}{{^isSum}}{{amount}}{{/isSum}} |{{/cells}}
{{/rows}}

{{#results}}
- {{label}}: {{amount}}
{{/results}}
{{> costs-basis}}

"""##
        ),
        (
            "blocks/options-rejected.html.mustache",
##"""
{{! The options that were considered and rejected, each with the reason that its own outcome gives. }}
<div class="rejected">
{{#caption}}
<p class="finding">{{{caption}}}</p>
{{/caption}}
<ul role="list">
{{#rows}}
<li>
<p><a href="{{link}}">{{label}}</a> <strong class="tag">{{outcome}}</strong></p>
{{#failed}}
<p>{{failed}}</p>
{{/failed}}
{{#reason}}
{{{reason}}}
{{/reason}}
</li>
{{/rows}}
</ul>
</div>

"""##
        ),
        (
            "blocks/options-rejected.md.mustache",
##"""
{{! The options that were considered and rejected, each with the reason that its own outcome gives. }}
{{#caption}}
{{{caption}}}

{{/caption}}
{{#rows}}
**[{{label}}]({{link}})**: {{outcome}}
{{#failed}}

{{failed}}
{{/failed}}
{{#reason}}

{{{reason}}}
{{/reason}}

{{/rows}}

"""##
        ),
        (
            "blocks/options-summary.html.mustache",
##"""
{{! The options compared, where the author puts them. }}
<div class="comparison">
{{<options-compared}}
{{$caption}}<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{words.options-compared}}</span>{{/caption}}</caption>{{/caption}}
{{/options-compared}}
</div>

"""##
        ),
        (
            "blocks/options-summary.md.mustache",
##"""
{{! The options compared, where the author puts them. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{words.options-compared}}**{{/caption}}

{{> options-compared}}

"""##
        ),
        (
            "blocks/rates-summary.html.mustache",
##"""
{{! The own council's rate is in the first column of numbers and not in the second. }}
<table class="numbers rates-summary" role="table">
{{> rates-caption}}
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.rates-measure}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.rates-all}}</th>
{{#hasComparators}}
<th scope="col" role="columnheader" class="align-right">{{words.rates-comparators}}</th>
{{/hasComparators}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{label}}</th>
<td role="cell" class="align-right" data-label="{{words.rates-all}}">{{value}}</td>
{{#comparators}}
<td role="cell" class="align-right" data-label="{{words.rates-comparators}}">{{comparators}}</td>
{{/comparators}}
</tr>
{{/rows}}
</tbody>
</table>
{{> rates-basis}}

"""##
        ),
        (
            "blocks/rates-summary.md.mustache",
##"""
{{! The own council's rate is in the first column of numbers and not in the second. }}
{{> rates-caption}}

| {{words.rates-measure}} | {{words.rates-all}} |{{#hasComparators}} {{words.rates-comparators}} |{{/hasComparators}}
| --- | ---: |{{#hasComparators}} ---: |{{/hasComparators}}
{{#rows}}
| {{label}} | {{value}} |{{#comparators}} {{comparators}} |{{/comparators}}
{{/rows}}

{{> rates-basis}}

"""##
        ),
        (
            "blocks/rates-table.html.mustache",
##"""
{{! Each rate stands as a number and, beside it, as a point on the scale of the column's head. On a phone a row takes
two lines; where even that is too wide, it becomes a block of labels and values. }}
<table class="numbers rates{{#chart}} steps-{{steps}}{{/chart}}" role="table">
{{<rates-caption}}{{$more}}{{#chart}} {{words.rates-line}}{{#half}}; {{words.rates-band}}{{/half}}{{#marks}}; {{words.rates-dashed}}{{/marks}}.{{#hasArrows}} {{words.rates-arrow}}{{/hasArrows}}{{/chart}}{{/more}}{{/rates-caption}}
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.rates-rank}}</th>
<th scope="col" role="columnheader">{{words.rates-council}}{{#remarkHead}} <span class="remark">{{remarkHead}}</span>{{/remarkHead}}</th>
<th scope="col" role="columnheader" class="rate{{#chart}} plotted{{/chart}}"><span>{{words.rates-rate}}{{#unit}}, {{unit}}{{/unit}}</span>{{#chart}} <svg class="plot" aria-hidden="true" height="{{height}}em" fill="currentColor" font-family="Liberation Sans,Arial,sans-serif" font-size="10"><title>{{words.rates-scale}}</title>{{#ticks}}<text x="{{position}}" y="100%" dy="-.3em" text-anchor="middle">{{label}}</text>{{/ticks}}{{#median}}{{> chart-line}}{{/median}}{{#marks}}{{> chart-line}}{{/marks}}</svg>{{/chart}}</th>
{{#differenceUnit}}
<th scope="col" role="columnheader" class="align-right">{{words.rates-against-own}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.rates-against-own-percent}}</th>
{{/differenceUnit}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row"{{#isOwn}} class="own chosen"{{/isOwn}}>
<td role="cell" data-label="{{words.rates-rank}}">{{rank}}{{#isShared}}<span aria-hidden="true">=</span><span class="hidden"> {{words.rates-equal-rank}}</span>{{/isShared}}</td>
<th scope="row" role="rowheader">{{council}}{{#isOwn}} ({{words.rates-own-council}}){{/isOwn}}{{^isRanked}} ({{words.rates-not-ranked}}){{/isRanked}}{{#isRemarked}} <span class="remark">{{#group}}{{group}}{{#note}}; {{/note}}{{/group}}{{#note}}{{note}}{{/note}}{{#further}}{{^isFirst}}; {{/isFirst}}{{head}}: {{text}}{{/further}}</span>{{/isRemarked}}</th>
<td role="cell" class="rate{{#plot}} plotted{{/plot}}" data-label="{{words.rates-rate}}{{#unit}}, {{unit}}{{/unit}}"><span>{{rate}}</span>{{#plot}}{{#chart}}<svg class="plot" aria-hidden="true" fill="currentColor" stroke="currentColor"><title>{{council}}: {{rate}}</title>{{#half}}<rect x="{{position}}" width="{{width}}" height="100%" fill-opacity=".07" stroke="none"/>{{/half}}{{#zero}}<line class="stem" x1="{{zero}}" x2="{{zero}}" y2="100%"/>{{/zero}}<line x1="{{median.position}}" x2="{{median.position}}" y2="100%"/>{{#marks}}<line class="mark" x1="{{position}}" x2="{{position}}" y2="100%" stroke-width="2" stroke-dasharray="4 3"/>{{/marks}}<line class="stem" x1="{{median.position}}" x2="{{position}}" y1="50%" y2="50%" stroke-width="3"/>{{#isBeyond}}<svg x="{{position}}" y="50%" overflow="visible"><path{{#isOwn}} class="mark"{{/isOwn}} d="{{#isAbove}}M-9-7 5 0-9 7Z{{/isAbove}}{{#isBelow}}M9-7-5 0 9 7Z{{/isBelow}}"/></svg>{{/isBeyond}}{{^isBeyond}}{{#isOwn}}<svg x="{{position}}" y="50%" overflow="visible"><path class="mark" d="M0-9 9 0 0 9-9 0Z"/></svg>{{/isOwn}}{{^isOwn}}<circle cx="{{position}}" cy="50%" r="5.5"/>{{/isOwn}}{{/isBeyond}}</svg>{{/chart}}{{/plot}}</td>
{{#difference}}
<td role="cell" class="align-right" data-label="{{#differenceUnit}}{{words.rates-against-own}}{{/differenceUnit}}">{{difference}}</td>
{{/difference}}
{{#percentage}}
<td role="cell" class="align-right" data-label="{{words.rates-against-own-percent}}">{{percentage}}</td>
{{/percentage}}
</tr>
{{/rows}}
</tbody>
</table>
{{> rates-basis}}

"""##
        ),
        (
            "blocks/rates-table.md.mustache",
##"""
{{! Ranked, the own council in bold. }}
{{> rates-caption}}

| {{words.rates-rank}} | {{words.rates-council}} | {{words.rates-rate}}{{#unit}}, {{unit}}{{/unit}} |{{#differenceUnit}} {{words.rates-against-own}} | {{words.rates-against-own-percent}} |{{/differenceUnit}}{{#remarkHead}} {{remarkHead}} |{{/remarkHead}}
| ---: | --- | ---: |{{#differenceUnit}} ---: | ---: |{{/differenceUnit}}{{#remarkHead}} --- |{{/remarkHead}}
{{#rows}}
{{#isOwn}}
| **{{rank}}{{#isShared}}={{/isShared}}** | **{{council}}** ({{words.rates-own-council}}) | **{{rate}}** |{{#difference}} **{{difference}}** |{{/difference}}{{#percentage}} **{{percentage}}** |{{/percentage}}{{#hasRemark}} {{> rates-remark}} |{{/hasRemark}}
{{/isOwn}}
{{^isOwn}}
| {{rank}}{{#isShared}}={{/isShared}} | {{council}}{{^isRanked}} ({{words.rates-not-ranked}}){{/isRanked}} | {{rate}} |{{#difference}} {{difference}} |{{/difference}}{{#percentage}} {{percentage}} |{{/percentage}}{{#hasRemark}} {{> rates-remark}} |{{/hasRemark}}
{{/isOwn}}
{{/rows}}

{{> rates-basis}}

"""##
        ),
        (
            "blocks/risk-list.html.mustache",
##"""
{{! The risks of one option. }}
{{#isEmpty}}
<p>{{words.risk-unrecorded}}</p>
{{/isEmpty}}
{{^isEmpty}}
<table class="risk-list" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}</caption>
<thead role=rowgroup>
<tr role=row>
<th scope=col role=columnheader>{{words.risk}}</th>
<th scope=col role=columnheader>{{words.risk-score-now}}</th>
<th scope=col role=columnheader>{{words.risk-done}}</th>
</tr>
</thead>
<tbody role=rowgroup>
{{#rows}}
<tr role=row>
<th scope=row role=rowheader>{{#entry}}{{#link}}<a href="{{link}}">{{number}}: {{risk}}</a>{{/link}}{{^link}}<b>{{number}}: {{risk}}</b>{{/link}}{{/entry}}{{#alone}}{{#cause}} <span>{{words.risk-cause}}: {{cause}}</span>{{/cause}}{{#consequence}} <span>{{words.risk-consequence}}: {{consequence}}</span>{{/consequence}}{{/alone}}</th>
<td role=cell data-label="{{words.risk-score-now}}">{{#score}}{{> risk-score}}{{/score}}{{#alone}}{{#before}} <p>{{words.risk-before-controls}} {{> risk-score}}</p>{{/before}}{{#target}} <p>{{words.risk-target}} {{> risk-score}}</p>{{/target}}{{/alone}}</td>
{{#alone}}
<td role=cell data-label="{{words.risk-done}}">
{{#details}}
{{> risk-details}}
{{/details}}
</td>
{{/alone}}
{{^alone}}
<td role=cell data-label="{{words.risk-done}}">{{#treatment}}{{#isGiven}}{{> risk-treatment}}{{/isGiven}}{{^isGiven}}{{words.not-stated}}{{/isGiven}}{{/treatment}}</td>
{{/alone}}
</tr>
{{/rows}}
</tbody>
</table>
{{/isEmpty}}
{{#withheld}}
<p>{{withheld}}</p>
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-list.md.mustache",
##"""
{{! The risks of one option. }}
{{#isEmpty}}
{{words.risk-unrecorded}}
{{/isEmpty}}
{{^isEmpty}}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{summary}}**{{/caption}}

| {{words.risk}} | {{words.risk-score-now}} | {{words.risk-done}} |
| --- | --- | --- |
{{#rows}}
| **{{entry.number}}: {{entry.risk}}**{{#alone}}{{#cause}} {{words.risk-cause}}: {{cause}}{{/cause}}{{#consequence}} {{words.risk-consequence}}: {{consequence}}{{/consequence}}{{/alone}} | {{score.band}} {{score.value}}{{#alone}}{{#before}}<br>{{words.risk-before-controls}}: {{band}} {{value}}{{/before}}{{#target}}<br>{{words.risk-target}}: {{band}} {{value}}{{/target}}{{/alone}} | {{#alone}}{{#details}}{{> risk-details}}{{/details}}{{/alone}}{{^alone}}{{#treatment}}{{#isGiven}}{{> risk-treatment}}{{/isGiven}}{{^isGiven}}{{words.not-stated}}{{/isGiven}}{{/treatment}} {{/alone}}|
{{/rows}}
{{/isEmpty}}
{{#withheld}}

{{withheld}}
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-matrix.html.mustache",
##"""
{{! Likelihood down, impact across. It stays a table on a phone, where the words of the heads are only heard. }}
<table class="matrix numbers" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}
{{words.risk-cell}}{{#isListed}}{{#firstNumber}}; {{words.risk-rows}}{{/firstNumber}}{{/isListed}}.</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.risk-axes}}</th>
{{#impacts}}
<th scope="col" role="columnheader"><span class="axis">{{words.risk-impact}} </span>{{number}}{{#name}}<span class="axis"> {{name}}</span>{{/name}}</th>
{{/impacts}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader"><span class="axis">{{words.risk-likelihood}} </span>{{likelihood}}{{#likelihoodName}}<span class="axis"> {{likelihoodName}}</span>{{/likelihoodName}}</th>
{{#cells}}
<td role="cell" class="tint-{{score.tint}}" data-label="{{words.risk-impact}} {{impact}}">{{score.value}}<span class="hidden"> {{score.band}}</span>{{#risks}} {{> risk-number}}{{/risks}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
</table>
<ul class="bands" role="list">
{{#bands}}
<li class="tag tint-{{tint}}">{{name}} {{range}}</li>
{{/bands}}
</ul>
{{^isListed}}
<ul class="risk-names" role="list">
{{#unlisted}}
<li><b>{{number}}</b>: {{risk}} ({{band}} {{value}})</li>
{{/unlisted}}
</ul>
{{/isListed}}
{{#withheld}}
<p>{{withheld}}</p>
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-matrix.md.mustache",
##"""
{{! Likelihood down, impact across. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{summary}}.**{{/caption}} {{words.risk-cell}}{{#isListed}}{{#firstNumber}}; {{words.risk-rows}}{{/firstNumber}}{{/isListed}}. {{#bands}}{{name}}: {{range}}. {{/bands}}

| {{words.risk-axes}} |{{#impacts}} {{words.risk-impact}} {{number}}{{#name}} {{name}}{{/name}} |{{/impacts}}
| --- |{{#impacts}} --- |{{/impacts}}
{{#rows}}
| **{{words.risk-likelihood}} {{likelihood}}{{#likelihoodName}} {{likelihoodName}}{{/likelihoodName}}** |{{#cells}} {{score.value}}{{#risks}} **{{number}}**{{/risks}} |{{/cells}}
{{/rows}}
{{^isListed}}

{{#unlisted}}
- **{{number}}**: {{risk}} ({{band}} {{value}})
{{/unlisted}}
{{/isListed}}
{{#withheld}}

{{withheld}}
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-register.html.mustache",
##"""
{{! The register of risks. On a phone each row becomes a block of labels and values. }}
<table class="risks" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}
{{#hasCurrent}}{{words.risk-highest-now-first}}{{/hasCurrent}}{{^hasCurrent}}{{words.risk-highest-first}}{{/hasCurrent}} {{words.risk-score-is}}</caption>
<thead role=rowgroup>
<tr role=row>
<th scope=col role=columnheader>{{words.risk}}</th>
<th scope=col role=columnheader>{{words.option}}</th>
<th scope=col role=columnheader>{{#hasOneScore}}{{words.risk-score}}{{/hasOneScore}}{{^hasOneScore}}{{words.risk-before-controls}}{{/hasOneScore}}</th>
{{#hasCurrent}}
<th scope=col role=columnheader>{{words.risk-now}}</th>
{{/hasCurrent}}
{{#hasTarget}}
<th scope=col role=columnheader>{{words.risk-target}}</th>
{{/hasTarget}}
<th scope=col role=columnheader>{{words.risk-controls-action}}</th>
</tr>
</thead>
<tbody role=rowgroup>
{{#rows}}
<tr role=row id="{{id}}">
<th scope=row role=rowheader><b>{{number}}: {{risk}}</b>{{#cause}} <span>{{words.risk-cause}}: {{cause}}</span>{{/cause}}{{#consequence}} <span>{{words.risk-consequence}}: {{consequence}}</span>{{/consequence}}</th>
<td role=cell data-label="{{words.option}}">{{#options}}{{^isFirst}}, {{/isFirst}}<a href="{{link}}">{{label}}</a>{{/options}}{{^options}}{{words.risk-whole-paper}}{{/options}}</td>
<td role=cell data-label="{{#hasOneScore}}{{words.risk-score}}{{/hasOneScore}}{{^hasOneScore}}{{words.risk-before-controls}}{{/hasOneScore}}">{{#inherent}}{{> risk-score}}{{/inherent}}</td>
{{#hasCurrent}}
<td role=cell data-label="{{words.risk-now}}">{{#current}}{{> risk-score}}{{/current}}{{^current}}{{words.risk-not-scored}}{{/current}}</td>
{{/hasCurrent}}
{{#hasTarget}}
<td role=cell data-label="{{words.risk-target}}">{{#target}}{{> risk-score}}{{/target}}{{^target}}{{words.risk-no-target}}{{/target}}</td>
{{/hasTarget}}
<td role=cell data-label="{{words.risk-controls-action}}">
{{#details}}
{{> risk-details}}
{{/details}}
</td>
</tr>
{{/rows}}
</tbody>
</table>
{{#withheld}}
<p>{{withheld}}</p>
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-register.md.mustache",
##"""
{{! The register of risks. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{summary}}**{{/caption}} {{#hasCurrent}}{{words.risk-highest-now-first}}{{/hasCurrent}}{{^hasCurrent}}{{words.risk-highest-first}}{{/hasCurrent}} {{words.risk-score-is}}

| {{words.risk}} | {{words.option}} | {{#hasOneScore}}{{words.risk-score}}{{/hasOneScore}}{{^hasOneScore}}{{words.risk-before-controls}}{{/hasOneScore}} |{{#hasCurrent}} {{words.risk-now}} |{{/hasCurrent}}{{#hasTarget}} {{words.risk-target}} |{{/hasTarget}} {{words.risk-controls-action}} |
| --- | --- | --- |{{#hasCurrent}} --- |{{/hasCurrent}}{{#hasTarget}} --- |{{/hasTarget}} --- |
{{#rows}}
| **{{number}}: {{risk}}**{{#cause}} {{words.risk-cause}}: {{cause}}{{/cause}}{{#consequence}} {{words.risk-consequence}}: {{consequence}}{{/consequence}} | {{#options}}{{^isFirst}}, {{/isFirst}}[{{label}}]({{link}}){{/options}}{{^options}}{{words.risk-whole-paper}}{{/options}} | {{inherent.band}} {{inherent.value}} |{{#hasCurrent}} {{#current}}{{band}} {{value}}{{/current}}{{^current}}{{words.risk-not-scored}}{{/current}} |{{/hasCurrent}}{{#hasTarget}} {{#target}}{{band}} {{value}}{{/target}}{{^target}}{{words.risk-no-target}}{{/target}} |{{/hasTarget}} {{#details}}{{> risk-details}}{{/details}}|
{{/rows}}
{{#withheld}}

{{withheld}}
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-scale.html.mustache",
##"""
{{! The scores of each risk as words and, beside them, as points on one scale: an open circle before controls, a filled
one now, an upright line for the target. On a phone each row becomes a block. }}
<table class="risk-scale" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}
{{words.risk-highest-now-first-of}} {{#hasBefore}}{{words.risk-circles}}{{/hasBefore}}{{^hasBefore}}{{words.risk-circle}}{{/hasBefore}}{{#hasTarget}}, {{words.risk-line}}{{/hasTarget}}; {{words.risk-darker}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.risk}}</th>
<th scope="col" role="columnheader" class="plotted">{{#hasBefore}}{{words.risk-before-now}}{{/hasBefore}}{{^hasBefore}}{{words.risk-now}}{{/hasBefore}}{{#hasTarget}} → {{words.risk-target-to}}{{/hasTarget}}<svg class="plot" aria-hidden="true" fill="currentColor" font-family="Liberation Sans,Arial,sans-serif" font-size="10"><title>{{words.risk-bands}}</title>{{#bands}}<text x="{{middle}}" y="100%" dy="-.6em" font-size=".85em" text-anchor="middle">{{name}}</text>{{/bands}}</svg></th>
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{^isWord}}<b>{{number}}</b> {{/isWord}}{{#link}}<a href="{{link}}">{{risk}}</a>{{/link}}{{^link}}{{risk}}{{/link}} <span class="remark">{{#options}}{{options}}{{/options}}{{^options}}{{words.risk-whole-paper}}{{/options}}</span></th>
<td role="cell" class="plotted">{{#steps}}{{^isFirst}} → {{/isFirst}}<span class="amount">{{value}}{{#isGiven}} {{band}}{{/isGiven}}</span>{{/steps}}<svg class="plot" aria-hidden="true" fill="currentColor" stroke="currentColor" stroke-width="2"><title>{{number}}</title><g fill-opacity=".07" stroke="none">{{#bands}}<rect x="{{start}}" width="{{rest}}" height="100%"/>{{/bands}}</g>{{#before}}<line x1="{{before}}" x2="{{now}}" y1="50%" y2="50%"/><circle class="open" cx="{{before}}" cy="50%" r="6" fill="#fff"/>{{/before}}{{#target}}<line x1="{{now}}" x2="{{target}}" y1="50%" y2="50%" stroke-dasharray="3 3"/><svg x="{{target}}" y="50%" overflow="visible"><path d="M0-9V9" stroke-width="3"/></svg>{{/target}}<circle cx="{{now}}" cy="50%" r="4.5"/></svg></td>
</tr>
{{/rows}}
</tbody>
</table>
{{#withheld}}
<p>{{withheld}}</p>
{{/withheld}}

"""##
        ),
        (
            "blocks/risk-scale.md.mustache",
##"""
{{! The scores of each risk as words. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}**{{summary}}**{{/caption}} {{words.risk-highest-now-first-of}}

| {{words.risk}} | {{words.option}} | {{#hasBefore}}{{words.risk-before-now}}{{/hasBefore}}{{^hasBefore}}{{words.risk-now}}{{/hasBefore}}{{#hasTarget}} → {{words.risk-target-to}}{{/hasTarget}} |
| --- | --- | --- |
{{#rows}}
| {{^isWord}}**{{number}}** {{/isWord}}{{risk}} | {{#options}}{{options}}{{/options}}{{^options}}{{words.risk-whole-paper}}{{/options}} | {{#steps}}{{^isFirst}} → {{/isFirst}}{{value}}{{#isGiven}} {{band}}{{/isGiven}}{{/steps}} |
{{/rows}}
{{#withheld}}

{{withheld}}
{{/withheld}}

"""##
        ),
        (
            "blocks/scores-table.html.mustache",
##"""
{{! The scores by criterion and option with the weights; then the options by their totals, each with a bar of what each
criterion gives; then what would change the order. }}
<table class="data{{#space}} {{space}}{{/space}}{{#isWide}} wide{{/isWide}}" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{finding}}.</span> {{summary}}{{/caption}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.scores-criterion}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.scores-weight}}</th>
{{#columns}}
<th scope="col" role="columnheader" class="align-right">{{option}}</th>
{{/columns}}
{{#hasReasons}}
<th scope="col" role="columnheader">{{words.scores-reason}}</th>
{{/hasReasons}}
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{criterion}}</th>
<td role="cell" class="align-right" data-label="{{words.scores-weight}}">{{weight}}</td>
{{#cells}}
<td role="cell" class="align-right" data-label="{{option}}">{{score}}</td>
{{/cells}}
{{#hasReasons}}
<td role="cell" data-label="{{words.scores-reason}}">{{#reasons}}<span>{{text}}</span> {{/reasons}}</td>
{{/hasReasons}}
</tr>
{{/rows}}
{{#sums}}
<tr role="row">
<th scope="row" role="rowheader" colspan="2" aria-colspan="2">{{label}}</th>
{{#cells}}
<td role="cell" class="align-right" data-label="{{option}}"><strong>{{score}}</strong></td>
{{/cells}}
{{#hasReasons}}
<td role="cell"></td>
{{/hasReasons}}
</tr>
{{/sums}}
</tbody>
</table>
<table class="numbers rates" role="table">
<caption>{{words.scores-caption}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.rates-rank}}</th>
<th scope="col" role="columnheader">{{words.option}}</th>
<th scope="col" role="columnheader" class="rate{{#ends}} plotted{{/ends}}"><span>{{words.scores-total}}</span>{{#ends}} <span class="plot" aria-hidden="true"><span>{{lowest}}</span> <span>{{highest}}</span></span>{{/ends}}</th>
<th scope="col" role="columnheader" class="remark">{{words.scores-parts}}</th>
</tr>
</thead>
<tbody role="rowgroup">
{{#ranking}}
<tr role="row">
<td role="cell" data-label="{{words.rates-rank}}">{{rank}}{{#isShared}}<span aria-hidden="true">=</span><span class="hidden"> {{words.rates-equal-rank}}</span>{{/isShared}}</td>
<th scope="row" role="rowheader">{{option}}</th>
<td role="cell" class="rate{{#ends}} plotted{{/ends}}" data-label="{{words.scores-total}}"><span>{{total}}</span>{{#ends}}<svg class="plot" aria-hidden="true"><title>{{option}}: {{total}}</title>{{#bars}}<line class="stem" x1="{{start}}" x2="{{end}}" y1="50%" y2="50%" stroke="currentColor" stroke-width="12"{{#isSecond}} opacity=".5"{{/isSecond}}/>{{/bars}}</svg>{{/ends}}</td>
<td role="cell" class="remark" data-label="{{words.scores-parts}}">{{parts}}</td>
</tr>
{{/ranking}}
</tbody>
</table>
<ul class="basis">
{{#sensitivity}}
<li>{{text}}</li>
{{/sensitivity}}
{{#remarks}}
<li>{{text}}</li>
{{/remarks}}
<li>{{words.scores-scale-line}}</li>
<li>{{method}}</li>
</ul>

"""##
        ),
        (
            "blocks/scores-table.md.mustache",
##"""
{{! The scores by criterion and option, what they come to, and what would change the order. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}{{finding}}. {{summary}}{{/caption}}

| {{words.scores-criterion}} | {{words.scores-weight}} |{{#columns}} {{option}} |{{/columns}}{{#hasReasons}} {{words.scores-reason}} |{{/hasReasons}}
| --- | ---: |{{#columns}} ---: |{{/columns}}{{#hasReasons}} --- |{{/hasReasons}}
{{#rows}}
| {{criterion}} | {{weight}} |{{#cells}} {{score}} |{{/cells}}{{#hasReasons}} {{#reasons}}{{text}} {{/reasons}}|{{/hasReasons}}
{{/rows}}
{{#sums}}
| {{label}} | |{{#cells}} **{{score}}** |{{/cells}}{{#hasReasons}} |{{/hasReasons}}
{{/sums}}

| {{words.rates-rank}} | {{words.option}} | {{words.scores-total}} | {{words.scores-parts}} |
| ---: | --- | ---: | --- |
{{#ranking}}
| {{rank}}{{#isShared}}={{/isShared}} | {{option}} | {{total}} | {{parts}} |
{{/ranking}}

{{#sensitivity}}
- {{text}}
{{/sensitivity}}
{{#remarks}}
- {{text}}
{{/remarks}}
- {{words.scores-scale-line}}
- {{method}}

"""##
        ),
        (
            "blocks/switch-table.html.mustache",
##"""
{{! The figures that could make another option the cheapest, the nearest first. }}
<table class="data" role="table">
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{summary}}</span>{{/caption}}</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{words.switch-column-figure}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.switch-column-now}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.switch-column-value}}</th>
<th scope="col" role="columnheader" class="align-right">{{words.switch-column-change}}</th>
<th scope="col" role="columnheader">{{words.switch-column-other}}</th>
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row">
<th scope="row" role="rowheader">{{figure}}</th>
<td role="cell" class="align-right" data-label="{{words.switch-column-now}}">{{now}}</td>
<td role="cell" class="align-right" data-label="{{words.switch-column-value}}"><strong>{{value}}</strong></td>
<td role="cell" class="align-right" data-label="{{words.switch-column-change}}">{{change}}</td>
<td role="cell" data-label="{{words.switch-column-other}}">{{other}}</td>
</tr>
{{/rows}}
</tbody>
</table>
<ul class="basis">
{{#remarks}}
<li>{{text}}</li>
{{/remarks}}
<li>{{method}}</li>
</ul>

"""##
        ),
        (
            "blocks/switch-table.md.mustache",
##"""
{{! The figures that could make another option the cheapest, the nearest first. }}
{{#caption}}{{{caption}}}{{/caption}}{{^caption}}{{summary}}{{/caption}}

| {{words.switch-column-figure}} | {{words.switch-column-now}} | {{words.switch-column-value}} | {{words.switch-column-change}} | {{words.switch-column-other}} |
| --- | ---: | ---: | ---: | --- |
{{#rows}}
| {{figure}} | {{now}} | **{{value}}** | {{change}} | {{other}} |
{{/rows}}

{{#remarks}}
- {{text}}
{{/remarks}}
- {{method}}

"""##
        ),
        (
            "changes.html.mustache",
##"""
{{! What changed in a paper since an earlier version: a page that lies by itself, with its styles in it. }}
<!DOCTYPE html>
<html lang="{{language}}" data-council="{{#council}}{{council}}{{/council}}" data-paper="{{words.changes}}: {{title}}" data-status="{{since}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{words.changes}}: {{title}}{{#council}}, {{council}}{{/council}}</title>
{{{styles}}}
</head>
<body>
<header class="masthead">
<div class="page">
<p>{{#council}}{{council}}{{/council}}{{^council}}{{words.site-title}}{{/council}}</p>
</div>
</header>
<main class="page" id="main">
<div class="title">
<p class="kicker">{{words.changes}}</p>
<h1>{{title}}</h1>
<p>{{words.changes-since}}</p>
{{^comparesWords}}
<p>{{words.changes-without-words}}</p>
{{/comparesWords}}
{{#isEmpty}}
<p>{{words.changes-none}}</p>
{{/isEmpty}}
</div>
<div class="body changes">
{{#hasFigures}}
<section>
<h2 id="figures">{{words.changes-figures}}</h2>
<table class="register">
<thead>
<tr><th scope="col">{{words.figures-figure}}</th><th scope="col">{{words.changes-was}}</th><th scope="col">{{words.changes-now}}</th><th scope="col">{{words.changes-where}}</th></tr>
</thead>
<tbody>
{{#figures}}
<tr>
<th scope="row">{{name}}{{#calledBefore}} ({{words.changes-called}}){{/calledBefore}}</th>
<td data-label="{{words.changes-was}}">{{#was}}{{was}}{{#wasWorking}} ({{wasWorking}}){{/wasWorking}}{{/was}}{{#isNew}}{{words.changes-new}}{{/isNew}}</td>
<td data-label="{{words.changes-now}}">{{#now}}{{#isSame}}{{words.changes-same}}: {{/isSame}}{{now}}{{#nowWorking}} ({{nowWorking}}){{/nowWorking}}{{/now}}{{^now}}{{#withheld}}{{words.changes-withheld}}: “{{withheld}}”{{/withheld}}{{^withheld}}{{words.changes-unused}}{{/withheld}}{{/now}}{{#details}}<div>{{> changed-detail}}</div>{{/details}}</td>
<td data-label="{{words.changes-where}}">{{#places}}<div>{{.}}</div>{{/places}}{{^hasPlaces}}{{words.changes-nowhere}}{{/hasPlaces}}</td>
</tr>
{{/figures}}
</tbody>
</table>
</section>
{{/hasFigures}}
{{#hasOutcomes}}
<section>
<h2 id="outcomes">{{words.changes-outcomes}}</h2>
<ul>
{{#outcomes}}
<li>{{name}}: {{> changed-value}}</li>
{{/outcomes}}
</ul>
</section>
{{/hasOutcomes}}
{{#hasRisks}}
<section>
<h2 id="risks">{{words.changes-risks}}</h2>
<ul>
{{#risks}}
<li>{{name}}: {{> changed-value}}</li>
{{/risks}}
</ul>
</section>
{{/hasRisks}}
{{#hasRecommendations}}
<section>
<h2 id="recommendations">{{words.changes-recommendations}}</h2>
<ul>
{{#recommendations}}
<li>{{name}}: {{> changed-value}}</li>
{{/recommendations}}
</ul>
</section>
{{/hasRecommendations}}
{{#hasDecision}}
<section>
<h2 id="decision">{{words.changes-decision}}</h2>
<ul>
{{#decision}}
<li>{{name}}: {{> changed-value}}</li>
{{/decision}}
</ul>
</section>
{{/hasDecision}}
{{#hasSheet}}
<section>
<h2 id="sheet">{{words.changes-sheet}}</h2>
<ul>
{{#sheet}}
<li>{{name}}: {{> changed-value}}</li>
{{/sheet}}
</ul>
</section>
{{/hasSheet}}
{{#hasRates}}
<section>
<h2 id="rates">{{words.changes-rates}}</h2>
<ul>
{{#rates}}
<li>{{name}}: {{> changed-value}}</li>
{{/rates}}
</ul>
</section>
{{/hasRates}}
{{#hasCosts}}
<section>
<h2 id="costs">{{words.changes-costs}}</h2>
<ul>
{{#costs}}
<li>{{name}}: {{> changed-value}}</li>
{{/costs}}
</ul>
</section>
{{/hasCosts}}
{{#hasScores}}
<section>
<h2 id="scores">{{words.changes-scores}}</h2>
<ul>
{{#scores}}
<li>{{name}}: {{> changed-value}}</li>
{{/scores}}
</ul>
</section>
{{/hasScores}}
{{#hasPassages}}
<section>
<h2 id="wording">{{words.changes-wording}}</h2>
<ul>
{{#passages}}
<li>{{> changed-passage}}</li>
{{/passages}}
</ul>
</section>
{{/hasPassages}}
{{#hasWelsh}}
<section>
<h2 id="welsh">{{words.changes-welsh}}</h2>
<ul>
{{#welsh}}
<li>{{> changed-passage}}</li>
{{/welsh}}
</ul>
</section>
{{/hasWelsh}}
{{#hasFiles}}
<section>
<h2 id="files">{{words.changes-files}}</h2>
<ul>
{{#files}}
<li>{{#isPicture}}{{words.changes-picture}}{{/isPicture}}{{^isPicture}}{{words.changes-attachment}}{{/isPicture}}{{#path}} {{path}}{{/path}}{{#isNew}} <strong class="tag">{{words.changes-new}}</strong>{{/isNew}}{{#isLeftOut}} <strong class="tag">{{words.changes-left-out}}</strong>{{/isLeftOut}}{{#withheld}} <strong class="tag">{{words.changes-withheld}}</strong>: “{{withheld}}”{{/withheld}}{{#isOther}}: {{words.changes-other-file}}{{/isOther}}</li>
{{/files}}
</ul>
</section>
{{/hasFiles}}
{{#hasRenumbered}}
<section>
<h2 id="renumbered">{{words.changes-renumbered}}</h2>
<ul>
{{#renumbered}}
<li>{{name}}: {{> changed-value}}</li>
{{/renumbered}}
</ul>
</section>
{{/hasRenumbered}}
</div>
</main>
</body>
</html>

"""##
        ),
        (
            "changes.md.mustache",
##"""
{{! What changed in a paper since an earlier version: a page that lies by itself. }}
# {{words.changes}}: {{title}}

{{words.changes-since}}
{{^comparesWords}}

{{words.changes-without-words}}
{{/comparesWords}}
{{#isEmpty}}

{{words.changes-none}}
{{/isEmpty}}
{{#hasFigures}}

## {{words.changes-figures}}

{{#figures}}
- {{name}}{{#calledBefore}} ({{words.changes-called}}){{/calledBefore}}: {{#was}}{{words.changes-was-line}} {{was}}{{#wasWorking}} ({{wasWorking}}){{/wasWorking}}, {{/was}}{{#now}}{{#isSame}}{{words.changes-same-line}} {{/isSame}}{{^isSame}}{{words.changes-now-line}} {{/isSame}}{{now}}{{#nowWorking}} ({{nowWorking}}){{/nowWorking}}{{/now}}{{^now}}{{#withheld}}{{words.changes-withheld-line}}: “{{withheld}}”{{/withheld}}{{^withheld}}{{words.changes-unused-line}}{{/withheld}}{{/now}}{{#isNew}} ({{words.changes-new-line}}){{/isNew}}{{#where}}, {{words.changes-in}} {{where}}{{/where}}{{#details}}; {{> changed-detail}}{{/details}}
{{/figures}}
{{/hasFigures}}
{{#hasOutcomes}}

## {{words.changes-outcomes}}

{{#outcomes}}
- {{name}}: {{> changed-value}}
{{/outcomes}}
{{/hasOutcomes}}
{{#hasRisks}}

## {{words.changes-risks}}

{{#risks}}
- {{name}}: {{> changed-value}}
{{/risks}}
{{/hasRisks}}
{{#hasRecommendations}}

## {{words.changes-recommendations}}

{{#recommendations}}
- {{name}}: {{> changed-value}}
{{/recommendations}}
{{/hasRecommendations}}
{{#hasDecision}}

## {{words.changes-decision}}

{{#decision}}
- {{name}}: {{> changed-value}}
{{/decision}}
{{/hasDecision}}
{{#hasSheet}}

## {{words.changes-sheet}}

{{#sheet}}
- {{name}}: {{> changed-value}}
{{/sheet}}
{{/hasSheet}}
{{#hasRates}}

## {{words.changes-rates}}

{{#rates}}
- {{name}}: {{> changed-value}}
{{/rates}}
{{/hasRates}}
{{#hasCosts}}

## {{words.changes-costs}}

{{#costs}}
- {{name}}: {{> changed-value}}
{{/costs}}
{{/hasCosts}}
{{#hasScores}}

## {{words.changes-scores}}

{{#scores}}
- {{name}}: {{> changed-value}}
{{/scores}}
{{/hasScores}}
{{#hasPassages}}

## {{words.changes-wording}}

{{#passages}}
- {{> changed-passage}}
{{/passages}}
{{/hasPassages}}
{{#hasWelsh}}

## {{words.changes-welsh}}

{{#welsh}}
- {{> changed-passage}}
{{/welsh}}
{{/hasWelsh}}
{{#hasFiles}}

## {{words.changes-files}}

{{#files}}
- {{#isPicture}}{{words.changes-picture}}{{/isPicture}}{{^isPicture}}{{words.changes-attachment}}{{/isPicture}}{{#path}} {{path}}{{/path}}{{#isNew}}, {{words.changes-new-line}}{{/isNew}}{{#isLeftOut}}, {{words.changes-left-out-line}}{{/isLeftOut}}{{#withheld}}, {{words.changes-withheld-line}}: “{{withheld}}”{{/withheld}}{{#isOther}}: {{words.changes-other-file}}{{/isOther}}
{{/files}}
{{/hasFiles}}
{{#hasRenumbered}}

## {{words.changes-renumbered}}

{{#renumbered}}
- {{name}}: {{> changed-value}}
{{/renumbered}}
{{/hasRenumbered}}

"""##
        ),
        (
            "decision.html.mustache",
##"""
{{! The record of a decision, after the meeting. }}
{{<page}}
{{$running}} data-council="{{#council}}{{council}}{{/council}}" data-paper="{{words.decision-record}}: {{paper.label}}" data-status="{{outcome}}, {{date}}"{{/running}}
{{$title}}{{words.decision-record}}: {{paper.label}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}index.html">{{words.all-papers}}</a></li>
<li><a href="{{root}}{{meetingAddress}}index.html">{{meeting}}, {{meetingDate}}</a></li>
<li><a href="index.html">{{paper.label}}</a></li>
<li aria-current="page">{{words.decision-record}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<p class="kicker">{{words.decision-record}} <strong class="tag">{{outcome}}</strong></p>
<h1>{{paper.label}}</h1>
<dl class="facts">
<div><dt>{{words.decided-by}}</dt><dd>{{meeting}}</dd></div>
<div><dt>{{words.decided-date}}</dt><dd>{{date}}</dd></div>
{{#minute}}
<div><dt>{{words.label-minute}}</dt><dd>{{minute}}</dd></div>
{{/minute}}
{{#published}}
<div><dt>{{words.label-published}}</dt><dd>{{published}}</dd></div>
{{/published}}
<div><dt>{{words.decision-kind}}</dt><dd>{{decision}}</dd></div>
{{#item}}
<div><dt>{{words.label-agenda-item}}</dt><dd>{{item}}</dd></div>
{{/item}}
{{#reference}}
<div><dt>{{words.label-reference}}</dt><dd>{{reference}}</dd></div>
{{/reference}}
</dl>
{{#callIn}}
<p>{{callIn}}</p>
{{/callIn}}
</div>
<div class="body decision">
<section>
<h2 id="decision">{{words.label-decision}}</h2>
<ul class="decided-items" role="list">
{{#recommendations}}
<li>
<p><strong>{{number}}</strong> <strong class="tag">{{outcome}}</strong></p>
{{#isAmended}}
{{#words}}
<p>{{words}}</p>
{{/words}}
<p class="kicker">{{words.decision-recommended}}:</p>
{{/isAmended}}
{{{text}}}
{{^isAmended}}
{{#words}}
<p>{{words}}</p>
{{/words}}
{{/isAmended}}
</li>
{{/recommendations}}
</ul>
</section>
<section>
<h2 id="reasons">{{words.decision-reasons}}</h2>
{{#reason}}
<p>{{reason}}</p>
{{/reason}}
{{#reasons}}
<p>{{words.decision-reasons-there}}: <a href="{{href}}">{{label}}</a>.</p>
{{/reasons}}
</section>
{{#rejected}}
<section>
<h2 id="rejected">{{words.decision-rejected}}</h2>
{{{rejected}}}
</section>
{{/rejected}}
{{#statesDeclarations}}
<section>
<h2 id="declarations">{{words.decision-interests}}</h2>
{{#hasDeclarations}}
<ul>
{{#declarations}}
<li>{{.}}</li>
{{/declarations}}
</ul>
{{/hasDeclarations}}
{{^hasDeclarations}}
<p>{{words.no-background-papers}}</p>
{{/hasDeclarations}}
</section>
{{/statesDeclarations}}
{{#hasActions}}
<section>
<h2 id="actions">{{words.actions}}</h2>
<table class="actions">
<thead>
<tr><th scope="col">{{words.action}}</th><th scope="col">{{words.action-who}}</th><th scope="col">{{words.action-by}}</th></tr>
</thead>
<tbody>
{{#actions}}
<tr><th scope="row">{{what}}</th><td>{{who}}</td><td>{{by}}</td></tr>
{{/actions}}
</tbody>
</table>
<p><a href="actions.csv">{{words.actions-table}}</a>, <a href="actions.ics">{{words.actions-calendar}}</a></p>
</section>
{{/hasActions}}
<section class="downloads">
<h2>{{words.downloads}}</h2>
<ul>
<li><a href="decision.md">{{words.as-markdown}}</a></li>
</ul>
</section>
</div>
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}index.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "decision.md.mustache",
##"""
{{! The record of a decision, after the meeting. }}
[{{words.all-papers}}]({{root}}index.md) › [{{meeting}}, {{meetingDate}}]({{root}}{{meetingAddress}}index.md) › [{{paper.label}}](index.md) › {{words.decision-record}}

# {{words.decision-record}}: {{paper.label}}
{{> exempt}}

**{{outcome}}**

- {{words.decided-by}}: {{meeting}}
- {{words.decided-date}}: {{date}}
{{#minute}}
- {{words.label-minute}}: {{minute}}
{{/minute}}
{{#published}}
- {{words.label-published}}: {{published}}
{{/published}}
- {{words.decision-kind}}: {{decision}}
{{#item}}
- {{words.label-agenda-item}}: {{item}}
{{/item}}
{{#reference}}
- {{words.label-reference}}: {{reference}}
{{/reference}}
{{#callIn}}

{{callIn}}
{{/callIn}}

## {{words.label-decision}}
{{#recommendations}}

### {{number}}: {{outcome}}
{{#isAmended}}
{{#words}}

{{words}}
{{/words}}

{{words.decision-recommended}}:
{{/isAmended}}

{{{text}}}
{{^isAmended}}
{{#words}}

{{words}}
{{/words}}
{{/isAmended}}
{{/recommendations}}

## {{words.decision-reasons}}
{{#reason}}

{{reason}}
{{/reason}}
{{#reasons}}

{{words.decision-reasons-there}}: [{{label}}]({{href}}).
{{/reasons}}
{{#rejected}}

## {{words.decision-rejected}}

{{{rejected}}}
{{/rejected}}
{{#statesDeclarations}}

## {{words.decision-interests}}

{{#declarations}}
- {{.}}
{{/declarations}}
{{^declarations}}
{{words.no-background-papers}}
{{/declarations}}
{{/statesDeclarations}}
{{#hasActions}}

## {{words.actions}}

{{#actions}}
- {{what}}: {{who}}, {{words.action-by-day}} {{by}}
{{/actions}}

[{{words.actions-table}}](actions.csv), [{{words.actions-calendar}}](actions.ics)
{{/hasActions}}

"""##
        ),
        (
            "exempt-register.html.mustache",
##"""
{{! What is exempt in all papers. Only the exempt edition has this page. }}
{{<page}}
{{$title}}{{words.exempt-register}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></li>
<li aria-current="page">{{words.exempt-register}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<h1>{{words.exempt-register}}</h1>
{{#isEmpty}}
<p>{{words.exempt-register-empty}}</p>
{{/isEmpty}}
{{^isEmpty}}
<p class="kicker">{{words.exempt-register-order}} <a href="exempt-register.csv">{{words.exempt-register-table}}</a></p>
{{/isEmpty}}
</div>
{{#meetings}}
<section class="columns group">
<h2>{{#name}}{{name}}{{/name}}{{^name}}{{words.index-no-date}}{{/name}}</h2>
<table class="register">
<thead>
<tr><th scope="col">{{words.exempt-where}}</th><th scope="col">{{words.exempt-by}}</th><th scope="col">{{words.exempt-reason}}</th><th scope="col">{{words.exempt-until}}</th></tr>
</thead>
<tbody>
{{#entries}}
<tr>
<th scope="row">{{#href}}<a href="{{href}}">{{place}}</a>{{/href}}{{^href}}{{place}}{{/href}} <span>{{paper}}</span></th>
<td data-label="{{words.exempt-by}}">{{words.exempt-by-paragraph}}</td>
<td data-label="{{words.exempt-reason}}">{{#because}}{{because}}{{/because}}{{^because}}{{words.exempt-no-reason}}{{/because}}</td>
<td data-label="{{words.exempt-until}}">{{#until}}{{until}}{{/until}}{{^until}}{{words.exempt-no-day}}{{/until}}</td>
</tr>
{{/entries}}
</tbody>
</table>
</section>
{{/meetings}}
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "exempt-register.md.mustache",
##"""
{{! What is exempt in all papers. Only the exempt edition has this page. }}
[{{words.all-papers}}]({{root}}{{index}}.md) › {{words.exempt-register}}

# {{words.exempt-register}}
{{> exempt}}
{{#isEmpty}}

{{words.exempt-register-empty}}
{{/isEmpty}}
{{#meetings}}

## {{#name}}{{name}}{{/name}}{{^name}}{{words.index-no-date}}{{/name}}
{{#entries}}

- {{#href}}[{{place}}]({{href}}){{/href}}{{^href}}{{place}}{{/href}}
- {{words.label-paper}}: {{paper}}
- {{words.exempt-by-line}}
- {{words.exempt-reason}}: {{#because}}{{because}}{{/because}}{{^because}}{{words.exempt-no-reason-line}}{{/because}}
- {{words.exempt-until}}: {{#until}}{{until}}{{/until}}{{^until}}{{words.exempt-no-day-line}}{{/until}}
{{/entries}}
{{/meetings}}

"""##
        ),
        (
            "feed.xml.mustache",
##"""
{{! The papers that have a meeting, for readers of feeds. }}
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{language}}">
<id>{{site}}</id>
<title>{{words.all-papers}}{{#council}}, {{council}}{{/council}}</title>
<updated>{{updated}}</updated>
<link rel="alternate" type="text/html" href="{{site}}"/>
<link rel="self" type="application/atom+xml" href="{{address}}"/>
{{#council}}
<author><name>{{council}}</name></author>
{{/council}}
{{#entries}}
<entry xml:lang="{{language}}">
<id>{{address}}</id>
<title>{{title}}</title>
<updated>{{updated}}</updated>
<author><name>{{author}}</name></author>
<link rel="alternate" type="text/html" href="{{address}}"/>
{{#summary}}
<summary>{{summary}}</summary>
{{/summary}}
</entry>
{{/entries}}
</feed>

"""##
        ),
        (
            "index.html.mustache",
##"""
{{! The papers by their meetings and by topic. }}
{{<page}}
{{$title}}{{words.all-papers}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$main}}
<div class="title">
<h1>{{words.all-papers}}</h1>
{{#isEmpty}}
<p>{{words.index-empty}}</p>
{{/isEmpty}}
{{^isEmpty}}
<p class="kicker">{{words.index-order}}{{#hasTopics}}, {{words.index-and}} <a href="#by-topic">{{words.index-by-topic}}</a>{{/hasTopics}}</p>
{{/isEmpty}}
{{#exempt}}
<p><a href="exempt-register.html">{{words.exempt-register}}</a></p>
{{/exempt}}
</div>
{{#hasBodies}}
<nav class="bodies" aria-label="{{words.meetings}}">
<dl>
{{#bodies}}
<div><dt>{{body}}</dt> {{#meetings}}<dd><a class="day" href="{{address}}index.html">{{date}}</a></dd> {{/meetings}}</div>
{{/bodies}}
</dl>
</nav>
{{/hasBodies}}
{{#meetings}}
<section class="columns group">
<h2>{{#meeting}}<a href="{{address}}index.html">{{body}}, <span class="day">{{date}}</span></a>{{/meeting}}{{^meeting}}{{words.index-no-meeting}}{{/meeting}}</h2>
{{#hasPapers}}
<ul class="papers" role="list">
{{#papers}}
<li>
<h3><a href="{{slug}}/{{page}}.html"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a></h3>
{{#hasSigns}}
<p class="kicker">{{#item}}<span>{{words.meeting-item}} {{item}}</span> {{/item}}{{#decision}}<span>{{decision}}</span> {{/decision}}{{#isDraft}}<strong class="tag">{{#status}}{{status}}{{/status}}</strong>{{/isDraft}}{{#isExempt}} <strong class="tag">{{words.index-exempt}}</strong>{{/isExempt}}</p>
{{/hasSigns}}
{{#hasFacts}}
<dl>
{{#council}}
<div><dt>{{words.label-council}}</dt> <dd>{{council}}</dd></div>
{{/council}}
{{#topic}}
<div><dt>{{words.label-topic}}</dt> <dd>{{topic}}</dd></div>
{{/topic}}
{{#recommended}}
<div><dt>{{words.label-recommended}}</dt> <dd>{{recommended}}</dd></div>
{{/recommended}}
</dl>
{{/hasFacts}}
</li>
{{/papers}}
</ul>
{{/hasPapers}}
{{^hasPapers}}
<p>{{words.index-none}}</p>
{{/hasPapers}}
</section>
{{/meetings}}
{{#hasTopics}}
<section class="columns group">
<h2 id="by-topic">{{words.index-topics}}</h2>
<div class="topics">
{{#topics}}
<h3>{{#topic}}{{topic}}{{/topic}}{{^topic}}{{words.index-no-topic}}{{/topic}}</h3>
<ul role="list">
{{#papers}}
<li><a href="{{slug}}/{{page}}.html"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{label}}</a></li>
{{/papers}}
</ul>
{{/topics}}
</div>
</section>
{{/hasTopics}}
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
{{#hasFeed}}
<p><a href="{{root}}feed.xml">{{words.index-feed}}</a></p>
{{/hasFeed}}
{{/footer}}
{{/page}}

"""##
        ),
        (
            "index.md.mustache",
##"""
{{! The papers by their meetings and by topic. }}
# {{words.all-papers}}
{{#otherLanguage}}

[{{words}}]({{href}})
{{/otherLanguage}}
{{> exempt}}
{{#exempt}}

[{{words.exempt-register}}](exempt-register.md)
{{/exempt}}
{{#isEmpty}}

{{words.index-empty}}
{{/isEmpty}}
{{#hasBodies}}

{{#bodies}}
- {{body}}: {{#meetings}}[{{date}}]({{address}}index.md) {{/meetings}}
{{/bodies}}
{{/hasBodies}}
{{#meetings}}

## {{#meeting}}[{{body}}, {{date}}]({{address}}index.md){{/meeting}}{{^meeting}}{{words.index-no-meeting}}{{/meeting}}
{{^hasPapers}}

{{words.index-none}}
{{/hasPapers}}
{{#papers}}

### [{{title}}]({{slug}}/{{page}}.md)
{{#hasSigns}}

{{#item}}
- {{words.label-agenda-item}}: {{item}}
{{/item}}
{{#decision}}
- {{words.label-decision}}: {{decision}}
{{/decision}}
{{#status}}
- {{words.label-status}}: {{status}}
{{/status}}
{{#isExempt}}
- {{words.index-exempt-part}}
{{/isExempt}}
{{/hasSigns}}
{{#hasFacts}}
{{^hasSigns}}

{{/hasSigns}}
{{#council}}
- {{words.label-council}}: {{council}}
{{/council}}
{{#topic}}
- {{words.label-topic}}: {{topic}}
{{/topic}}
{{#recommended}}
- **{{words.label-recommended}}: {{recommended}}**
{{/recommended}}
{{/hasFacts}}
{{/papers}}
{{/meetings}}
{{#hasTopics}}

## {{words.index-topics}}
{{#topics}}

### {{#topic}}{{topic}}{{/topic}}{{^topic}}{{words.index-no-topic}}{{/topic}}

{{#papers}}
- [{{label}}]({{slug}}/{{page}}.md)
{{/papers}}
{{/topics}}
{{/hasTopics}}

"""##
        ),
        (
            "meeting.html.mustache",
##"""
{{! A meeting: its papers in the order of the agenda. }}
{{<page}}
{{$title}}{{body}}, {{date}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}index.html">{{words.all-papers}}</a></li>
<li aria-current="page">{{body}}, {{date}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<h1>{{body}}, {{date}}</h1>
<p class="kicker">{{words.meeting-order}}</p>
{{#pack}}
<ul class="downloads prints" role="list">
<li><a href="{{href}}">{{label}}</a> ({{details}})</li>
</ul>
{{/pack}}
</div>
<ul class="papers agenda" role="list">
{{#items}}
<li>
{{#number}}
<p class="item"><span>{{words.meeting-item}}</span> {{number}}</p>
{{/number}}
<div>
{{#paper}}
<h2><a href="{{root}}{{slug}}/index.html"{{#language}} lang="{{language}}" hreflang="{{language}}"{{/language}}>{{title}}</a></h2>
{{#purpose}}
<p>{{purpose}}</p>
{{/purpose}}
{{#decided}}
<p><strong class="tag">{{decided}}</strong></p>
{{/decided}}
<p class="kicker">{{#decision}}<span>{{decision}}</span> {{/decision}}{{#reportOf}}<span>{{words.label-report-of}} {{reportOf}}</span> {{/reportOf}}{{#contact}}<span>{{words.contact}}: {{contact}}</span> {{/contact}}{{#recommended}}<span>{{words.label-recommended}}: {{recommended}}</span> {{/recommended}}{{#isDraft}}<strong class="tag tag-draft">{{words.meeting-draft}}</strong> {{/isDraft}}{{#isExempt}}<strong class="tag">{{words.index-exempt}}</strong>{{/isExempt}}</p>
<p class="kicker">{{#decided}}<span><a href="{{root}}{{slug}}/decision.html">{{words.decision-record}}</a></span> {{/decided}}<span><a href="{{root}}{{slug}}/index.md">{{words.meeting-markdown}}</a></span>{{#pdf}} <span><a href="{{root}}{{slug}}/{{href}}">{{label}}</a> ({{details}})</span>{{/pdf}}{{#word}} <span><a href="{{root}}{{slug}}/{{href}}">{{label}}</a> ({{details}})</span>{{/word}}</p>
{{/paper}}
{{#withheld}}
<p>{{withheld}}</p>
{{/withheld}}
</div>
</li>
{{/items}}
</ul>
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="index.md">{{words.as-markdown}}</a></p>
<p><a href="{{root}}index.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "meeting.md.mustache",
##"""
{{! A meeting: its papers in the order of the agenda. }}
[{{words.all-papers}}]({{root}}index.md) › {{body}}, {{date}}

# {{body}}, {{date}}
{{> exempt}}

{{#council}}
{{council}}. {{words.meeting-order}}:
{{/council}}
{{^council}}
{{words.meeting-order}}:
{{/council}}
{{#pack}}

[{{label}}]({{href}}) ({{details}})
{{/pack}}
{{#items}}
{{#paper}}

## {{#number}}{{words.meeting-item}} {{number}}: {{/number}}[{{title}}]({{root}}{{slug}}/index.md)
{{#purpose}}

{{purpose}}
{{/purpose}}

{{#decision}}
- {{words.label-decision}}: {{decision}}
{{/decision}}
{{#reportOf}}
- {{words.label-report-of}}: {{reportOf}}
{{/reportOf}}
{{#contact}}
- {{words.contact}}: {{contact}}
{{/contact}}
{{#recommended}}
- {{words.label-recommended}}: {{recommended}}
{{/recommended}}
{{#decided}}
- {{words.decided}}: {{decided}} ([{{words.decision-record-link}}]({{root}}{{slug}}/decision.md))
{{/decided}}
{{#isDraft}}
- {{words.label-status}}: {{words.meeting-draft}}
{{/isDraft}}
{{#isExempt}}
- {{words.index-exempt-part}}
{{/isExempt}}
{{#pdf}}
- [{{label}}]({{root}}{{slug}}/{{href}}) ({{details}})
{{/pdf}}
{{#word}}
- [{{label}}]({{root}}{{slug}}/{{href}}) ({{details}})
{{/word}}
{{/paper}}
{{#withheld}}

## {{#number}}{{words.meeting-item}} {{number}}{{/number}}{{^number}}{{words.meeting-withheld}}{{/number}}

{{withheld}}
{{/withheld}}
{{/items}}

"""##
        ),
        (
            "moved.html.mustache",
##"""
{{! Where a page of a paper stood before its folder got another name. }}
{{<page}}
{{$title}}{{words.moved}}: {{paper.label}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></li>
<li aria-current="page">{{words.moved}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<h1>{{words.moved-page}}</h1>
<p>{{words.moved-to}} <a href="{{root}}{{paper.slug}}/{{page}}.html">{{paper.label}}</a>.</p>
</div>
{{/main}}
{{$footer}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "moved.md.mustache",
##"""
{{! Where a page of a paper stood before its folder got another name. }}
[{{words.all-papers}}]({{root}}{{index}}.md) › {{words.moved}}

# {{words.moved-page}}
{{> exempt}}

{{words.moved-to}} [{{paper.label}}]({{root}}{{paper.slug}}/{{page}}.md).

"""##
        ),
        (
            "pack.html.mustache",
##"""
{{! The pack of a meeting, to be printed: the agenda with page numbers, then a place for each page of its papers. }}
{{<page}}
{{$running}} data-council="{{#council}}{{council}}{{/council}}" data-paper="{{kind}}: {{body}}, {{date}}" data-status=""{{/running}}
{{$title}}{{kind}}: {{body}}, {{date}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$styles}}
<style>
.pack-contents { margin-top: 1.5rem }
.pack-contents :is(th, td) { border-bottom: 0; vertical-align: top; text-align: left }
.pack-contents :is(th, td):first-child { width: 3.5rem }
.pack-contents :is(th, td):last-child { width: 3.5rem; text-align: right; font-variant-numeric: tabular-nums }
.pack-contents .pack-item > * { padding-top: .625rem; border-top: 1px solid var(--line); font-weight: 700 }
.pack-contents a { color: inherit; text-decoration: none }
.pack-page::before { content: target-counter(attr(href), page) }
.pack-part { break-before: page; bookmark-level: 1; bookmark-label: attr(data-label) }
.pack-appendix { bookmark-level: 2 }
.pack-part h1 { bookmark-level: none }
.pack-appendix h2 { bookmark-level: 3 }
.pack-appendix h3 { bookmark-level: 4 }
.pack-appendix h4 { bookmark-level: 5 }
.pack-part [data-paper] { string-set: status attr(data-status), paper attr(data-paper) }
</style>
{{/styles}}
{{$main}}
<div class="title">
<p class="kicker">{{kind}}</p>
<h1>{{body}}, {{date}}</h1>
</div>
<section class="pack-contents">
<h2>{{words.pack-contents}}</h2>
<table>
<thead>
<tr><th scope="col">{{words.meeting-item}}</th><th scope="col">{{words.label-paper}}</th><th scope="col">{{words.pack-page}}</th></tr>
</thead>
<tbody>
{{#items}}
{{#paper}}
<tr class="pack-item"><td>{{#number}}{{number}}{{/number}}</td><th scope="row"{{#language}} lang="{{language}}"{{/language}}><a href="{{root}}{{page}}">{{title}}</a></th><td><a class="pack-page" href="{{root}}{{page}}"></a></td></tr>
{{#appendices}}
<tr><td></td><td>{{#page}}<a href="{{root}}{{page}}">{{label}}</a>{{/page}}{{^page}}{{#address}}<a href="{{address}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}{{/page}}{{#details}} ({{details}}){{/details}}{{#isSeparate}}, {{words.published-separately}}{{/isSeparate}}</td><td>{{#page}}<a class="pack-page" href="{{root}}{{page}}"></a>{{/page}}</td></tr>
{{/appendices}}
{{/paper}}
{{#withheld}}
<tr class="pack-item"><td>{{#number}}{{number}}{{/number}}</td><td>{{withheld}}</td><td></td></tr>
{{/withheld}}
{{/items}}
</tbody>
</table>
</section>
{{#items}}
{{#paper}}
<article class="pack-part" data-page="{{root}}{{page}}" data-label="{{#number}}{{words.meeting-item}} {{number}}: {{/number}}{{title}}"></article>
{{#appendices}}
{{#page}}
<article class="pack-part pack-appendix" data-page="{{root}}{{page}}" data-label="{{label}}"></article>
{{/page}}
{{/appendices}}
{{/paper}}
{{/items}}
{{/main}}
{{$footer}}
<p><a href="{{root}}index.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "partials/abbreviations.html.mustache",
##"""
{{! The abbreviations of the page. }}
<section>
<h2 id="abbreviations">{{words.abbreviations}}</h2>
<dl class="abbreviations">
{{#abbreviations}}
<div><dt>{{short}}</dt> <dd>{{words}}</dd></div>
{{/abbreviations}}
</dl>
</section>

"""##
        ),
        (
            "partials/abbreviations.md.mustache",
##"""
{{! The abbreviations of the page. }}

## {{words.abbreviations}}

{{#abbreviations}}
- **{{short}}**: {{words}}
{{/abbreviations}}

"""##
        ),
        (
            "partials/accepted.html.mustache",
##"""
<section>
<h2 id="points-accepted">{{words.points-accepted}}</h2>
<p>{{acceptedSummary}}</p>
<ul class="accepted">
{{#accepted}}
<li>{{message}} ({{#link}}<a href="{{link}}">{{place}}</a>{{/link}}{{^link}}{{place}}{{/link}}). <b>{{words.accepted-because}}</b> {{because}}</li>
{{/accepted}}
</ul>
</section>

"""##
        ),
        (
            "partials/accepted.md.mustache",
##"""

## {{words.points-accepted}}

{{acceptedSummary}}

{{#accepted}}
- {{message}} ({{#link}}[{{place}}]({{link}}){{/link}}{{^link}}{{place}}{{/link}}). **{{words.accepted-because}}** {{because}}
{{/accepted}}

"""##
        ),
        (
            "partials/aspect.md.mustache",
##"""

### {{{heading}}}

{{{body}}}

"""##
        ),
        (
            "partials/bar.html.mustache",
##"""
<svg class="bar" aria-hidden="true"><title>{{text}}</title><line x1="{{zero}}" x2="{{zero}}" y1="0" y2="100%" stroke="currentColor"/><line x1="{{zero}}" x2="{{end}}" y1="50%" y2="50%" stroke="currentColor" stroke-width="12"/></svg>
"""##
        ),
        (
            "partials/changed-detail.html.mustache",
##"""
{{! What else is said of a figure. }}{{#isExact}}{{words.changes-exact}}{{/isExact}}{{#isPeriod}}{{words.changes-period}}{{/isPeriod}}{{#isSource}}{{words.changes-source}}{{/isSource}}{{#isNote}}{{words.changes-note}}{{/isNote}}: {{#was}}{{words.changes-was-line}} <del>{{was}}</del>{{#now}}, {{/now}}{{/was}}{{#now}}{{words.changes-now-line}} <ins>{{now}}</ins>{{/now}}{{^now}}{{#was}}, {{/was}}{{words.changes-gone}}{{/now}}
"""##
        ),
        (
            "partials/changed-detail.md.mustache",
##"""
{{! What else is said of a figure. }}{{#isExact}}{{words.changes-exact}}{{/isExact}}{{#isPeriod}}{{words.changes-period}}{{/isPeriod}}{{#isSource}}{{words.changes-source}}{{/isSource}}{{#isNote}}{{words.changes-note}}{{/isNote}}: {{#was}}{{words.changes-was-line}} {{was}}{{#now}}, {{/now}}{{/was}}{{#now}}{{words.changes-now-line}} {{now}}{{/now}}{{^now}}{{#was}}, {{/was}}{{words.changes-gone}}{{/now}}
"""##
        ),
        (
            "partials/changed-passage.html.mustache",
##"""
{{! A passage of which something is another. }}{{#link}}<a href="{{link}}">{{place}}</a>{{/link}}{{^link}}{{place}}{{/link}}{{#before}} ({{words.changes-before}}){{/before}}{{#isNew}} <strong class="tag">{{words.changes-new}}</strong>{{/isNew}}{{#isLeftOut}} <strong class="tag">{{words.changes-left-out}}</strong>{{/isLeftOut}}{{#isNumbered}} <strong class="tag">{{words.changes-numbered}}</strong>{{/isNumbered}}{{#isBulleted}} <strong class="tag">{{words.changes-bulleted}}</strong>{{/isBulleted}}{{#isWithheld}} <strong class="tag">{{words.changes-withheld}}</strong>{{/isWithheld}}{{#isMoved}} <strong class="tag">{{words.changes-moved}}</strong>{{/isMoved}}{{#isReordered}} <strong class="tag">{{words.changes-reordered}}</strong>{{/isReordered}}{{#text}}: “{{text}}”{{/text}}{{#corrections}}{{#isFirst}}: {{/isFirst}}{{^isFirst}}; {{/isFirst}}{{#was}}{{#now}}{{words.changes-for}} <del>{{was}}</del> {{words.changes-read}} <ins>{{now}}</ins>{{/now}}{{^now}}{{words.changes-leave-out}} <del>{{was}}</del>{{/now}}{{/was}}{{^was}}{{#now}}{{#isUntold}}{{#after}}{{words.changes-after}} {{/after}}{{words.changes-read-now}}{{/isUntold}}{{^isUntold}}{{#after}}{{words.changes-after}}{{/after}}{{^after}}{{words.changes-at-start}}{{/after}} {{words.changes-insert}}{{/isUntold}} <ins>{{now}}</ins>{{/now}}{{^now}}{{words.changes-untold}}{{/now}}{{/was}}{{#isThroughout}}, {{words.changes-throughout}}{{/isThroughout}}{{/corrections}}
"""##
        ),
        (
            "partials/changed-passage.md.mustache",
##"""
{{! A passage of which something is another. }}{{#link}}[{{place}}]({{link}}){{/link}}{{^link}}{{place}}{{/link}}{{#before}} ({{words.changes-before}}){{/before}}{{#isNew}}, {{words.changes-new-line}}{{/isNew}}{{#isLeftOut}}, {{words.changes-left-out-line}}{{/isLeftOut}}{{#isNumbered}}, {{words.changes-numbered-line}}{{/isNumbered}}{{#isBulleted}}, {{words.changes-bulleted-line}}{{/isBulleted}}{{#isWithheld}}, {{words.changes-withheld-line}}{{/isWithheld}}{{#isMoved}}, {{words.changes-moved-line}}{{/isMoved}}{{#isReordered}}, {{words.changes-reordered-line}}{{/isReordered}}{{#text}}: “{{text}}”{{/text}}{{#corrections}}{{#isFirst}}: {{/isFirst}}{{^isFirst}}; {{/isFirst}}{{#was}}{{#now}}{{words.changes-for}} {{was}} {{words.changes-read}} {{now}}{{/now}}{{^now}}{{words.changes-leave-out}} {{was}}{{/now}}{{/was}}{{^was}}{{#now}}{{#isUntold}}{{#after}}{{words.changes-after}} {{/after}}{{words.changes-read-now}}{{/isUntold}}{{^isUntold}}{{#after}}{{words.changes-after}}{{/after}}{{^after}}{{words.changes-at-start}}{{/after}} {{words.changes-insert}}{{/isUntold}} {{now}}{{/now}}{{^now}}{{words.changes-untold}}{{/now}}{{/was}}{{#isThroughout}}, {{words.changes-throughout}}{{/isThroughout}}{{/corrections}}
"""##
        ),
        (
            "partials/changed-value.html.mustache",
##"""
{{! What something was and is. }}{{#was}}{{words.changes-was-line}} <del>{{was}}</del>{{#now}}, {{/now}}{{/was}}{{#now}}{{words.changes-now-line}} <ins>{{now}}</ins>{{/now}}{{^now}}{{#was}}, {{/was}}{{#withheld}}{{words.changes-withheld-line}}: “{{withheld}}”{{/withheld}}{{^withheld}}{{words.changes-gone}}{{/withheld}}{{/now}}
"""##
        ),
        (
            "partials/changed-value.md.mustache",
##"""
{{! What something was and is. }}{{#was}}{{words.changes-was-line}} {{was}}{{#now}}, {{/now}}{{/was}}{{#now}}{{words.changes-now-line}} {{now}}{{/now}}{{^now}}{{#was}}, {{/was}}{{#withheld}}{{words.changes-withheld-line}}: “{{withheld}}”{{/withheld}}{{^withheld}}{{words.changes-gone}}{{/withheld}}{{/now}}
"""##
        ),
        (
            "partials/chart-line.html.mustache",
##"""
<text class="name{{#isMark}} mark{{/isMark}}" x="{{position}}" y="100%" dy="-{{foot}}em" text-anchor="{{anchor}}">{{label}} {{value}}</text>
"""##
        ),
        (
            "partials/comparison-bar.html.mustache",
##"""
<svg class="bar" fill="currentColor" aria-hidden="true"><title>{{text}}</title><rect class="{{#isRecommended}}mark{{/isRecommended}}{{^isRecommended}}stem{{/isRecommended}}" {{#start}}x="{{start}}" {{/start}}y="2" width="{{length}}" height="8"/>{{#mark}}<rect x="{{mark}}" width="2" height="12"/>{{/mark}}</svg>

"""##
        ),
        (
            "partials/contents.html.mustache",
##"""
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">{{words.contents}}</h2>
<details class="fold">
<summary>{{words.page-sections}}</summary>
<ul role="list">
{{#summary}}
<li><a href="#options-compared">{{words.options-compared}}</a></li>
{{#introduction}}
<li><a href="#introduction">{{words.introduction}}</a></li>
{{/introduction}}
{{/summary}}
{{#sectionsBefore}}
<li><a href="{{link}}">{{> label}}</a></li>
{{/sectionsBefore}}
{{#table}}
{{#rows}}
{{#option}}
<li><a href="{{link}}">{{> label}}</a></li>
{{/option}}
{{/rows}}
{{/table}}
{{#options}}
<li><a href="{{link}}">{{> label}}</a></li>
{{/options}}
{{#sectionsAfter}}
<li><a href="{{link}}">{{> label}}</a></li>
{{/sectionsAfter}}
{{#hasNotes}}
<li><a href="#notes">{{words.notes}}</a></li>
{{/hasNotes}}
{{#schedule}}
<li><a href="{{scheduleLink}}">{{words.figures-and-workings}}</a></li>
{{/schedule}}
{{#hasAccepted}}
<li><a href="#points-accepted">{{words.points-accepted}}</a></li>
{{/hasAccepted}}
</ul>
</details>
</nav>

"""##
        ),
        (
            "partials/costs-basis.html.mustache",
##"""
{{! What stands below a table of costs. }}
{{#basis}}
<dl class="basis">
<div><dt>{{words.costs-prices}}:</dt> <dd>{{prices}}</dd></div>
{{#baseYear}}
<div><dt>{{words.costs-base-year}}:</dt> <dd>{{baseYear}}</dd></div>
{{/baseYear}}
<div><dt>{{words.costs-discounting}}:</dt> <dd>{{discounting}}</dd></div>
{{#source}}
<div><dt>{{words.costs-source-of-rates}}:</dt> <dd>{{source}}</dd></div>
{{/source}}
<div><dt>{{words.method}}:</dt> <dd>{{method}}</dd></div>
</dl>
{{/basis}}

"""##
        ),
        (
            "partials/costs-basis.md.mustache",
##"""
{{! What stands below a table of costs. }}
{{#basis}}
- {{words.costs-prices}}: {{prices}}
{{#baseYear}}
- {{words.costs-base-year}}: {{baseYear}}
{{/baseYear}}
- {{words.costs-discounting}}: {{discounting}}
{{#source}}
- {{words.costs-source-of-rates}}: {{source}}
{{/source}}
- {{words.method}}: {{method}}
{{/basis}}

"""##
        ),
        (
            "partials/downloads.html.mustache",
##"""
<section class="downloads">
<h2>{{words.downloads}}</h2>
<ul>
{{#downloads}}
<li><a href="{{href}}">{{label}}</a> ({{details}})</li>
{{/downloads}}
</ul>
</section>

"""##
        ),
        (
            "partials/exempt.html.mustache",
##"""
{{! The head of every page of the exempt edition. }}
{{#exempt}}
<div class="not-public" role="note">
<div class="page">
<p><strong>{{words}}</strong></p>
{{#bases}}
<p>{{.}}</p>
{{/bases}}
</div>
</div>
{{/exempt}}

"""##
        ),
        (
            "partials/exempt.md.mustache",
##"""
{{! The head of every page of the exempt edition, below its title. }}
{{#exempt}}

**{{words}}**
{{#bases}}

{{.}}
{{/bases}}
{{/exempt}}

"""##
        ),
        (
            "partials/facts.html.mustache",
##"""
<dl class="facts">
{{#council}}
<div><dt>{{words.label-council}}</dt><dd>{{council}}</dd></div>
{{/council}}
{{#topic}}
<div><dt>{{words.label-topic}}</dt><dd>{{topic}}</dd></div>
{{/topic}}
{{#status}}
<div><dt>{{words.label-status}}</dt><dd>{{status}}</dd></div>
{{/status}}
{{#version}}
<div><dt>{{words.label-version}}</dt><dd>{{version}}</dd></div>
{{/version}}
</dl>

"""##
        ),
        (
            "partials/front-sheet.html.mustache",
##"""
{{! What the top of a report says about it. }}
<dl class="facts">
<div><dt>{{words.label-report-of}}</dt><dd>{{reportOf}}</dd></div>
{{#portfolio}}
<div><dt>{{words.label-portfolio}}</dt><dd>{{portfolio}}</dd></div>
{{/portfolio}}
{{#wards}}
<div><dt>{{words.label-wards}}</dt><dd>{{wards}}</dd></div>
{{/wards}}
{{#reference}}
<div><dt>{{words.label-reference}}</dt><dd>{{reference}}</dd></div>
{{/reference}}
{{#agendaItem}}
<div><dt>{{words.label-agenda-item}}</dt><dd>{{agendaItem}}</dd></div>
{{/agendaItem}}
{{#forwardPlan}}
<div><dt>{{words.label-forward-plan}}</dt><dd>{{forwardPlan}}</dd></div>
{{/forwardPlan}}
{{#published}}
<div><dt>{{words.label-published}}</dt><dd>{{published}}</dd></div>
{{/published}}
{{#urgency}}
<div><dt>{{words.label-urgency}}</dt><dd>{{ground}}: {{because}}</dd></div>
{{/urgency}}
{{#privateNotice}}
<div><dt>{{words.label-private-notices}}</dt><dd>{{privateNotice}}</dd></div>
{{/privateNotice}}
{{#topic}}
<div><dt>{{words.label-topic}}</dt><dd>{{topic}}</dd></div>
{{/topic}}
{{#status}}
<div><dt>{{words.label-status}}</dt><dd>{{status}}{{#version}}, {{words.version}}{{/version}}</dd></div>
{{/status}}
{{#rows}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/rows}}
{{#signOffs}}
<div><dt>{{words.label-signed-off}}</dt><dd>{{name}}, {{date}}</dd></div>
{{/signOffs}}
</dl>

"""##
        ),
        (
            "partials/label.html.mustache",
##"""
{{#labelParts}}{{#language}}<span lang="{{language}}">{{text}}</span>{{/language}}{{^language}}{{text}}{{/language}}{{/labelParts}}{{^labelParts}}{{label}}{{/labelParts}}
"""##
        ),
        (
            "partials/named-part.md.mustache",
##"""

**{{{heading}}}**

{{{body}}}

"""##
        ),
        (
            "partials/neighbours.html.mustache",
##"""
{{! The ways to the pages of the same paper; where it has one page only, to the papers beside it in the index. }}
{{#hasParts}}
<nav class="neighbours" aria-label="{{words.parts}}">
{{#previousPart}}
<a rel="prev" href="{{href}}"><span>{{words.part-before}}</span> {{label}}</a>
{{/previousPart}}
{{#nextPart}}
<a rel="next" href="{{href}}"><span>{{words.part-after}}</span> {{label}}</a>
{{/nextPart}}
</nav>
{{/hasParts}}
{{^hasParts}}
{{#hasNeighbours}}
<nav class="neighbours" aria-label="{{words.other-papers}}">
{{#previous}}
<a rel="prev" href="{{root}}{{slug}}/index.html"{{#language}} hreflang="{{language}}"{{/language}}><span>{{words.paper-before}}</span> {{#language}}<span lang="{{language}}">{{label}}</span>{{/language}}{{^language}}{{label}}{{/language}}</a>
{{/previous}}
{{#next}}
<a rel="next" href="{{root}}{{slug}}/index.html"{{#language}} hreflang="{{language}}"{{/language}}><span>{{words.paper-after}}</span> {{#language}}<span lang="{{language}}">{{label}}</span>{{/language}}{{^language}}{{label}}{{/language}}</a>
{{/next}}
</nav>
{{/hasNeighbours}}
{{/hasParts}}

"""##
        ),
        (
            "partials/notes.html.mustache",
##"""
<section class="notes">
<h2 id="notes">{{words.notes}}</h2>
<ol>
{{#notes}}
<li id="{{id}}">
{{{body}}}
<p class="on-screen">
{{#backlinks}}
<a href="{{href}}">{{words.note-back}}{{#place}} ({{words.note-place}}){{/place}}</a>
{{/backlinks}}
</p>
</li>
{{/notes}}
</ol>
</section>

"""##
        ),
        (
            "partials/notes.md.mustache",
##"""

{{#notes}}
{{{body}}}
{{/notes}}

"""##
        ),
        (
            "partials/option-cell.html.mustache",
##"""
{{#outcome}}{{> outcome}}{{/outcome}}{{#score}}<div>{{> risk-score}} <small class="amount">{{text}}</small></div>{{/score}}{{#bar}}<div>{{text}} {{> comparison-bar}}</div>{{/bar}}{{#isPlain}}{{text}}{{/isPlain}}{{#isAside}}<small>{{text}}</small>{{/isAside}}
"""##
        ),
        (
            "partials/option-parts.html.mustache",
##"""
{{! An option's description and aspects, in the author's order. }}
{{#description}}
{{{description}}}
{{/description}}
{{#parts}}
{{#single}}
<section{{#isOutcome}} class="verdict"{{/isOutcome}}>
<h3 id="{{id}}">{{{heading}}}</h3>
{{{body}}}
</section>
{{/single}}
{{#pair}}
<div class="pair">
{{#advantages}}
<section class="for">
{{> points}}
</section>
{{/advantages}}
{{#disadvantages}}
<section class="against">
{{> points}}
</section>
{{/disadvantages}}
</div>
{{/pair}}
{{/parts}}

"""##
        ),
        (
            "partials/option.html.mustache",
##"""
{{! One option of the sections layout. }}
<section class="option{{#isRecommended}} chosen{{/isRecommended}}">
<div class="option-head">
<h2 id="{{id}}">{{#number}}<span class="section-number">{{number}}</span> {{/number}}{{{heading}}}</h2>
{{#outcome}}
<p>{{> outcome}}</p>
{{/outcome}}
</div>
{{> option-parts}}
</section>

"""##
        ),
        (
            "partials/option.md.mustache",
##"""
{{! One option of the sections layout: each aspect under its own heading, in the author's order. }}

## {{#number}}{{number}} {{/number}}{{{heading}}}
{{#description}}

{{{description}}}
{{/description}}
{{#parts}}
{{#single}}
{{> aspect}}
{{/single}}
{{/parts}}

"""##
        ),
        (
            "partials/options-compared.html.mustache",
##"""
{{! Options as columns; on a phone each criterion becomes a block of options and values. Many options stand as rows. }}
<table class="{{^isTurned}}compared{{/isTurned}}{{#isTurned}}turned{{/isTurned}}" role="table"{{$name}}{{/name}}>
{{$caption}}{{/caption}}
<thead role=rowgroup>
<tr role=row>
{{^isTurned}}
<th scope=col role=columnheader>{{words.compared-what}}</th>
{{#columns}}
<th scope=col role=columnheader{{#isRecommended}} class="chosen"{{/isRecommended}}><a href="{{link}}">{{label}}</a>{{#baseline}}<br><small>{{baseline}}</small>{{/baseline}}</th>
{{/columns}}
{{/isTurned}}
{{#isTurned}}
<th scope=col role=columnheader>{{words.option}}</th>
{{#rows}}
<th scope=col role=columnheader>{{label}}</th>
{{/rows}}
{{/isTurned}}
</tr>
</thead>
<tbody role=rowgroup>
{{^isTurned}}
{{#rows}}
<tr role=row>
<th scope=row role=rowheader>{{label}}</th>
{{#cells}}
<td role=cell data-label="{{option}}"{{#isRecommended}} class="chosen"{{/isRecommended}}>{{> option-cell}}</td>
{{/cells}}
</tr>
{{/rows}}
{{/isTurned}}
{{#isTurned}}
{{#turned}}
<tr role=row{{#isRecommended}} class="chosen"{{/isRecommended}}>
<th scope=row role=rowheader><a href="{{link}}">{{label}}</a>{{#baseline}}<br><small>{{baseline}}</small>{{/baseline}}</th>
{{#cells}}
<td role=cell data-label="{{label}}">{{> option-cell}}</td>
{{/cells}}
</tr>
{{/turned}}
{{/isTurned}}
</tbody>
</table>
{{#bars}}
<p class="basis">{{bars}}</p>
{{/bars}}

"""##
        ),
        (
            "partials/options-compared.md.mustache",
##"""
{{! Options as columns, or as rows where they are many; the recommended one in bold. }}
{{^isTurned}}
| {{words.compared-what}} |{{#columns}} [{{label}}]({{link}}){{#baseline}} ({{baseline}}){{/baseline}} |{{/columns}}
| --- |{{#columns}} --- |{{/columns}}
{{#rows}}
| **{{label}}** |{{#cells}} {{#isRecommended}}**{{/isRecommended}}{{#score}}{{band}} {{value}}, {{/score}}{{text}}{{#isRecommended}}**{{/isRecommended}} |{{/cells}}
{{/rows}}
{{/isTurned}}
{{#isTurned}}
| {{words.option}} |{{#rows}} {{label}} |{{/rows}}
| --- |{{#rows}} --- |{{/rows}}
{{#turned}}
| **[{{label}}]({{link}})**{{#baseline}} ({{baseline}}){{/baseline}} |{{#cells}} {{#isRecommended}}**{{/isRecommended}}{{#score}}{{band}} {{value}}, {{/score}}{{text}}{{#isRecommended}}**{{/isRecommended}} |{{/cells}}
{{/turned}}
{{/isTurned}}

"""##
        ),
        (
            "partials/options-summary.html.mustache",
##"""
{{! The options compared, under a heading of their own. }}
<section class="comparison">
<h2 id="options-compared">{{words.options-compared}}</h2>
{{<options-compared}}
{{$name}} aria-labelledby="options-compared"{{/name}}
{{/options-compared}}
</section>

"""##
        ),
        (
            "partials/options-summary.md.mustache",
##"""
{{! The options compared, under a heading of their own. }}

## {{words.options-compared}}

{{> options-compared}}

"""##
        ),
        (
            "partials/options-table.html.mustache",
##"""
{{! One row an option. On a phone each row becomes a block. }}
<section>
<h2 id="options">{{words.options}}</h2>
<table class="options" role="table" aria-labelledby="options">
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">{{firstHead}}</th>
<th scope="col" role="columnheader">{{{advantagesHead}}}</th>
<th scope="col" role="columnheader">{{{disadvantagesHead}}}</th>
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
{{#option}}
<tr role="row"{{#isRecommended}} class="chosen"{{/isRecommended}}>
<th scope="row" role="rowheader" id="{{id}}">{{{heading}}}{{#outcome}} {{> outcome}}{{/outcome}}</th>
{{/option}}
{{#advantages}}
<td role="cell" class="for" id="{{id}}" data-label="{{label}}">
{{{body}}}
</td>
{{/advantages}}
{{#disadvantages}}
<td role="cell" class="against" id="{{id}}" data-label="{{label}}">
{{{body}}}
</td>
{{/disadvantages}}
</tr>
{{/rows}}
</tbody>
</table>
</section>
{{#rows}}
{{#hasDetails}}
{{#option}}
<section class="option">
<h2>{{label}}</h2>
{{> option-parts}}
</section>
{{/option}}
{{/hasDetails}}
{{/rows}}

"""##
        ),
        (
            "partials/options-table.md.mustache",
##"""
{{! Tables in Markdown cannot hold lists: each row becomes a heading, each cell its column's name in bold. }}

## {{words.options}}
{{#rows}}

### {{{option.heading}}}
{{#option}}
{{#description}}

{{{description}}}
{{/description}}
{{/option}}
{{#advantages}}
{{> named-part}}
{{/advantages}}
{{#disadvantages}}
{{> named-part}}
{{/disadvantages}}
{{#option}}
{{#parts}}
{{#single}}
{{> named-part}}
{{/single}}
{{/parts}}
{{/option}}
{{/rows}}

"""##
        ),
        (
            "partials/outcome.html.mustache",
##"""
<strong class="tag tag-{{slug}}">{{word}}</strong>

"""##
        ),
        (
            "partials/page.html.mustache",
##"""
{{! What every page has around its content. A page fills the blocks (the tags with a dollar sign). }}
<!DOCTYPE html>
<html lang="{{language}}"{{#exempt}} data-exempt="{{margin}}"{{/exempt}}{{$running}}{{/running}}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
{{#exempt}}
<meta name="robots" content="noindex, nofollow, noarchive">
{{/exempt}}
<title>{{$title}}{{/title}}</title>
<link rel="stylesheet" href="{{root}}assets/style.css">
{{#exempt}}
<style>
@page {
  @top-center { content: var(--exempt); content: string(exempt); color: #a1242c; font-weight: 700; white-space: nowrap }
}
@media print {
  :root {
    string-set: council attr(data-council), status attr(data-status), paper attr(data-paper), exempt attr(data-exempt);
  }
  @supports (width: 1vw) { :root { --exempt: attr(data-exempt) } }
}
</style>
{{/exempt}}
{{$styles}}
{{/styles}}
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
{{#languages}}
<link rel="alternate" hreflang="{{language}}" href="{{href}}">
{{/languages}}
{{#hasFeed}}
<link rel="alternate" type="application/atom+xml" title="{{words.feed-title}}" href="{{root}}feed.xml">
{{/hasFeed}}
</head>
<body>
<a class="skip" href="#main">{{words.skip}}</a>
{{> exempt}}
<header class="masthead">
<div class="page">
<p>{{#logo}}<img src="{{logo}}" alt=""> {{/logo}}{{#council}}{{council}}{{/council}}{{^council}}{{words.site-title}}{{/council}}</p>
{{$breadcrumb}}
{{/breadcrumb}}
{{#otherLanguage}}
<p><a href="{{href}}" lang="{{language}}" hreflang="{{language}}">{{words}}</a></p>
{{/otherLanguage}}
</div>
</header>
<main class="page" id="main">
{{$main}}
{{/main}}
</main>
<footer class="page">
{{$footer}}
{{/footer}}
</footer>
</body>
</html>

"""##
        ),
        (
            "partials/paper-end.md.mustache",
##"""
{{! The files of the paper, and the ways to other papers. }}

## {{words.downloads}}

{{#prints}}
- [{{label}}]({{href}}) ({{details}})
{{/prints}}
{{#downloads}}
- [{{label}}]({{href}}) ({{details}})
{{/downloads}}
{{#hasParts}}
{{#previousPart}}

{{words.part-before}}: [{{label}}]({{href}})
{{/previousPart}}
{{#nextPart}}

{{words.part-after}}: [{{label}}]({{href}})
{{/nextPart}}
{{/hasParts}}
{{^hasParts}}
{{#previous}}

{{words.paper-before}}: [{{label}}]({{root}}{{slug}}/index.md)
{{/previous}}
{{#next}}

{{words.paper-after}}: [{{label}}]({{root}}{{slug}}/index.md)
{{/next}}
{{/hasParts}}

"""##
        ),
        (
            "partials/points.html.mustache",
##"""
<div class="points-head">
<h3 id="{{id}}">{{{heading}}}</h3>
{{#count}}
<p><span class="hidden">{{words.points-number}} </span>{{count}}</p>
{{/count}}
</div>
{{{body}}}

"""##
        ),
        (
            "partials/prints.html.mustache",
##"""
{{! The printed documents, on a screen. }}
{{#hasPrints}}
<ul class="downloads prints" role="list">
{{#prints}}
<li><a href="{{href}}">{{label}}</a> ({{details}})</li>
{{/prints}}
</ul>
{{/hasPrints}}

"""##
        ),
        (
            "partials/rates-basis.html.mustache",
##"""
{{! What stands below a table of rates. }}
{{#basis}}
<dl class="basis">
{{#sources}}
<div><dt>{{sourceLabel}}:</dt> <dd>{{sources}}</dd></div>
{{/sources}}
{{#year}}
<div><dt>{{words.year}}:</dt> <dd>{{year}}</dd></div>
{{/year}}
<div><dt>{{words.rates-count}}:</dt> <dd>{{count}}</dd></div>
{{#unstated}}
<div><dt>{{words.rates-without}}:</dt> <dd>{{unstated}}</dd></div>
{{/unstated}}
<div><dt>{{words.method}}:</dt> <dd>{{method}}</dd></div>
</dl>
{{/basis}}

"""##
        ),
        (
            "partials/rates-basis.md.mustache",
##"""
{{! What stands below a table of rates. }}
{{#basis}}
{{#sources}}
- {{sourceLabel}}: {{sources}}
{{/sources}}
{{#year}}
- {{words.year}}: {{year}}
{{/year}}
- {{words.rates-count}}: {{count}}
{{#marks}}
- {{label}}: {{value}}
{{/marks}}
{{#unstated}}
- {{words.rates-without}}: {{unstated}}
{{/unstated}}
- {{words.method}}: {{method}}
{{/basis}}

"""##
        ),
        (
            "partials/rates-caption.html.mustache",
##"""
{{! The finding, then what, where and when. }}
<caption>{{#caption}}{{{caption}}}{{/caption}}{{^caption}}<span class="finding">{{finding}}</span>{{#details}} {{details}}{{/details}}{{/caption}}{{$more}}{{/more}}</caption>

"""##
        ),
        (
            "partials/rates-caption.md.mustache",
##"""
{{#caption}}
{{{caption}}}
{{/caption}}
{{^caption}}
**{{finding}}**{{#details}}\
{{details}}{{/details}}
{{/caption}}

"""##
        ),
        (
            "partials/rates-remark.md.mustache",
##"""
{{! What is said of one rate. }}{{#group}}{{group}}{{#note}}; {{/note}}{{/group}}{{#note}}{{note}}{{/note}}{{#further}}{{^isFirst}}; {{/isFirst}}{{head}}: {{text}}{{/further}}
"""##
        ),
        (
            "partials/risk-by.html.mustache",
##"""
{{#actionOwner}}{{actionOwner}}{{#due}}, {{/due}}{{#standing}}, {{/standing}}{{/actionOwner}}{{#due}}{{words.risk-by}}{{/due}}{{#standing}}{{standing}}{{/standing}}
"""##
        ),
        (
            "partials/risk-by.md.mustache",
##"""
{{! Who is to do it and by when. }}{{#actionOwner}}{{actionOwner}}{{#due}}, {{/due}}{{#standing}}, {{/standing}}{{/actionOwner}}{{#due}}{{words.risk-by}}{{/due}}{{#standing}}{{standing}}{{/standing}}
"""##
        ),
        (
            "partials/risk-details.html.mustache",
##"""
{{#controls}}
<p><b>{{words.risk-controls}}</b>: {{controls}}</p>
{{/controls}}
{{#treatment}}
{{#isGiven}}
<p>{{> risk-treatment}}</p>
{{/isGiven}}
{{/treatment}}
{{#owner}}
<p><b>{{words.risk-owner}}</b>: {{owner}}</p>
{{/owner}}
{{#category}}
<p><b>{{words.risk-category}}</b>: {{category}}</p>
{{/category}}
{{#review}}
<p><b>{{words.risk-review}}</b>: {{review}}</p>
{{/review}}
{{^areGiven}}
{{words.not-stated}}
{{/areGiven}}

"""##
        ),
        (
            "partials/risk-details.md.mustache",
##"""
{{! What a register says of a risk beside its scores, on one line. }}{{#controls}}**{{words.risk-controls}}**: {{controls}} {{/controls}}{{#treatment}}{{#isGiven}}{{> risk-treatment}}. {{/isGiven}}{{/treatment}}{{#owner}}**{{words.risk-owner}}**: {{owner}}. {{/owner}}{{#category}}**{{words.risk-category}}**: {{category}}. {{/category}}{{#review}}**{{words.risk-review}}**: {{review}}. {{/review}}{{^areGiven}}{{words.not-stated}} {{/areGiven}}
"""##
        ),
        (
            "partials/risk-number.html.mustache",
##"""
{{#link}}<a{{#isWord}} class="word"{{/isWord}} href="{{link}}">{{number}}<span class="hidden"> {{risk}}</span></a>{{/link}}{{^link}}{{#isWord}}<span class="word">{{number}}</span>{{/isWord}}{{^isWord}}{{number}}{{/isWord}}<span class="hidden"> {{risk}}</span>{{/link}}

"""##
        ),
        (
            "partials/risk-score.html.mustache",
##"""
<span class="tag tint-{{tint}}">{{band}} {{value}}</span>{{#movement}}<span class="hidden">, {{movement}}</span>{{/movement}}

"""##
        ),
        (
            "partials/risk-treatment.html.mustache",
##"""
{{#isPlanned}}{{#response}}<b>{{response}}</b>{{#action}}: {{/action}}{{/response}}{{#action}}{{action}}{{/action}}{{#hasOwnerOrDate}} ({{> risk-by}}){{/hasOwnerOrDate}}{{/isPlanned}}{{^isPlanned}}<b>{{#actionOwner}}{{words.risk-action-owner}}{{/actionOwner}}{{^actionOwner}}{{words.risk-action}}{{/actionOwner}}</b>: {{> risk-by}}{{/isPlanned}}

"""##
        ),
        (
            "partials/risk-treatment.md.mustache",
##"""
{{! What is done about a risk, by whom and by when. }}{{#isPlanned}}{{#response}}**{{response}}**{{#action}}: {{/action}}{{/response}}{{#action}}{{action}}{{/action}}{{#hasOwnerOrDate}} ({{> risk-by}}){{/hasOwnerOrDate}}{{/isPlanned}}{{^isPlanned}}**{{#actionOwner}}{{words.risk-action-owner}}{{/actionOwner}}{{^actionOwner}}{{words.risk-action}}{{/actionOwner}}**: {{> risk-by}}{{/isPlanned}}
"""##
        ),
        (
            "partials/section.html.mustache",
##"""
<section>
<h2 id="{{id}}">{{#number}}<span class="section-number">{{number}}</span> {{/number}}{{{heading}}}</h2>
{{{body}}}
</section>

"""##
        ),
        (
            "partials/section.md.mustache",
##"""

## {{#number}}{{number}} {{/number}}{{{heading}}}

{{{body}}}

"""##
        ),
        (
            "report.html.mustache",
##"""
{{! A cabinet report. }}
{{<page}}
{{$running}} data-council="{{#council}}{{council}}{{/council}}" data-paper="{{meeting}}, {{date}}{{#agendaItem}}, {{words.item}}{{/agendaItem}}: {{title}}{{#version}}, {{words.version}}{{/version}}" data-status="{{#classification}}{{classification}}{{#status}}, {{/status}}{{/classification}}{{#status}}{{status}}{{/status}}"{{/running}}
{{$title}}{{title}}, {{meeting}}, {{date}}{{#council}}, {{council}}{{/council}}{{/title}}
{{$breadcrumb}}
<nav aria-label="{{words.breadcrumb}}">
<ol role="list">
<li><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></li>
<li><a href="{{root}}{{meetingAddress}}index.html">{{meeting}}, {{date}}</a></li>
<li aria-current="page">{{#agendaItem}}{{words.meeting-item}} {{agendaItem}}{{/agendaItem}}{{^agendaItem}}{{words.report}}{{/agendaItem}}</li>
</ol>
</nav>
{{/breadcrumb}}
{{$main}}
<div class="title">
<p class="kicker">{{meeting}}, {{date}} {{#classification}}<strong class="tag">{{classification}}</strong> {{/classification}}<strong class="tag">{{decision}}</strong>{{#isDraft}} <strong class="tag tag-draft">{{words.draft}}</strong>{{/isDraft}}</p>
<h1>{{title}}</h1>
{{#summary}}
<div class="standfirst" id="standfirst">
{{{summary}}}
</div>
{{/summary}}
{{> prints}}
<details class="fold">
<summary>{{words.report-of}}{{#agendaItem}}, {{words.agenda-item}}{{/agendaItem}}</summary>
{{> front-sheet}}
</details>
{{#decided}}
<p class="decided"><strong class="tag">{{outcome}}</strong> {{words.decided-on}} {{date}}{{#minute}}, {{words.decided-minute}} {{minute}}{{/minute}}: <a href="{{page}}">{{words.decision-record-link}}</a></p>
{{/decided}}
{{#hasCorrections}}
<section class="corrections">
<h2 id="corrections">{{words.corrections}}</h2>
{{#corrections}}
<p>{{date}}{{#because}}: {{because}}{{/because}}</p>
<ul>
{{#entries}}
<li>{{#places}}{{^isFirst}}; {{/isFirst}}{{#link}}<a href="{{link}}">{{label}}</a>{{/link}}{{^link}}{{label}}{{/link}}{{/places}}: {{words.correction}}</li>
{{/entries}}
</ul>
{{/corrections}}
</section>
{{/hasCorrections}}
</div>
<div class="columns">
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">{{words.contents}}</h2>
<details class="fold">
<summary>{{words.report-sections}}</summary>
<ul role="list">
{{#recommendations}}
<li><a href="{{link}}">{{#number}}{{number}} {{/number}}{{> label}}</a></li>
{{/recommendations}}
{{#sections}}
<li><a href="{{link}}">{{#number}}{{number}} {{/number}}{{> label}}</a></li>
{{/sections}}
{{#hasAbbreviations}}
<li><a href="#abbreviations">{{words.abbreviations}}</a></li>
{{/hasAbbreviations}}
{{#hasAppendices}}
<li><a href="#appendices">{{words.appendices}}</a></li>
{{/hasAppendices}}
{{#statesBackgroundPapers}}
<li><a href="#background-papers">{{words.background-papers}}</a></li>
{{/statesBackgroundPapers}}
{{#schedule}}
<li><a href="{{scheduleLink}}">{{words.figures-and-workings}}</a></li>
{{/schedule}}
{{#hasAccepted}}
<li><a href="#points-accepted">{{words.points-accepted}}</a></li>
{{/hasAccepted}}
</ul>
</details>
</nav>
<div class="body{{#isNumbered}} numbered-text{{/isNumbered}}">
{{#recommendations}}
<section class="recommendations" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{#number}}<span class="section-number">{{number}}</span> {{/number}}{{{heading}}}</h2>
{{{body}}}
</section>
{{/recommendations}}
{{#hasKeyFigures}}
<ul class="key-figures" role="list">
{{#keyFigures}}
<li><strong>{{value}}</strong> {{label}}</li>
{{/keyFigures}}
</ul>
{{/hasKeyFigures}}
{{#sections}}
{{> section}}
{{/sections}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{#hasAppendices}}
<section>
<h2 id="appendices">{{words.appendices}}</h2>
<ul class="appendices" role="list">
{{#appendices}}
<li>{{#href}}<a href="{{href}}">{{number}}: {{title}}</a>{{/href}}{{^href}}{{number}}: {{title}}{{/href}}{{#details}} ({{details}}){{/details}}{{#prints}}<span class="on-screen">; <a href="{{href}}">{{label}}</a> ({{details}})</span>{{/prints}}</li>
{{/appendices}}
</ul>
</section>
{{/hasAppendices}}
{{#statesBackgroundPapers}}
<section>
<h2 id="background-papers">{{words.background-papers}}</h2>
{{#hasBackgroundPapers}}
<ul>
{{#backgroundPapers}}
<li>{{.}}</li>
{{/backgroundPapers}}
</ul>
{{/hasBackgroundPapers}}
{{^hasBackgroundPapers}}
<p>{{words.no-background-papers}}</p>
{{/hasBackgroundPapers}}
</section>
{{/statesBackgroundPapers}}
{{#contact}}
<section>
<h2 id="contact">{{words.contact}}</h2>
<p>{{name}}{{#role}}, {{role}}{{/role}}{{#email}}<br>
<a href="mailto:{{email}}">{{email}}</a>{{/email}}{{#phone}}<br>
{{phone}}{{/phone}}</p>
</section>
{{/contact}}
{{#schedule}}
<section>
<h2 id="figures">{{words.figures-and-workings}}</h2>
{{{schedule}}}
</section>
{{/schedule}}
{{#hasAccepted}}
{{> accepted}}
{{/hasAccepted}}
{{> downloads}}
</div>
</div>
{{/main}}
{{$footer}}
{{> neighbours}}
{{#council}}
<p>{{council}}</p>
{{/council}}
<p><a href="{{root}}{{index}}.html">{{words.all-papers}}</a></p>
{{/footer}}
{{/page}}

"""##
        ),
        (
            "report.md.mustache",
##"""
{{! A cabinet report. Every block begins with an empty line, so that the file ends in one newline. }}
{{^isPrinted}}
[{{words.all-papers}}]({{root}}{{index}}.md) › [{{meeting}}, {{date}}]({{root}}{{meetingAddress}}index.md) › {{title}}
{{#otherLanguage}}

[{{words}}]({{href}})
{{/otherLanguage}}

{{/isPrinted}}
{{#isPrinted}}
<!-- margins -->

{{words.label-council}}: {{#council}}{{council}}{{/council}}

{{words.label-paper}}: {{meeting}}, {{date}}{{#agendaItem}}, {{words.item}}{{/agendaItem}}

{{words.label-status}}: {{#exempt}}{{margin}}, {{/exempt}}{{#classification}}{{classification}}{{#status}}, {{/status}}{{/classification}}{{#status}}{{status}}{{/status}}

{{/isPrinted}}
# {{title}}
{{> exempt}}

{{^isPrinted}}
{{#summary}}
{{{summary}}}

{{/summary}}
{{/isPrinted}}
{{#isPrinted}}
<!-- facts -->

{{/isPrinted}}
{{#council}}
- {{words.label-council}}: {{council}}
{{/council}}
- {{words.label-meeting}}: {{meeting}}, {{date}}
- {{words.label-report-of}}: {{reportOf}}
- {{words.label-decision}}: {{decision}}
{{#classification}}
- {{words.label-classification}}: {{classification}}
{{/classification}}
{{#portfolio}}
- {{words.label-portfolio}}: {{portfolio}}
{{/portfolio}}
{{#wards}}
- {{words.label-wards}}: {{wards}}
{{/wards}}
{{#reference}}
- {{words.label-reference}}: {{reference}}
{{/reference}}
{{#agendaItem}}
- {{words.label-agenda-item}}: {{agendaItem}}
{{/agendaItem}}
{{#forwardPlan}}
- {{words.label-forward-plan}}: {{forwardPlan}}
{{/forwardPlan}}
{{#published}}
- {{words.label-published}}: {{published}}
{{/published}}
{{#urgency}}
- {{words.label-urgency}}: {{ground}}: {{because}}
{{/urgency}}
{{#privateNotice}}
- {{words.label-private-notices}}: {{privateNotice}}
{{/privateNotice}}
{{#topic}}
- {{words.label-topic}}: {{topic}}
{{/topic}}
{{#status}}
- {{words.label-status}}: {{status}}
{{/status}}
{{#version}}
- {{words.label-version}}: {{version}}
{{/version}}
{{#rows}}
- {{label}}: {{value}}
{{/rows}}
{{#signOffs}}
- {{words.label-signed-off}}: {{name}}, {{date}}
{{/signOffs}}
{{#contact}}
- {{words.contact}}: {{name}}{{#role}}, {{role}}{{/role}}{{#email}}, {{email}}{{/email}}{{#phone}}, {{phone}}{{/phone}}
{{/contact}}
{{#isPrinted}}
{{#summary}}

{{{summary}}}
{{/summary}}
{{/isPrinted}}
{{#decided}}

**{{outcome}}** {{words.decided-on}} {{date}}{{#minute}}, {{words.decided-minute}} {{minute}}{{/minute}}: [{{words.decision-record-link}}]({{page}})
{{/decided}}
{{#hasCorrections}}

## {{words.corrections}}
{{#corrections}}

{{date}}{{#because}}: {{because}}{{/because}}

{{#entries}}
- {{#places}}{{^isFirst}}; {{/isFirst}}{{#link}}[{{label}}]({{link}}){{/link}}{{^link}}{{label}}{{/link}}{{/places}}: {{words.correction}}
{{/entries}}
{{/corrections}}
{{/hasCorrections}}

## {{words.contents}}

{{#recommendations}}
- [{{#number}}{{number}} {{/number}}{{label}}]({{link}})
{{/recommendations}}
{{#sections}}
- [{{#number}}{{number}} {{/number}}{{label}}]({{link}})
{{/sections}}
{{#hasAbbreviations}}
- [{{words.abbreviations}}](#{{words.abbreviations-anchor}})
{{/hasAbbreviations}}
{{#hasAppendices}}
- [{{words.appendices}}](#{{words.appendices-anchor}})
{{/hasAppendices}}
{{#statesBackgroundPapers}}
- [{{words.background-papers}}](#{{words.background-papers-anchor}})
{{/statesBackgroundPapers}}
{{#schedule}}
- [{{words.figures-and-workings}}]({{scheduleLink}})
{{/schedule}}
{{#hasAccepted}}
- [{{words.points-accepted}}](#{{words.points-accepted-anchor}})
{{/hasAccepted}}
{{#recommendations}}

## {{#number}}{{number}} {{/number}}{{{heading}}}

{{{body}}}
{{/recommendations}}
{{#keyFigures}}

**{{value}}** {{label}}
{{/keyFigures}}
{{#sections}}
{{> section}}
{{/sections}}
{{#hasNotes}}
{{> notes}}
{{/hasNotes}}
{{#hasAbbreviations}}
{{> abbreviations}}
{{/hasAbbreviations}}
{{#hasAppendices}}

## {{words.appendices}}

{{#appendices}}
- {{#href}}[{{number}}: {{title}}]({{href}}){{/href}}{{^href}}{{number}}: {{title}}{{/href}}{{#details}} ({{details}}){{/details}}{{#prints}}; [{{label}}]({{href}}) ({{details}}){{/prints}}
{{/appendices}}
{{/hasAppendices}}
{{#statesBackgroundPapers}}

## {{words.background-papers}}

{{#backgroundPapers}}
- {{.}}
{{/backgroundPapers}}
{{^backgroundPapers}}
{{words.no-background-papers}}
{{/backgroundPapers}}
{{/statesBackgroundPapers}}
{{#schedule}}

## {{words.figures-and-workings}}

{{{schedule}}}
{{/schedule}}
{{#hasAccepted}}
{{> accepted}}
{{/hasAccepted}}
{{^isPrinted}}
{{> paper-end}}
{{/isPrinted}}

"""##
        ),
        (
            "sitemap.xml.mustache",
##"""
{{! The pages of the site for search engines. }}
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"{{#hasLanguages}} xmlns:xhtml="http://www.w3.org/1999/xhtml"{{/hasLanguages}}>
{{#pages}}
<url><loc>{{address}}</loc>{{#time}}<lastmod>{{time}}</lastmod>{{/time}}{{#languages}}<xhtml:link rel="alternate" hreflang="{{language}}" href="{{href}}"/>{{/languages}}</url>
{{/pages}}
</urlset>

"""##
        ),
        ("strings/cy.yml", BuiltInStrings.welsh),
        ("strings/en.yml", BuiltInStrings.english),
    ]
}
