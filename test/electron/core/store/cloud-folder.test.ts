import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloudServiceOf } from '#electron/core/store/cloud-folder.ts'

test.each([
  ['D:\\资料\\OneDrive\\评审', 'OneDrive'],
  ['D:\\资料\\OneDrive - 内蒙古工业大学\\评审', 'OneDrive'],
  ['D:\\Nutstore Files\\评审', '坚果云 Nutstore'],
  ['/srv/wang/坚果云/评审', '坚果云 Nutstore'],
  ['D:\\BaiduSyncdisk\\评审', '百度网盘'],
  ['D:\\百度网盘\\评审', '百度网盘'],
  ['/Volumes/wang/Dropbox/评审', 'Dropbox'],
  ['/Volumes/wang/Dropbox (个人)/评审', 'Dropbox'],
  ['/Volumes/wang/Library/Mobile Documents/com~apple~CloudDocs/评审', 'iCloud'],
  ['D:\\资料\\iCloudDrive\\评审', 'iCloud'],
  ['/Volumes/wang/Google Drive/评审', 'Google Drive'],
  ['G:\\我的云端硬盘\\评审', 'Google Drive'],
  ['D:\\微云同步助手\\评审', '腾讯微云'],
  ['D:\\WPS云盘\\评审', 'WPS 云盘'],
])('%s lies in the folder of %s', (path, service) => {
  expect(cloudServiceOf(path)).toBe(service)
})

test.each(['D:\\资料\\AppData\\Roaming\\PanelDesk', '/srv/wang/评审', '/srv/Dropboxes of 2020/评审'])(
  '%s lies in no such folder',
  (path) => {
    expect(cloudServiceOf(path)).toBeNull()
  },
)

test('a folder that a service names in the environment is its own, whatever it is called', () => {
  const folder = join(homedir(), '同步')
  const environment = { OneDriveCommercial: folder }
  expect(cloudServiceOf(join(folder, '评审'), environment)).toBe('OneDrive')
  expect(cloudServiceOf(folder, environment)).toBe('OneDrive')
  expect(cloudServiceOf(join(homedir(), '同步以外'), environment)).toBeNull()
  expect(cloudServiceOf(join(homedir(), '评审'), { OneDrive: '' })).toBeNull()
})
