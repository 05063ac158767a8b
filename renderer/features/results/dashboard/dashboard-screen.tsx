import type { RoundId } from '#shared/domain/brand.ts'

export function DashboardScreen({ round }: { readonly round: RoundId }) {
  return <main className="ui-page">{round}</main>
}
