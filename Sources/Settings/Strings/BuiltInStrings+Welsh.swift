// swift-format-ignore-file
// A copy of Templates/strings/cy.yml, written by BuiltInTemplatesTests: RECORD_SNAPSHOTS=1 swift test

/// The program's own words in Welsh, for papers and sites in Welsh without a file of them.
extension BuiltInStrings {
    package static let welsh =
##"""
# The words that the program puts on pages, in Welsh: a draft, which a translator has to check before a council publishes
# with it. It is used for Welsh papers (report.cy.md, or “language: cy”) without a file of the council’s own. Such a file,
# strings/cy.yml in the folder of templates, needs those phrases only that it says in another way.
#
# Names before the colons and in braces are those of strings/en.yml. A phrase of a number may have a form for each of
# zero, one, two, few (3) and many (6), and must have one for all others.

# Standing of a paper and its decision
draft: Drafft
final: Terfynol
key-decision: Penderfyniad allweddol
non-key-decision: Penderfyniad nad yw’n allweddol
for-information: Er gwybodaeth
general-exception: Eithriad cyffredinol
special-urgency: Brys arbennig
urgency-agreed: "{ground}, cytunwyd gan {person}"
urgency-noticed: "{ground}, hysbysiad {day}"
private-notice: "{first} a {further}"
private-agreed: ddim mewn pryd, cytunwyd gan {person}
agenda-exempt: "Ddim i’w gyhoeddi: gwybodaeth esempt, paragraff {paragraph}, “{information}”"
corrected-on: Cywirwyd ar {day}

# After the meeting: what was decided of all recommendations together, and of each
decided-agreed: Cytunwyd fel yr argymhellwyd
decided-amended: Cytunwyd gyda diwygiadau
decided-partly: Cytunwyd yn rhannol
decided-deferred: Gohiriwyd
decided-refused: Ni chytunwyd
recommendation-agreed: Cytunwyd
recommendation-amended: Cytunwyd fel y’i diwygiwyd
recommendation-deferred: Gohiriwyd
recommendation-refused: Ni chytunwyd
decision-minute: cofnod {number}
decision-call-in:
  one: "Gellir galw’r penderfyniad i mewn tan {day}, un diwrnod gwaith ar ôl ei gyhoeddi."
  other: "Gellir galw’r penderfyniad i mewn tan {day}, {count} diwrnod gwaith ar ôl ei gyhoeddi."
action-of: "{action} ({person})"

# What a link without words says
reference-paragraph: paragraff {number}
reference-section: adran {number}
reference-report: yr adroddiad
reference-elsewhere: "{reference} yn {document}"
appendix: Atodiad {number}
appendix-titled: "Atodiad {number}: {title}"
appendix-exempt: "ddim i’w gyhoeddi: gwybodaeth esempt, paragraff {paragraph}, “{information}”"
exempt-withheld: "[Ddim i’w gyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}.]"

# In the exempt edition: above and below what is exempt, and at the head of every page
exempt-opened: "Ddim i’w gyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}."
exempt-end: Diwedd yr hyn sy’n esempt
exempt-report: Yr adroddiad cyfan
exempt-edition: Ddim i’w gyhoeddi
exempt-basis: "Gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972: {information}."
exempt-nothing: Mae’r dudalen hon yn perthyn i argraffiad esempt y papurau. Nid oes dim yn y papur hwn sy’n esempt ei hun.
exempt-margin: Ddim i’w gyhoeddi, Atodlen 12A, paragraff {paragraphs}

table: Tabl {number}
figure: Ffigur {number}

# Where a figure is used
place-title: Teitl
place-key-figures: Ffigurau allweddol
place-introduction: Cyflwyniad
place-summary: Crynodeb
place-comparison: Cymharu’r opsiynau
place-paragraph: Paragraff {number}
place-note: Nodyn {number}

# Read aloud before the number of a paragraph, for the mark of a footnote, and before the items of a list of tasks
numbered-paragraph: Paragraff
note-mark: nodyn {number}
task-done: Wedi’i wneud
task-to-do: I’w wneud

# Days
date: "{day} {month} {year}"
month: "{month} {year}"
january: Ionawr
february: Chwefror
march: Mawrth
april: Ebrill
may: Mai
june: Mehefin
july: Gorffennaf
august: Awst
september: Medi
october: Hydref
november: Tachwedd
december: Rhagfyr

# Options
option: Opsiwn
baseline: Llinell sylfaen
outcome: Canlyniad
advantages: Manteision
disadvantages: Anfanteision
not-stated: Heb ei nodi
option-nothing: –
option-points: Pwyntiau
option-points-count: "{advantages} o blaid, {disadvantages} yn erbyn"
option-highest-risk: Y risg uchaf nawr
option-risks:
  one: "{count} risg"
  other: "{count} risg"
option-score: Sgôr, allan o {highest}
option-cost-in-all: Cost, {years}
option-capital: Cost cyfalaf
option-fails: Ffactorau llwyddiant hanfodol na chyrhaeddwyd
option-factor: "FfLlH {number}: {factor}"
option-present-value: Gwerth presennol, {years}
option-bars: Mae bar yn dechrau ar £0, ac mae’r llinell ar ei draws yn nodi {baseline}.
option-bars-alone: Mae bar yn dechrau ar £0.

# Rates: the place of one among all, by the last digits of its number; how it compares
ordinal:
  10: "{number}fed"
  11: "{number}eg"
  12: "{number}fed"
  13: "{number}eg"
  14: "{number}eg"
  15: "{number}fed"
  16: "{number}eg"
  17: "{number}eg"
  18: "{number}fed"
  19: "{number}eg"
  20: "{number}fed"
  21: "{number}ain"
  22: "{number}ain"
  23: "{number}ain"
  24: "{number}ain"
  25: "{number}ain"
  26: "{number}ain"
  27: "{number}ain"
  28: "{number}ain"
  29: "{number}ain"
  30: "{number}ain"
  31: "{number}ain"
  32: "{number}ain"
  33: "{number}ain"
  34: "{number}ain"
  35: "{number}ain"
  36: "{number}ain"
  37: "{number}ain"
  38: "{number}ain"
  39: "{number}ain"
  40: "{number}fed"
  41: "{number}ain"
  42: "{number}ain"
  43: "{number}ain"
  44: "{number}ain"
  45: "{number}ain"
  46: "{number}ain"
  47: "{number}ain"
  48: "{number}ain"
  49: "{number}ain"
  50: "{number}fed"
  51: "{number}ain"
  52: "{number}ain"
  53: "{number}ain"
  54: "{number}ain"
  55: "{number}ain"
  56: "{number}ain"
  57: "{number}ain"
  58: "{number}ain"
  59: "{number}ain"
  60: "{number}fed"
  61: "{number}ain"
  62: "{number}ain"
  63: "{number}ain"
  64: "{number}ain"
  65: "{number}ain"
  66: "{number}ain"
  67: "{number}ain"
  68: "{number}ain"
  69: "{number}ain"
  70: "{number}fed"
  71: "{number}ain"
  72: "{number}ain"
  73: "{number}ain"
  74: "{number}ain"
  75: "{number}ain"
  76: "{number}ain"
  77: "{number}ain"
  78: "{number}ain"
  79: "{number}ain"
  80: "{number}fed"
  81: "{number}ain"
  82: "{number}ain"
  83: "{number}ain"
  84: "{number}ain"
  85: "{number}ain"
  86: "{number}ain"
  87: "{number}ain"
  88: "{number}ain"
  89: "{number}ain"
  90: "{number}fed"
  91: "{number}ain"
  92: "{number}ain"
  93: "{number}ain"
  94: "{number}ain"
  95: "{number}ain"
  96: "{number}ain"
  97: "{number}ain"
  98: "{number}ain"
  99: "{number}ain"
  1: "{number}af"
  2: "{number}il"
  3: "{number}ydd"
  4: "{number}ydd"
  5: "{number}ed"
  6: "{number}ed"
  7: "{number}fed"
  8: "{number}fed"
  9: "{number}fed"
  other: "{number}fed"
rank-first: isaf
rank-first-shared: cydradd isaf
rank: "{ordinal} isaf"
rank-shared: cydradd {ordinal} isaf
rank-highest-first: uchaf
rank-highest-first-shared: cydradd uchaf
rank-highest: "{ordinal} uchaf"
rank-highest-shared: cydradd {ordinal} uchaf
compared-equal: yn gyfartal
compared-above: "{percentage} yn uwch"
compared-below: "{percentage} yn is"

# Rates: what their tables say
rates-one: "Un gyfradd: {rate}"
rates-equal: "{count} cyfradd, pob un yn {rate}"
rates-range: "{count} cyfradd o {lowest} i {highest}"
rates-middle-half: "Hanner canol {count} cyfradd: {lower} i {upper}"
rates-own: "{council}: {rank} o {count}"
rates-own-against-median: "{council}: {rank} o {count}, {comparison} o gymharu â chanolrif y cymaryddion"
rates-median: y canolrif, {median}
rates-median-of-comparators: canolrif y cymaryddion, {median}
rates-year: blwyddyn {year}
rates-lowest-first: isaf yn gyntaf
rates-highest-first: uchaf yn gyntaf
rates-base: sail
rates-not-applicable: amherthnasol
rates-points: pwyntiau
rates-group: Grŵp
rates-note: Nodyn
rates-group-and-note: Grŵp a nodyn
rates-source:
  one: Ffynhonnell
  other: Ffynonellau
rates-source-not-stated: heb ei nodi, {date}
rates-unstated: "{count} ({councils})"
rates-with-comparators:
  one: "{count}, gan gynnwys {comparators} cymharydd"
  other: "{count}, gan gynnwys {comparators} cymharydd"
rates-method: Safle 1 yw’r gyfradd isaf; mae cyfraddau cyfartal yn rhannu safle.
rates-method-with-own: Safle 1 yw’r gyfradd isaf; mae cyfraddau cyfartal yn rhannu safle. Y gwahaniaeth yw’r gyfradd llai cyfradd y cyngor ei hun, ac mae ei ganran yn ganran o gyfradd y cyngor ei hun.
rates-method-highest: Safle 1 yw’r gyfradd uchaf; mae cyfraddau cyfartal yn rhannu safle.
rates-method-highest-with-own: Safle 1 yw’r gyfradd uchaf; mae cyfraddau cyfartal yn rhannu safle. Y gwahaniaeth yw’r gyfradd llai cyfradd y cyngor ei hun, ac mae ei ganran yn ganran o gyfradd y cyngor ei hun.
rates-summary-method: Mae’r chwarteli’n gynhwysol (QUARTILE.INC). Caiff canlyniadau eu talgrynnu, hanner i ffwrdd o sero, wrth eu hargraffu.
measure-count: Nifer
measure-lowest: Isaf
measure-lower-quartile: Chwartel isaf
measure-median: Canolrif
measure-upper-quartile: Chwartel uchaf
measure-highest: Uchaf
measure-mean: Cymedr

# Costs
costs-of-options:
  one: Costau {count} opsiwn, {years}
  other: Costau {count} opsiwn, {years}
costs-of-option: Costau {option}, {years}
costs-years: "{first} i {last}"
costs-total: Cyfanswm
costs-total-range: Cyfanswm, isel i uchel
costs-budget: Cyllideb
costs-benefits: Buddion
costs-present-value: Gwerth presennol
costs-present-value-range: Gwerth presennol, isel i uchel
costs-net-present-value: Gwerth presennol net
costs-equivalent-annual: Cost flynyddol gyfatebol
costs-against-baseline: O gymharu â’r llinell sylfaen
costs-against-budget: O gymharu â’r gyllideb
costs-net-cost: Cost net
costs-factor: Ffactor
costs-optimism-bias: Tuedd optimistiaeth yn y cyfanswm
costs-capital: cyfalaf
costs-revenue: refeniw
costs-income: incwm
costs-benefit: budd
costs-line: "{line} ({kind})"
costs-range: "{low} i {high}"
costs-withheld: Esempt
costs-prices-not-stated: heb eu nodi
costs-schedule: "{name}, {edition}: {rates}"
costs-source: "{source} (cyhoeddwyd {published})"
costs-own-rate: "{rates}, a bennir gan y papur hwn iddo’i hun"
costs-rate: "{rate} y flwyddyn"
costs-rate-to: "{rate} hyd at flwyddyn {year}"
costs-not-discounted: dim; mae symiau pob blwyddyn yn cyfrif yr un fath
costs-nominal: dim, gan fod y symiau’n rhai enwol a’r cyfraddau ar gyfer symiau mewn termau real
costs-method: Blwyddyn yw costau llai incwm.
costs-method-bias: Mae tuedd optimistiaeth yn y symiau; codir pob un yn ôl y ganran y mae ei rhes yn y ffeil yn ei nodi.
costs-method-range: Mae isel i uchel yn cymryd pob cost ar ei hisaf ac incwm ar ei uchaf, ac fel arall.
costs-method-present: Gwerth presennol yw’r hyn y maent yn werth yn y flwyddyn sylfaen, nad yw ei hun yn cael ei disgowntio. Y gost flynyddol gyfatebol yw’r un swm ym mhob blwyddyn, o flwyddyn gyntaf yr opsiwn i’w flwyddyn olaf, sydd â’r gwerth presennol hwn.
costs-method-benefits: Y gwerth presennol net yw gwerth presennol y buddion llai gwerth presennol costau llai incwm.
costs-method-baseline: O gymharu â’r llinell sylfaen yw’r gwerth presennol llai gwerth presennol y llinell sylfaen.
costs-method-baseline-total: O gymharu â’r llinell sylfaen yw’r cyfanswm llai cyfanswm y llinell sylfaen.
costs-method-budget: O gymharu â’r gyllideb yw’r cyfanswm llai cyfanswm y gyllideb; nid yw’r naill na’r llall wedi’i ddisgowntio.

# Scores
list-last: "{items} a {last}"
score-rank-first: cyntaf
score-rank-first-shared: cydradd gyntaf
score-rank: "{ordinal}"
score-rank-shared: cydradd {ordinal}
scores-stays: Mae {option} yn aros yn gyntaf beth bynnag yw pwysau {criterion}
scores-stays-under: Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} o dan {weight}
scores-stays-over: Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} dros {weight}
scores-stays-between: Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} dros {low} ac o dan {high}
scores-only-under: Dim ond tra bo pwysau {criterion} o dan {weight} y mae {option} yn gyntaf ar ei ben ei hun
scores-only-over: Dim ond tra bo pwysau {criterion} dros {weight} y mae {option} yn gyntaf ar ei ben ei hun
scores-only-between: Dim ond tra bo pwysau {criterion} dros {low} ac o dan {high} y mae {option} yn gyntaf ar ei ben ei hun
scores-never: Nid yw {option} yn gyntaf ar ei ben ei hun, beth bynnag yw pwysau {criterion}
scores-whole-weight: "{criterion} sydd â’r holl bwysau, felly nid oes eraill i’w cadw mewn cyfrannedd"
scores-scale: "{lowest} ({low}) i {highest} ({high})"
scores-of-options:
  one: Sgorio {count} opsiwn yn ôl {criteria} maen prawf
  other: Sgorio {count} opsiwn yn ôl {criteria} maen prawf
