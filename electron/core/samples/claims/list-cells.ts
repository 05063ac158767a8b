import type { CellValue } from '#shared/domain/claim.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { partyOf, servedFirms } from '../served.ts'
import { number, text, yearly, yes } from './cells.ts'

/** The cells of a row by the column ids of the reference scheme; what is left out is an empty cell. */
export type Cells = Readonly<Record<string, CellValue>>

/** The rows of L1–L13 as the centre claims them. */
export function listCells(centre: SampleCentre): Readonly<Record<string, readonly Cells[]>> {
  return { ...workLists(centre), ...marketLists(centre), ...otherLists(centre), ...servedList(centre) }
}

function workLists(centre: SampleCentre): Readonly<Record<string, readonly Cells[]>> {
  return {
    L1: centre.talents.map((talent) => ({
      name: text(talent.name),
      title: text(talent.title),
      honour: text(talent.honour),
      flexible: yes(talent.flexible),
      since: text(talent.since),
      certificate: text(talent.certificate),
    })),
    L2: centre.projects.map((project) => ({
      number: text(project.number),
      name: text(project.name),
      level: text(project.level),
      from: text(project.from),
      to: text(project.to),
      funds: number(project.funds),
    })),
    L3: centre.properties.map((property) => ({
      kind: text(property.kind),
      name: text(property.name),
      number: text(property.number),
      owner: text(property.owner),
      filed: text(property.filed),
      granted: text(property.granted),
    })),
    L4: centre.standards.map((standard) => ({
      number: text(standard.number),
      name: text(standard.name),
      level: text(standard.level),
      role: text(standard.role),
      published: text(standard.published),
    })),
    L5: centre.products.map((product) => ({
      name: text(product.name),
      level: text(product.level),
      certificate: text(product.certificate),
      date: text(product.date),
    })),
    L6: centre.awards.map((award) => ({
      name: text(award.name),
      achievement: text(award.achievement),
      level: text(award.level),
      rank: number(String(award.rank)),
      date: text(award.date),
    })),
  }
}

function marketLists(centre: SampleCentre): Readonly<Record<string, readonly Cells[]>> {
  return {
    L7: centre.contracts.map((contract) => ({
      number: text(contract.number),
      party: text(partyOf(centre, contract.party).name),
      creditCode: text(partyOf(centre, contract.party).code),
      related: yes(contract.related),
      subject: text(contract.subject),
      signedOn: text(contract.signed),
      amount: number(contract.sum),
      received: yearly(contract.received),
      ...(contract.registration === undefined ? {} : { registration: text(contract.registration) }),
    })),
    L8: centre.transfers.map((transfer) => ({
      name: text(transfer.name),
      mode: text(transfer.mode),
      party: text(partyOf(centre, transfer.party).name),
      creditCode: text(partyOf(centre, transfer.party).code),
      date: text(transfer.date),
      amount: number(transfer.sum),
      received: yearly(transfer.received),
    })),
    L9: centre.spinoffs.map((firm) => ({
      name: text(firm.name),
      creditCode: text(firm.code),
      founded: text(firm.founded),
      insured: number(firm.insured),
      sme: yes(firm.sme),
      highTech: yes(firm.highTech),
    })),
  }
}

function otherLists(centre: SampleCentre): Readonly<Record<string, readonly Cells[]>> {
  return {
    L10: centre.instruments.map((instrument) => ({
      asset: text(instrument.asset),
      name: text(instrument.name),
      model: text(instrument.model),
      bought: text(instrument.bought),
      value: number(instrument.value),
      place: text(instrument.place),
    })),
    L11: centre.meetings.map((meeting) => ({
      kind: text(meeting.kind),
      date: text(meeting.date),
      session: text(meeting.session),
    })),
    L12: centre.goals.map((goal) => ({
      name: text(goal.name),
      unit: text(goal.unit),
      target: number(goal.target),
      done: number(goal.done),
    })),
  }
}

function servedList(centre: SampleCentre): Readonly<Record<string, readonly Cells[]>> {
  return {
    L13: servedFirms(centre).map((firm) => ({
      creditCode: text(firm.code),
      name: text(firm.name),
      year: text(firm.year),
      sme: yes(firm.sme),
      related: yes(firm.related),
    })),
  }
}
