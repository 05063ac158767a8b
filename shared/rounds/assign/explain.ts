import type { LocalizedText } from '../../domain/localized-text.ts'
import type { RoundCentre, RoundExpert, RoundRules } from '../../domain/round.ts'
import { expertRoleNames } from '../names.ts'
import { quorumOf } from '../quorum.ts'
import { outsideMissing, rolesMissing, type Wanted } from './cost.ts'
import type { Facts, Group } from './facts.ts'

/** Why somebody or something was put where it is. `panel` is null for who was left over. */
export interface AssignmentReason {
  readonly subject: string
  readonly panel: string | null
  readonly text: LocalizedText
}

/** What the plan could not do, and for whom. */
export interface AssignmentGap {
  readonly code: 'size' | 'role' | 'outside' | 'chair' | 'quorum' | 'load' | 'field' | 'centre-left'
  readonly subjects: readonly string[]
  readonly text: LocalizedText
}

export function expertReason({ facts, rules }: Wanted, group: Group, expert: RoundExpert): AssignmentReason {
  const at = (picks: (centre: RoundCentre) => boolean) => group.centres.filter(picks).map(({ id }) => id)
  const known = at(({ id }) => facts.of(id).matched.has(expert.id))
  const away = at(({ id }) => facts.of(id).recused.has(expert.id))
  const role = expertRoleNames[expert.role]
  const outside = expert.outside && rules.outsidePercent !== null
  return {
    subject: expert.id,
    panel: group.id,
    text: {
      zh: [
        role.zh,
        '与组内其他人不同单位，也不属于所评中心的牵头、共建单位',
        known.length > 0 ? `熟悉 ${known.join('、')} 的领域` : '不熟悉所评中心的领域，补足人数或类别',
        ...(outside ? ['区外专家'] : []),
        ...(away.length > 0 ? [`对 ${away.join('、')} 回避`] : ['无须回避']),
      ].join('；'),
      en: [
        role.en,
        'of another organisation than the others and than the units of the centres',
        known.length > 0
          ? `knows the field of ${known.join(', ')}`
          : 'does not know the fields; fills the number or the role',
        ...(outside ? ['from outside the region'] : []),
        ...(away.length > 0 ? [`recused from ${away.join(', ')}`] : ['no recusal']),
      ].join('; '),
    },
  }
}

export function centreReason({ facts }: Wanted, group: Group, centre: RoundCentre): AssignmentReason {
  const { matched, recused } = facts.of(centre.id)
  const seated = (ids: ReadonlySet<string>) =>
    group.members.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  const [knowing, away] = [seated(matched), seated(recused)]
  const field = centre.centre.field
  return {
    subject: centre.id,
    panel: group.id,
    text: {
      zh: [
        field === null ? '未填领域' : `领域“${field}”，组内 ${knowing.length} 人熟悉`,
        away.length > 0 ? `${away.join('、')} 回避` : '无人须回避',
        `该组共评 ${group.centres.length} 个中心`,
      ].join('；'),
      en: [
        field === null ? 'no field given' : `field “${field}”, known to ${knowing.length} members`,
        away.length > 0 ? `${away.join(', ')} recused` : 'nobody recused',
        `the panel has ${group.centres.length} centres`,
      ].join('; '),
    },
  }
}

export function leftReason(expert: RoundExpert, panelsFull: boolean): AssignmentReason {
  return {
    subject: expert.id,
    panel: null,
    text: panelsFull
      ? { zh: '各组人数已满，作为候补', en: 'All panels are full; kept in reserve' }
      : {
          zh: '还有空席，但他与组内专家同单位，或在所评中心的牵头、共建单位工作',
          en: 'Seats are empty, but a colleague sits there, or he works for a unit of a centre',
        },
  }
}

/** What a panel lacks. */
export function gapsOf(wanted: Wanted, group: Group, chair: string | null): readonly AssignmentGap[] {
  const { rules, size } = wanted
  const { id, members, centres, fixed } = group
  const gap = (code: AssignmentGap['code'], zh: string, en: string, subjects = [id]): AssignmentGap => ({
    code,
    subjects,
    text: { zh, en },
  })
  const outside = outsideMissing(rules, members)
  return [
    ...(fixed || members.length >= size
      ? []
      : [
          gap(
            'size',
            `${id} 只有 ${members.length} 人，应有 ${size} 人：可用专家不足`,
            `${id} has ${members.length} of ${size} members: there are too few experts`,
          ),
        ]),
    ...rolesMissing(members).map((role) =>
      gap(
        'role',
        `${id} 没有${expertRoleNames[role].zh}`,
        `${id} has nobody for: ${expertRoleNames[role].en}`,
      ),
    ),
    ...(outside === 0
      ? []
      : [gap('outside', `${id} 还缺 ${outside} 名区外专家`, `${id} lacks ${outside} experts from outside`)]),
    ...(chair !== null || members.length === 0
      ? []
      : [
          gap(
            'chair',
            `${id} 的每个人都要回避某个中心，选不出组长`,
            `Everybody on ${id} is recused from a centre: nobody can chair`,
          ),
        ]),
    ...centresWithoutQuorum(wanted.facts, rules, group).map((centre) =>
      gap(
        'quorum',
        `回避后 ${id} 评 ${centre} 的人数不够`,
        `After recusals ${id} has no quorum for ${centre}`,
        [centre, id],
      ),
    ),
    ...(rules.load === null || centres.length <= rules.load
      ? []
      : [
          gap(
            'load',
            `${id} 有 ${centres.length} 个中心，超过每人上限 ${rules.load} 个`,
            `${id} has ${centres.length} centres, above the limit of ${rules.load} for one expert`,
          ),
        ]),
    ...strangeFields(wanted.facts, group).map((centre) =>
      gap('field', `${id} 没有人熟悉 ${centre} 的领域`, `Nobody on ${id} knows the field of ${centre}`, [
        centre,
        id,
      ]),
    ),
  ]
}

function centresWithoutQuorum(facts: Facts, rules: RoundRules, { members, centres }: Group): string[] {
  return centres.flatMap(({ id }) => {
    const eligible = members.filter((member) => !facts.of(id).recused.has(member.id)).length
    return eligible < quorumOf(rules, eligible) ? [id] : []
  })
}

function strangeFields(facts: Facts, { members, centres }: Group): string[] {
  return centres
    .filter(({ centre }) => centre.field !== null)
    .filter(({ id }) => !members.some((member) => facts.of(id).matched.has(member.id)))
    .map(({ id }) => id)
}