scores-first: "{option} sydd â’r sgôr uchaf, {total} allan o {highest}"
scores-first-shared: "{options} sydd â’r sgôr uchaf gyda’i gilydd, {total} allan o {highest}"
scores-dominates: Mae {better} o leiaf cystal â {worse} ar bob maen prawf.
scores-equal: Mae gan {options} yr un sgoriau ar bob maen prawf.
scores-unscored: "Heb eu sgorio: {options}."
scores-recommended: "Argymhellir {option}, sydd yn y safle {rank} yn ôl y sgoriau hyn: {reason}"
scores-recommended-unscored: "Argymhellir {option}, ac nid yw wedi’i sgorio: {reason}"
scores-part: "{criterion} {contribution}"
scores-method: Cyfanswm yw swm y sgoriau, pob un wedi’i luosi â’i bwysau. Lle mae pwysau un maen prawf yn newid, mae’r lleill yn cadw eu cyfrannedd.
scores-total: Cyfanswm pwysol
scores-rank: Safle

# Risks
risk-short: Risg {number}
risks-band: "{count} {band}"
risks-in-bands:
  one: "{count} risg: {bands}"
  other: "{count} risg: {bands}"
risks-none: 0 risg
risks-of-option:
  one: "{count} risg {option}: {bands}"
  other: "{count} risg {option}: {bands}"
risks-of-option-none: 0 risg {option}
risks-matrix:
  one: "{count} risg yn ôl tebygolrwydd ac effaith: y sgôr uchaf yw {score}"
  other: "{count} risg yn ôl tebygolrwydd ac effaith: y sgôr uchaf yw {score}"
risks-matrix-none: 0 risg yn ôl tebygolrwydd ac effaith
risks-withheld: "[Nid yw un neu ragor o’r risgiau i’w cyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}.]"
score-unchanged: dim newid
score-falls: yn gostwng {points}
score-rises: yn codi {points}
scores: "{first} i {last}"
treat: Trin
tolerate: Goddef
transfer: Trosglwyddo
terminate: Terfynu

# Values at which another option becomes the cheapest
switch-stops-above: Nid yw {option} {rank} mwyach uwchlaw {value}, {change}
switch-stops-below: Nid yw {option} {rank} mwyach islaw {value}, {change}
switch-stops-both: Nid yw {option} {rank} mwyach uwchlaw {high}, {more}, nac islaw {low}, {less}
switch-stays: Mae {option} yn aros {rank} beth bynnag yw gwerth “{driver}”
switch-stays-tried: Mae {option} yn aros {rank} o {low} i {high}, sef gwerthoedd “{driver}” y rhoddwyd cynnig arnynt
switch-only-above: Dim ond uwchlaw {value}, {change}, y mae {option} {rank}
switch-only-below: Dim ond islaw {value}, {change}, y mae {option} {rank}
switch-only-between: Dim ond rhwng {low} a {high} y mae {option} {rank}
switch-never: Nid yw {option} {rank}, beth bynnag yw gwerth “{driver}”
switch-not-now: Nid yw {option} {rank} ar werth presennol “{driver}”, {value}
switch-level: Mae {option} yn costio cymaint â {others} ar werth presennol “{driver}”, {value}
switch-cheapest: yn rhataf
switch-cheaper: yn rhatach na {other}
switch-figure: "“{label}”"
switch-about: tua {value}
switch-more: "{amount} yn fwy"
switch-less: "{amount} yn llai"
switch-under: llai na {amount}
switch-points: "{amount} pwynt canran"
switch-of-option: "{option}: {driver}"
amount-per: "{amount} yr {unit}"
amount-per-vowel: "{amount} yr {unit}"
switch-summary: Beth fyddai’n golygu nad {option} yw’r rhataf mwyach
switch-summary-dearer: Beth fyddai’n gwneud {option} yn rhataf
switch-none: "Nid yw safle {option} yn newid beth bynnag yw gwerth: {drivers}."
switch-unknown: "Heb ei gyfrifo ar gyfer: {drivers}."
switch-method: Mae pob rhes yn newid un ffigur, a’r hyn a gyfrifir ohono, ac yn gadael pob un arall fel y mae. Mae ffigur yn cadw ei arwydd, gan nad oes y fath beth ag oriau islaw sero.
switch-method-tried: Lle nad yw costau’n newid o’r un swm gyda phob cam o ffigur, cafwyd ei werth drwy roi cynnig arno, a dywedir mai “tua” hynny ydyw.

# Figures and what a paper accepts
figures-as-given:
  one: "{count} ffigur, fel y’i rhoddwyd"
  other: "{count} ffigur, fel y’u rhoddwyd"
figures:
  one: "{count} ffigur"
  other: "{count} ffigur"
figures-worked-out:
  one: "{figures}, y cyfrifir {count} ohonynt yma"
  other: "{figures}, y cyfrifir {count} ohonynt yma"
figure-worked-out: Cyfrifwyd yma.
figure-agrees: Fel y’i teipiwyd; mae’n cytuno â’i gyfrifiad.
figure-differs: Fel y’i teipiwyd; mae ei gyfrifiad yn rhoi {value}.
figure-differs-accepted: Fel y’i teipiwyd; mae ei gyfrifiad yn rhoi {value} (pwynt y mae’r awduron yn ei dderbyn).

# Points that the authors accept
accepted:
  one: "Canfu gwiriadau’r papur hwn {count} pwynt y mae ei awduron yn ei dderbyn, am y rheswm a roddir:"
  two: "Canfu gwiriadau’r papur hwn {count} bwynt y mae ei awduron yn eu derbyn, am y rheswm a roddir:"
  other: "Canfu gwiriadau’r papur hwn {count} pwynt y mae ei awduron yn eu derbyn, am y rheswm a roddir:"
accepted-abbreviation-differs: Mae’r talfyriad “{words}” wedi’i ysgrifennu’n llawn mewn dwy ffordd
accepted-abbreviation-unexpanded: Nid yw’r talfyriad “{words}” wedi’i esbonio
accepted-average-disagrees: Nid y cyfartaledd “{words}” yw cyfartaledd ei resi
accepted-average-outside: Mae’r cyfartaledd “{words}” yn is neu’n uwch na phob un o’i resi
accepted-baseline-missing: Nid oes opsiwn yn dweud beth sy’n digwydd os na phenderfynir dim
accepted-bracket-unclosed: Mae cromfach wedi’i hagor neu ei chau ar ei phen ei hun
accepted-count-disagrees: Nid y nifer yn “{words}” yw’r nifer sydd
accepted-date-overtaken: Mae brawddeg am y dyfodol yn enwi “{words}”, sydd fwy na blwyddyn yn ôl
accepted-doubled-word: Mae geiriau’n ymddangos ddwywaith, “{words}”
accepted-figure-disagrees: Nid y ffigur “{words}” yw’r hyn y mae ei gyfrifiad ei hun yn ei roi
accepted-figure-scale: Efallai bod y ffigur “{words}” wedi’i deipio ar raddfa wahanol i’r hyn y mae’n ei ddweud
accepted-key-figure-typed: Teipiwyd y ffigur allweddol “{words}”, ac ni chymerwyd ef o’r data
accepted-one-recommended: Nid un opsiwn yn union a argymhellir
accepted-option-differs: Mae’r adroddiad yn argymell opsiwn gwahanol i’r arfarniad
accepted-option-first: Nid yw rhifau’r opsiynau’n dechrau gydag 1
accepted-option-points: Nid oes gan opsiwn na manteision nac anfanteision
accepted-outcome-missing: Nid oes canlyniad ar gyfer “{words}”
accepted-own-missing: Nid yw cyfradd y cyngor ei hun ymhlith y cyfraddau
accepted-percentage-sign: Teipiwyd y ganran “{words}” heb ei harwydd
accepted-placeholder: Mae geiriau eto i ddod ar gyfer “{words}”
accepted-prose-differs-from-data: Nid y swm “{words}” yw’r gyfradd yn y data
accepted-quotation-unclosed: Mae dyfyniad wedi’i agor neu ei gau ar ei ben ei hun
accepted-reference-missing: Nid yw’r cyfeiriad “{words}” yn arwain at ddim yn y papur hwn
accepted-rejection-reason: Ni roddir rheswm dros y canlyniad “{words}”
accepted-risk-action: Nid oes gan risg uchel gam gweithredu, perchennog iddo neu ddyddiad
accepted-risk-review: Roedd risg i’w hadolygu cyn y cyfarfod
accepted-risk-rises: Mae risg yn cael sgôr uwch gyda’i rheolaethau neu ei chamau na hebddynt
accepted-spelling-mixed: Mae’r sillafiad “{words}” wrth ochr un arall o’r un gair
accepted-total-disagrees: Nid y cyfanswm “{words}” yw swm ei rannau
accepted-total-rounding: Mae’r cyfanswm “{words}” yn wahanol i swm ei rannau oherwydd talgrynnu
accepted-total-row: Mae’r rhes “{words}” yn cyfrif fel rhes cyngor ac ymddengys mai cyfanswm ydyw
accepted-typed-figure: Teipiwyd y swm “{words}”, ac ni chymerwyd ef o’r ffigurau
accepted-unbound-figure: Nid yw’r swm “{words}” yn unrhyw ran o ddata’r papur hwn
accepted-year-with-comma: Argreffir y flwyddyn “{words}” gyda choma
accepted-other: Holodd y gwiriadau am “{words}”

