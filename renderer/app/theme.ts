import { type ThemeConfig, theme } from 'antd'

const tagText = { red: '#a8071a', gold: '#874d00', orange: '#ad4e00', green: '#237804' } as const

/** The text of coloured tags, which the library draws paler than 4.5 : 1 on their grounds. */
const darkTagText: typeof theme.compactAlgorithm = (seed, map = theme.defaultAlgorithm(seed)) => ({
  ...map,
  'red-7': tagText.red,
  red7: tagText.red,
  'gold-7': tagText.gold,
  gold7: tagText.gold,
  'orange-7': tagText.orange,
  orange7: tagText.orange,
  'green-7': tagText.green,
  green7: tagText.green,
})

/** Ant Design, dense, in the carried font; text size is set by the person, in per cent. */
export function themeFor(textSize: number): ThemeConfig {
  const fontSize = Math.round((14 * textSize) / 100)
  return {
    algorithm: [theme.compactAlgorithm, darkTagText],
    token: {
      fontFamily: '"PanelDesk Sans", "Microsoft YaHei", "PingFang SC", sans-serif',
      fontSize,
      controlHeight: Math.round(fontSize * 2.1),
      colorPrimary: '#0b5cad',
      colorLink: '#0b5cad',
      // the library makes both paler under the pointer, down to 3.3 : 1
      colorPrimaryHover: '#084a8c',
      colorLinkHover: '#084a8c',
      colorLinkActive: '#063768',
      // the library's own red is paler than 4.5 : 1 on white
      colorError: '#cf1322',
      colorTextSecondary: '#595959',
      colorTextTertiary: '#616161',
      colorTextDescription: '#595959',
      colorTextPlaceholder: '#6b6b6b',
      motion: false,
    },
    // the ground of a chosen row under the pointer is too dark for secondary text
    components: { Table: { rowSelectedBg: '#eaf3fb', rowSelectedHoverBg: '#dbeafa' } },
  }
}
