/**
 * The Typst source of the score sheet: A4, office margins, tables that repeat their heading, a signature line,
 * and on every page the code that ties the paper to the bundle. Data as `ScoreSheetPaper`.
 */
export const scoreSheetTemplate = `
#let data = json(bytes(sys.inputs.data))
#let w = data.words
#set document(title: data.title, date: if data.date == "" { none } else {
  let day = data.date.split("-").map(int)
  datetime(year: day.at(0), month: day.at(1), day: day.at(2))
})
#set text(font: "Noto Sans SC", lang: data.language, size: 9.5pt)
#set par(leading: 0.65em, spacing: 0.7em)
#set page(
  paper: "a4",
  margin: (left: 20mm, right: 18mm, top: 20mm, bottom: 22mm),
  background: if data.draft != "" { rotate(-40deg, text(70pt, fill: luma(232), weight: "bold", data.draft)) },
  footer: context {
    set text(8pt, fill: luma(60))
    line(length: 100%, stroke: 0.4pt + luma(140))
    v(-4pt)
    grid(
      columns: (1fr, auto),
      [#w.sheetCode #data.code],
      w.pageOf.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first())),
    )
  },
)
#let heading-row(..cells) = table.header(..cells.pos().map(cell => table.cell(fill: luma(235), text(weight: "bold", cell))))
#let small(body) = text(8.5pt, fill: luma(60), body)
#let section(title) = block(above: 1.2em, below: 0.6em, text(11.5pt, weight: "bold", title))
// a fraction of many digits has no place to break at: let it break anywhere
#let anywhere(word) = if word.len() > 40 { word.clusters().join(sym.zws) } else { word }
#let lines(items) = items.map(item => [#item]).join(linebreak())
#set table(stroke: 0.5pt + luma(120), inset: (x: 4pt, y: 3.5pt))

#align(center, text(16pt, weight: "bold", data.title))
#if data.reference != "" or data.sample != "" {
  align(center, text(9pt, fill: rgb("#a8071a"), (data.reference, data.sample).filter(part => part != "").join("　")))
}

#table(
  columns: (30mm, 1fr),
  ..data.facts.map(((label, value)) => (table.cell(fill: luma(245), label), value)).flatten(),
)

#table(
  columns: (1fr, 1fr, 1fr),
  align: center,
  heading-row(w.total, w.grade, w.cappedGrade),
  [#text(13pt, weight: "bold", data.total) #linebreak() #small(anywhere(data.totalExact))],
  text(12pt, data.grade),
  text(12pt, weight: "bold", data.cappedGrade),
)
#small(data.rounding) #linebreak()
#small[#w.caps：#if data.caps.len() == 0 { w.none } else { data.caps.join("；") }]

#for dimension in data.dimensions {
  section[#dimension.name　#dimension.points / #dimension.weight]
  table(
    columns: (12mm, 1fr, 16mm, 26mm, 30mm, 18mm),
    align: (left, left, right, right, right, right),
    heading-row(w.code, w.indicator, w.weight, w.claimed, w.verified, w.points),
    ..dimension.indicators.map(i => (i.code, i.name, i.weight, i.claimed, i.verified, i.points)).flatten(),
  )
}

#if data.judgements.len() > 0 {
  section(w.judgements)
  table(
    columns: (38mm, 12mm, 14mm, 1fr, 44mm),
    heading-row(w.indicator, w.level, w.value, w.note, w.pointers),
    ..data.judgements.map(j => (j.name, j.level, j.value, j.note, small(lines(j.pointers)))).flatten(),
  )
}

#if data.checks.len() > 0 {
  section(w.checks)
  table(
    columns: (1fr, 22mm, 60mm, 44mm),
    heading-row(w.item, w.answer, w.note, w.pointers),
    ..data.checks.map(c => (c.name, c.answer, c.note, small(lines(c.pointers)))).flatten(),
  )
}

#if data.changes.len() > 0 {
  section(w.changes)
  table(
    columns: (1fr, 22mm, 30mm, 18mm, 18mm, 46mm),
    heading-row(w.item, w.claimed, w.verified, w.state, w.reason, w.note),
    ..data.changes.map(c => (c.item, c.claimed, c.verified, c.state, c.reason, [#c.note #if c.pointers.len() > 0 [#linebreak() #small(lines(c.pointers))]])).flatten(),
  )
}

#if data.vetoes.len() > 0 {
  section(w.vetoes)
  for veto in data.vetoes [- *#veto.name*：#veto.note #small(veto.pointers.join("；"))]
}

#if data.notApplicable.len() > 0 {
  section(w.notApplicable)
  for item in data.notApplicable [- #item]
}

#block(breakable: false, above: 2.5em, {
  grid(
    columns: (1fr, 1fr),
    [#w.signature：#box(width: 45mm, stroke: (bottom: 0.6pt), height: 1.2em)],
    [#w.date：#box(width: 45mm, stroke: (bottom: 0.6pt), height: 1.2em)],
  )
  v(1em)
  if data.sheetHash != "" {
    small[#w.sheetHash：#data.sheetHash #linebreak() #w.checkHint]
  }
})
`