# Files
data-rows:
  one: "{file}: {count} rhes"
  two: "{file}: {count} res"
  other: "{file}: {count} rhes"
file-details: "{kind}, {size}"
printed-details: "{kind}, {pages}, {size}"
page-count:
  one: "{count} dudalen"
  two: "{count} dudalen"
  other: "{count} tudalen"
kind-markdown: Markdown
size-bytes:
  one: "{count} beit"
  two: "{count} feit"
  other: "{count} beit"
size-kilobytes: "{size} KB"
size-megabytes: "{size} MB"
as-markdown: Y dudalen hon fel Markdown
as-pdf: Y papur i’w argraffu
as-word: Y papur ar gyfer Word
appendix-as-pdf: Atodiad {number} i’w argraffu
appendix-as-word: Atodiad {number} ar gyfer Word
published-separately: wedi’i gyhoeddi ar wahân
as-supplied: "{file}, fel y’i darparwyd"

# What the templates say around a paper; a template takes a phrase by its name, {{words.all-papers}}
language: Cymraeg
site-title: Arfarniadau opsiynau
feed-title: Papurau
skip: Neidio i’r prif gynnwys
breadcrumb: Briwsion bara
all-papers: Pob papur
contents: Cynnwys
page-sections: Adrannau’r dudalen hon
report-sections: Adrannau’r adroddiad hwn
notes: Nodiadau
note-back: Yn ôl at nodyn {number} yn y testun
note-place: lle {place}
abbreviations: Talfyriadau
appendices: Atodiadau
background-papers: Papurau cefndir
no-background-papers: Dim.
contact: Cyswllt
corrections: Cywiriadau
correction: yn lle {was} darllener {now}
figures-and-workings: Ffigurau a’u cyfrifiadau
points-accepted: Pwyntiau y mae’r awduron yn eu derbyn
accepted-because: Derbynnir oherwydd
downloads: Lawrlwythiadau
parts: Adroddiad ac atodiadau
part-before: Yn ôl
part-after: Nesaf
other-papers: Papurau eraill
paper-before: Papur blaenorol
paper-after: Papur nesaf
appraisal: Arfarniad opsiynau
appendix-appraisal: "{appendix}: arfarniad opsiynau"
options: Opsiynau
options-compared: Cymharu’r opsiynau
introduction: Cyflwyniad
points-number: "Nifer y pwyntiau:"
report-of: Adroddiad {reportOf}
agenda-item: eitem {agendaItem} ar yr agenda
item: eitem {agendaItem}
version: fersiwn {version}

# What a front sheet, the index and the schedule call their rows
label-council: Cyngor
label-paper: Papur
label-meeting: Cyfarfod
label-report-of: Adroddiad gan
label-decision: Penderfyniad
label-classification: Dosbarthiad
label-portfolio: Portffolio
label-wards: Wardiau
label-reference: Cyfeirnod
label-agenda-item: Eitem ar yr agenda
label-forward-plan: Blaenraglen waith
label-published: Cyhoeddwyd
label-urgency: Brys
label-private-notices: Hysbysiadau o gyfarfod preifat
label-topic: Pwnc
label-status: Statws
label-version: Fersiwn
label-signed-off: Cymeradwywyd gan {role}
label-recommended: Argymhellir

# The first page of the site, the page of an address that leads nowhere, and the exempt register
index-empty: Nid oes unrhyw bapur wedi’i gyhoeddi eto.
index-order: Yn ôl cyfarfod, y diweddaraf yn gyntaf
index-and: ac
index-by-topic: yn ôl pwnc
index-topics: Yn ôl pwnc
index-no-topic: Heb bwnc
index-no-date: Heb ddyddiad cyfarfod
index-exempt: Esempt
index-exempt-part: Esempt, yn gyfan gwbl neu’n rhannol
index-feed: Papurau newydd fel ffrwd
page-missing: Heb ganfod y dudalen
page-missing-why: Nid oes tudalen yn y cyfeiriad hwn. Efallai bod y papur wedi symud, neu fod rhan o’r cyfeiriad ar goll.
exempt-register: Cofrestr esempt
exempt-register-empty: Nid oes dim yn esempt.
exempt-register-order: Yr hyn nad yw’n cael ei gyhoeddi, yn ôl cyfarfod, y diweddaraf yn gyntaf, ac
exempt-register-table: fel tabl ar gyfer taenlenni
exempt-where: Ble
exempt-by: Esempt o dan
exempt-by-paragraph: "Paragraff {paragraph}: {information}"
exempt-by-line: "Esempt o dan baragraff {paragraph}: {information}"
exempt-reason: Rheswm
exempt-no-reason: Heb ei roi
exempt-no-reason-line: heb ei roi
exempt-until: Hyd at
exempt-no-day: Dim diwrnod wedi’i roi
exempt-no-day-line: dim diwrnod wedi’i roi

# Meetings, records of decisions, and pages that have moved
meetings: Cyfarfodydd
index-no-meeting: Heb gyfarfod
index-none: Nid oes dim ar ei agenda wedi’i gyhoeddi.
meeting-order: Y papurau yn nhrefn yr agenda
meeting-item: Eitem
meeting-draft: Drafft
meeting-markdown: Markdown
meeting-withheld: Adroddiad esempt
public-pack: Pecyn adroddiadau cyhoeddus
exempt-pack: Pecyn adroddiadau â deunydd esempt
pack-contents: Agenda a chynnwys
pack-page: Tudalen
report: Adroddiad
decided: Penderfynwyd
decided-on: ar
decided-minute: cofnod
decided-by: Penderfynwyd gan
decided-date: Dyddiad y penderfyniad
label-minute: Cofnod
decision-record: Cofnod o’r penderfyniad
decision-record-link: cofnod o’r penderfyniad
decision-kind: Math o benderfyniad
decision-recommended: Argymhelliad yr adroddiad
decision-reasons: Rhesymau
decision-reasons-there: Am y rhesymau yn yr adroddiad
decision-rejected: Opsiynau a ystyriwyd ac a wrthodwyd
decision-interests: Buddiannau a ddatganwyd
actions: Camau gweithredu
action: Cam gweithredu
action-who: Pwy
action-by: Erbyn
action-by-day: erbyn
actions-table: Camau gweithredu ar gyfer taenlenni
actions-calendar: camau gweithredu ar gyfer calendrau
moved: Wedi symud
moved-page: Mae’r dudalen hon wedi symud
moved-to: Mae bellach yn

# The list of what changed in a paper
changes: Newidiadau
changes-since: O’i gymharu â {since}.
changes-none: Nid oes dim wedi newid yn yr hyn a gymharwyd.
changes-without-words: "Data yn unig yw’r fersiwn gynharach: cymharwyd y ddalen flaen heblaw am y cyswllt a’r ffigurau allweddol, ffigurau, canlyniadau, cyfraddau, costau fesul opsiwn a blwyddyn, sgoriau, sgoriau presennol risgiau, yr argymhellion a’r hyn a benderfynwyd; ni chymharwyd y geiriad, testunau Cymraeg, tablau eraill, lluniau na ffeiliau atodedig."
changes-figures: Ffigurau
changes-outcomes: Canlyniadau
changes-risks: Risgiau
changes-recommendations: Argymhellion
changes-decision: Penderfyniad
changes-sheet: Dalen flaen
changes-rates: Cyfraddau
changes-costs: Costau
changes-scores: Sgoriau
changes-wording: Geiriad
changes-welsh: Testun Cymraeg
changes-files: Lluniau a ffeiliau atodedig
changes-picture: llun
changes-attachment: atodiad
changes-other-file: ffeil arall
changes-renumbered: Ailrifwyd
changes-was: Gynt
changes-was-line: gynt
changes-now: Nawr
changes-now-line: nawr
changes-where: Ble
changes-in: yn
changes-nowhere: Nid mewn unrhyw ddarn a newidiwyd
changes-called: "“{calledBefore}” gynt"
changes-same: Fel o’r blaen
changes-same-line: fel o’r blaen
changes-exact: yn union
changes-period: cyfnod
changes-source: ffynhonnell
changes-note: nodyn
changes-new: Newydd
changes-new-line: newydd
changes-unused: Nis defnyddir mwyach
changes-unused-line: nis defnyddir mwyach
changes-gone: nid yw yno mwyach
changes-left-out: Gadawyd allan
changes-left-out-line: gadawyd allan
changes-withheld: Cedwir yn ôl nawr
changes-withheld-line: cedwir yn ôl nawr
changes-numbered: Wedi’i rhifo nawr
changes-numbered-line: wedi’i rhifo nawr
changes-bulleted: Gyda bwledi nawr
changes-bulleted-line: gyda bwledi nawr
changes-moved: Symudwyd
changes-moved-line: symudwyd
changes-reordered: Rhesi mewn trefn arall
changes-reordered-line: rhesi mewn trefn arall
changes-before: "{before} gynt"
changes-for: yn lle
changes-read: darllener
changes-read-now: darllener nawr
changes-untold: gadawyd allan eiriau nas ailadroddir yma
changes-after: ar ôl {after}
changes-at-start: ar y dechrau
changes-insert: mewnosoder
changes-leave-out: gadawer allan
changes-throughout: ble bynnag y mae

