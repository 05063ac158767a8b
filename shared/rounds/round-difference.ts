import { formationModes } from '../domain/formation-mode.ts'
import type { LocalizedText } from '../domain/localized-text.ts'
import type { Round } from '../domain/round.ts'
import { labelOf } from './difference/property-names.ts'
import { type DifferenceLine, type DocumentWords, differences } from './difference/walk.ts'
import { adoptionAnswerNames, expertRoleNames, roundKindNames, roundStateNames } from './names.ts'
import { organisationKey } from './organisation.ts'
import { schemeWords } from './scheme-difference.ts'

/**
 * How two rounds differ, in words with the place of each difference. In two states of one round its numbers tell
 * who is who; in two different rounds centres go by credit code or name, experts by name and organisation, for
 * `Z001` is another centre there.
 */
export function roundDifferences(before: Round, after: Round): readonly DifferenceLine[] {
  const same = before.id === after.id
  return differences(tellItems(before, same), tellItems(after, same), roundWords)
}

/** A round with everything told by what identifies it. */
function tellItems(round: Round, byNumber: boolean) {
  const { centres, experts, panels, recusals, visits, format: _format, ...head } = round
  const centre = new Map(centres.map((one) => [one.id, byNumber ? one.id : centreKey(one)]))
  const expert = new Map(experts.map((one) => [one.id, byNumber ? one.id : expertKey(one)]))
  const label = (id: string, name: string) => (byNumber ? `${id} ${name}` : name)
  return {
    ...head,
    scheme:
      head.scheme === null
        ? null
        : `${head.scheme.id} ${head.scheme.version} (${head.scheme.hash.slice(0, 12)})`,
    centres: centres.map(({ id, application, centre: facts, partners, adoptions }) => ({
      key: centre.get(id),
      label: label(id, facts.name),
      application,
      ...facts,
      partners,
      adoptions: adoptions.map(({ number, ...adoption }) => ({
        key: String(number),
        label: `${number}. ${adoption.text}`,
        ...adoption,
      })),
    })),
    experts: experts.map(({ id, identity, ...person }) => ({
      key: expert.get(id),
      label: label(id, `${person.name}（${person.organisation}）`),
      ...person,
      identity: identity?.fingerprint ?? null,
    })),
    panels: panels.map(({ id, name, chair, seats, centres: given }) => ({
      key: id,
      label: `${id} ${name}`,
      name,
      chair: chair === null ? [] : [{ key: expert.get(chair) ?? chair, label: nameOf(round, chair) }],
      seats: seats.map(({ expert: seated, scope }) => ({
        key: expert.get(seated) ?? seated,
        label: nameOf(round, seated),
        scope,
      })),
      centres: given.map((id) => ({ key: centre.get(id) ?? id, label: nameOf(round, id) })),
    })),
    recusals: recusals.map((recusal) => ({
      key: `${expert.get(recusal.expert) ?? recusal.expert}/${centre.get(recusal.centre) ?? recusal.centre}`,
      label: `${nameOf(round, recusal.expert)} – ${nameOf(round, recusal.centre)}`,
      reason: recusal.reason,
    })),
    visits: visits.map(({ centre: visited, ...visit }) => ({
      key: `${centre.get(visited) ?? visited}/${visit.day}/${visit.time}`,
      label: `${nameOf(round, visited)} ${visit.day} ${visit.time}`.trim(),
      ...visit,
    })),
  }
}

function centreKey({ centre }: Round['centres'][number]): string {
  return centre.creditCode ?? organisationKey(centre.name)
}

function expertKey({ name, organisation }: Round['experts'][number]): string {
  return `${organisationKey(name)}/${organisationKey(organisation)}`
}

function nameOf({ centres, experts }: Round, id: string): string {
  const centre = centres.find((one) => one.id === id)?.centre.name
  return centre ?? experts.find((one) => one.id === id)?.name ?? id
}

const roundWords: DocumentWords = {
  label: (property) => (property === 'key' || property === 'label' ? null : labelOf(property)),
  keyOf: (item) => (typeof item['key'] === 'string' ? item['key'] : schemeWords.keyOf(item)),
  nameOf: (item, key) => {
    const label = item['label']
    return typeof label === 'string' ? { zh: label, en: label } : schemeWords.nameOf(item, key)
  },
  show: (property, value) => {
    const names = namesOf[property]
    return names?.find(([code]) => code === value)?.[1] ?? schemeWords.show(property, value)
  },
}

const namesOf: Readonly<Record<string, readonly (readonly [string, LocalizedText])[]>> = {
  kind: Object.entries(roundKindNames),
  state: Object.entries(roundStateNames),
  role: Object.entries(expertRoleNames),
  answer: Object.entries(adoptionAnswerNames),
  formationMode: formationModes.map(({ code, name }) => [code, name]),
}
