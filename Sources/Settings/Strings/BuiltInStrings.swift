// swift-format-ignore-file
// A copy of Templates/strings/en.yml, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

/// The program's own words in English, for languages and folders of templates without a file of them.
package enum BuiltInStrings {
    package static let english =
##"""
# The words that the program puts on pages, in English. All others come from the papers. Welsh is strings/cy.yml; for
# another language copy this file. Keep the names before the colons, and the
# names in braces, which stand for values; put them in any order. A phrase that begins with a brace needs quotes.
#
# A phrase of a number may have a form for each of zero, one, two, few (3) and many (6), as Welsh needs them, and
# must have one for all others. Where one form is enough, it stands on the line of the name.

# Standing of a paper and its decision
draft: Draft
final: Final
key-decision: Key decision
non-key-decision: Non-key decision
for-information: For information
general-exception: General exception
special-urgency: Special urgency
urgency-agreed: "{ground}, agreed by {person}"
urgency-noticed: "{ground}, notice of {day}"
private-notice: "{first} and {further}"
private-agreed: not in time, agreed by {person}
agenda-exempt: "Not for publication: exempt information, paragraph {paragraph}, “{information}”"
corrected-on: Corrected on {day}

# After the meeting: what was decided of all recommendations together, and of each
decided-agreed: Agreed as recommended
decided-amended: Agreed with amendments
decided-partly: Agreed in part
decided-deferred: Deferred
decided-refused: Not agreed
recommendation-agreed: Agreed
recommendation-amended: Agreed as amended
recommendation-deferred: Deferred
recommendation-refused: Not agreed
decision-minute: minute {number}
decision-call-in:
  one: "The decision may be called in until {day}, one working day after its publication."
  other: "The decision may be called in until {day}, {count} working days after its publication."
action-of: "{action} ({person})"

# What a link without words says
reference-paragraph: paragraph {number}
reference-section: section {number}
reference-report: the report
reference-elsewhere: "{reference} of {document}"
appendix: Appendix {number}
appendix-titled: "Appendix {number}: {title}"
appendix-exempt: "not for publication: exempt information, paragraph {paragraph}, “{information}”"
exempt-withheld: "[Not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}.]"

# In the exempt edition: above and below what is exempt, and at the head of every page
exempt-opened: "Not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}."
exempt-end: End of what is exempt
exempt-report: The whole report
exempt-edition: Not for publication
exempt-basis: "Exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972: {information}."
exempt-nothing: This page belongs to the exempt edition of the papers. Nothing in this paper is exempt itself.
exempt-margin: Not for publication, Schedule 12A, paragraph {paragraphs}

table: Table {number}
figure: Figure {number}

# Where a figure is used
place-title: Title
place-key-figures: Key figures
place-introduction: Introduction
place-summary: Summary
place-comparison: Options compared
place-paragraph: Paragraph {number}
place-note: Note {number}

# Read aloud before the number of a paragraph, for the mark of a footnote, and before the items of a list of tasks
numbered-paragraph: Paragraph
note-mark: note {number}
task-done: Done
task-to-do: To do

# Days
date: "{day} {month} {year}"
month: "{month} {year}"
january: January
february: February
march: March
april: April
may: May
june: June
july: July
august: August
september: September
october: October
november: November
december: December

# Options
option: Option
baseline: Baseline
outcome: Outcome
advantages: Advantages
disadvantages: Disadvantages
not-stated: Not stated
option-nothing: "–"
option-points: Points
option-points-count: "{advantages} for, {disadvantages} against"
option-highest-risk: Highest risk now
option-risks:
  one: "{count} risk"
  other: "{count} risks"
option-score: "Score, of {highest}"
option-cost-in-all: "Cost, {years}"
option-capital: Capital cost
option-fails: Critical success factors failed
option-factor: "CSF {number}: {factor}"
option-present-value: "Present value, {years}"
option-bars: "A bar begins at £0, and the line across it marks {baseline}."
option-bars-alone: A bar begins at £0.

# Rates: the place of one among all, by the last digits of its number; how it compares
ordinal:
  11: "{number}th"
  12: "{number}th"
  13: "{number}th"
  1: "{number}st"
  2: "{number}nd"
  3: "{number}rd"
  other: "{number}th"
rank-first: lowest
rank-first-shared: equal lowest
rank: "{ordinal} lowest"
rank-shared: "{ordinal} equal lowest"
rank-highest-first: highest
rank-highest-first-shared: equal highest
rank-highest: "{ordinal} highest"
rank-highest-shared: "{ordinal} equal highest"
compared-equal: equal to
compared-above: "{percentage} above"
compared-below: "{percentage} below"

# Rates: what their tables say
rates-one: "One rate: {rate}"
rates-equal: "{count} rates, all {rate}"
rates-range: "{count} rates from {lowest} to {highest}"
rates-middle-half: "The middle half of {count} rates: {lower} to {upper}"
rates-own: "{council}: {rank} of {count}"
rates-own-against-median: "{council}: {rank} of {count}, {comparison} the comparators’ median"
rates-median: the median, {median}
rates-median-of-comparators: the comparators’ median, {median}
rates-year: year {year}
rates-lowest-first: lowest first
rates-highest-first: highest first
rates-base: base
rates-not-applicable: n/a
rates-points: points
rates-group: Group
rates-note: Note
rates-group-and-note: Group and note
rates-source:
  one: Source
  other: Sources
rates-source-not-stated: "not stated, {date}"
rates-unstated: "{count} ({councils})"
rates-with-comparators:
  one: "{count}, of which {comparators} is a comparator"
  other: "{count}, of which {comparators} are comparators"
rates-method: Rank 1 is the lowest rate; equal rates share a rank.
rates-method-with-own: Rank 1 is the lowest rate; equal rates share a rank. A difference is the rate less the own council’s, and its percentage is of the own council’s rate.
rates-method-highest: Rank 1 is the highest rate; equal rates share a rank.
rates-method-highest-with-own: Rank 1 is the highest rate; equal rates share a rank. A difference is the rate less the own council’s, and its percentage is of the own council’s rate.
rates-summary-method: Quartiles are inclusive (QUARTILE.INC). Results are rounded half away from zero when they are printed.
measure-count: Count
measure-lowest: Lowest
measure-lower-quartile: Lower quartile
measure-median: Median
measure-upper-quartile: Upper quartile
measure-highest: Highest
measure-mean: Mean

# Costs
costs-of-options:
  one: "Costs of {count} option, {years}"
  other: "Costs of {count} options, {years}"
costs-of-option: "Costs of {option}, {years}"
costs-years: "{first} to {last}"
costs-total: Total
costs-total-range: Total, low to high
costs-budget: Budget
costs-benefits: Benefits
costs-present-value: Present value
costs-present-value-range: Present value, low to high
costs-net-present-value: Net present value
costs-equivalent-annual: Equivalent annual cost
costs-against-baseline: Against the baseline
costs-against-budget: Against the budget
costs-net-cost: Net cost
costs-factor: Factor
costs-optimism-bias: Optimism bias in the total
costs-capital: capital
costs-revenue: revenue
costs-income: income
costs-benefit: benefit
costs-line: "{line} ({kind})"
costs-range: "{low} to {high}"
costs-withheld: Exempt
costs-prices-not-stated: not stated
costs-schedule: "{name}, {edition}: {rates}"
costs-source: "{source} (published {published})"
costs-own-rate: "{rates}, which this paper sets for itself"
costs-rate: "{rate} a year"
costs-rate-to: "{rate} to year {year}"
costs-not-discounted: none; amounts of all years count alike
costs-nominal: none, since the amounts are nominal and the rates are for amounts in real terms
costs-method: A year is costs less income.
costs-method-bias: Optimism bias is in the amounts; each is raised by the percentage that its row of the file says.
costs-method-range: Low to high has all costs at their lowest and income at its highest, and the other way round.
costs-method-present: A present value is what they are worth in the base year, which itself is not discounted. The equivalent annual cost is the same amount in each year, from the option’s first to its last, that has this present value.
costs-method-benefits: The net present value is that of the benefits less that of costs less income.
costs-method-baseline: Against the baseline is the present value less the baseline’s.
costs-method-baseline-total: Against the baseline is the total less the baseline’s.
costs-method-budget: Against the budget is the total less that of the budget; neither is discounted.

# Scores
list-last: "{items} and {last}"
score-rank-first: first
score-rank-first-shared: equal first
score-rank: "{ordinal}"
score-rank-shared: "equal {ordinal}"
scores-stays: "{option} stays first whatever {criterion} weighs"
scores-stays-under: "{option} stays first while {criterion} weighs under {weight}"
scores-stays-over: "{option} stays first while {criterion} weighs over {weight}"
scores-stays-between: "{option} stays first while {criterion} weighs over {low} and under {high}"
scores-only-under: "{option} is first alone only while {criterion} weighs under {weight}"
scores-only-over: "{option} is first alone only while {criterion} weighs over {weight}"
scores-only-between: "{option} is first alone only while {criterion} weighs over {low} and under {high}"
scores-never: "{option} is not first alone, whatever {criterion} weighs"
scores-whole-weight: "{criterion} has the whole weight, so there are no others to keep in proportion"
scores-scale: "{lowest} ({low}) to {highest} ({high})"
scores-of-options:
  one: "{count} option scored by {criteria} criteria"
  other: "{count} options scored by {criteria} criteria"
scores-first: "{option} scores highest, {total} of {highest}"
scores-first-shared: "{options} score highest together, {total} of {highest}"
scores-dominates: "{better} is at least as good on every criterion as {worse}."
scores-equal: "{options} have the same scores on every criterion."
scores-unscored: "Not scored: {options}."
scores-recommended: "{option} is recommended, and is {rank} by these scores: {reason}"
scores-recommended-unscored: "{option} is recommended, and is not scored: {reason}"
scores-part: "{criterion} {contribution}"
scores-method: A total is the sum of the scores, each times its weight. Where the weight of one criterion moves, the others keep their proportions.
scores-total: Weighted total
scores-rank: Rank

# Risks
risk-short: Risk {number}
risks-band: "{count} {band}"
risks-in-bands:
  one: "{count} risk: {bands}"
  other: "{count} risks: {bands}"
risks-none: 0 risks
risks-of-option:
  one: "{count} risk of {option}: {bands}"
  other: "{count} risks of {option}: {bands}"
risks-of-option-none: 0 risks of {option}
risks-matrix:
  one: "{count} risk by likelihood and impact: the highest score is {score}"
  other: "{count} risks by likelihood and impact: the highest score is {score}"
risks-matrix-none: 0 risks by likelihood and impact
risks-withheld: "[One or more risks are not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}.]"
score-unchanged: unchanged
score-falls: falls by {points}
score-rises: rises by {points}
scores: "{first} to {last}"
treat: Treat
tolerate: Tolerate
transfer: Transfer
terminate: Terminate

# Values at which another option becomes the cheapest
switch-stops-above: "{option} stops being {rank} above {value}, {change}"
switch-stops-below: "{option} stops being {rank} below {value}, {change}"
switch-stops-both: "{option} stops being {rank} above {high}, {more}, and below {low}, {less}"
switch-stays: "{option} stays {rank} whatever the value of “{driver}”"
switch-stays-tried: "{option} stays {rank} from {low} to {high}, the values of “{driver}” that were tried"
switch-only-above: "{option} is {rank} only above {value}, {change}"
switch-only-below: "{option} is {rank} only below {value}, {change}"
switch-only-between: "{option} is {rank} only between {low} and {high}"
switch-never: "{option} is not {rank}, whatever the value of “{driver}”"
switch-not-now: "{option} is not {rank} at the present value of “{driver}”, {value}"
switch-level: "{option} costs as much as {others} at the present value of “{driver}”, {value}"
switch-cheapest: the cheapest
switch-cheaper: "cheaper than {other}"
switch-figure: "“{label}”"
switch-about: "about {value}"
switch-more: "{amount} more"
switch-less: "{amount} less"
switch-under: "under {amount}"
switch-points: "{amount} percentage points"
switch-of-option: "{option}: {driver}"
amount-per: "{amount} a {unit}"
amount-per-vowel: "{amount} an {unit}"
switch-summary: "What would make {option} stop being the cheapest"
switch-summary-dearer: "What would make {option} the cheapest"
switch-none: "The place of {option} does not change whatever the value of: {drivers}."
switch-unknown: "Not worked out for: {drivers}."
switch-method: Each row changes one figure, and what is worked out from it, and leaves all others as they are. A figure keeps its sign, since hours below nought are none.
switch-method-tried: Where costs do not change by the same amount with each step of a figure, its value was found by trying, and is said to be about right.

# Figures and what a paper accepts
figures-as-given:
  one: "{count} figure, as given"
  other: "{count} figures, as given"
figures:
  one: "{count} figure"
  other: "{count} figures"
figures-worked-out:
  one: "{figures}, of which {count} is worked out here"
  other: "{figures}, of which {count} are worked out here"
figure-worked-out: Worked out here.
figure-agrees: As typed; it agrees with its working.
figure-differs: As typed; its working gives {value}.
figure-differs-accepted: As typed; its working gives {value} (a point that the authors accept).

# Points that the authors accept
accepted:
  one: "The checks of this paper found {count} point that its authors accept, for the reason given:"
  other: "The checks of this paper found {count} points that its authors accept, for the reason given:"
accepted-abbreviation-differs: The abbreviation “{words}” is written out in two ways
accepted-abbreviation-unexpanded: The abbreviation “{words}” is not explained
accepted-average-disagrees: The average “{words}” is not that of its rows
accepted-average-outside: The average “{words}” is lower or higher than all of its rows
accepted-baseline-missing: No option says what happens if nothing is decided
accepted-bracket-unclosed: A bracket is opened or closed alone
accepted-count-disagrees: The number in “{words}” is not how many there are
accepted-date-overtaken: A sentence about the future names “{words}”, which lies more than a year back
accepted-doubled-word: Words stand twice, “{words}”
accepted-figure-disagrees: The figure “{words}” is not what its own working gives
accepted-figure-scale: The figure “{words}” may be typed in another scale than it says
accepted-key-figure-typed: The key figure “{words}” is typed, and not taken from the data
accepted-one-recommended: Not exactly one option is recommended
accepted-option-differs: The report recommends another option than the appraisal
accepted-option-first: The numbers of the options do not begin with 1
accepted-option-points: An option has neither advantages nor disadvantages
accepted-outcome-missing: There is no outcome for “{words}”
accepted-own-missing: The council’s own rate is not among the rates
accepted-percentage-sign: The percentage “{words}” is typed without its sign
accepted-placeholder: Words are still to come for “{words}”
accepted-prose-differs-from-data: The amount “{words}” is not the rate in the data
accepted-quotation-unclosed: A quotation is opened or closed alone
accepted-reference-missing: The reference “{words}” leads to nothing in this paper
accepted-rejection-reason: No reason is given for the outcome “{words}”
accepted-risk-action: A high risk lacks an action, an owner of it or a date
accepted-risk-review: A risk was to be reviewed before the meeting
accepted-risk-rises: A risk is scored higher with its controls or actions than without
accepted-spelling-mixed: The spelling “{words}” stands beside another of the same word
accepted-total-disagrees: The total “{words}” is not the sum of its parts
accepted-total-rounding: The total “{words}” differs from the sum of its parts by rounding
accepted-total-row: The row “{words}” counts as a council’s and seems to be a total
accepted-typed-figure: The amount “{words}” is typed, and not taken from the figures
accepted-unbound-figure: The amount “{words}” is in none of the data of this paper
accepted-year-with-comma: The year “{words}” is printed with a comma
accepted-other: The checks asked about “{words}”

# Files
data-rows:
  one: "{file}: {count} row"
  other: "{file}: {count} rows"
file-details: "{kind}, {size}"
printed-details: "{kind}, {pages}, {size}"
page-count:
  one: "{count} page"
  other: "{count} pages"
kind-markdown: Markdown
size-bytes:
  one: "{count} byte"
  other: "{count} bytes"
size-kilobytes: "{size} KB"
size-megabytes: "{size} MB"
as-markdown: This page as Markdown
as-pdf: The paper for printing
as-word: The paper for Word
appendix-as-pdf: Appendix {number} for printing
appendix-as-word: Appendix {number} for Word
published-separately: published separately
as-supplied: "{file}, as supplied"

# What the templates say around a paper; a template takes a phrase by its name, {{words.all-papers}}
language: English
site-title: Option appraisals
feed-title: Papers
skip: Skip to main content
breadcrumb: Breadcrumb
all-papers: All papers
contents: Contents
page-sections: Sections of this page
report-sections: Sections of this report
notes: Notes
note-back: Back to note {number} in the text
note-place: place {place}
abbreviations: Abbreviations
appendices: Appendices
background-papers: Background papers
no-background-papers: None.
contact: Contact
corrections: Corrections
correction: for {was} read {now}
figures-and-workings: Figures and their workings
points-accepted: Points that the authors accept
accepted-because: Accepted because
downloads: Downloads
parts: Report and appendices
part-before: Back
part-after: Next
other-papers: Other papers
paper-before: Previous paper
paper-after: Next paper
appraisal: Option appraisal
appendix-appraisal: "{appendix}: option appraisal"
options: Options
options-compared: Options compared
introduction: Introduction
points-number: "Number of points:"
report-of: Report of {reportOf}
agenda-item: agenda item {agendaItem}
item: item {agendaItem}
version: version {version}

# What a front sheet, the index and the schedule call their rows
label-council: Council
label-paper: Paper
label-meeting: Meeting
label-report-of: Report of
label-decision: Decision
label-classification: Classification
label-portfolio: Portfolio
label-wards: Wards
label-reference: Reference
label-agenda-item: Agenda item
label-forward-plan: Forward plan
label-published: Published
label-urgency: Urgency
label-private-notices: Notices of a private meeting
label-topic: Topic
label-status: Status
label-version: Version
label-signed-off: Signed off by {role}
label-recommended: Recommended

# The first page of the site, the page of an address that leads nowhere, and the exempt register
index-empty: No paper has been published yet.
index-order: By meeting, the newest first
index-and: and
index-by-topic: by topic
index-topics: By topic
index-no-topic: Without a topic
index-no-date: Without a meeting date
index-exempt: Exempt
index-exempt-part: Exempt, in whole or in part
index-feed: New papers as a feed
page-missing: Page not found
page-missing-why: There is no page at this address. Perhaps the paper has moved, or a part of the address is missing.
exempt-register: Exempt register
exempt-register-empty: Nothing is exempt.
exempt-register-order: What is kept from publication, by meeting, the newest first, and
exempt-register-table: as a table for spreadsheets
exempt-where: Where
exempt-by: Exempt by
exempt-by-paragraph: "Paragraph {paragraph}: {information}"
exempt-by-line: "Exempt by paragraph {paragraph}: {information}"
exempt-reason: Reason
exempt-no-reason: Not given
exempt-no-reason-line: not given
exempt-until: Until
exempt-no-day: No day given
exempt-no-day-line: no day given

# Meetings, records of decisions, and pages that have moved
meetings: Meetings
index-no-meeting: Without a meeting
index-none: Nothing on its agenda is published.
meeting-order: The papers in the order of the agenda
meeting-item: Item
meeting-draft: Draft
meeting-markdown: Markdown
meeting-withheld: An exempt report
public-pack: Public reports pack
exempt-pack: Reports pack with exempt matter
pack-contents: Agenda and contents
pack-page: Page
report: Report
decided: Decided
decided-on: "on"
decided-minute: minute
decided-by: Decided by
decided-date: Date of the decision
label-minute: Minute
decision-record: Decision record
decision-record-link: decision record
decision-kind: Kind of decision
decision-recommended: The report recommended
decision-reasons: Reasons
decision-reasons-there: For the reasons in the report
decision-rejected: Options considered and rejected
decision-interests: Interests declared
actions: Actions
action: Action
action-who: Who
action-by: By
action-by-day: "by"
actions-table: Actions for spreadsheets
actions-calendar: actions for calendars
moved: Moved
moved-page: This page has moved
moved-to: It is now at

# The list of what changed in a paper
changes: Changes
changes-since: Compared with {since}.
changes-none: Nothing has changed in what was compared.
changes-without-words: "The earlier version is data alone: the front sheet but for contact and key figures, figures, outcomes, rates, costs by option and year, scores, the present scores of risks, the recommendations and what was decided were compared; the wording, texts in Welsh, other tables, pictures and attached files were not."
changes-figures: Figures
changes-outcomes: Outcomes
changes-risks: Risks
changes-recommendations: Recommendations
changes-decision: Decision
changes-sheet: Front sheet
changes-rates: Rates
changes-costs: Costs
changes-scores: Scores
changes-wording: Wording
changes-welsh: Welsh text
changes-files: Pictures and attached files
changes-picture: picture
changes-attachment: attachment
changes-other-file: another file
changes-renumbered: Renumbered
changes-was: Was
changes-was-line: was
changes-now: Now
changes-now-line: now
changes-where: Where
changes-in: in
changes-nowhere: In no changed passage
changes-called: "“{calledBefore}” before"
changes-same: As before
changes-same-line: as before
changes-exact: exactly
changes-period: period
changes-source: source
changes-note: note
changes-new: New
changes-new-line: new
changes-unused: Not used any more
changes-unused-line: not used any more
changes-gone: not there any more
changes-left-out: Left out
changes-left-out-line: left out
changes-withheld: Withheld now
changes-withheld-line: withheld now
changes-numbered: Numbered now
changes-numbered-line: numbered now
changes-bulleted: With bullets now
changes-bulleted-line: with bullets now
changes-moved: Moved
changes-moved-line: moved
changes-reordered: Rows in another order
changes-reordered-line: rows in another order
changes-before: "{before} before"
changes-for: for
changes-read: read
changes-read-now: read now
changes-untold: words are left out that are not repeated here
changes-after: after {after}
changes-at-start: at the start
changes-insert: insert
changes-leave-out: leave out
changes-throughout: wherever it stands

# The heads of tables, and what stands around them
data: Data
year: Year
method: Method
compared-what: What was compared
costs-prices: Prices
costs-base-year: Base year
costs-discounting: Discounting
costs-source-of-rates: Source of the rates
figures-caption: Each with its working, its source and where this paper uses it. A figure that is typed is used as typed; all others are used exactly and rounded only when printed.
figures-figure: Figure
figures-value: Value
figures-working: Working
figures-period: Period
figures-source: Source
figures-used-in: Used in
figures-used-in-figure: In
figures-given: As given
figures-not-stated: Not stated.
rates-rank: Rank
rates-council: Council
rates-rate: Rate
rates-scale: Scale
rates-measure: Measure
rates-all: All rates
rates-comparators: Comparators
rates-count: Rates
rates-without: Without a rate
rates-own-council: own council
rates-not-ranked: not ranked
rates-equal-rank: equal
rates-against-own: Against own, {differenceUnit}
rates-against-own-percent: Against own, %
rates-line: The line marks {medianWords}
rates-band: the band the middle half, {lower} to {upper}
rates-dashed: the dashed line {label}, {value}
rates-arrow: An arrow marks a rate far beyond the scale.
risk: Risk
risk-likelihood: Likelihood
risk-impact: Impact
risk-score: Score
risk-score-now: Score now
risk-before-controls: Before controls
risk-now: Now
risk-target: Target
risk-target-to: target
risk-before-now: Before controls → now
risk-done: What is done
risk-cause: Cause
risk-consequence: Consequence
risk-controls: Controls
risk-controls-action: Controls and action
risk-owner: Owner
risk-category: Category
risk-review: Review
risk-action: Action
risk-action-owner: Owner of the action
risk-by: by {due}
risk-whole-paper: Whole paper
risk-not-scored: Not scored
risk-no-target: Not set
risk-unrecorded: No risk of {option} is recorded.
risk-bands: Bands
risk-axes: Likelihood down, impact across
risk-cell: Each cell is a score, likelihood times impact
risk-rows: "{firstNumber} and so on are the rows of the register"
risk-highest-first: Highest score first.
risk-highest-now-first: Highest score now first.
risk-highest-now-first-of: Highest score now first, of {highest} at most.
risk-score-is: A score is likelihood times impact, each from 1 to {scale}.
risk-circles: An open circle is the score before controls, a filled one the score now
risk-circle: A circle is the score now
risk-line: an upright line the target
risk-darker: the darker, the higher the band.
scores-criterion: Criterion
scores-weight: Weight
scores-reason: Reason
scores-parts: Made up of
scores-caption: "What each criterion gives of the total: the score times the weight."
scores-scale-line: "Scores: {scale}."
switch-column-figure: Figure
switch-column-now: Now
switch-column-value: Turns at
switch-column-change: Change
switch-column-other: Level with

"""##

    /// One of the phrases, or of its forms, as the file is read.
    package typealias Form = (name: String, form: String, text: String)

    package static let phrases: [Form] = [
        ("draft", "", #"Draft"#),
        ("final", "", #"Final"#),
        ("key-decision", "", #"Key decision"#),
        ("non-key-decision", "", #"Non-key decision"#),
        ("for-information", "", #"For information"#),
        ("general-exception", "", #"General exception"#),
        ("special-urgency", "", #"Special urgency"#),
        ("urgency-agreed", "", #"{ground}, agreed by {person}"#),
        ("urgency-noticed", "", #"{ground}, notice of {day}"#),
        ("private-notice", "", #"{first} and {further}"#),
        ("private-agreed", "", #"not in time, agreed by {person}"#),
        ("agenda-exempt", "", #"Not for publication: exempt information, paragraph {paragraph}, “{information}”"#),
        ("corrected-on", "", #"Corrected on {day}"#),
        ("decided-agreed", "", #"Agreed as recommended"#),
        ("decided-amended", "", #"Agreed with amendments"#),
        ("decided-partly", "", #"Agreed in part"#),
        ("decided-deferred", "", #"Deferred"#),
        ("decided-refused", "", #"Not agreed"#),
        ("recommendation-agreed", "", #"Agreed"#),
        ("recommendation-amended", "", #"Agreed as amended"#),
        ("recommendation-deferred", "", #"Deferred"#),
        ("recommendation-refused", "", #"Not agreed"#),
        ("decision-minute", "", #"minute {number}"#),
        ("decision-call-in", "one", #"The decision may be called in until {day}, one working day after its publication."#),
        ("decision-call-in", "other", #"The decision may be called in until {day}, {count} working days after its publication."#),
        ("action-of", "", #"{action} ({person})"#),
        ("reference-paragraph", "", #"paragraph {number}"#),
        ("reference-section", "", #"section {number}"#),
        ("reference-report", "", #"the report"#),
        ("reference-elsewhere", "", #"{reference} of {document}"#),
        ("appendix", "", #"Appendix {number}"#),
        ("appendix-titled", "", #"Appendix {number}: {title}"#),
        ("appendix-exempt", "", #"not for publication: exempt information, paragraph {paragraph}, “{information}”"#),
        ("exempt-withheld", "", #"[Not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}.]"#),
        ("exempt-opened", "", #"Not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}."#),
        ("exempt-end", "", #"End of what is exempt"#),
        ("exempt-report", "", #"The whole report"#),
        ("exempt-edition", "", #"Not for publication"#),
        ("exempt-basis", "", #"Exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972: {information}."#),
        ("exempt-nothing", "", #"This page belongs to the exempt edition of the papers. Nothing in this paper is exempt itself."#),
        ("exempt-margin", "", #"Not for publication, Schedule 12A, paragraph {paragraphs}"#),
        ("table", "", #"Table {number}"#),
        ("figure", "", #"Figure {number}"#),
        ("place-title", "", #"Title"#),
        ("place-key-figures", "", #"Key figures"#),
        ("place-introduction", "", #"Introduction"#),
        ("place-summary", "", #"Summary"#),
        ("place-comparison", "", #"Options compared"#),
        ("place-paragraph", "", #"Paragraph {number}"#),
        ("place-note", "", #"Note {number}"#),
        ("numbered-paragraph", "", #"Paragraph"#),
        ("note-mark", "", #"note {number}"#),
        ("task-done", "", #"Done"#),
        ("task-to-do", "", #"To do"#),
        ("date", "", #"{day} {month} {year}"#),
        ("month", "", #"{month} {year}"#),
        ("january", "", #"January"#),
        ("february", "", #"February"#),
        ("march", "", #"March"#),
        ("april", "", #"April"#),
        ("may", "", #"May"#),
        ("june", "", #"June"#),
        ("july", "", #"July"#),
        ("august", "", #"August"#),
        ("september", "", #"September"#),
        ("october", "", #"October"#),
        ("november", "", #"November"#),
        ("december", "", #"December"#),
        ("option", "", #"Option"#),
        ("baseline", "", #"Baseline"#),
        ("outcome", "", #"Outcome"#),
        ("advantages", "", #"Advantages"#),
        ("disadvantages", "", #"Disadvantages"#),
        ("not-stated", "", #"Not stated"#),
        ("option-nothing", "", #"–"#),
        ("option-points", "", #"Points"#),
        ("option-points-count", "", #"{advantages} for, {disadvantages} against"#),
        ("option-highest-risk", "", #"Highest risk now"#),
        ("option-risks", "one", #"{count} risk"#),
        ("option-risks", "other", #"{count} risks"#),
        ("option-score", "", #"Score, of {highest}"#),
        ("option-cost-in-all", "", #"Cost, {years}"#),
        ("option-capital", "", #"Capital cost"#),
        ("option-fails", "", #"Critical success factors failed"#),
        ("option-factor", "", #"CSF {number}: {factor}"#),
        ("option-present-value", "", #"Present value, {years}"#),
        ("option-bars", "", #"A bar begins at £0, and the line across it marks {baseline}."#),
        ("option-bars-alone", "", #"A bar begins at £0."#),
        ("ordinal", "11", #"{number}th"#),
        ("ordinal", "12", #"{number}th"#),
        ("ordinal", "13", #"{number}th"#),
        ("ordinal", "1", #"{number}st"#),
        ("ordinal", "2", #"{number}nd"#),
        ("ordinal", "3", #"{number}rd"#),
        ("ordinal", "other", #"{number}th"#),
        ("rank-first", "", #"lowest"#),
        ("rank-first-shared", "", #"equal lowest"#),
        ("rank", "", #"{ordinal} lowest"#),
        ("rank-shared", "", #"{ordinal} equal lowest"#),
        ("rank-highest-first", "", #"highest"#),
        ("rank-highest-first-shared", "", #"equal highest"#),
        ("rank-highest", "", #"{ordinal} highest"#),
        ("rank-highest-shared", "", #"{ordinal} equal highest"#),
        ("compared-equal", "", #"equal to"#),
        ("compared-above", "", #"{percentage} above"#),
        ("compared-below", "", #"{percentage} below"#),
        ("rates-one", "", #"One rate: {rate}"#),
        ("rates-equal", "", #"{count} rates, all {rate}"#),
        ("rates-range", "", #"{count} rates from {lowest} to {highest}"#),
        ("rates-middle-half", "", #"The middle half of {count} rates: {lower} to {upper}"#),
        ("rates-own", "", #"{council}: {rank} of {count}"#),
        ("rates-own-against-median", "", #"{council}: {rank} of {count}, {comparison} the comparators’ median"#),
        ("rates-median", "", #"the median, {median}"#),
        ("rates-median-of-comparators", "", #"the comparators’ median, {median}"#),
        ("rates-year", "", #"year {year}"#),
        ("rates-lowest-first", "", #"lowest first"#),
        ("rates-highest-first", "", #"highest first"#),
        ("rates-base", "", #"base"#),
        ("rates-not-applicable", "", #"n/a"#),
        ("rates-points", "", #"points"#),
        ("rates-group", "", #"Group"#),
        ("rates-note", "", #"Note"#),
        ("rates-group-and-note", "", #"Group and note"#),
        ("rates-source", "one", #"Source"#),
        ("rates-source", "other", #"Sources"#),
        ("rates-source-not-stated", "", #"not stated, {date}"#),
        ("rates-unstated", "", #"{count} ({councils})"#),
        ("rates-with-comparators", "one", #"{count}, of which {comparators} is a comparator"#),
        ("rates-with-comparators", "other", #"{count}, of which {comparators} are comparators"#),
        ("rates-method", "", #"Rank 1 is the lowest rate; equal rates share a rank."#),
        ("rates-method-with-own", "", #"Rank 1 is the lowest rate; equal rates share a rank. A difference is the rate less the own council’s, and its percentage is of the own council’s rate."#),
        ("rates-method-highest", "", #"Rank 1 is the highest rate; equal rates share a rank."#),
        ("rates-method-highest-with-own", "", #"Rank 1 is the highest rate; equal rates share a rank. A difference is the rate less the own council’s, and its percentage is of the own council’s rate."#),
        ("rates-summary-method", "", #"Quartiles are inclusive (QUARTILE.INC). Results are rounded half away from zero when they are printed."#),
        ("measure-count", "", #"Count"#),
        ("measure-lowest", "", #"Lowest"#),
        ("measure-lower-quartile", "", #"Lower quartile"#),
        ("measure-median", "", #"Median"#),
        ("measure-upper-quartile", "", #"Upper quartile"#),
        ("measure-highest", "", #"Highest"#),
        ("measure-mean", "", #"Mean"#),
        ("costs-of-options", "one", #"Costs of {count} option, {years}"#),
        ("costs-of-options", "other", #"Costs of {count} options, {years}"#),
        ("costs-of-option", "", #"Costs of {option}, {years}"#),
        ("costs-years", "", #"{first} to {last}"#),
        ("costs-total", "", #"Total"#),
        ("costs-total-range", "", #"Total, low to high"#),
        ("costs-budget", "", #"Budget"#),
        ("costs-benefits", "", #"Benefits"#),
        ("costs-present-value", "", #"Present value"#),
        ("costs-present-value-range", "", #"Present value, low to high"#),
        ("costs-net-present-value", "", #"Net present value"#),
        ("costs-equivalent-annual", "", #"Equivalent annual cost"#),
        ("costs-against-baseline", "", #"Against the baseline"#),
        ("costs-against-budget", "", #"Against the budget"#),
        ("costs-net-cost", "", #"Net cost"#),
        ("costs-factor", "", #"Factor"#),
        ("costs-optimism-bias", "", #"Optimism bias in the total"#),
        ("costs-capital", "", #"capital"#),
        ("costs-revenue", "", #"revenue"#),
        ("costs-income", "", #"income"#),
        ("costs-benefit", "", #"benefit"#),
        ("costs-line", "", #"{line} ({kind})"#),
        ("costs-range", "", #"{low} to {high}"#),
        ("costs-withheld", "", #"Exempt"#),
        ("costs-prices-not-stated", "", #"not stated"#),
        ("costs-schedule", "", #"{name}, {edition}: {rates}"#),
        ("costs-source", "", #"{source} (published {published})"#),
        ("costs-own-rate", "", #"{rates}, which this paper sets for itself"#),
        ("costs-rate", "", #"{rate} a year"#),
        ("costs-rate-to", "", #"{rate} to year {year}"#),
        ("costs-not-discounted", "", #"none; amounts of all years count alike"#),
        ("costs-nominal", "", #"none, since the amounts are nominal and the rates are for amounts in real terms"#),
        ("costs-method", "", #"A year is costs less income."#),
        ("costs-method-bias", "", #"Optimism bias is in the amounts; each is raised by the percentage that its row of the file says."#),
        ("costs-method-range", "", #"Low to high has all costs at their lowest and income at its highest, and the other way round."#),
        ("costs-method-present", "", #"A present value is what they are worth in the base year, which itself is not discounted. The equivalent annual cost is the same amount in each year, from the option’s first to its last, that has this present value."#),
        ("costs-method-benefits", "", #"The net present value is that of the benefits less that of costs less income."#),
        ("costs-method-baseline", "", #"Against the baseline is the present value less the baseline’s."#),
        ("costs-method-baseline-total", "", #"Against the baseline is the total less the baseline’s."#),
        ("costs-method-budget", "", #"Against the budget is the total less that of the budget; neither is discounted."#),
        ("list-last", "", #"{items} and {last}"#),
        ("score-rank-first", "", #"first"#),
        ("score-rank-first-shared", "", #"equal first"#),
        ("score-rank", "", #"{ordinal}"#),
        ("score-rank-shared", "", #"equal {ordinal}"#),
        ("scores-stays", "", #"{option} stays first whatever {criterion} weighs"#),
        ("scores-stays-under", "", #"{option} stays first while {criterion} weighs under {weight}"#),
        ("scores-stays-over", "", #"{option} stays first while {criterion} weighs over {weight}"#),
        ("scores-stays-between", "", #"{option} stays first while {criterion} weighs over {low} and under {high}"#),
        ("scores-only-under", "", #"{option} is first alone only while {criterion} weighs under {weight}"#),
        ("scores-only-over", "", #"{option} is first alone only while {criterion} weighs over {weight}"#),
        ("scores-only-between", "", #"{option} is first alone only while {criterion} weighs over {low} and under {high}"#),
        ("scores-never", "", #"{option} is not first alone, whatever {criterion} weighs"#),
        ("scores-whole-weight", "", #"{criterion} has the whole weight, so there are no others to keep in proportion"#),
        ("scores-scale", "", #"{lowest} ({low}) to {highest} ({high})"#),
        ("scores-of-options", "one", #"{count} option scored by {criteria} criteria"#),
        ("scores-of-options", "other", #"{count} options scored by {criteria} criteria"#),
        ("scores-first", "", #"{option} scores highest, {total} of {highest}"#),
        ("scores-first-shared", "", #"{options} score highest together, {total} of {highest}"#),
        ("scores-dominates", "", #"{better} is at least as good on every criterion as {worse}."#),
        ("scores-equal", "", #"{options} have the same scores on every criterion."#),
        ("scores-unscored", "", #"Not scored: {options}."#),
        ("scores-recommended", "", #"{option} is recommended, and is {rank} by these scores: {reason}"#),
        ("scores-recommended-unscored", "", #"{option} is recommended, and is not scored: {reason}"#),
        ("scores-part", "", #"{criterion} {contribution}"#),
        ("scores-method", "", #"A total is the sum of the scores, each times its weight. Where the weight of one criterion moves, the others keep their proportions."#),
        ("scores-total", "", #"Weighted total"#),
        ("scores-rank", "", #"Rank"#),
        ("risk-short", "", #"Risk {number}"#),
        ("risks-band", "", #"{count} {band}"#),
        ("risks-in-bands", "one", #"{count} risk: {bands}"#),
        ("risks-in-bands", "other", #"{count} risks: {bands}"#),
        ("risks-none", "", #"0 risks"#),
        ("risks-of-option", "one", #"{count} risk of {option}: {bands}"#),
        ("risks-of-option", "other", #"{count} risks of {option}: {bands}"#),
        ("risks-of-option-none", "", #"0 risks of {option}"#),
        ("risks-matrix", "one", #"{count} risk by likelihood and impact: the highest score is {score}"#),
        ("risks-matrix", "other", #"{count} risks by likelihood and impact: the highest score is {score}"#),
        ("risks-matrix-none", "", #"0 risks by likelihood and impact"#),
        ("risks-withheld", "", #"[One or more risks are not for publication: exempt information under paragraph {paragraph} of Part {part} of Schedule 12A to the Local Government Act 1972. {information}.]"#),
        ("score-unchanged", "", #"unchanged"#),
        ("score-falls", "", #"falls by {points}"#),
        ("score-rises", "", #"rises by {points}"#),
        ("scores", "", #"{first} to {last}"#),
        ("treat", "", #"Treat"#),
        ("tolerate", "", #"Tolerate"#),
        ("transfer", "", #"Transfer"#),
        ("terminate", "", #"Terminate"#),
        ("switch-stops-above", "", #"{option} stops being {rank} above {value}, {change}"#),
        ("switch-stops-below", "", #"{option} stops being {rank} below {value}, {change}"#),
        ("switch-stops-both", "", #"{option} stops being {rank} above {high}, {more}, and below {low}, {less}"#),
        ("switch-stays", "", #"{option} stays {rank} whatever the value of “{driver}”"#),
        ("switch-stays-tried", "", #"{option} stays {rank} from {low} to {high}, the values of “{driver}” that were tried"#),
        ("switch-only-above", "", #"{option} is {rank} only above {value}, {change}"#),
        ("switch-only-below", "", #"{option} is {rank} only below {value}, {change}"#),
        ("switch-only-between", "", #"{option} is {rank} only between {low} and {high}"#),
        ("switch-never", "", #"{option} is not {rank}, whatever the value of “{driver}”"#),
        ("switch-not-now", "", #"{option} is not {rank} at the present value of “{driver}”, {value}"#),
        ("switch-level", "", #"{option} costs as much as {others} at the present value of “{driver}”, {value}"#),
        ("switch-cheapest", "", #"the cheapest"#),
        ("switch-cheaper", "", #"cheaper than {other}"#),
        ("switch-figure", "", #"“{label}”"#),
        ("switch-about", "", #"about {value}"#),
        ("switch-more", "", #"{amount} more"#),
        ("switch-less", "", #"{amount} less"#),
        ("switch-under", "", #"under {amount}"#),
        ("switch-points", "", #"{amount} percentage points"#),
        ("switch-of-option", "", #"{option}: {driver}"#),
        ("amount-per", "", #"{amount} a {unit}"#),
        ("amount-per-vowel", "", #"{amount} an {unit}"#),
        ("switch-summary", "", #"What would make {option} stop being the cheapest"#),
        ("switch-summary-dearer", "", #"What would make {option} the cheapest"#),
        ("switch-none", "", #"The place of {option} does not change whatever the value of: {drivers}."#),
        ("switch-unknown", "", #"Not worked out for: {drivers}."#),
        ("switch-method", "", #"Each row changes one figure, and what is worked out from it, and leaves all others as they are. A figure keeps its sign, since hours below nought are none."#),
        ("switch-method-tried", "", #"Where costs do not change by the same amount with each step of a figure, its value was found by trying, and is said to be about right."#),
        ("figures-as-given", "one", #"{count} figure, as given"#),
        ("figures-as-given", "other", #"{count} figures, as given"#),
        ("figures", "one", #"{count} figure"#),
        ("figures", "other", #"{count} figures"#),
        ("figures-worked-out", "one", #"{figures}, of which {count} is worked out here"#),
        ("figures-worked-out", "other", #"{figures}, of which {count} are worked out here"#),
        ("figure-worked-out", "", #"Worked out here."#),
        ("figure-agrees", "", #"As typed; it agrees with its working."#),
        ("figure-differs", "", #"As typed; its working gives {value}."#),
        ("figure-differs-accepted", "", #"As typed; its working gives {value} (a point that the authors accept)."#),
        ("accepted", "one", #"The checks of this paper found {count} point that its authors accept, for the reason given:"#),
        ("accepted", "other", #"The checks of this paper found {count} points that its authors accept, for the reason given:"#),
        ("accepted-abbreviation-differs", "", #"The abbreviation “{words}” is written out in two ways"#),
        ("accepted-abbreviation-unexpanded", "", #"The abbreviation “{words}” is not explained"#),
        ("accepted-average-disagrees", "", #"The average “{words}” is not that of its rows"#),
        ("accepted-average-outside", "", #"The average “{words}” is lower or higher than all of its rows"#),
        ("accepted-baseline-missing", "", #"No option says what happens if nothing is decided"#),
        ("accepted-bracket-unclosed", "", #"A bracket is opened or closed alone"#),
        ("accepted-count-disagrees", "", #"The number in “{words}” is not how many there are"#),
        ("accepted-date-overtaken", "", #"A sentence about the future names “{words}”, which lies more than a year back"#),
        ("accepted-doubled-word", "", #"Words stand twice, “{words}”"#),
        ("accepted-figure-disagrees", "", #"The figure “{words}” is not what its own working gives"#),
        ("accepted-figure-scale", "", #"The figure “{words}” may be typed in another scale than it says"#),
        ("accepted-key-figure-typed", "", #"The key figure “{words}” is typed, and not taken from the data"#),
        ("accepted-one-recommended", "", #"Not exactly one option is recommended"#),
        ("accepted-option-differs", "", #"The report recommends another option than the appraisal"#),
        ("accepted-option-first", "", #"The numbers of the options do not begin with 1"#),
        ("accepted-option-points", "", #"An option has neither advantages nor disadvantages"#),
        ("accepted-outcome-missing", "", #"There is no outcome for “{words}”"#),
        ("accepted-own-missing", "", #"The council’s own rate is not among the rates"#),
        ("accepted-percentage-sign", "", #"The percentage “{words}” is typed without its sign"#),
        ("accepted-placeholder", "", #"Words are still to come for “{words}”"#),
        ("accepted-prose-differs-from-data", "", #"The amount “{words}” is not the rate in the data"#),
        ("accepted-quotation-unclosed", "", #"A quotation is opened or closed alone"#),
        ("accepted-reference-missing", "", #"The reference “{words}” leads to nothing in this paper"#),
        ("accepted-rejection-reason", "", #"No reason is given for the outcome “{words}”"#),
        ("accepted-risk-action", "", #"A high risk lacks an action, an owner of it or a date"#),
        ("accepted-risk-review", "", #"A risk was to be reviewed before the meeting"#),
        ("accepted-risk-rises", "", #"A risk is scored higher with its controls or actions than without"#),
        ("accepted-spelling-mixed", "", #"The spelling “{words}” stands beside another of the same word"#),
        ("accepted-total-disagrees", "", #"The total “{words}” is not the sum of its parts"#),
        ("accepted-total-rounding", "", #"The total “{words}” differs from the sum of its parts by rounding"#),
        ("accepted-total-row", "", #"The row “{words}” counts as a council’s and seems to be a total"#),
        ("accepted-typed-figure", "", #"The amount “{words}” is typed, and not taken from the figures"#),
        ("accepted-unbound-figure", "", #"The amount “{words}” is in none of the data of this paper"#),
        ("accepted-year-with-comma", "", #"The year “{words}” is printed with a comma"#),
        ("accepted-other", "", #"The checks asked about “{words}”"#),
        ("data-rows", "one", #"{file}: {count} row"#),
        ("data-rows", "other", #"{file}: {count} rows"#),
        ("file-details", "", #"{kind}, {size}"#),
        ("printed-details", "", #"{kind}, {pages}, {size}"#),
        ("page-count", "one", #"{count} page"#),
        ("page-count", "other", #"{count} pages"#),
        ("kind-markdown", "", #"Markdown"#),
        ("size-bytes", "one", #"{count} byte"#),
        ("size-bytes", "other", #"{count} bytes"#),
        ("size-kilobytes", "", #"{size} KB"#),
        ("size-megabytes", "", #"{size} MB"#),
        ("as-markdown", "", #"This page as Markdown"#),
        ("as-pdf", "", #"The paper for printing"#),
        ("as-word", "", #"The paper for Word"#),
        ("appendix-as-pdf", "", #"Appendix {number} for printing"#),
        ("appendix-as-word", "", #"Appendix {number} for Word"#),
        ("published-separately", "", #"published separately"#),
        ("as-supplied", "", #"{file}, as supplied"#),
        ("language", "", #"English"#),
        ("site-title", "", #"Option appraisals"#),
        ("feed-title", "", #"Papers"#),
        ("skip", "", #"Skip to main content"#),
        ("breadcrumb", "", #"Breadcrumb"#),
        ("all-papers", "", #"All papers"#),
        ("contents", "", #"Contents"#),
        ("page-sections", "", #"Sections of this page"#),
        ("report-sections", "", #"Sections of this report"#),
        ("notes", "", #"Notes"#),
        ("note-back", "", #"Back to note {number} in the text"#),
        ("note-place", "", #"place {place}"#),
        ("abbreviations", "", #"Abbreviations"#),
        ("appendices", "", #"Appendices"#),
        ("background-papers", "", #"Background papers"#),
        ("no-background-papers", "", #"None."#),
        ("contact", "", #"Contact"#),
        ("corrections", "", #"Corrections"#),
        ("correction", "", #"for {was} read {now}"#),
        ("figures-and-workings", "", #"Figures and their workings"#),
        ("points-accepted", "", #"Points that the authors accept"#),
        ("accepted-because", "", #"Accepted because"#),
        ("downloads", "", #"Downloads"#),
        ("parts", "", #"Report and appendices"#),
        ("part-before", "", #"Back"#),
        ("part-after", "", #"Next"#),
        ("other-papers", "", #"Other papers"#),
        ("paper-before", "", #"Previous paper"#),
        ("paper-after", "", #"Next paper"#),
        ("appraisal", "", #"Option appraisal"#),
        ("appendix-appraisal", "", #"{appendix}: option appraisal"#),
        ("options", "", #"Options"#),
        ("options-compared", "", #"Options compared"#),
        ("introduction", "", #"Introduction"#),
        ("points-number", "", #"Number of points:"#),
        ("report-of", "", #"Report of {reportOf}"#),
        ("agenda-item", "", #"agenda item {agendaItem}"#),
        ("item", "", #"item {agendaItem}"#),
        ("version", "", #"version {version}"#),
        ("label-council", "", #"Council"#),
        ("label-paper", "", #"Paper"#),
        ("label-meeting", "", #"Meeting"#),
        ("label-report-of", "", #"Report of"#),
        ("label-decision", "", #"Decision"#),
        ("label-classification", "", #"Classification"#),
        ("label-portfolio", "", #"Portfolio"#),
        ("label-wards", "", #"Wards"#),
        ("label-reference", "", #"Reference"#),
        ("label-agenda-item", "", #"Agenda item"#),
        ("label-forward-plan", "", #"Forward plan"#),
        ("label-published", "", #"Published"#),
        ("label-urgency", "", #"Urgency"#),
        ("label-private-notices", "", #"Notices of a private meeting"#),
        ("label-topic", "", #"Topic"#),
        ("label-status", "", #"Status"#),
        ("label-version", "", #"Version"#),
        ("label-signed-off", "", #"Signed off by {role}"#),
        ("label-recommended", "", #"Recommended"#),
        ("index-empty", "", #"No paper has been published yet."#),
        ("index-order", "", #"By meeting, the newest first"#),
        ("index-and", "", #"and"#),
        ("index-by-topic", "", #"by topic"#),
        ("index-topics", "", #"By topic"#),
        ("index-no-topic", "", #"Without a topic"#),
        ("index-no-date", "", #"Without a meeting date"#),
        ("index-exempt", "", #"Exempt"#),
        ("index-exempt-part", "", #"Exempt, in whole or in part"#),
        ("index-feed", "", #"New papers as a feed"#),
        ("page-missing", "", #"Page not found"#),
        ("page-missing-why", "", #"There is no page at this address. Perhaps the paper has moved, or a part of the address is missing."#),
        ("exempt-register", "", #"Exempt register"#),
        ("exempt-register-empty", "", #"Nothing is exempt."#),
        ("exempt-register-order", "", #"What is kept from publication, by meeting, the newest first, and"#),
        ("exempt-register-table", "", #"as a table for spreadsheets"#),
        ("exempt-where", "", #"Where"#),
        ("exempt-by", "", #"Exempt by"#),
        ("exempt-by-paragraph", "", #"Paragraph {paragraph}: {information}"#),
        ("exempt-by-line", "", #"Exempt by paragraph {paragraph}: {information}"#),
        ("exempt-reason", "", #"Reason"#),
        ("exempt-no-reason", "", #"Not given"#),
        ("exempt-no-reason-line", "", #"not given"#),
        ("exempt-until", "", #"Until"#),
        ("exempt-no-day", "", #"No day given"#),
        ("exempt-no-day-line", "", #"no day given"#),
        ("meetings", "", #"Meetings"#),
        ("index-no-meeting", "", #"Without a meeting"#),
        ("index-none", "", #"Nothing on its agenda is published."#),
        ("meeting-order", "", #"The papers in the order of the agenda"#),
        ("meeting-item", "", #"Item"#),
        ("meeting-draft", "", #"Draft"#),
        ("meeting-markdown", "", #"Markdown"#),
        ("meeting-withheld", "", #"An exempt report"#),
        ("public-pack", "", #"Public reports pack"#),
        ("exempt-pack", "", #"Reports pack with exempt matter"#),
        ("pack-contents", "", #"Agenda and contents"#),
        ("pack-page", "", #"Page"#),
        ("report", "", #"Report"#),
        ("decided", "", #"Decided"#),
        ("decided-on", "", #"on"#),
        ("decided-minute", "", #"minute"#),
        ("decided-by", "", #"Decided by"#),
        ("decided-date", "", #"Date of the decision"#),
        ("label-minute", "", #"Minute"#),
        ("decision-record", "", #"Decision record"#),
        ("decision-record-link", "", #"decision record"#),
        ("decision-kind", "", #"Kind of decision"#),
        ("decision-recommended", "", #"The report recommended"#),
        ("decision-reasons", "", #"Reasons"#),
        ("decision-reasons-there", "", #"For the reasons in the report"#),
        ("decision-rejected", "", #"Options considered and rejected"#),
        ("decision-interests", "", #"Interests declared"#),
        ("actions", "", #"Actions"#),
        ("action", "", #"Action"#),
        ("action-who", "", #"Who"#),
        ("action-by", "", #"By"#),
        ("action-by-day", "", #"by"#),
        ("actions-table", "", #"Actions for spreadsheets"#),
        ("actions-calendar", "", #"actions for calendars"#),
        ("moved", "", #"Moved"#),
        ("moved-page", "", #"This page has moved"#),
        ("moved-to", "", #"It is now at"#),
        ("changes", "", #"Changes"#),
        ("changes-since", "", #"Compared with {since}."#),
        ("changes-none", "", #"Nothing has changed in what was compared."#),
        ("changes-without-words", "", #"The earlier version is data alone: the front sheet but for contact and key figures, figures, outcomes, rates, costs by option and year, scores, the present scores of risks, the recommendations and what was decided were compared; the wording, texts in Welsh, other tables, pictures and attached files were not."#),
        ("changes-figures", "", #"Figures"#),
        ("changes-outcomes", "", #"Outcomes"#),
        ("changes-risks", "", #"Risks"#),
        ("changes-recommendations", "", #"Recommendations"#),
        ("changes-decision", "", #"Decision"#),
        ("changes-sheet", "", #"Front sheet"#),
        ("changes-rates", "", #"Rates"#),
        ("changes-costs", "", #"Costs"#),
        ("changes-scores", "", #"Scores"#),
        ("changes-wording", "", #"Wording"#),
        ("changes-welsh", "", #"Welsh text"#),
        ("changes-files", "", #"Pictures and attached files"#),
        ("changes-picture", "", #"picture"#),
        ("changes-attachment", "", #"attachment"#),
        ("changes-other-file", "", #"another file"#),
        ("changes-renumbered", "", #"Renumbered"#),
        ("changes-was", "", #"Was"#),
        ("changes-was-line", "", #"was"#),
        ("changes-now", "", #"Now"#),
        ("changes-now-line", "", #"now"#),
        ("changes-where", "", #"Where"#),
        ("changes-in", "", #"in"#),
        ("changes-nowhere", "", #"In no changed passage"#),
        ("changes-called", "", #"“{calledBefore}” before"#),
        ("changes-same", "", #"As before"#),
        ("changes-same-line", "", #"as before"#),
        ("changes-exact", "", #"exactly"#),
        ("changes-period", "", #"period"#),
        ("changes-source", "", #"source"#),
        ("changes-note", "", #"note"#),
        ("changes-new", "", #"New"#),
        ("changes-new-line", "", #"new"#),
        ("changes-unused", "", #"Not used any more"#),
        ("changes-unused-line", "", #"not used any more"#),
        ("changes-gone", "", #"not there any more"#),
        ("changes-left-out", "", #"Left out"#),
        ("changes-left-out-line", "", #"left out"#),
        ("changes-withheld", "", #"Withheld now"#),
        ("changes-withheld-line", "", #"withheld now"#),
        ("changes-numbered", "", #"Numbered now"#),
        ("changes-numbered-line", "", #"numbered now"#),
        ("changes-bulleted", "", #"With bullets now"#),
        ("changes-bulleted-line", "", #"with bullets now"#),
        ("changes-moved", "", #"Moved"#),
        ("changes-moved-line", "", #"moved"#),
        ("changes-reordered", "", #"Rows in another order"#),
        ("changes-reordered-line", "", #"rows in another order"#),
        ("changes-before", "", #"{before} before"#),
        ("changes-for", "", #"for"#),
        ("changes-read", "", #"read"#),
        ("changes-read-now", "", #"read now"#),
        ("changes-untold", "", #"words are left out that are not repeated here"#),
        ("changes-after", "", #"after {after}"#),
        ("changes-at-start", "", #"at the start"#),
        ("changes-insert", "", #"insert"#),
        ("changes-leave-out", "", #"leave out"#),
        ("changes-throughout", "", #"wherever it stands"#),
        ("data", "", #"Data"#),
        ("year", "", #"Year"#),
        ("method", "", #"Method"#),
        ("compared-what", "", #"What was compared"#),
        ("costs-prices", "", #"Prices"#),
        ("costs-base-year", "", #"Base year"#),
        ("costs-discounting", "", #"Discounting"#),
        ("costs-source-of-rates", "", #"Source of the rates"#),
        ("figures-caption", "", #"Each with its working, its source and where this paper uses it. A figure that is typed is used as typed; all others are used exactly and rounded only when printed."#),
        ("figures-figure", "", #"Figure"#),
        ("figures-value", "", #"Value"#),
        ("figures-working", "", #"Working"#),
        ("figures-period", "", #"Period"#),
        ("figures-source", "", #"Source"#),
        ("figures-used-in", "", #"Used in"#),
        ("figures-used-in-figure", "", #"In"#),
        ("figures-given", "", #"As given"#),
        ("figures-not-stated", "", #"Not stated."#),
        ("rates-rank", "", #"Rank"#),
        ("rates-council", "", #"Council"#),
        ("rates-rate", "", #"Rate"#),
        ("rates-scale", "", #"Scale"#),
        ("rates-measure", "", #"Measure"#),
        ("rates-all", "", #"All rates"#),
        ("rates-comparators", "", #"Comparators"#),
        ("rates-count", "", #"Rates"#),
        ("rates-without", "", #"Without a rate"#),
        ("rates-own-council", "", #"own council"#),
        ("rates-not-ranked", "", #"not ranked"#),
        ("rates-equal-rank", "", #"equal"#),
        ("rates-against-own", "", #"Against own, {differenceUnit}"#),
        ("rates-against-own-percent", "", #"Against own, %"#),
        ("rates-line", "", #"The line marks {medianWords}"#),
        ("rates-band", "", #"the band the middle half, {lower} to {upper}"#),
        ("rates-dashed", "", #"the dashed line {label}, {value}"#),
        ("rates-arrow", "", #"An arrow marks a rate far beyond the scale."#),
        ("risk", "", #"Risk"#),
        ("risk-likelihood", "", #"Likelihood"#),
        ("risk-impact", "", #"Impact"#),
        ("risk-score", "", #"Score"#),
        ("risk-score-now", "", #"Score now"#),
        ("risk-before-controls", "", #"Before controls"#),
        ("risk-now", "", #"Now"#),
        ("risk-target", "", #"Target"#),
        ("risk-target-to", "", #"target"#),
        ("risk-before-now", "", #"Before controls → now"#),
        ("risk-done", "", #"What is done"#),
        ("risk-cause", "", #"Cause"#),
        ("risk-consequence", "", #"Consequence"#),
        ("risk-controls", "", #"Controls"#),
        ("risk-controls-action", "", #"Controls and action"#),
        ("risk-owner", "", #"Owner"#),
        ("risk-category", "", #"Category"#),
        ("risk-review", "", #"Review"#),
        ("risk-action", "", #"Action"#),
        ("risk-action-owner", "", #"Owner of the action"#),
        ("risk-by", "", #"by {due}"#),
        ("risk-whole-paper", "", #"Whole paper"#),
        ("risk-not-scored", "", #"Not scored"#),
        ("risk-no-target", "", #"Not set"#),
        ("risk-unrecorded", "", #"No risk of {option} is recorded."#),
        ("risk-bands", "", #"Bands"#),
        ("risk-axes", "", #"Likelihood down, impact across"#),
        ("risk-cell", "", #"Each cell is a score, likelihood times impact"#),
        ("risk-rows", "", #"{firstNumber} and so on are the rows of the register"#),
        ("risk-highest-first", "", #"Highest score first."#),
        ("risk-highest-now-first", "", #"Highest score now first."#),
        ("risk-highest-now-first-of", "", #"Highest score now first, of {highest} at most."#),
        ("risk-score-is", "", #"A score is likelihood times impact, each from 1 to {scale}."#),
        ("risk-circles", "", #"An open circle is the score before controls, a filled one the score now"#),
        ("risk-circle", "", #"A circle is the score now"#),
        ("risk-line", "", #"an upright line the target"#),
        ("risk-darker", "", #"the darker, the higher the band."#),
        ("scores-criterion", "", #"Criterion"#),
        ("scores-weight", "", #"Weight"#),
        ("scores-reason", "", #"Reason"#),
        ("scores-parts", "", #"Made up of"#),
        ("scores-caption", "", #"What each criterion gives of the total: the score times the weight."#),
        ("scores-scale-line", "", #"Scores: {scale}."#),
        ("switch-column-figure", "", #"Figure"#),
        ("switch-column-now", "", #"Now"#),
        ("switch-column-value", "", #"Turns at"#),
        ("switch-column-change", "", #"Change"#),
        ("switch-column-other", "", #"Level with"#),
    ]
}