# The heads of tables, and what stands around them
data: Data
year: Blwyddyn
method: Dull
compared-what: Yr hyn a gymharwyd
costs-prices: Prisiau
costs-base-year: Blwyddyn sylfaen
costs-discounting: Disgowntio
costs-source-of-rates: Ffynhonnell y cyfraddau
figures-caption: Pob un gyda’i gyfrifiad, ei ffynhonnell a lle mae’r papur hwn yn ei ddefnyddio. Defnyddir ffigur a deipiwyd fel y’i teipiwyd; defnyddir pob un arall yn union, a’i dalgrynnu dim ond wrth ei argraffu.
figures-figure: Ffigur
figures-value: Gwerth
figures-working: Cyfrifiad
figures-period: Cyfnod
figures-source: Ffynhonnell
figures-used-in: Defnyddir yn
figures-used-in-figure: Yn
figures-given: Fel y’i rhoddwyd
figures-not-stated: Heb ei nodi.
rates-rank: Safle
rates-council: Cyngor
rates-rate: Cyfradd
rates-scale: Graddfa
rates-measure: Mesur
rates-all: Pob cyfradd
rates-comparators: Cymaryddion
rates-count: Cyfraddau
rates-without: Heb gyfradd
rates-own-council: y cyngor ei hun
rates-not-ranked: heb ei restru
rates-equal-rank: cydradd
rates-against-own: O gymharu â’r cyngor ei hun, {differenceUnit}
rates-against-own-percent: O gymharu â’r cyngor ei hun, %
rates-line: Mae’r llinell yn nodi {medianWords}
rates-band: y band yr hanner canol, {lower} i {upper}
rates-dashed: y llinell doredig {label}, {value}
rates-arrow: Mae saeth yn nodi cyfradd ymhell y tu hwnt i’r raddfa.
risk: Risg
risk-likelihood: Tebygolrwydd
risk-impact: Effaith
risk-score: Sgôr
risk-score-now: Sgôr nawr
risk-before-controls: Cyn rheolaethau
risk-now: Nawr
risk-target: Targed
risk-target-to: targed
risk-before-now: Cyn rheolaethau → nawr
risk-done: Yr hyn a wneir
risk-cause: Achos
risk-consequence: Canlyniad
risk-controls: Rheolaethau
risk-controls-action: Rheolaethau a cham gweithredu
risk-owner: Perchennog
risk-category: Categori
risk-review: Adolygu
risk-action: Cam gweithredu
risk-action-owner: Perchennog y cam gweithredu
risk-by: erbyn {due}
risk-whole-paper: Y papur cyfan
risk-not-scored: Heb ei sgorio
risk-no-target: Heb ei osod
risk-unrecorded: Nid oes risg wedi’i chofnodi ar gyfer {option}.
risk-bands: Bandiau
risk-axes: Tebygolrwydd i lawr, effaith ar draws
risk-cell: Sgôr yw pob cell, sef tebygolrwydd wedi’i luosi ag effaith
risk-rows: "{firstNumber} ac yn y blaen yw rhesi’r gofrestr"
risk-highest-first: Y sgôr uchaf yn gyntaf.
risk-highest-now-first: Y sgôr uchaf nawr yn gyntaf.
risk-highest-now-first-of: Y sgôr uchaf nawr yn gyntaf, allan o {highest} ar y mwyaf.
risk-score-is: Sgôr yw tebygolrwydd wedi’i luosi ag effaith, y naill a’r llall o 1 i {scale}.
risk-circles: Cylch agored yw’r sgôr cyn rheolaethau, un wedi’i lenwi yw’r sgôr nawr
risk-circle: Cylch yw’r sgôr nawr
risk-line: llinell unionsyth yw’r targed
risk-darker: po dywyllaf, uchaf y band.
scores-criterion: Maen prawf
scores-weight: Pwysau
scores-reason: Rheswm
scores-parts: Yn cynnwys
scores-caption: "Yr hyn y mae pob maen prawf yn ei roi o’r cyfanswm: y sgôr wedi’i lluosi â’r pwysau."
scores-scale-line: "Sgoriau: {scale}."
switch-column-figure: Ffigur
switch-column-now: Nawr
switch-column-value: Yn troi ar
switch-column-change: Newid
switch-column-other: Yn gyfartal â

