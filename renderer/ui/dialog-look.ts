import type { ModalProps } from 'antd'

/**
 * How a dialog keeps its room: as wide as its text is large, its buttons in sight at its foot while what stands
 * above them scrolls, also in the smallest window.
 */
export const dialogLook: Pick<ModalProps, 'width' | 'centered' | 'styles'> = {
  width: 'min(38rem, 94vw)',
  centered: true,
  styles: { body: { maxHeight: 'calc(100vh - 8rem)', overflowY: 'auto' } },
}
