import { type ThemeConfig, theme } from 'antd'

/** Ant Design, dense, in the carried font; text size is set by the person, in per cent. */
export function themeFor(textSize: number): ThemeConfig {
  const fontSize = Math.round((14 * textSize) / 100)
  return {
    algorithm: theme.compactAlgorithm,
    token: {
      fontFamily: '"PanelDesk Sans", "Microsoft YaHei", "PingFang SC", sans-serif',
      fontSize,
      controlHeight: Math.round(fontSize * 2.1),
      colorPrimary: '#0b5cad',
      colorLink: '#0b5cad',
      colorTextSecondary: '#595959',
      colorTextDescription: '#595959',
      colorTextPlaceholder: '#6b6b6b',
      motion: false,
    },
  }
}