"""##

    package static let welshPhrases: [Form] = [
        ("draft", "", #"Drafft"#),
        ("final", "", #"Terfynol"#),
        ("key-decision", "", #"Penderfyniad allweddol"#),
        ("non-key-decision", "", #"Penderfyniad nad yw’n allweddol"#),
        ("for-information", "", #"Er gwybodaeth"#),
        ("general-exception", "", #"Eithriad cyffredinol"#),
        ("special-urgency", "", #"Brys arbennig"#),
        ("urgency-agreed", "", #"{ground}, cytunwyd gan {person}"#),
        ("urgency-noticed", "", #"{ground}, hysbysiad {day}"#),
        ("private-notice", "", #"{first} a {further}"#),
        ("private-agreed", "", #"ddim mewn pryd, cytunwyd gan {person}"#),
        ("agenda-exempt", "", #"Ddim i’w gyhoeddi: gwybodaeth esempt, paragraff {paragraph}, “{information}”"#),
        ("corrected-on", "", #"Cywirwyd ar {day}"#),
        ("decided-agreed", "", #"Cytunwyd fel yr argymhellwyd"#),
        ("decided-amended", "", #"Cytunwyd gyda diwygiadau"#),
        ("decided-partly", "", #"Cytunwyd yn rhannol"#),
        ("decided-deferred", "", #"Gohiriwyd"#),
        ("decided-refused", "", #"Ni chytunwyd"#),
        ("recommendation-agreed", "", #"Cytunwyd"#),
        ("recommendation-amended", "", #"Cytunwyd fel y’i diwygiwyd"#),
        ("recommendation-deferred", "", #"Gohiriwyd"#),
        ("recommendation-refused", "", #"Ni chytunwyd"#),
        ("decision-minute", "", #"cofnod {number}"#),
        ("decision-call-in", "one", #"Gellir galw’r penderfyniad i mewn tan {day}, un diwrnod gwaith ar ôl ei gyhoeddi."#),
        ("decision-call-in", "other", #"Gellir galw’r penderfyniad i mewn tan {day}, {count} diwrnod gwaith ar ôl ei gyhoeddi."#),
        ("action-of", "", #"{action} ({person})"#),
        ("reference-paragraph", "", #"paragraff {number}"#),
        ("reference-section", "", #"adran {number}"#),
        ("reference-report", "", #"yr adroddiad"#),
        ("reference-elsewhere", "", #"{reference} yn {document}"#),
        ("appendix", "", #"Atodiad {number}"#),
        ("appendix-titled", "", #"Atodiad {number}: {title}"#),
        ("appendix-exempt", "", #"ddim i’w gyhoeddi: gwybodaeth esempt, paragraff {paragraph}, “{information}”"#),
        ("exempt-withheld", "", #"[Ddim i’w gyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}.]"#),
        ("exempt-opened", "", #"Ddim i’w gyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}."#),
        ("exempt-end", "", #"Diwedd yr hyn sy’n esempt"#),
        ("exempt-report", "", #"Yr adroddiad cyfan"#),
        ("exempt-edition", "", #"Ddim i’w gyhoeddi"#),
        ("exempt-basis", "", #"Gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972: {information}."#),
        ("exempt-nothing", "", #"Mae’r dudalen hon yn perthyn i argraffiad esempt y papurau. Nid oes dim yn y papur hwn sy’n esempt ei hun."#),
        ("exempt-margin", "", #"Ddim i’w gyhoeddi, Atodlen 12A, paragraff {paragraphs}"#),
        ("table", "", #"Tabl {number}"#),
        ("figure", "", #"Ffigur {number}"#),
        ("place-title", "", #"Teitl"#),
        ("place-key-figures", "", #"Ffigurau allweddol"#),
        ("place-introduction", "", #"Cyflwyniad"#),
        ("place-summary", "", #"Crynodeb"#),
        ("place-comparison", "", #"Cymharu’r opsiynau"#),
        ("place-paragraph", "", #"Paragraff {number}"#),
        ("place-note", "", #"Nodyn {number}"#),
        ("numbered-paragraph", "", #"Paragraff"#),
        ("note-mark", "", #"nodyn {number}"#),
        ("task-done", "", #"Wedi’i wneud"#),
        ("task-to-do", "", #"I’w wneud"#),
        ("date", "", #"{day} {month} {year}"#),
        ("month", "", #"{month} {year}"#),
        ("january", "", #"Ionawr"#),
        ("february", "", #"Chwefror"#),
        ("march", "", #"Mawrth"#),
        ("april", "", #"Ebrill"#),
        ("may", "", #"Mai"#),
        ("june", "", #"Mehefin"#),
        ("july", "", #"Gorffennaf"#),
        ("august", "", #"Awst"#),
        ("september", "", #"Medi"#),
        ("october", "", #"Hydref"#),
        ("november", "", #"Tachwedd"#),
        ("december", "", #"Rhagfyr"#),
        ("option", "", #"Opsiwn"#),
        ("baseline", "", #"Llinell sylfaen"#),
        ("outcome", "", #"Canlyniad"#),
        ("advantages", "", #"Manteision"#),
        ("disadvantages", "", #"Anfanteision"#),
        ("not-stated", "", #"Heb ei nodi"#),
        ("option-nothing", "", #"–"#),
        ("option-points", "", #"Pwyntiau"#),
        ("option-points-count", "", #"{advantages} o blaid, {disadvantages} yn erbyn"#),
        ("option-highest-risk", "", #"Y risg uchaf nawr"#),
        ("option-risks", "one", #"{count} risg"#),
        ("option-risks", "other", #"{count} risg"#),
        ("option-score", "", #"Sgôr, allan o {highest}"#),
        ("option-cost-in-all", "", #"Cost, {years}"#),
        ("option-capital", "", #"Cost cyfalaf"#),
        ("option-fails", "", #"Ffactorau llwyddiant hanfodol na chyrhaeddwyd"#),
        ("option-factor", "", #"FfLlH {number}: {factor}"#),
        ("option-present-value", "", #"Gwerth presennol, {years}"#),
        ("option-bars", "", #"Mae bar yn dechrau ar £0, ac mae’r llinell ar ei draws yn nodi {baseline}."#),
        ("option-bars-alone", "", #"Mae bar yn dechrau ar £0."#),
        ("ordinal", "10", #"{number}fed"#),
        ("ordinal", "11", #"{number}eg"#),
        ("ordinal", "12", #"{number}fed"#),
        ("ordinal", "13", #"{number}eg"#),
        ("ordinal", "14", #"{number}eg"#),
        ("ordinal", "15", #"{number}fed"#),
        ("ordinal", "16", #"{number}eg"#),
        ("ordinal", "17", #"{number}eg"#),
        ("ordinal", "18", #"{number}fed"#),
        ("ordinal", "19", #"{number}eg"#),
        ("ordinal", "20", #"{number}fed"#),
        ("ordinal", "21", #"{number}ain"#),
        ("ordinal", "22", #"{number}ain"#),
        ("ordinal", "23", #"{number}ain"#),
        ("ordinal", "24", #"{number}ain"#),
        ("ordinal", "25", #"{number}ain"#),
        ("ordinal", "26", #"{number}ain"#),
        ("ordinal", "27", #"{number}ain"#),
        ("ordinal", "28", #"{number}ain"#),
        ("ordinal", "29", #"{number}ain"#),
        ("ordinal", "30", #"{number}ain"#),
        ("ordinal", "31", #"{number}ain"#),
        ("ordinal", "32", #"{number}ain"#),
        ("ordinal", "33", #"{number}ain"#),
        ("ordinal", "34", #"{number}ain"#),
        ("ordinal", "35", #"{number}ain"#),
        ("ordinal", "36", #"{number}ain"#),
        ("ordinal", "37", #"{number}ain"#),
        ("ordinal", "38", #"{number}ain"#),
        ("ordinal", "39", #"{number}ain"#),
        ("ordinal", "40", #"{number}fed"#),
        ("ordinal", "41", #"{number}ain"#),
        ("ordinal", "42", #"{number}ain"#),
        ("ordinal", "43", #"{number}ain"#),
        ("ordinal", "44", #"{number}ain"#),
        ("ordinal", "45", #"{number}ain"#),
        ("ordinal", "46", #"{number}ain"#),
        ("ordinal", "47", #"{number}ain"#),
        ("ordinal", "48", #"{number}ain"#),
        ("ordinal", "49", #"{number}ain"#),
        ("ordinal", "50", #"{number}fed"#),
        ("ordinal", "51", #"{number}ain"#),
        ("ordinal", "52", #"{number}ain"#),
        ("ordinal", "53", #"{number}ain"#),
        ("ordinal", "54", #"{number}ain"#),
        ("ordinal", "55", #"{number}ain"#),
        ("ordinal", "56", #"{number}ain"#),
        ("ordinal", "57", #"{number}ain"#),
        ("ordinal", "58", #"{number}ain"#),
        ("ordinal", "59", #"{number}ain"#),
        ("ordinal", "60", #"{number}fed"#),
        ("ordinal", "61", #"{number}ain"#),
        ("ordinal", "62", #"{number}ain"#),
        ("ordinal", "63", #"{number}ain"#),
        ("ordinal", "64", #"{number}ain"#),
        ("ordinal", "65", #"{number}ain"#),
        ("ordinal", "66", #"{number}ain"#),
        ("ordinal", "67", #"{number}ain"#),
        ("ordinal", "68", #"{number}ain"#),
        ("ordinal", "69", #"{number}ain"#),
        ("ordinal", "70", #"{number}fed"#),
        ("ordinal", "71", #"{number}ain"#),
        ("ordinal", "72", #"{number}ain"#),
        ("ordinal", "73", #"{number}ain"#),
        ("ordinal", "74", #"{number}ain"#),
        ("ordinal", "75", #"{number}ain"#),
        ("ordinal", "76", #"{number}ain"#),
        ("ordinal", "77", #"{number}ain"#),
        ("ordinal", "78", #"{number}ain"#),
        ("ordinal", "79", #"{number}ain"#),
        ("ordinal", "80", #"{number}fed"#),
        ("ordinal", "81", #"{number}ain"#),
        ("ordinal", "82", #"{number}ain"#),
        ("ordinal", "83", #"{number}ain"#),
        ("ordinal", "84", #"{number}ain"#),
        ("ordinal", "85", #"{number}ain"#),
        ("ordinal", "86", #"{number}ain"#),
        ("ordinal", "87", #"{number}ain"#),
        ("ordinal", "88", #"{number}ain"#),
        ("ordinal", "89", #"{number}ain"#),
        ("ordinal", "90", #"{number}fed"#),
        ("ordinal", "91", #"{number}ain"#),
        ("ordinal", "92", #"{number}ain"#),
        ("ordinal", "93", #"{number}ain"#),
        ("ordinal", "94", #"{number}ain"#),
        ("ordinal", "95", #"{number}ain"#),
        ("ordinal", "96", #"{number}ain"#),
        ("ordinal", "97", #"{number}ain"#),
        ("ordinal", "98", #"{number}ain"#),
        ("ordinal", "99", #"{number}ain"#),
        ("ordinal", "1", #"{number}af"#),
        ("ordinal", "2", #"{number}il"#),
        ("ordinal", "3", #"{number}ydd"#),
        ("ordinal", "4", #"{number}ydd"#),
        ("ordinal", "5", #"{number}ed"#),
        ("ordinal", "6", #"{number}ed"#),
        ("ordinal", "7", #"{number}fed"#),
        ("ordinal", "8", #"{number}fed"#),
        ("ordinal", "9", #"{number}fed"#),
        ("ordinal", "other", #"{number}fed"#),
        ("rank-first", "", #"isaf"#),
        ("rank-first-shared", "", #"cydradd isaf"#),
        ("rank", "", #"{ordinal} isaf"#),
        ("rank-shared", "", #"cydradd {ordinal} isaf"#),
        ("rank-highest-first", "", #"uchaf"#),
        ("rank-highest-first-shared", "", #"cydradd uchaf"#),
        ("rank-highest", "", #"{ordinal} uchaf"#),
        ("rank-highest-shared", "", #"cydradd {ordinal} uchaf"#),
        ("compared-equal", "", #"yn gyfartal"#),
        ("compared-above", "", #"{percentage} yn uwch"#),
        ("compared-below", "", #"{percentage} yn is"#),
        ("rates-one", "", #"Un gyfradd: {rate}"#),
        ("rates-equal", "", #"{count} cyfradd, pob un yn {rate}"#),
        ("rates-range", "", #"{count} cyfradd o {lowest} i {highest}"#),
        ("rates-middle-half", "", #"Hanner canol {count} cyfradd: {lower} i {upper}"#),
        ("rates-own", "", #"{council}: {rank} o {count}"#),
        ("rates-own-against-median", "", #"{council}: {rank} o {count}, {comparison} o gymharu â chanolrif y cymaryddion"#),
        ("rates-median", "", #"y canolrif, {median}"#),
        ("rates-median-of-comparators", "", #"canolrif y cymaryddion, {median}"#),
        ("rates-year", "", #"blwyddyn {year}"#),
        ("rates-lowest-first", "", #"isaf yn gyntaf"#),
        ("rates-highest-first", "", #"uchaf yn gyntaf"#),
        ("rates-base", "", #"sail"#),
        ("rates-not-applicable", "", #"amherthnasol"#),
        ("rates-points", "", #"pwyntiau"#),
        ("rates-group", "", #"Grŵp"#),
        ("rates-note", "", #"Nodyn"#),
        ("rates-group-and-note", "", #"Grŵp a nodyn"#),
        ("rates-source", "one", #"Ffynhonnell"#),
        ("rates-source", "other", #"Ffynonellau"#),
        ("rates-source-not-stated", "", #"heb ei nodi, {date}"#),
        ("rates-unstated", "", #"{count} ({councils})"#),
        ("rates-with-comparators", "one", #"{count}, gan gynnwys {comparators} cymharydd"#),
        ("rates-with-comparators", "other", #"{count}, gan gynnwys {comparators} cymharydd"#),
        ("rates-method", "", #"Safle 1 yw’r gyfradd isaf; mae cyfraddau cyfartal yn rhannu safle."#),
        ("rates-method-with-own", "", #"Safle 1 yw’r gyfradd isaf; mae cyfraddau cyfartal yn rhannu safle. Y gwahaniaeth yw’r gyfradd llai cyfradd y cyngor ei hun, ac mae ei ganran yn ganran o gyfradd y cyngor ei hun."#),
        ("rates-method-highest", "", #"Safle 1 yw’r gyfradd uchaf; mae cyfraddau cyfartal yn rhannu safle."#),
        ("rates-method-highest-with-own", "", #"Safle 1 yw’r gyfradd uchaf; mae cyfraddau cyfartal yn rhannu safle. Y gwahaniaeth yw’r gyfradd llai cyfradd y cyngor ei hun, ac mae ei ganran yn ganran o gyfradd y cyngor ei hun."#),
        ("rates-summary-method", "", #"Mae’r chwarteli’n gynhwysol (QUARTILE.INC). Caiff canlyniadau eu talgrynnu, hanner i ffwrdd o sero, wrth eu hargraffu."#),
        ("measure-count", "", #"Nifer"#),
        ("measure-lowest", "", #"Isaf"#),
        ("measure-lower-quartile", "", #"Chwartel isaf"#),
        ("measure-median", "", #"Canolrif"#),
        ("measure-upper-quartile", "", #"Chwartel uchaf"#),
        ("measure-highest", "", #"Uchaf"#),
        ("measure-mean", "", #"Cymedr"#),
        ("costs-of-options", "one", #"Costau {count} opsiwn, {years}"#),
        ("costs-of-options", "other", #"Costau {count} opsiwn, {years}"#),
        ("costs-of-option", "", #"Costau {option}, {years}"#),
        ("costs-years", "", #"{first} i {last}"#),
        ("costs-total", "", #"Cyfanswm"#),
        ("costs-total-range", "", #"Cyfanswm, isel i uchel"#),
        ("costs-budget", "", #"Cyllideb"#),
        ("costs-benefits", "", #"Buddion"#),
        ("costs-present-value", "", #"Gwerth presennol"#),
        ("costs-present-value-range", "", #"Gwerth presennol, isel i uchel"#),
        ("costs-net-present-value", "", #"Gwerth presennol net"#),
        ("costs-equivalent-annual", "", #"Cost flynyddol gyfatebol"#),
        ("costs-against-baseline", "", #"O gymharu â’r llinell sylfaen"#),
        ("costs-against-budget", "", #"O gymharu â’r gyllideb"#),
        ("costs-net-cost", "", #"Cost net"#),
        ("costs-factor", "", #"Ffactor"#),
        ("costs-optimism-bias", "", #"Tuedd optimistiaeth yn y cyfanswm"#),
        ("costs-capital", "", #"cyfalaf"#),
        ("costs-revenue", "", #"refeniw"#),
        ("costs-income", "", #"incwm"#),
        ("costs-benefit", "", #"budd"#),
        ("costs-line", "", #"{line} ({kind})"#),
        ("costs-range", "", #"{low} i {high}"#),
        ("costs-withheld", "", #"Esempt"#),
        ("costs-prices-not-stated", "", #"heb eu nodi"#),
        ("costs-schedule", "", #"{name}, {edition}: {rates}"#),
        ("costs-source", "", #"{source} (cyhoeddwyd {published})"#),
        ("costs-own-rate", "", #"{rates}, a bennir gan y papur hwn iddo’i hun"#),
        ("costs-rate", "", #"{rate} y flwyddyn"#),
        ("costs-rate-to", "", #"{rate} hyd at flwyddyn {year}"#),
        ("costs-not-discounted", "", #"dim; mae symiau pob blwyddyn yn cyfrif yr un fath"#),
        ("costs-nominal", "", #"dim, gan fod y symiau’n rhai enwol a’r cyfraddau ar gyfer symiau mewn termau real"#),
        ("costs-method", "", #"Blwyddyn yw costau llai incwm."#),
        ("costs-method-bias", "", #"Mae tuedd optimistiaeth yn y symiau; codir pob un yn ôl y ganran y mae ei rhes yn y ffeil yn ei nodi."#),
        ("costs-method-range", "", #"Mae isel i uchel yn cymryd pob cost ar ei hisaf ac incwm ar ei uchaf, ac fel arall."#),
        ("costs-method-present", "", #"Gwerth presennol yw’r hyn y maent yn werth yn y flwyddyn sylfaen, nad yw ei hun yn cael ei disgowntio. Y gost flynyddol gyfatebol yw’r un swm ym mhob blwyddyn, o flwyddyn gyntaf yr opsiwn i’w flwyddyn olaf, sydd â’r gwerth presennol hwn."#),
        ("costs-method-benefits", "", #"Y gwerth presennol net yw gwerth presennol y buddion llai gwerth presennol costau llai incwm."#),
        ("costs-method-baseline", "", #"O gymharu â’r llinell sylfaen yw’r gwerth presennol llai gwerth presennol y llinell sylfaen."#),
        ("costs-method-baseline-total", "", #"O gymharu â’r llinell sylfaen yw’r cyfanswm llai cyfanswm y llinell sylfaen."#),
        ("costs-method-budget", "", #"O gymharu â’r gyllideb yw’r cyfanswm llai cyfanswm y gyllideb; nid yw’r naill na’r llall wedi’i ddisgowntio."#),
        ("list-last", "", #"{items} a {last}"#),
        ("score-rank-first", "", #"cyntaf"#),
        ("score-rank-first-shared", "", #"cydradd gyntaf"#),
        ("score-rank", "", #"{ordinal}"#),
        ("score-rank-shared", "", #"cydradd {ordinal}"#),
        ("scores-stays", "", #"Mae {option} yn aros yn gyntaf beth bynnag yw pwysau {criterion}"#),
        ("scores-stays-under", "", #"Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} o dan {weight}"#),
        ("scores-stays-over", "", #"Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} dros {weight}"#),
        ("scores-stays-between", "", #"Mae {option} yn aros yn gyntaf tra bo pwysau {criterion} dros {low} ac o dan {high}"#),
        ("scores-only-under", "", #"Dim ond tra bo pwysau {criterion} o dan {weight} y mae {option} yn gyntaf ar ei ben ei hun"#),
        ("scores-only-over", "", #"Dim ond tra bo pwysau {criterion} dros {weight} y mae {option} yn gyntaf ar ei ben ei hun"#),
        ("scores-only-between", "", #"Dim ond tra bo pwysau {criterion} dros {low} ac o dan {high} y mae {option} yn gyntaf ar ei ben ei hun"#),
        ("scores-never", "", #"Nid yw {option} yn gyntaf ar ei ben ei hun, beth bynnag yw pwysau {criterion}"#),
        ("scores-whole-weight", "", #"{criterion} sydd â’r holl bwysau, felly nid oes eraill i’w cadw mewn cyfrannedd"#),
        ("scores-scale", "", #"{lowest} ({low}) i {highest} ({high})"#),
        ("scores-of-options", "one", #"Sgorio {count} opsiwn yn ôl {criteria} maen prawf"#),
        ("scores-of-options", "other", #"Sgorio {count} opsiwn yn ôl {criteria} maen prawf"#),
        ("scores-first", "", #"{option} sydd â’r sgôr uchaf, {total} allan o {highest}"#),
        ("scores-first-shared", "", #"{options} sydd â’r sgôr uchaf gyda’i gilydd, {total} allan o {highest}"#),
        ("scores-dominates", "", #"Mae {better} o leiaf cystal â {worse} ar bob maen prawf."#),
        ("scores-equal", "", #"Mae gan {options} yr un sgoriau ar bob maen prawf."#),
        ("scores-unscored", "", #"Heb eu sgorio: {options}."#),
        ("scores-recommended", "", #"Argymhellir {option}, sydd yn y safle {rank} yn ôl y sgoriau hyn: {reason}"#),
        ("scores-recommended-unscored", "", #"Argymhellir {option}, ac nid yw wedi’i sgorio: {reason}"#),
        ("scores-part", "", #"{criterion} {contribution}"#),
        ("scores-method", "", #"Cyfanswm yw swm y sgoriau, pob un wedi’i luosi â’i bwysau. Lle mae pwysau un maen prawf yn newid, mae’r lleill yn cadw eu cyfrannedd."#),
        ("scores-total", "", #"Cyfanswm pwysol"#),
        ("scores-rank", "", #"Safle"#),
        ("risk-short", "", #"Risg {number}"#),
        ("risks-band", "", #"{count} {band}"#),
        ("risks-in-bands", "one", #"{count} risg: {bands}"#),
        ("risks-in-bands", "other", #"{count} risg: {bands}"#),
        ("risks-none", "", #"0 risg"#),
        ("risks-of-option", "one", #"{count} risg {option}: {bands}"#),
        ("risks-of-option", "other", #"{count} risg {option}: {bands}"#),
        ("risks-of-option-none", "", #"0 risg {option}"#),
        ("risks-matrix", "one", #"{count} risg yn ôl tebygolrwydd ac effaith: y sgôr uchaf yw {score}"#),
        ("risks-matrix", "other", #"{count} risg yn ôl tebygolrwydd ac effaith: y sgôr uchaf yw {score}"#),
        ("risks-matrix-none", "", #"0 risg yn ôl tebygolrwydd ac effaith"#),
        ("risks-withheld", "", #"[Nid yw un neu ragor o’r risgiau i’w cyhoeddi: gwybodaeth esempt o dan baragraff {paragraph} o Ran {part} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972. {information}.]"#),
        ("score-unchanged", "", #"dim newid"#),
        ("score-falls", "", #"yn gostwng {points}"#),
        ("score-rises", "", #"yn codi {points}"#),
        ("scores", "", #"{first} i {last}"#),
        ("treat", "", #"Trin"#),
        ("tolerate", "", #"Goddef"#),
        ("transfer", "", #"Trosglwyddo"#),
        ("terminate", "", #"Terfynu"#),
        ("switch-stops-above", "", #"Nid yw {option} {rank} mwyach uwchlaw {value}, {change}"#),
        ("switch-stops-below", "", #"Nid yw {option} {rank} mwyach islaw {value}, {change}"#),
        ("switch-stops-both", "", #"Nid yw {option} {rank} mwyach uwchlaw {high}, {more}, nac islaw {low}, {less}"#),
        ("switch-stays", "", #"Mae {option} yn aros {rank} beth bynnag yw gwerth “{driver}”"#),
        ("switch-stays-tried", "", #"Mae {option} yn aros {rank} o {low} i {high}, sef gwerthoedd “{driver}” y rhoddwyd cynnig arnynt"#),
        ("switch-only-above", "", #"Dim ond uwchlaw {value}, {change}, y mae {option} {rank}"#),
        ("switch-only-below", "", #"Dim ond islaw {value}, {change}, y mae {option} {rank}"#),
        ("switch-only-between", "", #"Dim ond rhwng {low} a {high} y mae {option} {rank}"#),
        ("switch-never", "", #"Nid yw {option} {rank}, beth bynnag yw gwerth “{driver}”"#),
        ("switch-not-now", "", #"Nid yw {option} {rank} ar werth presennol “{driver}”, {value}"#),
        ("switch-level", "", #"Mae {option} yn costio cymaint â {others} ar werth presennol “{driver}”, {value}"#),
        ("switch-cheapest", "", #"yn rhataf"#),
        ("switch-cheaper", "", #"yn rhatach na {other}"#),
        ("switch-figure", "", #"“{label}”"#),
        ("switch-about", "", #"tua {value}"#),
        ("switch-more", "", #"{amount} yn fwy"#),
        ("switch-less", "", #"{amount} yn llai"#),
        ("switch-under", "", #"llai na {amount}"#),
        ("switch-points", "", #"{amount} pwynt canran"#),
        ("switch-of-option", "", #"{option}: {driver}"#),
        ("amount-per", "", #"{amount} yr {unit}"#),
        ("amount-per-vowel", "", #"{amount} yr {unit}"#),
        ("switch-summary", "", #"Beth fyddai’n golygu nad {option} yw’r rhataf mwyach"#),
        ("switch-summary-dearer", "", #"Beth fyddai’n gwneud {option} yn rhataf"#),
        ("switch-none", "", #"Nid yw safle {option} yn newid beth bynnag yw gwerth: {drivers}."#),
        ("switch-unknown", "", #"Heb ei gyfrifo ar gyfer: {drivers}."#),
        ("switch-method", "", #"Mae pob rhes yn newid un ffigur, a’r hyn a gyfrifir ohono, ac yn gadael pob un arall fel y mae. Mae ffigur yn cadw ei arwydd, gan nad oes y fath beth ag oriau islaw sero."#),
        ("switch-method-tried", "", #"Lle nad yw costau’n newid o’r un swm gyda phob cam o ffigur, cafwyd ei werth drwy roi cynnig arno, a dywedir mai “tua” hynny ydyw."#),
        ("figures-as-given", "one", #"{count} ffigur, fel y’i rhoddwyd"#),
        ("figures-as-given", "other", #"{count} ffigur, fel y’u rhoddwyd"#),
        ("figures", "one", #"{count} ffigur"#),
        ("figures", "other", #"{count} ffigur"#),
        ("figures-worked-out", "one", #"{figures}, y cyfrifir {count} ohonynt yma"#),
        ("figures-worked-out", "other", #"{figures}, y cyfrifir {count} ohonynt yma"#),
        ("figure-worked-out", "", #"Cyfrifwyd yma."#),
        ("figure-agrees", "", #"Fel y’i teipiwyd; mae’n cytuno â’i gyfrifiad."#),
        ("figure-differs", "", #"Fel y’i teipiwyd; mae ei gyfrifiad yn rhoi {value}."#),
        ("figure-differs-accepted", "", #"Fel y’i teipiwyd; mae ei gyfrifiad yn rhoi {value} (pwynt y mae’r awduron yn ei dderbyn)."#),
        ("accepted", "one", #"Canfu gwiriadau’r papur hwn {count} pwynt y mae ei awduron yn ei dderbyn, am y rheswm a roddir:"#),
        ("accepted", "two", #"Canfu gwiriadau’r papur hwn {count} bwynt y mae ei awduron yn eu derbyn, am y rheswm a roddir:"#),
        ("accepted", "other", #"Canfu gwiriadau’r papur hwn {count} pwynt y mae ei awduron yn eu derbyn, am y rheswm a roddir:"#),
        ("accepted-abbreviation-differs", "", #"Mae’r talfyriad “{words}” wedi’i ysgrifennu’n llawn mewn dwy ffordd"#),
        ("accepted-abbreviation-unexpanded", "", #"Nid yw’r talfyriad “{words}” wedi’i esbonio"#),
        ("accepted-average-disagrees", "", #"Nid y cyfartaledd “{words}” yw cyfartaledd ei resi"#),
        ("accepted-average-outside", "", #"Mae’r cyfartaledd “{words}” yn is neu’n uwch na phob un o’i resi"#),
        ("accepted-baseline-missing", "", #"Nid oes opsiwn yn dweud beth sy’n digwydd os na phenderfynir dim"#),
        ("accepted-bracket-unclosed", "", #"Mae cromfach wedi’i hagor neu ei chau ar ei phen ei hun"#),
        ("accepted-count-disagrees", "", #"Nid y nifer yn “{words}” yw’r nifer sydd"#),
        ("accepted-date-overtaken", "", #"Mae brawddeg am y dyfodol yn enwi “{words}”, sydd fwy na blwyddyn yn ôl"#),
        ("accepted-doubled-word", "", #"Mae geiriau’n ymddangos ddwywaith, “{words}”"#),
        ("accepted-figure-disagrees", "", #"Nid y ffigur “{words}” yw’r hyn y mae ei gyfrifiad ei hun yn ei roi"#),
        ("accepted-figure-scale", "", #"Efallai bod y ffigur “{words}” wedi’i deipio ar raddfa wahanol i’r hyn y mae’n ei ddweud"#),
        ("accepted-key-figure-typed", "", #"Teipiwyd y ffigur allweddol “{words}”, ac ni chymerwyd ef o’r data"#),
        ("accepted-one-recommended", "", #"Nid un opsiwn yn union a argymhellir"#),
        ("accepted-option-differs", "", #"Mae’r adroddiad yn argymell opsiwn gwahanol i’r arfarniad"#),
        ("accepted-option-first", "", #"Nid yw rhifau’r opsiynau’n dechrau gydag 1"#),
        ("accepted-option-points", "", #"Nid oes gan opsiwn na manteision nac anfanteision"#),
        ("accepted-outcome-missing", "", #"Nid oes canlyniad ar gyfer “{words}”"#),
        ("accepted-own-missing", "", #"Nid yw cyfradd y cyngor ei hun ymhlith y cyfraddau"#),
        ("accepted-percentage-sign", "", #"Teipiwyd y ganran “{words}” heb ei harwydd"#),
        ("accepted-placeholder", "", #"Mae geiriau eto i ddod ar gyfer “{words}”"#),
        ("accepted-prose-differs-from-data", "", #"Nid y swm “{words}” yw’r gyfradd yn y data"#),
        ("accepted-quotation-unclosed", "", #"Mae dyfyniad wedi’i agor neu ei gau ar ei ben ei hun"#),
        ("accepted-reference-missing", "", #"Nid yw’r cyfeiriad “{words}” yn arwain at ddim yn y papur hwn"#),
        ("accepted-rejection-reason", "", #"Ni roddir rheswm dros y canlyniad “{words}”"#),
        ("accepted-risk-action", "", #"Nid oes gan risg uchel gam gweithredu, perchennog iddo neu ddyddiad"#),
        ("accepted-risk-review", "", #"Roedd risg i’w hadolygu cyn y cyfarfod"#),
        ("accepted-risk-rises", "", #"Mae risg yn cael sgôr uwch gyda’i rheolaethau neu ei chamau na hebddynt"#),
        ("accepted-spelling-mixed", "", #"Mae’r sillafiad “{words}” wrth ochr un arall o’r un gair"#),
        ("accepted-total-disagrees", "", #"Nid y cyfanswm “{words}” yw swm ei rannau"#),
        ("accepted-total-rounding", "", #"Mae’r cyfanswm “{words}” yn wahanol i swm ei rannau oherwydd talgrynnu"#),
        ("accepted-total-row", "", #"Mae’r rhes “{words}” yn cyfrif fel rhes cyngor ac ymddengys mai cyfanswm ydyw"#),
        ("accepted-typed-figure", "", #"Teipiwyd y swm “{words}”, ac ni chymerwyd ef o’r ffigurau"#),
        ("accepted-unbound-figure", "", #"Nid yw’r swm “{words}” yn unrhyw ran o ddata’r papur hwn"#),
        ("accepted-year-with-comma", "", #"Argreffir y flwyddyn “{words}” gyda choma"#),
        ("accepted-other", "", #"Holodd y gwiriadau am “{words}”"#),
        ("data-rows", "one", #"{file}: {count} rhes"#),
        ("data-rows", "two", #"{file}: {count} res"#),
        ("data-rows", "other", #"{file}: {count} rhes"#),
        ("file-details", "", #"{kind}, {size}"#),
        ("printed-details", "", #"{kind}, {pages}, {size}"#),
        ("page-count", "one", #"{count} dudalen"#),
        ("page-count", "two", #"{count} dudalen"#),
        ("page-count", "other", #"{count} tudalen"#),
        ("kind-markdown", "", #"Markdown"#),
        ("size-bytes", "one", #"{count} beit"#),
        ("size-bytes", "two", #"{count} feit"#),
        ("size-bytes", "other", #"{count} beit"#),
        ("size-kilobytes", "", #"{size} KB"#),
        ("size-megabytes", "", #"{size} MB"#),
        ("as-markdown", "", #"Y dudalen hon fel Markdown"#),
        ("as-pdf", "", #"Y papur i’w argraffu"#),
        ("as-word", "", #"Y papur ar gyfer Word"#),
        ("appendix-as-pdf", "", #"Atodiad {number} i’w argraffu"#),
        ("appendix-as-word", "", #"Atodiad {number} ar gyfer Word"#),
        ("published-separately", "", #"wedi’i gyhoeddi ar wahân"#),
        ("as-supplied", "", #"{file}, fel y’i darparwyd"#),
        ("language", "", #"Cymraeg"#),
        ("site-title", "", #"Arfarniadau opsiynau"#),
        ("feed-title", "", #"Papurau"#),
        ("skip", "", #"Neidio i’r prif gynnwys"#),
        ("breadcrumb", "", #"Briwsion bara"#),
        ("all-papers", "", #"Pob papur"#),
        ("contents", "", #"Cynnwys"#),
        ("page-sections", "", #"Adrannau’r dudalen hon"#),
        ("report-sections", "", #"Adrannau’r adroddiad hwn"#),
        ("notes", "", #"Nodiadau"#),
        ("note-back", "", #"Yn ôl at nodyn {number} yn y testun"#),
        ("note-place", "", #"lle {place}"#),
        ("abbreviations", "", #"Talfyriadau"#),
        ("appendices", "", #"Atodiadau"#),
        ("background-papers", "", #"Papurau cefndir"#),
        ("no-background-papers", "", #"Dim."#),
        ("contact", "", #"Cyswllt"#),
        ("corrections", "", #"Cywiriadau"#),
        ("correction", "", #"yn lle {was} darllener {now}"#),
        ("figures-and-workings", "", #"Ffigurau a’u cyfrifiadau"#),
        ("points-accepted", "", #"Pwyntiau y mae’r awduron yn eu derbyn"#),
        ("accepted-because", "", #"Derbynnir oherwydd"#),
        ("downloads", "", #"Lawrlwythiadau"#),
        ("parts", "", #"Adroddiad ac atodiadau"#),
        ("part-before", "", #"Yn ôl"#),
        ("part-after", "", #"Nesaf"#),
        ("other-papers", "", #"Papurau eraill"#),
        ("paper-before", "", #"Papur blaenorol"#),
        ("paper-after", "", #"Papur nesaf"#),
        ("appraisal", "", #"Arfarniad opsiynau"#),
        ("appendix-appraisal", "", #"{appendix}: arfarniad opsiynau"#),
        ("options", "", #"Opsiynau"#),
        ("options-compared", "", #"Cymharu’r opsiynau"#),
        ("introduction", "", #"Cyflwyniad"#),
        ("points-number", "", #"Nifer y pwyntiau:"#),
        ("report-of", "", #"Adroddiad {reportOf}"#),
        ("agenda-item", "", #"eitem {agendaItem} ar yr agenda"#),
        ("item", "", #"eitem {agendaItem}"#),
        ("version", "", #"fersiwn {version}"#),
        ("label-council", "", #"Cyngor"#),
        ("label-paper", "", #"Papur"#),
        ("label-meeting", "", #"Cyfarfod"#),
        ("label-report-of", "", #"Adroddiad gan"#),
        ("label-decision", "", #"Penderfyniad"#),
        ("label-classification", "", #"Dosbarthiad"#),
        ("label-portfolio", "", #"Portffolio"#),
        ("label-wards", "", #"Wardiau"#),
        ("label-reference", "", #"Cyfeirnod"#),
        ("label-agenda-item", "", #"Eitem ar yr agenda"#),
        ("label-forward-plan", "", #"Blaenraglen waith"#),
        ("label-published", "", #"Cyhoeddwyd"#),
        ("label-urgency", "", #"Brys"#),
        ("label-private-notices", "", #"Hysbysiadau o gyfarfod preifat"#),
        ("label-topic", "", #"Pwnc"#),
        ("label-status", "", #"Statws"#),
        ("label-version", "", #"Fersiwn"#),
        ("label-signed-off", "", #"Cymeradwywyd gan {role}"#),
        ("label-recommended", "", #"Argymhellir"#),
        ("index-empty", "", #"Nid oes unrhyw bapur wedi’i gyhoeddi eto."#),
        ("index-order", "", #"Yn ôl cyfarfod, y diweddaraf yn gyntaf"#),
        ("index-and", "", #"ac"#),
        ("index-by-topic", "", #"yn ôl pwnc"#),
        ("index-topics", "", #"Yn ôl pwnc"#),
        ("index-no-topic", "", #"Heb bwnc"#),
        ("index-no-date", "", #"Heb ddyddiad cyfarfod"#),
        ("index-exempt", "", #"Esempt"#),
        ("index-exempt-part", "", #"Esempt, yn gyfan gwbl neu’n rhannol"#),
        ("index-feed", "", #"Papurau newydd fel ffrwd"#),
        ("page-missing", "", #"Heb ganfod y dudalen"#),
        ("page-missing-why", "", #"Nid oes tudalen yn y cyfeiriad hwn. Efallai bod y papur wedi symud, neu fod rhan o’r cyfeiriad ar goll."#),
        ("exempt-register", "", #"Cofrestr esempt"#),
        ("exempt-register-empty", "", #"Nid oes dim yn esempt."#),
        ("exempt-register-order", "", #"Yr hyn nad yw’n cael ei gyhoeddi, yn ôl cyfarfod, y diweddaraf yn gyntaf, ac"#),
        ("exempt-register-table", "", #"fel tabl ar gyfer taenlenni"#),
        ("exempt-where", "", #"Ble"#),
        ("exempt-by", "", #"Esempt o dan"#),
        ("exempt-by-paragraph", "", #"Paragraff {paragraph}: {information}"#),
        ("exempt-by-line", "", #"Esempt o dan baragraff {paragraph}: {information}"#),
        ("exempt-reason", "", #"Rheswm"#),
        ("exempt-no-reason", "", #"Heb ei roi"#),
        ("exempt-no-reason-line", "", #"heb ei roi"#),
        ("exempt-until", "", #"Hyd at"#),
        ("exempt-no-day", "", #"Dim diwrnod wedi’i roi"#),
        ("exempt-no-day-line", "", #"dim diwrnod wedi’i roi"#),
        ("meetings", "", #"Cyfarfodydd"#),
        ("index-no-meeting", "", #"Heb gyfarfod"#),
        ("index-none", "", #"Nid oes dim ar ei agenda wedi’i gyhoeddi."#),
        ("meeting-order", "", #"Y papurau yn nhrefn yr agenda"#),
        ("meeting-item", "", #"Eitem"#),
        ("meeting-draft", "", #"Drafft"#),
        ("meeting-markdown", "", #"Markdown"#),
        ("meeting-withheld", "", #"Adroddiad esempt"#),
        ("public-pack", "", #"Pecyn adroddiadau cyhoeddus"#),
        ("exempt-pack", "", #"Pecyn adroddiadau â deunydd esempt"#),
        ("pack-contents", "", #"Agenda a chynnwys"#),
        ("pack-page", "", #"Tudalen"#),
        ("report", "", #"Adroddiad"#),
        ("decided", "", #"Penderfynwyd"#),
        ("decided-on", "", #"ar"#),
        ("decided-minute", "", #"cofnod"#),
        ("decided-by", "", #"Penderfynwyd gan"#),
        ("decided-date", "", #"Dyddiad y penderfyniad"#),
        ("label-minute", "", #"Cofnod"#),
        ("decision-record", "", #"Cofnod o’r penderfyniad"#),
        ("decision-record-link", "", #"cofnod o’r penderfyniad"#),
        ("decision-kind", "", #"Math o benderfyniad"#),
        ("decision-recommended", "", #"Argymhelliad yr adroddiad"#),
        ("decision-reasons", "", #"Rhesymau"#),
        ("decision-reasons-there", "", #"Am y rhesymau yn yr adroddiad"#),
        ("decision-rejected", "", #"Opsiynau a ystyriwyd ac a wrthodwyd"#),
        ("decision-interests", "", #"Buddiannau a ddatganwyd"#),
        ("actions", "", #"Camau gweithredu"#),
        ("action", "", #"Cam gweithredu"#),
        ("action-who", "", #"Pwy"#),
        ("action-by", "", #"Erbyn"#),
        ("action-by-day", "", #"erbyn"#),
        ("actions-table", "", #"Camau gweithredu ar gyfer taenlenni"#),
        ("actions-calendar", "", #"camau gweithredu ar gyfer calendrau"#),
        ("moved", "", #"Wedi symud"#),
        ("moved-page", "", #"Mae’r dudalen hon wedi symud"#),
        ("moved-to", "", #"Mae bellach yn"#),
        ("changes", "", #"Newidiadau"#),
        ("changes-since", "", #"O’i gymharu â {since}."#),
        ("changes-none", "", #"Nid oes dim wedi newid yn yr hyn a gymharwyd."#),
        ("changes-without-words", "", #"Data yn unig yw’r fersiwn gynharach: cymharwyd y ddalen flaen heblaw am y cyswllt a’r ffigurau allweddol, ffigurau, canlyniadau, cyfraddau, costau fesul opsiwn a blwyddyn, sgoriau, sgoriau presennol risgiau, yr argymhellion a’r hyn a benderfynwyd; ni chymharwyd y geiriad, testunau Cymraeg, tablau eraill, lluniau na ffeiliau atodedig."#),
        ("changes-figures", "", #"Ffigurau"#),
        ("changes-outcomes", "", #"Canlyniadau"#),
        ("changes-risks", "", #"Risgiau"#),
        ("changes-recommendations", "", #"Argymhellion"#),
        ("changes-decision", "", #"Penderfyniad"#),
        ("changes-sheet", "", #"Dalen flaen"#),
        ("changes-rates", "", #"Cyfraddau"#),
        ("changes-costs", "", #"Costau"#),
        ("changes-scores", "", #"Sgoriau"#),
        ("changes-wording", "", #"Geiriad"#),
        ("changes-welsh", "", #"Testun Cymraeg"#),
        ("changes-files", "", #"Lluniau a ffeiliau atodedig"#),
        ("changes-picture", "", #"llun"#),
        ("changes-attachment", "", #"atodiad"#),
        ("changes-other-file", "", #"ffeil arall"#),
        ("changes-renumbered", "", #"Ailrifwyd"#),
        ("changes-was", "", #"Gynt"#),
        ("changes-was-line", "", #"gynt"#),
        ("changes-now", "", #"Nawr"#),
        ("changes-now-line", "", #"nawr"#),
        ("changes-where", "", #"Ble"#),
        ("changes-in", "", #"yn"#),
        ("changes-nowhere", "", #"Nid mewn unrhyw ddarn a newidiwyd"#),
        ("changes-called", "", #"“{calledBefore}” gynt"#),
        ("changes-same", "", #"Fel o’r blaen"#),
        ("changes-same-line", "", #"fel o’r blaen"#),
        ("changes-exact", "", #"yn union"#),
        ("changes-period", "", #"cyfnod"#),
        ("changes-source", "", #"ffynhonnell"#),
        ("changes-note", "", #"nodyn"#),
        ("changes-new", "", #"Newydd"#),
        ("changes-new-line", "", #"newydd"#),
        ("changes-unused", "", #"Nis defnyddir mwyach"#),
        ("changes-unused-line", "", #"nis defnyddir mwyach"#),
        ("changes-gone", "", #"nid yw yno mwyach"#),
        ("changes-left-out", "", #"Gadawyd allan"#),
        ("changes-left-out-line", "", #"gadawyd allan"#),
        ("changes-withheld", "", #"Cedwir yn ôl nawr"#),
        ("changes-withheld-line", "", #"cedwir yn ôl nawr"#),
        ("changes-numbered", "", #"Wedi’i rhifo nawr"#),
        ("changes-numbered-line", "", #"wedi’i rhifo nawr"#),
        ("changes-bulleted", "", #"Gyda bwledi nawr"#),
        ("changes-bulleted-line", "", #"gyda bwledi nawr"#),
        ("changes-moved", "", #"Symudwyd"#),
        ("changes-moved-line", "", #"symudwyd"#),
        ("changes-reordered", "", #"Rhesi mewn trefn arall"#),
        ("changes-reordered-line", "", #"rhesi mewn trefn arall"#),
        ("changes-before", "", #"{before} gynt"#),
        ("changes-for", "", #"yn lle"#),
        ("changes-read", "", #"darllener"#),
        ("changes-read-now", "", #"darllener nawr"#),
        ("changes-untold", "", #"gadawyd allan eiriau nas ailadroddir yma"#),
        ("changes-after", "", #"ar ôl {after}"#),
        ("changes-at-start", "", #"ar y dechrau"#),
        ("changes-insert", "", #"mewnosoder"#),
        ("changes-leave-out", "", #"gadawer allan"#),
        ("changes-throughout", "", #"ble bynnag y mae"#),
        ("data", "", #"Data"#),
        ("year", "", #"Blwyddyn"#),
        ("method", "", #"Dull"#),
        ("compared-what", "", #"Yr hyn a gymharwyd"#),
        ("costs-prices", "", #"Prisiau"#),
        ("costs-base-year", "", #"Blwyddyn sylfaen"#),
        ("costs-discounting", "", #"Disgowntio"#),
        ("costs-source-of-rates", "", #"Ffynhonnell y cyfraddau"#),
        ("figures-caption", "", #"Pob un gyda’i gyfrifiad, ei ffynhonnell a lle mae’r papur hwn yn ei ddefnyddio. Defnyddir ffigur a deipiwyd fel y’i teipiwyd; defnyddir pob un arall yn union, a’i dalgrynnu dim ond wrth ei argraffu."#),
        ("figures-figure", "", #"Ffigur"#),
        ("figures-value", "", #"Gwerth"#),
        ("figures-working", "", #"Cyfrifiad"#),
        ("figures-period", "", #"Cyfnod"#),
        ("figures-source", "", #"Ffynhonnell"#),
        ("figures-used-in", "", #"Defnyddir yn"#),
        ("figures-used-in-figure", "", #"Yn"#),
        ("figures-given", "", #"Fel y’i rhoddwyd"#),
        ("figures-not-stated", "", #"Heb ei nodi."#),
        ("rates-rank", "", #"Safle"#),
        ("rates-council", "", #"Cyngor"#),
        ("rates-rate", "", #"Cyfradd"#),
        ("rates-scale", "", #"Graddfa"#),
        ("rates-measure", "", #"Mesur"#),
        ("rates-all", "", #"Pob cyfradd"#),
        ("rates-comparators", "", #"Cymaryddion"#),
        ("rates-count", "", #"Cyfraddau"#),
        ("rates-without", "", #"Heb gyfradd"#),
        ("rates-own-council", "", #"y cyngor ei hun"#),
        ("rates-not-ranked", "", #"heb ei restru"#),
        ("rates-equal-rank", "", #"cydradd"#),
        ("rates-against-own", "", #"O gymharu â’r cyngor ei hun, {differenceUnit}"#),
        ("rates-against-own-percent", "", #"O gymharu â’r cyngor ei hun, %"#),
        ("rates-line", "", #"Mae’r llinell yn nodi {medianWords}"#),
        ("rates-band", "", #"y band yr hanner canol, {lower} i {upper}"#),
        ("rates-dashed", "", #"y llinell doredig {label}, {value}"#),
        ("rates-arrow", "", #"Mae saeth yn nodi cyfradd ymhell y tu hwnt i’r raddfa."#),
        ("risk", "", #"Risg"#),
        ("risk-likelihood", "", #"Tebygolrwydd"#),
        ("risk-impact", "", #"Effaith"#),
        ("risk-score", "", #"Sgôr"#),
        ("risk-score-now", "", #"Sgôr nawr"#),
        ("risk-before-controls", "", #"Cyn rheolaethau"#),
        ("risk-now", "", #"Nawr"#),
        ("risk-target", "", #"Targed"#),
        ("risk-target-to", "", #"targed"#),
        ("risk-before-now", "", #"Cyn rheolaethau → nawr"#),
        ("risk-done", "", #"Yr hyn a wneir"#),
        ("risk-cause", "", #"Achos"#),
        ("risk-consequence", "", #"Canlyniad"#),
        ("risk-controls", "", #"Rheolaethau"#),
        ("risk-controls-action", "", #"Rheolaethau a cham gweithredu"#),
        ("risk-owner", "", #"Perchennog"#),
        ("risk-category", "", #"Categori"#),
        ("risk-review", "", #"Adolygu"#),
        ("risk-action", "", #"Cam gweithredu"#),
        ("risk-action-owner", "", #"Perchennog y cam gweithredu"#),
        ("risk-by", "", #"erbyn {due}"#),
        ("risk-whole-paper", "", #"Y papur cyfan"#),
        ("risk-not-scored", "", #"Heb ei sgorio"#),
        ("risk-no-target", "", #"Heb ei osod"#),
        ("risk-unrecorded", "", #"Nid oes risg wedi’i chofnodi ar gyfer {option}."#),
        ("risk-bands", "", #"Bandiau"#),
        ("risk-axes", "", #"Tebygolrwydd i lawr, effaith ar draws"#),
        ("risk-cell", "", #"Sgôr yw pob cell, sef tebygolrwydd wedi’i luosi ag effaith"#),
        ("risk-rows", "", #"{firstNumber} ac yn y blaen yw rhesi’r gofrestr"#),
        ("risk-highest-first", "", #"Y sgôr uchaf yn gyntaf."#),
        ("risk-highest-now-first", "", #"Y sgôr uchaf nawr yn gyntaf."#),
        ("risk-highest-now-first-of", "", #"Y sgôr uchaf nawr yn gyntaf, allan o {highest} ar y mwyaf."#),
        ("risk-score-is", "", #"Sgôr yw tebygolrwydd wedi’i luosi ag effaith, y naill a’r llall o 1 i {scale}."#),
        ("risk-circles", "", #"Cylch agored yw’r sgôr cyn rheolaethau, un wedi’i lenwi yw’r sgôr nawr"#),
        ("risk-circle", "", #"Cylch yw’r sgôr nawr"#),
        ("risk-line", "", #"llinell unionsyth yw’r targed"#),
        ("risk-darker", "", #"po dywyllaf, uchaf y band."#),
        ("scores-criterion", "", #"Maen prawf"#),
        ("scores-weight", "", #"Pwysau"#),
        ("scores-reason", "", #"Rheswm"#),
        ("scores-parts", "", #"Yn cynnwys"#),
        ("scores-caption", "", #"Yr hyn y mae pob maen prawf yn ei roi o’r cyfanswm: y sgôr wedi’i lluosi â’r pwysau."#),
        ("scores-scale-line", "", #"Sgoriau: {scale}."#),
        ("switch-column-figure", "", #"Ffigur"#),
        ("switch-column-now", "", #"Nawr"#),
        ("switch-column-value", "", #"Yn troi ar"#),
        ("switch-column-change", "", #"Newid"#),
        ("switch-column-other", "", #"Yn gyfartal â"#),
    ]
}
