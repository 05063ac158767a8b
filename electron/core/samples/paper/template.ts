/**
 * The Typst source that sets a sample document: office typography (A4, 28 mm inside margin, body 12 pt with
 * two characters of indent), a watermark and a marked header on every page. All text comes as JSON in
 * `sys.inputs.document`, so nothing a document says can become markup.
 */
export const documentTemplate = `
#let doc = json(bytes(sys.inputs.document))
#let day = doc.date.split("-").map(int)
#set document(
  title: doc.title,
  author: doc.author,
  keywords: ("样例", "SAMPLE"),
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set text(font: "Noto Sans SC", lang: "zh", region: "cn", size: 14pt)
#set par(justify: true, leading: 0.95em, spacing: 0.95em)
#let covered = doc.blocks.len() > 0 and doc.blocks.first().kind == "cover"
#set page(
  paper: "a4",
  margin: (left: 28mm, right: 24mm, top: 30mm, bottom: 26mm),
  background: place(center + horizon, rotate(-42deg, text(66pt, weight: "bold", fill: luma(236))[样例 SAMPLE])),
  header: context if not (covered and here().page() == 1) {
    set text(9pt, fill: luma(90))
    grid(columns: (1fr, auto), align: (left, right), doc.owner, [样例 SAMPLE · 非真实资料])
    v(-6pt)
    line(length: 100%, stroke: 0.5pt + luma(120))
  },
  footer: context if not (covered and here().page() == 1) {
    set text(9pt, fill: luma(90))
    align(center)[— #here().page() —]
  },
)
#let mark(key) = context [#metadata((key: key, page: here().page())) <mark>]
#let marked(block) = if "key" in block { mark(block.key) }

#show heading.where(level: 1): it => block(above: 1.5em, below: 1.1em, width: 100%, align(center, text(18pt, weight: "bold", it.body)))
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.9em, text(15.5pt, weight: "bold", it.body))
#show heading.where(level: 3): it => block(above: 1.1em, below: 0.8em, text(14pt, weight: "bold", it.body))

#let seal(name, size: 100%) = scale(size, reflow: true, box(width: 34mm, height: 34mm, {
  let ink = rgb("#c8201c")
  place(center + horizon, circle(radius: 16.5mm, stroke: 1.6pt + ink))
  place(center + horizon, text(17pt, fill: ink)[★])
  place(center + horizon, dy: 8.4mm, text(6.6pt, weight: "bold", fill: ink)[样例 SAMPLE])
  let letters = name.clusters()
  let step = calc.min(19deg, 250deg / letters.len())
  for (index, letter) in letters.enumerate() {
    let turn = (index - (letters.len() - 1) / 2) * step
    place(center + horizon, rotate(turn, box(width: 0pt, height: 27mm, align(center + top, box(width: 8mm, align(center, text(calc.min(8.4pt, 110pt / letters.len()), weight: "bold", fill: ink, letter)))))))
  }
}))

#let set-text(b) = {
  let style = b.at("style", default: "body")
  marked(b)
  if style == "body" { par(first-line-indent: (amount: 2em, all: true), b.text) }
  else if style == "plain" { par(b.text) }
  else if style == "center" { align(center, b.text) }
  else if style == "right" { align(right, b.text) }
  else if style == "title" { block(above: 0.4em, below: 1.2em, width: 100%, align(center, text(18pt, weight: "bold", b.text))) }
  else if style == "strong" { par(text(weight: "bold", b.text)) }
  else { text(10.5pt, fill: luma(70), par(b.text)) }
}

#let alignments = ("left": left, "center": center, "right": right)
#let table-of(b) = {
  if "caption" in b { block(above: 1.2em, below: 0.6em, width: 100%, sticky: true, align(center, text(11.5pt, weight: "bold", b.caption))) }
  set text(if b.columns.len() > 8 { 9.5pt } else { 10.5pt })
  set par(justify: false, leading: 0.6em)
  table(
    columns: b.columns.map(c => c.share * 1fr),
    align: b.columns.map(c => alignments.at(c.at("align", default: "left")) + horizon),
    inset: (x: if b.columns.len() > 8 { 2.5pt } else { 4pt }, y: 6pt),
    stroke: 0.5pt + luma(60),
    fill: (_, y) => if y == 0 { rgb("#e9eef5c0") },
    table.header(..b.columns.map(c => align(center, text(weight: "bold", c.title)))),
    ..b.rows.map(r => r.cells.enumerate().map(((i, c)) => if i == 0 { marked(r) + c } else { c })).flatten()
  )
}

#let set-table(b) = if b.columns.len() > 8 { page(flipped: true, table-of(b)) } else { table-of(b) }

#let set-form(b) = {
  marked(b)
  let width = b.rows.fold(2, (most, r) => calc.max(most, r.len()))
  set text(11.5pt)
  set par(justify: false, leading: 0.65em)
  table(
    columns: if width <= 2 { (3.2fr, 9fr) } else { (2.6fr, 4.4fr, 2.6fr, 4.4fr) },
    align: left + horizon,
    inset: (x: 6pt, y: 7pt),
    stroke: 0.5pt + luma(60),
    ..b.rows.map(r => r.enumerate().map(((i, c)) => table.cell(
      colspan: if i == r.len() - 1 and r.len() < width { width - r.len() + 1 } else { 1 },
      fill: if calc.even(i) { rgb("#f3f5f9c0") },
      if calc.even(i) { text(weight: "bold", c) } else { c },
    ))).flatten()
  )
}

#let set-signature(b) = block(breakable: false, width: 100%, above: 2em, {
  place(right + horizon, dx: -14mm, seal(b.seal))
  align(right, pad(right: 10mm, y: 6mm, stack(spacing: 1.1em, ..b.lines.map(l => align(center, box(l))).map(l => align(right, l)))))
})

#let page-cover(b) = {
  v(20mm)
  align(center, box(stroke: 1.2pt + rgb("#c8201c"), inset: (x: 10pt, y: 6pt), text(12pt, weight: "bold", fill: rgb("#c8201c"))[样例 SAMPLE · 仅供演示与测试，机构、人员与数据均为虚构]))
  v(26mm)
  align(center, text(26pt, weight: "bold", b.title))
  v(6mm)
  align(center, text(15pt, b.subtitle))
  v(46mm)
  align(center, box(width: 136mm, grid(
    columns: (32mm, 1fr),
    align: left,
    row-gutter: 15pt,
    ..b.rows.map(((l, v)) => (align(right, text(12.5pt, l + "：")), box(width: 100%, stroke: (bottom: 0.5pt), inset: (bottom: 4pt, left: 4pt), par(justify: false, text(12.5pt, v))))).flatten()
  )))
  pagebreak()
}

#let set-receipt(b) = block(breakable: false, width: 100%, above: 4mm, below: 6mm, stroke: 0.8pt + rgb("#2f6f4f"), inset: 7pt, {
  set text(9pt)
  set par(justify: false, leading: 0.5em)
  marked(b)
  let green = rgb("#2f6f4f")
  grid(columns: (1fr, auto, 1fr), align: (left + bottom, center, right + bottom),
    text(8pt)[回单编号：#b.number], text(13pt, weight: "bold", fill: green)[样例银行　电子回单（收款）], text(8pt)[日期：#b.date])
  v(2pt)
  let side(title, who) = (
    table.cell(rowspan: 3, align: center + horizon, text(weight: "bold", title)), [户　名], who.name,
  )
  let more(who) = ([账　号], who.account)
  let last(who) = ([开户行], who.bank)
  table(columns: (7mm, 14mm, 1fr, 7mm, 14mm, 1fr), stroke: 0.4pt + green, inset: 4pt, align: left + horizon,
    ..side([付款人], b.payer), ..side([收款人], b.payee),
    ..more(b.payer), ..more(b.payee),
    ..last(b.payer), ..last(b.payee),
    table.cell(colspan: 2)[金额（大写）], table.cell(colspan: 1, b.words), table.cell(colspan: 2)[（小写）], [¥ #b.amount],
    table.cell(colspan: 2)[用途/附言], table.cell(colspan: 4, b.purpose),
  )
  place(right + bottom, dx: -3mm, dy: 3mm, seal("样例银行电子回单专用章", size: 68%))
})

#let set-certificate(b) = {
  let framed = b.look == "framed"
  set page(header: none, footer: none, margin: 30mm,
    background: {
      place(center + horizon, rotate(-42deg, text(66pt, weight: "bold", fill: luma(232))[样例 SAMPLE]))
      if framed {
        place(center + horizon, rect(width: 174mm, height: 260mm, stroke: 3pt + rgb("#b08a3c")))
        place(center + horizon, rect(width: 168mm, height: 254mm, stroke: 0.8pt + rgb("#b08a3c")))
        place(center + top, dy: 24mm, text(10pt, fill: rgb("#c8201c"))[样例 SAMPLE · 非真实证书 · 机构、人员与号码均为虚构])
      } else {
        place(center + top, dy: 14mm, text(10pt, fill: rgb("#c8201c"))[样例 SAMPLE · 非真实文书 · 机构、人员与号码均为虚构])
      }
    })
  marked(b)
  align(right, text(10pt, b.serial))
  v(if framed { 14mm } else { 4mm })
  align(center, text(if framed { 30pt } else { 20pt }, weight: "bold", tracking: if framed { 6pt } else { 1pt }, fill: if framed { rgb("#8c2a1e") } else { black }, b.heading))
  v(if framed { 14mm } else { 8mm })
  grid(columns: (34mm, 1fr), row-gutter: if framed { 13pt } else { 11pt },
    ..b.rows.map(((l, v)) => (text(weight: "bold", l + "："), v)).flatten())
  v(8mm)
  for p in b.paragraphs { par(first-line-indent: (amount: 2em, all: true), p) }
  v(1fr)
  block(width: 100%, height: 40mm, {
    place(right + horizon, dx: -12mm, seal(b.seal))
    place(right + horizon, dx: -8mm, align(center, text(12.5pt, b.office + linebreak() + b.date)))
  })
}

#let set-block(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "text" { set-text(b) }
  else if b.kind == "table" { set-table(b) }
  else if b.kind == "form" { set-form(b) }
  else if b.kind == "signature" { set-signature(b) }
  else if b.kind == "cover" { page-cover(b) }
  else if b.kind == "contents" { outline(title: [目　录], depth: 2, indent: 2em) + pagebreak() }
  else if b.kind == "page-break" { pagebreak(weak: true) }
  else if b.kind == "receipt" { set-receipt(b) }
  else if b.kind == "certificate" { set-certificate(b) }
}

#for b in doc.blocks { set-block(b) }
`
