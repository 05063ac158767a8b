import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { samplePackage } from './sample-package.ts'
import { temporaryFolder } from './store-maker.ts'

/** A package with nothing in it but the plan of a sample centre. */
export async function planPackage(): Promise<string> {
  return planOf(await samplePackage('plain'), join(await temporaryFolder(), '光伏技术创新中心'))
}

/** Makes a package, at `folder`, of nothing but the plan out of a whole one. */
export async function planOf(whole: string, folder: string): Promise<string> {
  const names = await readdir(whole)
  const plan = names.find((name) => name.includes('实施方案'))
  if (plan === undefined) throw new Error('the sample has no plan')
  await mkdir(folder)
  await copyFile(join(whole, plan), join(folder, plan))
  return folder
}
