import { create } from 'zustand'
import type { GrantedFile } from '#shared/contract/file-token.ts'
import type { ApplicationId, RoundId } from '#shared/domain/brand.ts'
import type { CentreId, ExpertId, PanelId } from '#shared/domain/round.ts'

/** Where the window is. One union, one total switch in `screens.tsx`. */
export type Route =
  | { readonly screen: 'applications' }
  | { readonly screen: 'application'; readonly application: ApplicationId }
  | { readonly screen: 'review'; readonly application: ApplicationId }
  | { readonly screen: 'assignments'; readonly file: GrantedFile | null }
  | { readonly screen: 'assignment'; readonly round: RoundId; readonly panel: PanelId }
  | { readonly screen: 'panels' }
  | { readonly screen: 'panel'; readonly round: RoundId; readonly panel: PanelId }
  | {
      readonly screen: 'panel-centre'
      readonly round: RoundId
      readonly panel: PanelId
      readonly centre: CentreId
    }
  | {
      readonly screen: 'transcribe'
      readonly round: RoundId
      readonly panel: PanelId
      readonly centre: CentreId
      readonly expert: ExpertId
    }
  | { readonly screen: 'countersign'; readonly file: GrantedFile | null }
  | { readonly screen: 'rounds' }
  | { readonly screen: 'round'; readonly round: RoundId }
  | { readonly screen: 'results' }
  | { readonly screen: 'result'; readonly round: RoundId }
  | { readonly screen: 'dashboard'; readonly round: RoundId }
  | { readonly screen: 'audit'; readonly file: GrantedFile | null }
  | { readonly screen: 'schemes' }
  | { readonly screen: 'verify-bundle'; readonly file: GrantedFile | null }
  | { readonly screen: 'settings' }

interface Navigation {
  readonly route: Route
  readonly go: (route: Route) => void
}

export const useNavigation = create<Navigation>((set) => ({
  route: { screen: 'applications' },
  go: (route) => set({ route }),
}))
