/**
 * The Typst source of every official form: page and type of GB/T 9704-2012 as far as the product's fonts go,
 * heads of tables on each page, the code at the foot, the mark behind the text. Data as `FormPaper`.
 */
export const formTemplate = `
#let data = json(bytes(sys.inputs.data))
#let sizes = data.sizes
#set document(title: data.title, date: if data.date == "" { none } else {
  let day = data.date.split("-").map(int)
  datetime(year: day.at(0), month: day.at(1), day: day.at(2))
})
#set text(
  font: "Noto Sans SC", lang: data.language, region: if data.language == "zh" { "cn" }, size: sizes.body * 1pt,
  top-edge: 0.88em, bottom-edge: -0.12em,
)
#let leading = (data.bodyLine - sizes.body) * 1pt
#set par(leading: leading, spacing: leading, justify: data.language == "zh")
#let m = data.measures
#set page(
  paper: "a4",
  flipped: m.width > m.height,
  margin: (top: m.top * 1mm, right: m.right * 1mm, bottom: m.bottom * 1mm, left: m.left * 1mm),
  background: if data.mark != "" {
    place(center + horizon, rotate(-40deg, text(90pt, fill: luma(235), weight: "bold", data.mark)))
  },
  header: if data.mark != "" {
    align(right, text(sizes.page * 1pt, weight: "bold", data.mark))
  },
  footer: context {
    grid(
      columns: (1fr, auto, 1fr),
      align: (left + horizon, center + horizon, right + horizon),
      text(sizes.foot * 1pt, fill: luma(60), data.code),
      text(sizes.page * 1pt)[— #here().page() —],
      [],
    )
  },
)

#let lines(value) = value.split("\\n").map(line => [#line]).join(linebreak())
#let alignments = ("left": left, "center": center, "right": right)

#let cell-of(c, height, breakable) = {
  let strong = c.look != "body"
  table.cell(
    x: c.column, colspan: c.columns, rowspan: c.rows, breakable: breakable,
    align: alignments.at(c.align) + horizon,
    fill: if c.look == "head" or c.look == "label" { luma(240) },
    grid(
      columns: (0pt, 1fr),
      v(height * 1mm),
      { set text(weight: if strong { "bold" } else { "regular" }); lines(c.text) },
    ),
  )
}
#let row-of(row, height, breakable) = row.map(c => cell-of(c, height, breakable))

#let table-of(b) = {
  set text(b.size * 1pt)
  set par(leading: 0.4em, spacing: 0.4em, justify: false)
  let t = b.table
  table(
    columns: t.shares.map(share => share * 1fr),
    inset: (x: 3pt, y: 4pt),
    stroke: 0.5pt,
    ..if t.head.len() > 0 { (table.header(..t.head.map(row => row-of(row, 0, false)).flatten()),) },
    ..t.rows.map(row => row-of(row.cells, t.rowHeight, row.breakable)).flatten(),
  )
}

#let set-block(b) = {
  if b.kind == "heading" {
    block(sticky: true, above: leading, below: leading, par(
      first-line-indent: (amount: if data.language == "zh" { 2em } else { 0em }, all: true),
      text(weight: if b.level == 2 { "regular" } else { "bold" }, b.text),
    ))
  } else if b.kind == "paragraph" {
    let indented = b.align == "" and data.language == "zh"
    align(if b.align == "center" { center } else if b.align == "right" { right } else { left }, par(
      first-line-indent: (amount: if indented { 2em } else { 0em }, all: true),
      b.runs.map(run => text(weight: if run.bold { "bold" } else { "regular" }, lines(run.text))).join(),
    ))
  } else if b.kind == "table" {
    if b.caption != "" {
      block(sticky: true, width: 100%, align(center, text(b.size * 1pt, weight: "bold", b.caption)))
    }
    block(above: 0.7em, below: 1em, width: 100%, table-of(b))
  } else if b.kind == "signatures" {
    set text(12pt)
    block(breakable: false, above: 1.6em, width: 100%, grid(
      columns: (auto, 1fr, auto, auto),
      column-gutter: 2mm,
      row-gutter: 4mm,
      align: bottom,
      ..b.lines.map(line => (
        block(height: 9mm, align(bottom, line.label)),
        box(width: 100%, height: 9mm, stroke: (bottom: 0.5pt)),
        block(height: 9mm, align(bottom, line.dateLabel)),
        box(
          width: 38mm, height: 9mm, inset: (bottom: 1pt), stroke: (bottom: 0.5pt),
          align(bottom + center, line.date),
        ),
      )).flatten(),
    ))
  } else if b.kind == "note" {
    set par(leading: 0.5em, spacing: 0.6em, justify: false)
    text(sizes.note * 1pt, par(lines(b.text)))
  } else if b.kind == "space" {
    if b.label != "" { block(sticky: true, text(12pt, b.label)) }
    for _ in range(b.lines) { block(above: 0pt, below: 0pt, width: 100%, height: 9mm, stroke: (bottom: 0.4pt + luma(120))) }
    v(4mm)
  } else if b.kind == "page-break" {
    pagebreak(weak: true)
  }
}

#{
  set par(leading: 10pt, justify: false)
  block(width: 100%, below: 18pt, align(center, {
    text(sizes.title * 1pt, weight: "bold", lines(data.title))
    if data.subtitle != "" { block(above: 10pt, text(sizes.body * 1pt, lines(data.subtitle))) }
  }))
}
#for b in data.blocks { set-block(b) }
`
