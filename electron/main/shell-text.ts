import type { OpenPurpose, SavePurpose } from '#shared/contract/shell.ts'
import type { Language } from '#shared/domain/localized-text.ts'

/** Words of the menu and the system's dialogs. */
export interface ShellText {
  readonly file: string
  readonly edit: string
  readonly view: string
  readonly help: string
  readonly import: string
  readonly importFolder: string
  readonly verifyBundle: string
  readonly schemes: string
  readonly settings: string
  readonly lock: string
  readonly quit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly larger: string
  readonly smaller: string
  readonly normalSize: string
  readonly fullScreen: string
  readonly about: string
  readonly open: Readonly<Record<OpenPurpose, string>>
  readonly save: Readonly<Record<SavePurpose, string>>
}

const zh: ShellText = {
  file: '文件',
  edit: '编辑',
  view: '视图',
  help: '帮助',
  import: '导入申报材料…',
  importFolder: '导入材料文件夹…',
  verifyBundle: '核验数据包…',
  schemes: '评价指标体系',
  settings: '设置',
  lock: '锁定',
  quit: '退出',
  undo: '撤销评审修改',
  redo: '重做评审修改',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  larger: '放大文字',
  smaller: '缩小文字',
  normalSize: '标准文字大小',
  fullScreen: '全屏',
  about: '关于评审台',
  open: {
    package: '选择申报材料（ZIP）',
    'package-folder': '选择申报材料文件夹',
    scheme: '选择指标体系文件（JSON）',
    bundle: '选择要核验的数据包',
    photos: '选择现场照片',
    'key-backup': '选择密钥备份文件',
    'first-bundle': '选择登记文件，或专家交来的第一个数据包',
    'issue-folder': '选择存放任务包的文件夹',
    roster: '选择填好的名单（Excel）',
    'score-bundles': '选择专家交来的评分数据包',
    'score-folder': '选择存放评分数据包的文件夹',
    'panel-result': '选择要会签的专家组结果',
    'panel-results': '选择会签后交回的专家组结果',
    scans: '选择签字页的扫描件',
    'confirmation-scan': '选择申报单位签字的确认书扫描件',
    assignment: '选择秘书处发来的任务包（.zip.age）',
    'hand-in-folder': '选择上交数据包存放的文件夹或 U 盘',
    'round-results': '选择组长交来的专家组结果',
    'round-results-folder': '选择存放专家组结果的文件夹',
    'round-result': '选择要审计的批次结果',
  },
  save: {
    template: '保存定量指标填报模板',
    scheme: '导出指标体系',
    'scores-bundle': '导出签名的评分数据包',
    'score-sheet': '导出评分表（PDF）',
    'key-backup': '保存密钥备份',
    'roster-template': '保存名单模板（Excel）',
    'panel-result': '保存专家组结果',
    enrolment: '导出登记文件',
    'round-result': '保存批次结果',
    'public-result': '保存公布用的部分',
    'report-pdf': '保存表格（PDF）',
    'report-docx': '保存表格（Word）',
    'report-xlsx': '保存表格（Excel）',
    picture: '保存图片（PNG）',
  },
}

const en: ShellText = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  help: 'Help',
  import: 'Import Application Package…',
  importFolder: 'Import Package Folder…',
  verifyBundle: 'Verify Bundle…',
  schemes: 'Indicator Systems',
  settings: 'Settings',
  lock: 'Lock',
  quit: 'Quit',
  undo: 'Undo Review Change',
  redo: 'Redo Review Change',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  larger: 'Larger Text',
  smaller: 'Smaller Text',
  normalSize: 'Normal Text Size',
  fullScreen: 'Full Screen',
  about: 'About PanelDesk',
  open: {
    package: 'Choose an application package (ZIP)',
    'package-folder': 'Choose a package folder',
    scheme: 'Choose an indicator system (JSON)',
    bundle: 'Choose a bundle to verify',
    photos: 'Choose site photographs',
    'key-backup': 'Choose a key backup',
    'first-bundle': 'Choose the enrolment, or the first bundle an expert hands in',
    'issue-folder': 'Choose the folder for the assignment bundles',
    roster: 'Choose the filled-in list (Excel)',
    'score-bundles': 'Choose the score bundles that experts handed in',
    'score-folder': 'Choose the folder with the score bundles',
    'panel-result': 'Choose the panel result to countersign',
    'panel-results': 'Choose countersigned panel results',
    scans: 'Choose scans of the signed paper',
    'confirmation-scan': 'Choose the scan of the confirmation that the applicant signed',
    assignment: 'Choose the assignment file from the secretariat (.zip.age)',
    'hand-in-folder': 'Choose a folder or USB drive for what you hand in',
    'round-results': 'Choose panel results handed in by the chairs',
    'round-results-folder': 'Choose the folder with the panel results',
    'round-result': 'Choose the round result to audit',
  },
  save: {
    template: 'Save the metrics workbook template',
    scheme: 'Export the indicator system',
    'scores-bundle': 'Export the signed score bundle',
    'score-sheet': 'Export the score sheet (PDF)',
    'key-backup': 'Save the key backup',
    'roster-template': 'Save the template of the list (Excel)',
    'panel-result': 'Save the panel result',
    enrolment: 'Save the enrolment file',
    'round-result': 'Save the round result',
    'public-result': 'Save the part for publication',
    'report-pdf': 'Save the form (PDF)',
    'report-docx': 'Save the form (Word)',
    'report-xlsx': 'Save the form (Excel)',
    picture: 'Save the picture (PNG)',
  },
}

export const shellText: Readonly<Record<Language, ShellText>> = { zh, en }
