import type { Round } from '../domain/round.ts'

/** What a number of a round means, with its name: `Z001 某某技术创新中心`, `E01 张三`; the number alone if unknown. */
export function subjectLabel(
  { centres, experts, panels }: Pick<Round, 'centres' | 'experts' | 'panels'>,
  id: string,
): string {
  const name =
    centres.find((centre) => centre.id === id)?.centre.name ??
    experts.find((expert) => expert.id === id)?.name ??
    panels.find((panel) => panel.id === id)?.name
  return name === undefined ? id : `${id} ${name}`
}
